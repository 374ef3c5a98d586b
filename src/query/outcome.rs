//! What a set of clauses leaves, counted for every view at once.

use super::{Clauses, Columns, Dimension, SentenceBin, Tally};
use crate::domain::Day;

/// Counts under a set of clauses. Each distribution ignores the clause of its own dimension;
/// `rows` and `total` obey all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The grants left, ascending.
    pub rows: Vec<u32>,
    /// All of them, counted.
    pub total: Tally,
    /// By day of grant, one entry a batch, ignoring the dates.
    pub by_batch: Vec<Tally>,
    /// By sentence in force, ignoring the sentences.
    pub by_bin: [Tally; SentenceBin::COUNT],
    /// Of these, the people to whom the grant gave a new term: by the sentence in force.
    pub term_before: [u32; SentenceBin::COUNT],
    /// Those of them whose sentence is selected, by that new term.
    pub term_after: [u32; SentenceBin::COUNT],
}

impl Outcome {
    /// The days of the first and of the last grant left.
    #[must_use]
    pub fn days(&self, columns: &Columns) -> Option<(Day, Day)> {
        let day = |row: &u32| columns.day.get(*row as usize).copied();
        Some((day(self.rows.first()?)?, day(self.rows.last()?)?))
    }

    /// Filters and counts in one pass.
    #[must_use]
    pub fn new(columns: &Columns, clauses: &Clauses) -> Self {
        let mut outcome = Self::empty(columns);
        for row in 0..columns.len() {
            let failed = failures(columns, clauses, row);
            let sentence = columns.sentence[row];
            if failed & !Dimension::Date.bit() == 0 {
                outcome.by_batch[usize::from(columns.batch[row])].count(sentence);
            }
            if failed & !Dimension::Sentence.bit() == 0 {
                outcome.count_bin(columns, row);
            }
            if failed == 0 {
                outcome.rows.push(u32::try_from(row).unwrap_or(u32::MAX));
                outcome.total.count(sentence);
                if let Some(after) = columns.after[row] {
                    outcome.term_after[after.index()] += 1;
                }
            }
        }
        outcome
    }

    fn empty(columns: &Columns) -> Self {
        Self {
            rows: Vec::new(),
            total: Tally::default(),
            by_batch: vec![Tally::default(); columns.batches.len()],
            by_bin: [Tally::default(); SentenceBin::COUNT],
            term_before: [0; SentenceBin::COUNT],
            term_after: [0; SentenceBin::COUNT],
        }
    }

    fn count_bin(&mut self, columns: &Columns, row: usize) {
        let bin = columns.bin[row].index();
        self.by_bin[bin].count(columns.sentence[row]);
        self.term_before[bin] += u32::from(columns.after[row].is_some());
    }
}

/// One bit for each dimension whose clause the row fails.
fn failures(columns: &Columns, clauses: &Clauses, row: usize) -> u8 {
    let mut failed = 0;
    if !clauses.dates.contains(columns.day[row]) {
        failed |= Dimension::Date.bit();
    }
    if !clauses.sentences.admits(columns.bin[row]) {
        failed |= Dimension::Sentence.bit();
    }
    if !clauses.name.is_empty() && !clauses.name.matches(&columns.name[row]) {
        failed |= Dimension::Name.bit();
    }
    failed
}
