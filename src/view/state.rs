//! The one state.

use super::Sort;
use crate::query::{BinSet, Clauses, DateRange, Needle};

/// Whether people are named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// Names are shown and can be searched.
    #[default]
    Show,
    /// Names are left out of everything shown, for newsrooms that do not name people.
    Hide,
}

/// What a reader has asked to see. Its whole is in the address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct View {
    /// The dates of grant selected.
    pub dates: DateRange,
    /// The sentences selected; none means all.
    pub sentences: BinSet,
    /// Whether the chart over time shows the running total.
    pub running: bool,
    /// Whether the chart of sentences compares with the sentence after the grant.
    pub compare: bool,
    /// The name looked for, as typed.
    pub search: String,
    /// The order of the table.
    pub sort: Sort,
    /// The page of the table asked for, from 0.
    pub page: u32,
    /// Whether people are named.
    pub names: Names,
    /// Pieces of the address that belong to somebody else (a host page, say), kept as they are.
    pub foreign: Vec<String>,
}

impl View {
    /// The filter of this view. Where names are left out, nobody can be looked for by name.
    #[must_use]
    pub fn clauses(&self) -> Clauses {
        Clauses {
            dates: self.dates,
            sentences: self.sentences,
            name: match self.names {
                Names::Show => Needle::new(&self.search),
                Names::Hide => Needle::default(),
            },
        }
    }

    /// Whether any filter is set.
    #[must_use]
    pub fn is_filtered(&self) -> bool {
        self.clauses() != Clauses::default()
    }

    /// The view without its filters, all else as it was.
    #[must_use]
    pub fn show_all(&self) -> Self {
        Self {
            dates: DateRange::default(),
            sentences: BinSet::default(),
            search: String::new(),
            page: 0,
            ..self.clone()
        }
    }
}
