//! The sentence in force, and what the grant made of it.

use super::{change_bins, change_rows};
use crate::charts::drawing::Drawing;
use crate::query::BinSet;
use crate::query::Change;

/// Up to so many people have a row each; more are drawn by the sentence in force.
const LISTED: usize = 24;

/// Whether so many changes are drawn one by one, so that each needs a name.
#[must_use]
pub const fn is_listed(changes: usize) -> bool {
    changes <= LISTED
}

/// What one person's row is called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// The key of the grant: `2016-08-03-017`.
    pub key: String,
    /// The person's name, or the key where names are left out.
    pub name: String,
}

/// What the chart shows.
#[derive(Clone, Copy, Debug)]
pub struct ChangeChart<'a> {
    /// The changes in the view.
    pub changes: &'a [Change],
    /// The changes without any filter.
    pub all: &'a [Change],
    /// What each of `changes` is called; only read where they are listed.
    pub names: &'a [Named],
    /// The sentences selected.
    pub sentences: BinSet,
}

/// Draws the chart at about `width_px`: a row a person, or, of more than 24, a row a bin of
/// sentences. Its height follows from the number of rows.
#[must_use]
pub fn draw(chart: &ChangeChart<'_>, width_px: f64) -> Drawing {
    if is_listed(chart.changes.len()) {
        change_rows::draw(chart, width_px)
    } else {
        change_bins::draw(chart, width_px)
    }
}
