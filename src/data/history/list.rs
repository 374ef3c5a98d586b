//! The validated history.

use crate::domain::{Day, FiscalYear, President};

/// Clemency by president and by fiscal year, since 1900. Immutable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// The presidents, in order of time.
    pub presidents: Vec<President>,
    /// The fiscal years, in order of time. A year that presidents share has a part for each of them.
    pub years: Vec<FiscalYear>,
    /// The day up to which the last figures count.
    pub as_of: Day,
    /// The sources of the figures, in one or two sentences.
    pub source: String,
}

impl History {
    /// Returns the president with this key.
    #[must_use]
    pub fn president(&self, key: &str) -> Option<&President> {
        self.presidents.iter().find(|own| own.key == key)
    }

    /// Returns the fiscal year, or the part of one, with this key.
    #[must_use]
    pub fn year(&self, key: &str) -> Option<&FiscalYear> {
        self.years.iter().find(|own| own.key == key)
    }

    /// Returns the president of a fiscal year.
    #[must_use]
    pub fn president_of(&self, year: &FiscalYear) -> Option<&President> {
        self.presidents.get(year.president)
    }
}
