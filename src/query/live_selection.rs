//! A selection that follows its filter.

use super::plan;
use super::{Columns, Filter, Outcome};
use crate::domain::Names;
use crossfilter::Selection;
use std::rc::Rc;

/// A selection of the records that is kept while its filter changes: a change costs what it changes.
#[derive(Debug)]
pub struct LiveSelection {
    columns: Rc<Columns>,
    selection: Selection,
    filter: Filter,
    names: Names,
}

impl LiveSelection {
    /// All records of `columns`.
    #[must_use]
    pub fn new(columns: Rc<Columns>) -> Self {
        Self {
            selection: plan::unfiltered(&columns, &plan::groups(&columns)),
            columns,
            filter: Filter::default(),
            names: Names::default(),
        }
    }

    /// Filters by `filter`, of which only the conditions that have changed are applied, and counts. Where
    /// names are hidden, the search finds nobody by name.
    pub fn update(&mut self, filter: &Filter, names: Names) -> Outcome {
        let before = (&self.filter, self.names);
        plan::apply(&mut self.selection, &self.columns, before, (filter, names));
        self.filter.clone_from(filter);
        self.names = names;
        Outcome::of(&self.selection, &self.columns)
    }
}
