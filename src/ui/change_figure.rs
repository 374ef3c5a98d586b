//! What grants made of sentences.

use crate::charts::Drawing;
use crate::charts::explore::{
    CHANGE_NOTE, ChangeChart, Named, change_takeaway, draw_changes, is_listed,
};
use crate::query::Change;
use crate::state::Names;
use crate::ui::chart_table::Told;
use crate::ui::figure::{FigureProps, Marks, Words};
use yew::{Html, html};

/// The changes in the view, whatever sentences are selected.
fn changes(props: &FigureProps) -> Vec<Change> {
    at(&props.outcome.any_sentence, &props.records.changes)
}

fn at(rows: &[u32], all: &[Change]) -> Vec<Change> {
    let changes = rows.iter().filter_map(|row| all.get(*row as usize));
    changes.copied().collect()
}

/// What each change is called, where they stand one by one.
fn names(changes: &[Change], props: &FigureProps) -> Vec<Named> {
    if !is_listed(changes.len()) {
        return Vec::new();
    }
    let named = changes.iter().filter_map(|change| {
        let grant = props.records.dataset.grant(change.row)?;
        let key = grant.id.to_string();
        let name = match props.view.names {
            Names::Show => grant.name.clone(),
            Names::Hide => key.clone(),
        };
        Some(Named { key, name })
    });
    named.collect()
}

pub(super) fn draw(props: &FigureProps, width_px: f64) -> Drawing {
    let changes = changes(props);
    let chart = ChangeChart {
        names: &names(&changes, props),
        changes: &changes,
        all: &props.records.changes,
        sentences: props.view.sentences,
    };
    draw_changes(&chart, width_px)
}

pub(super) fn words(props: &FigureProps) -> Words {
    let changes = changes(props);
    let listed = is_listed(changes.len());
    Words {
        name: "change",
        title: "Before and after".into(),
        subtitle: if listed {
            "Each person: the sentence in force, and what the grant made of it"
        } else {
            "By the sentence in force: what the grants made of it"
        }
        .into(),
        heading: if listed { "Person" } else { "Sentence" },
        takeaway: change_takeaway(&at(&props.outcome.rows, &props.records.changes)),
        help: if listed {
            "Press a person to open the record."
        } else {
            "Press a row to select its sentences. With 24 people or fewer, each has a row."
        },
        hint: None,
        told: Told::InWords,
        marks: Marks::Apart,
        legend: Html::default(),
        switch: Html::default(),
        choose: html! { <p class="note">{ CHANGE_NOTE }</p> },
    }
}
