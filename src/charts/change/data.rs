//! What the chart is drawn from.

use crate::charts::context::Context;
use crate::domain::Names;
use crate::query::{BinSet, Commuted};

/// Up to so many people have a row each; more are drawn by the sentence in force.
const LISTED: usize = 24;

/// Whether so many changes are drawn one by one, so that each needs a name.
pub(super) const fn is_listed(changes: usize) -> bool {
    changes <= LISTED
}

/// What one person's row is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Named {
    /// The key of the grant: `2016-08-03-017`.
    pub(super) key: String,
    /// The person's name, or the key where names are left out.
    pub(super) name: String,
}

/// What the chart shows.
#[derive(Clone, Debug)]
pub(super) struct Data<'a> {
    /// The changes in the view.
    pub(super) changes: Vec<Commuted>,
    /// The changes without any filter.
    pub(super) all: &'a [Commuted],
    /// What each of `changes` is called; only read where they are listed.
    pub(super) names: Vec<Named>,
    /// The sentences selected.
    pub(super) sentences: BinSet,
}

impl<'a> Data<'a> {
    pub(super) fn of(context: &Context<'a>) -> Self {
        let changes = changes(context, &context.outcome.any_sentence);
        Self {
            names: names(context, &changes),
            changes,
            all: context.changes,
            sentences: context.view.filter.sentences,
        }
    }
}

/// The changes of these rows of the records.
pub(super) fn changes(context: &Context<'_>, rows: &[u32]) -> Vec<Commuted> {
    let changes = rows
        .iter()
        .filter_map(|row| context.changes.get(*row as usize));
    changes.copied().collect()
}

/// What each change is called, where they are drawn one by one.
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
