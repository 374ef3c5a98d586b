//! The walk through the report: the statements one after the other, beside the charts that decide them.

use super::lookup::steps;
use super::stage::stage;
use super::statement::{Place, statement};
use super::{credits, tally};
use crate::browser;
use crate::state::story::CheckedStep;
use crate::state::{Action, Msg, encode};
use crate::text::{self, story as words};
use crate::ui::bar_text::bar_text;
use crate::ui::embedding::{embed_dialog, open_button};
use crate::ui::page::{PageProps, ProgressProps};
use crate::ui::rows::figure;
use yew::prelude::*;

/// Properties of `Walk`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(in crate::ui) struct WalkProps {
    pub(in crate::ui) page: ProgressProps,
    /// The element that holds the statements.
    pub(in crate::ui) steps: NodeRef,
}

/// The least width at which the charts stand beside the statements, in CSS pixels with the usual size of text; that of
/// the style sheet without the margins of the page.
const BESIDE_PX: f64 = 896.0;

/// The walk at the statement of the view. If there is room, readers scroll through the statements; otherwise
/// one is shown at a time.
#[component]
pub(in crate::ui) fn Walk(props: &WalkProps) -> Html {
    let walk = use_node_ref();
    let is_narrow = browser::use_width(walk.clone()).is_some_and(|width| width < BESIDE_PX);
    let page = &props.page.settled;
    let records = &page.records;
    let current = page.view.overlay.statement().map(|own| own.id.as_str());
    let Some((story, steps)) = steps(records, page.view.names) else {
        return Html::default();
    };
    let Some(index) = steps
        .iter()
        .position(|own| Some(own.id.as_str()) == current)
    else {
        return Html::default();
    };
    let evidence = html! {
        <div class="stage" role="region" aria-label={words::EVIDENCE}>
            { strayed(&steps[index], page) }
            { stage(&steps[index], records, &page.view, &|panel| figure(panel, &props.page)) }
        </div>
    };
    let of = steps.len();
    let step = |(place, own): (usize, &CheckedStep)| {
        let is_current = place == index;
        let class = if is_current { "step current" } else { "step" };
        let place = Place {
            number: place + 1,
            of,
        };
        let evidence = if is_narrow && is_current {
            evidence.clone()
        } else {
            Html::default()
        };
        statement(own, place, class, evidence, Html::default())
    };
    html! {
        <>
            <header class={if index == 0 { "masthead story first" } else { "masthead story" }}>
                <p class="kicker">{ text::grantor::page(&records.dataset.about) }</p>
                <h1>{ story.title.clone() }</h1>
                { credits(story) }
                <p class="context">{ story.introduction.clone() }</p>
                { tally(steps) }
                <p class="note links">
                    <a href={list_of_all(page)}>{ words::ALL_STATEMENTS }</a>
                    { open_button(page, text::embed::EMBED_STATEMENT) }
                </p>
            </header>
            <div class="walk" ref={walk}>
                <div class="steps" ref={props.steps.clone()}>{ for steps.iter().enumerate().map(step) }</div>
                if !is_narrow {
                    { evidence.clone() }
                }
                { turn(steps, index, page) }
            </div>
            { embed_dialog(page) }
        </>
    }
}

/// The address of the page at the list of statements.
fn list_of_all(page: &PageProps) -> String {
    format!("?{}#report-title", encode(&page.view.fresh()))
}

/// What the walk tells screen readers: its statement with the verdict, and whether the charts show another view.
pub(in crate::ui) fn told_by_walk(page: &PageProps) -> Vec<String> {
    let (view, records) = (&page.view, &page.records);
    let found = steps(records, view.names).zip(view.overlay.statement());
    let Some(((_, steps), current)) = found else {
        return Vec::new();
    };
    let mut told = Vec::new();
    if let Some((index, own)) = steps
        .iter()
        .enumerate()
        .find(|(_, own)| own.id == current.id)
    {
        let place = (index + 1, steps.len());
        told.push(words::told(place, &own.title, &own.verdict_words));
        told.extend((*view != own.view_after(view)).then(|| words::STRAYED.to_owned()));
    }
    told
}

/// A note that the charts show another view than the statement's, with a button back to it.
fn strayed(step: &CheckedStep, page: &PageProps) -> Html {
    let own = step.view_after(&page.view);
    if page.view == own {
        return html! { <p class="strayed"></p> };
    }
    let onclick = page
        .send
        .reform(move |_: MouseEvent| Msg::Do(Action::Show(Box::new(own.clone()))));
    html! {
        <p class="strayed note">
            { words::STRAYED }
            { " " }
            <button type="button" {onclick}>{ words::SHOW_VIEW }</button>
        </p>
    }
}

/// Buttons to the previous and the next statement, and out of the report with the same view.
fn turn(steps: &[CheckedStep], index: usize, page: &PageProps) -> Html {
    let to = |words: &'static str, step: Option<&CheckedStep>| {
        let view = step.map(|own| own.view_after(&page.view));
        let onclick = page.send.reform(move |_: MouseEvent| match &view {
            Some(view) => Msg::Do(Action::Show(Box::new(view.clone()))),
            None => Msg::Cancel,
        });
        // A button with the `disabled` attribute would lose the focus.
        let is_end = step.is_none().then_some("true");
        html! { <button type="button" aria-disabled={is_end} {onclick}>{ words }</button> }
    };
    let place = Place {
        number: index + 1,
        of: steps.len(),
    };
    let leave = page
        .send
        .reform(|_: MouseEvent| Msg::Do(Action::LeaveReport));
    html! {
        <nav class="turn control" aria-label={words::STATEMENTS}>
            { to(text::control::PREVIOUS, index.checked_sub(1).and_then(|before| steps.get(before))) }
            <span>{ bar_text(words::position(place.number, place.of)) }</span>
            { to(text::control::NEXT, steps.get(index + 1)) }
            <button type="button" class="main" onclick={leave}>
                { words::EXPLORE[0] }
                <span class="unseen">{ words::EXPLORE[1] }</span>
            </button>
        </nav>
    }
}
