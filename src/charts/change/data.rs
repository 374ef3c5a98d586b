//! The data of the chart.

use crate::charts::context::Context;
use crate::domain::Names;
use crate::query::{BinSet, Commuted};

/// The most people that are listed, one per row; a larger number is grouped by the sentence in force.
const LISTED: usize = 24;

/// Whether this number of changes is drawn one by one, so that each needs a name.
pub(super) const fn is_listed(changes: usize) -> bool {
    changes <= LISTED
}

/// The key and the name of a person's row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    /// The key of the grant, such as `2016-08-03-017`.
    pub(super) key: String,
    /// The person's name, or the key if names are hidden.
    pub(super) name: String,
}

/// The data of the chart.
#[derive(Clone, Debug)]
pub(super) struct Data<'a> {
    /// The changes in the view.
    pub(super) changes: Vec<Commuted>,
    /// The changes without any filter.
    pub(super) all: &'a [Commuted],
    /// A name for each of `changes`; empty unless they are listed.
    pub(super) names: Vec<Named>,
    /// The selected sentences.
    pub(super) sentences: BinSet,
}

impl<'a> Data<'a> {
    pub(super) fn of(context: &Context<'a>) -> Self {
        let any_sentence = &context.outcome.any_sentence;
        // People one by one are those of the view; groups are marks, and the others fade.
        let rows = match is_listed(any_sentence.len()) {
            true => &context.outcome.rows,
            false => any_sentence,
        };
        let changes = changes(context, rows);
        Self {
            names: names(context, &changes),
            changes,
            all: context.changes,
            sentences: context.view.filter.sentences,
        }
    }
}

/// The changes at these row indices of the records.
pub(super) fn changes(context: &Context<'_>, rows: &[u32]) -> Vec<Commuted> {
    let changes = rows
        .iter()
        .filter_map(|row| context.changes.get(*row as usize));
    changes.copied().collect()
}

/// A name for each change, or nothing if they are not drawn one by one.
fn names(context: &Context<'_>, changes: &[Commuted]) -> Vec<Named> {
    if !is_listed(changes.len()) {
        return Vec::new();
    }
    let named = changes.iter().filter_map(|change| {
        let grant = context.dataset.grant(change.row)?;
        let key = grant.id.to_string();
        let name = match context.view.names {
            Names::Show => grant.name.clone(),
            Names::Hide => key.clone(),
        };
        Some(Named { key, name })
    });
    named.collect()
}
