//! A selection that follows its clauses.

use super::plan;
use super::{Clauses, Columns, Outcome};
use crossfilter::Selection;
use std::rc::Rc;

/// A selection of the records that is kept while its clauses change: a change costs what it changes.
#[derive(Debug)]
pub struct LiveSelection {
    columns: Rc<Columns>,
    selection: Selection,
    /// The clauses by which it is filtered.
    clauses: Clauses,
}

impl LiveSelection {
    /// All records of `columns`.
    #[must_use]
    pub fn new(columns: Rc<Columns>) -> Self {
        Self {
            selection: plan::unfiltered(&columns, &plan::groups(&columns)),
            columns,
            clauses: Clauses::default(),
        }
    }

    /// Filters by `clauses`, of which only those that have changed are applied, and counts.
    pub fn update(&mut self, clauses: &Clauses) -> Outcome {
        plan::apply(&mut self.selection, &self.columns, &self.clauses, clauses);
        self.clauses.clone_from(clauses);
        Outcome::of(&self.selection, &self.columns)
    }
}
