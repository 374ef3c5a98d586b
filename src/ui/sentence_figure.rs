//! People by the sentence in force at the grant.

use super::chart_table::Told;
use super::figure::{FigureProps, Marks, Words, key};
use super::gesture::Gesture;
use super::switch::{Switch, switch};
use super::visit::Change;
use crate::charts::{Drawing, SentenceChart, draw_sentence, sentence_takeaway};
use crate::query::Dimension;
use crate::state::Action;
use yew::prelude::*;

pub(super) fn draw(props: &FigureProps, width_px: f64) -> Drawing {
    let chart = SentenceChart {
        view: &props.outcome,
        all: &props.records.all,
        sentences: props.view.sentences,
        compare: props.view.compare,
    };
    draw_sentence(&chart, width_px)
}

pub(super) fn words(props: &FigureProps) -> Words {
    let view = &props.view;
    Words {
        name: "sentence",
        title: "How long".into(),
        subtitle: if view.compare {
            "People given a new term, by the sentence before and after"
        } else {
            "People, by the sentence in force at the grant"
        }
        .into(),
        heading: "Sentence",
        takeaway: sentence_takeaway(&props.outcome, view.sentences, view.compare),
        help: "Press bars, one or several, or drag across them, to select sentences.",
        told: Told::InCounts,
        marks: Marks::Along,
        hint: None,
        legend: legend(props),
        switch: switch(&Switch {
            legend: "What the chart of sentences shows",
            name: "sentence-measure",
            words: &["Before", "Before and new term"],
            on: usize::from(view.compare),
            onchange: props
                .change
                .reform(|on| Change::Do(Action::Compare(on == 1))),
        }),
        choose: Html::default(),
    }
}

fn legend(props: &FigureProps) -> Html {
    let view = &props.view;
    let mut keys = if view.compare {
        vec![
            ("key life", "before: life"),
            ("key grant", "before: a term"),
            ("key after", "after: the new term"),
        ]
    } else {
        vec![
            ("key life", "life or death"),
            ("key grant", "a term, or not stated"),
        ]
    };
    if view.compare || props.is_partial(Dimension::Sentence) {
        keys.push(("key ghost", "all grants"));
    }
    if !view.sentences.is_empty() {
        keys.push(("key faded", "faded: not selected"));
    }
    html! { { for keys.into_iter().map(key) } }
}

/// What a gesture on the chart asks for.
pub(super) fn asks(drawing: &Drawing, gesture: Gesture) -> Option<Change> {
    gesture.choose(drawing, Action::PressBin, Action::SelectBins)
}
