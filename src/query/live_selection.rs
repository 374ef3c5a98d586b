//! A selection that is updated when the filter changes.

use super::plan;
use super::{Columns, Filter, Outcome};
use crate::domain::Names;
use crossfilter::Selection;
use std::rc::Rc;

/// A selection of the records that is kept while its filter changes, so that an update costs only as much as
/// what changes.
#[derive(Debug)]
pub struct LiveSelection {
    columns: Rc<Columns>,
    selection: Selection,
    filter: Filter,
    names: Names,
}

impl LiveSelection {
    /// Creates a selection of all records of `columns`.
    #[must_use]
    pub fn new(columns: Rc<Columns>) -> Self {
        Self {
            selection: plan::unfiltered(&columns, &plan::groups(&columns)),
            columns,
            filter: Filter::default(),
            names: Names::default(),
        }
    }

    /// Applies those conditions of `filter` that have changed, and counts. If names are hidden, the search
    /// does not match names.
    pub fn update(&mut self, filter: &Filter, names: Names) -> Outcome {
        let before = (&self.filter, self.names);
        plan::apply(&mut self.selection, &self.columns, before, (filter, names));
        self.filter.clone_from(filter);
        self.names = names;
        Outcome::of(&self.selection, &self.columns)
    }
}
