//! A chart as a picture: saved, shown where nothing can be saved, or shared; and what to say of it.

use super::choice::choice;
use super::clip::Clip;
use super::{Records, Shared};
use crate::browser::{self, PngUse};
use crate::charts::Panel;
use crate::picture::{Caption, Colors, PNG_SCALE, Picture, Request, Scheme, Width};
use crate::query::Outcome;
use crate::state::View;
use crate::text::{picture as words, save};
use yew::prelude::*;

/// The formats of files.
const FORMATS: [&str; 3] = ["png", "seen", "svg"];
/// The schemes, and where their accents are.
const SCHEMES: [&str; 2] = ["light", "dark"];
const ACCENTS: [&str; 2] = ["--accent-light", "--accent-dark"];

/// What pictures are made from.
pub(super) struct Subject {
    pub(super) panel: Panel,
    pub(super) records: Records,
    pub(super) view: View,
    pub(super) outcome: Shared<Outcome>,
    /// The width of the chart on the page, in CSS pixels.
    pub(super) chart_px: u32,
}

/// The group of buttons. It is drawn only once a reader has asked for it.
pub(super) fn save_picture(subject: Subject) -> Html {
    let subject = Shared::new(subject);
    let alt = subject.caption().alt;
    let list = |name: &'static str, label, values: &[&'static str], all: &[&str]| {
        let options = values.iter().zip(all).enumerate();
        html! {
            <label>
                <span>{ label }</span>
                <select id={subject.id(name)} data-picture={name}>
                    for (index, (value, words)) in options {
                        { choice((*value).to_owned(), (*words).to_owned(), index == 0) }
                    }
                </select>
            </label>
        }
    };
    let button = |name: &'static str, words: &'static str, act: fn(&Subject)| {
        let subject = subject.clone();
        let onclick = Callback::from(move |_: MouseEvent| act(&subject));
        let class = (words == save::COPY_LINK).then_some("copies-link");
        html! { <button type="button" {class} data-picture={name} {onclick}>{ words }</button> }
    };
    let share = if browser::can_share() {
        words::SHARE
    } else {
        save::COPY_LINK
    };
    let Clip { status_id, text_id } = subject.clip();
    html! {
        <fieldset class="picture-group" data-picture="group">
            <legend>{ words::SAVE_PICTURE }</legend>
            <div class="dates">
                { list("format", words::FORMAT, &FORMATS, &words::FORMATS) }
                { list("scheme", words::COLORS, &SCHEMES, &words::SCHEMES) }
            </div>
            <div class="buttons">
                { button("save", words::SAVE_PICTURE, Subject::save) }
                { button("share", share, Subject::share) }
                { button("alt", words::COPY_ALT, |own| own.clip().copy(words::THE_ALT, &own.caption().alt)) }
            </div>
            <p class="note">{ words::ALT }<span data-picture="alt-text">{ alt.clone() }</span></p>
            // A new element for other words: what it says and shows is of one view.
            <div key={alt.clone()}>
                <p id={status_id} class="note" role="status"></p>
                <textarea id={text_id} readonly=true hidden=true rows="3" aria-label={save::THE_LINK} />
            </div>
        </fieldset>
    }
}

impl Subject {
    /// The id of a part of the group.
    fn id(&self, part: &str) -> AttrValue {
        format!("{}-picture-{part}", self.panel.id()).into()
    }

    fn request<'a>(&'a self, page: &'a str) -> Request<'a> {
        let Self { view, outcome, .. } = self;
        Request {
            panel: self.panel,
            context: self.records.context(view, outcome, self.panel.facet),
            page,
        }
    }

    /// The words that go with the picture. They are there if the figure is.
    fn caption(&self) -> Caption {
        self.request("").caption().unwrap_or_default()
    }

    fn clip(&self) -> Clip {
        Clip {
            status_id: self.id("status"),
            text_id: self.id("text"),
        }
    }

    /// What is chosen in a list.
    fn chosen(&self, list: &str, values: &[&str]) -> usize {
        let chosen = browser::value(&self.id(list));
        let at = values.iter().position(|own| *own == chosen);
        at.unwrap_or_default()
    }

    /// Draws the picture, for a file of this `ending`, in the chosen scheme; also returns the name of the file.
    fn drawn(&self, width: Width, ending: &str) -> Option<(String, String)> {
        let scheme = self.chosen("scheme", &SCHEMES);
        let colors = Colors::of([Scheme::Light, Scheme::Dark][scheme]);
        let colors = colors.with_accent(&browser::property(ACCENTS[scheme]));
        let scale = if ending == "png" { PNG_SCALE } else { 1 };
        let page = browser::link();
        let request = self.request(&page);
        let Picture { svg, .. } = request.picture(width, scale, &colors)?;
        Some((svg, request.file_name(ending)))
    }

    fn save(&self) {
        let format = self.chosen("format", &FORMATS);
        let (width, ending) = match format {
            1 => (Width::Chart(self.chart_px), "png"),
            2 => (Width::ARTICLE, "svg"),
            _ => (Width::ARTICLE, "png"),
        };
        let Some((svg, name)) = self.drawn(width, ending) else {
            return;
        };
        let is_shown = browser::may_forbid_downloads();
        let (status_id, alt) = (self.id("status"), self.caption().alt);
        let file_name = name.clone();
        let done = Callback::from(move |done: Option<String>| match done {
            Some(address) if is_shown => {
                browser::say(&status_id, words::SHOWN);
                browser::show_picture(&status_id, &address, &alt);
            }
            Some(_) => browser::say(&status_id, &save::asked_to_save(&name)),
            None => browser::say(&status_id, words::CANNOT_DRAW),
        });
        if ending == "png" {
            let wish = if is_shown { PngUse::Show } else { PngUse::Save };
            browser::png(&svg, file_name, wish, done);
        } else if is_shown {
            done.emit(Some(browser::svg_address(&svg)));
        } else {
            let is_done = browser::download(&file_name, "image/svg+xml", &svg);
            done.emit(is_done.then(String::new));
        }
    }

    fn share(&self) {
        let (clip, link) = (self.clip(), browser::link());
        let title = self.caption().headline;
        let wish = PngUse::Share {
            title,
            link: link.clone(),
        };
        let done = Callback::from(move |done: Option<String>| match done {
            None if link.is_empty() => browser::say(&clip.status_id, words::CANNOT_SHARE),
            None => clip.clone().copy(save::THE_LINK, &link),
            Some(_) => {}
        });
        match self.drawn(Width::ARTICLE, "png") {
            Some((svg, name)) if browser::can_share() => browser::png(&svg, name, wish, done),
            _ => done.emit(None),
        }
    }
}
