//! People by the sentence in force at the grant.

use super::Shared;
use super::chart::Gesture;
use super::context::Records;
use super::figure::{Draw, Figure};
use super::switch::Switch;
use super::visit::Change;
use crate::chart::{Drawing, SentenceChart, draw_sentence, sentence_takeaway};
use crate::query::{Outcome, SentenceBin};
use crate::view::{Action, View};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct SentenceFigureProps {
    pub(super) records: Records,
    pub(super) view: View,
    pub(super) outcome: Shared<Outcome>,
    pub(super) live: bool,
    pub(super) change: Callback<Change>,
}

#[component]
pub(super) fn SentenceFigure(props: &SentenceFigureProps) -> Html {
    let view = &props.view;
    let (sentences, compare) = (view.sentences, view.compare);
    let draw = use_memo(
        (props.outcome.clone(), sentences, compare),
        |(outcome, _, _)| {
            let (records, outcome) = (props.records.clone(), outcome.clone());
            Box::new(move |width: f64| {
                let chart = SentenceChart {
                    view: &outcome,
                    all: &records.all,
                    sentences,
                    compare,
                };
                draw_sentence(&chart, width)
            }) as Box<dyn Fn(f64) -> Drawing>
        },
    );
    let subtitle = if compare {
        "People given a new term, by the sentence before and after"
    } else {
        "People, by the sentence in force at the grant"
    };
    let switch = html! {
        <Switch
            legend="What the chart of sentences shows"
            name="sentence-measure"
            words={["Before", "Before and after"]}
            on={compare}
            onchange={props.change.reform(|on| Change::Do(Action::Compare(on)))}
        />
    };
    html! {
        <Figure
            name="sentence"
            title="How long"
            {subtitle}
            heading="Sentence"
            takeaway={sentence_takeaway(&props.outcome, sentences, compare)}
            help="Press bars, one or several, or drag across them, to select sentences. By keyboard: arrows to move, Enter to select, Shift and arrows for several."
            legend={legend(view)}
            draw={Draw::from(draw)}
            live={props.live}
            {switch}
            ongesture={props.change.filter_reform(change)}
        />
    }
}

fn legend(view: &View) -> Html {
    html! {
        if view.compare {
            <span class="key grant">{ "given a new term: before" }</span>
            <span class="key after">{ "after" }</span>
            <span class="key ghost">{ "all grants" }</span>
        } else {
            <span class="key life">{ "life or death" }</span>
            <span class="key grant">{ "a term" }</span>
            if view.is_filtered() {
                <span class="key ghost">{ "all grants" }</span>
            }
        }
    }
}

/// What a gesture on the chart asks for.
fn change((drawing, gesture): (Shared<Drawing>, Gesture)) -> Option<Change> {
    let (from, to, done) = match gesture {
        Gesture::Press(index) => {
            return Some(Change::Do(Action::PressBin(SentenceBin::from_index(
                index,
            )?)));
        }
        Gesture::Abandon => return Some(Change::Revert),
        Gesture::Extend { from, to, done } => (from, to, done),
        Gesture::Drag { from, to, done } => (drawing.nearest(from)?, drawing.nearest(to)?, done),
    };
    let bins = (from.min(to)..=from.max(to)).filter_map(SentenceBin::from_index);
    let action = Action::SelectBins(bins.collect());
    Some(if done {
        Change::Do(action)
    } else {
        Change::Try(action)
    })
}
