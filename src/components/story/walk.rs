//! The walk through the report: one statement after the other, and beside them what decides it.

use super::stage::stage;
use super::statement::{Place, statement};
use super::tale::steps;
use crate::components::Records;
use crate::components::exploring::Rest;
use crate::components::visit::Change;
use crate::view::Action;
use crate::view::story::Told;
use yew::prelude::*;

/// The walk at the statement of the view. Where there is room, readers scroll from one to the next;
/// elsewhere one is shown at a time.
#[inline(never)]
pub(in crate::components) fn walk(records: &Records, rest: &Rest<'_>, place: &NodeRef) -> Html {
    let current = rest.view.story.as_deref();
    let Some((story, told)) = steps(records, rest.view.names) else {
        return Html::default();
    };
    let Some(index) = told.iter().position(|own| Some(own.id.as_str()) == current) else {
        return Html::default();
    };
    let of = told.len();
    let step = |(place, own): (usize, &Told)| {
        let class = if place == index {
            "step current"
        } else {
            "step"
        };
        let place = Place {
            number: place + 1,
            of,
        };
        statement(own, place, class, Html::default())
    };
    html! {
        <>
            <header class="masthead story">
                <p class="kicker">{ "Commutations by President Obama" }</p>
                <h1>{ story.title.clone() }</h1>
                <p class="context">{ story.introduction.clone() }</p>
            </header>
            <div class="walk">
                <div class="steps" ref={place.clone()}>{ for told.iter().enumerate().map(step) }</div>
                <div class="stage" role="region" aria-label="What decides it">
                    { stage(&told[index], records, rest.view, rest.figure) }
                </div>
                { turn(told, index, rest) }
            </div>
        </>
    }
}

/// On to the next statement, back to the one before, or out of the report with the same view.
fn turn(told: &[Told], index: usize, rest: &Rest<'_>) -> Html {
    let to = |words: &'static str, step: Option<&Told>| {
        let view = step.map(|own| own.view_after(rest.view));
        let onclick = rest.change.reform(move |_: MouseEvent| match &view {
            Some(view) => Change::Do(Action::Show(Box::new(view.clone()))),
            None => Change::Revert,
        });
        html! { <button type="button" disabled={step.is_none()} {onclick}>{ words }</button> }
    };
    let place = Place {
        number: index + 1,
        of: told.len(),
    };
    let leave = rest
        .change
        .reform(|_: MouseEvent| Change::Do(Action::LeaveStory));
    html! {
        <nav class="turn control" aria-label="Statements">
            { to("Previous", index.checked_sub(1).and_then(|before| told.get(before))) }
            <span role="status">
                { format!("{} of {}", place.number, place.of) }
                <span class="unseen">
                    { told.get(index).map(|own| format!(" statements: {}. {}.", own.title, own.verdict_words)) }
                </span>
            </span>
            { to("Next", told.get(index + 1)) }
            <button type="button" class="main" onclick={leave}>
                { "Explore" }
                <span class="unseen">{ " this view" }</span>
            </button>
        </nav>
    }
}
