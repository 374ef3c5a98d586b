//! The kinds of clemency of a list.

use crate::question::KindCount;
use crate::table::Table;
use std::collections::HashMap;

/// The most kinds; a column with more holds something else.
const MOST_KINDS: usize = 40;

/// The kinds of clemency of a list, and the kind of each row.
#[derive(Debug, Default)]
pub(crate) struct Kinds {
    pub counts: Vec<KindCount>,
    by_name: HashMap<String, usize>,
}

impl Kinds {
    /// Counts the kinds in a column; `None` if these are too many.
    pub(crate) fn count(table: &Table, rows: &[usize], column: usize) -> Option<Self> {
        let mut kinds = Self::default();
        for row in rows {
            let cell = table.cell(*row, column);
            let index = match kinds.of(cell) {
                Some(index) => index,
                None => kinds.add(cell),
            };
            if let Some(count) = kinds.counts.get_mut(index) {
                count.rows += 1;
            }
            if kinds.counts.len() > MOST_KINDS {
                return None;
            }
        }
        Some(kinds)
    }

    fn add(&mut self, cell: &str) -> usize {
        self.by_name.insert(cell.to_lowercase(), self.counts.len());
        self.counts.push(KindCount {
            name: crate::clean::shortened(cell, 80),
            rows: 0,
        });
        self.counts.len() - 1
    }

    /// Returns the index of a kind.
    pub(crate) fn of(&self, cell: &str) -> Option<usize> {
        self.by_name.get(&cell.to_lowercase()).copied()
    }

    /// Whether a kind is to be shown.
    pub(crate) fn is_chosen(&self, kind: usize, chosen: &[String]) -> bool {
        let name = self.counts.get(kind).map(|count| count.name.to_lowercase());
        chosen.is_empty() || chosen.iter().any(|own| Some(own.to_lowercase()) == name)
    }
}
