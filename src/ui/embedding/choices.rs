//! The fields of the embed dialog.

use super::folder::folder;
use crate::browser;
use crate::domain::{EmbedKind, Names, Tag};
use crate::state::embedding::{Choices, EmbedPart};
use crate::state::{Action, Msg};
use crate::text::embed as words;
use crate::ui::choice::choice;
use crate::ui::switch::{Switch, switch};
use yew::prelude::*;

/// The fields in which a newsroom chooses: the parts that there are, the current choices, and the callback for changes.
pub(super) struct Fields<'a> {
    pub(super) parts: &'a [EmbedPart],
    pub(super) choices: &'a Choices,
    pub(super) send: &'a Callback<Msg>,
}

impl Fields<'_> {
    pub(super) fn all(&self) -> Html {
        let choices = self.choices;
        html! {
            <>
                <fieldset class="parts">
                    <legend>{ words::SHOW }</legend>
                    { for self.parts.iter().map(|part| self.part(part)) }
                </fieldset>
                <div class="fields">
                    { self.one(words::THEME, "theme", &words::THEMES, choices.theme, |own, theme| own.theme = theme) }
                    { self.named() }
                    { self.one(words::PREVIEW, "room", &words::WIDTHS, choices.width, |own, width| own.width = width) }
                    <p class="field"><b>{ words::LANGUAGE }</b>{ words::ONLY_LANGUAGE }</p>
                </div>
                { self.kind() }
                { self.folder() }
            </>
        }
    }

    fn part(&self, part: &EmbedPart) -> Html {
        let is_on = self.choices.has(part);
        // The last part cannot be removed: a frame needs at least one.
        let is_last = is_on && self.choices.parts.len() == 1;
        let (toggled, all) = (*part, self.parts.to_vec());
        let onchange = self.set(move |choices, _: Event| choices.toggle(&toggled, &all));
        html! {
            <label>
                <input type="checkbox" name="part" value={part.key} checked={is_on} disabled={is_last} {onchange} />
                <span>{ part.title }</span>
            </label>
        }
    }

    fn named(&self) -> Html {
        let on = usize::from(self.choices.names == Names::Hide);
        let onchange = self.set(|choices, on: usize| {
            choices.names = if on == 0 { Names::Show } else { Names::Hide };
        });
        self.field(&Switch {
            legend: words::NAMES,
            name: "names",
            words: &words::NAMES_CHOICES,
            on,
            onchange,
        })
    }

    fn kind(&self) -> Html {
        let onchange = self.set(|choices, event: Event| {
            choices.kind = EmbedKind::from_key(&browser::chosen(&event)).unwrap_or(choices.kind);
        });
        html! {
            <label class="field">
                <b>{ words::KIND }</b>
                <select name="way" {onchange}>
                    for kind in EmbedKind::all() {
                        { choice(kind.key().to_owned(), words::kind(kind).to_owned(), kind == self.choices.kind) }
                    }
                </select>
            </label>
        }
    }

    /// A switch for the values of a vocabulary.
    fn one<T: Tag + PartialEq>(
        &self,
        legend: &'static str,
        name: &'static str,
        words: &[&'static str],
        chosen: T,
        set: fn(&mut Choices, T),
    ) -> Html {
        let onchange = self.set(move |choices, on: usize| {
            if let Some(word) = T::from_index(on) {
                set(choices, word);
            }
        });
        self.field(&Switch {
            legend,
            name,
            words,
            on: chosen.index(),
            onchange,
        })
    }

    fn field(&self, own: &Switch<'_>) -> Html {
        html! {
            <div class="field">
                <b aria-hidden="true">{ own.legend }</b>
                { switch(own) }
            </div>
        }
    }

    /// Returns a callback that changes the choices without a new entry in the browser's history, so that one
    /// step back closes the dialog after any number of changes.
    fn set<E: 'static>(&self, set: impl Fn(&mut Choices, E) + 'static) -> Callback<E> {
        let choices = self.choices.clone();
        self.send.reform(move |event: E| {
            let mut next = choices.clone();
            set(&mut next, event);
            Msg::Edit(Action::Embed(Some(next)))
        })
    }

    /// The field for the folder in which the page is published.
    fn folder(&self) -> Html {
        let oninput =
            self.set(|choices, event: InputEvent| choices.folder = browser::typed(&event));
        html! {
            <label class="field">
                <b>{ words::FOLDER }</b>
                <input type="url" value={self.choices.folder.clone()} placeholder={folder().unwrap_or_default()} {oninput} autocomplete="off" spellcheck="false" />
            </label>
        }
    }
}
