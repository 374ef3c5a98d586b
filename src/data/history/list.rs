//! The validated history.

use crate::domain::{Day, FiscalYear, President};

/// Clemency by president and by fiscal year, since 1900. Never changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// The presidents in order of time.
    pub presidents: Vec<President>,
    /// The fiscal years in order of time, split years with a part for each president.
    pub years: Vec<FiscalYear>,
    /// The day up to which the last figures count.
    pub as_of: Day,
    /// What the figures are and where they come from, in a sentence or two.
    pub source: String,
}

impl History {
    /// The president called `key`.
    #[must_use]
    pub fn president(&self, key: &str) -> Option<&President> {
        self.presidents.iter().find(|own| own.key == key)
    }

    /// The fiscal year, or the part of one, called `key`.
    #[must_use]
    pub fn year(&self, key: &str) -> Option<&FiscalYear> {
        self.years.iter().find(|own| own.key == key)
    }

    /// Whose fiscal year it is.
    #[must_use]
    pub fn president_of(&self, year: &FiscalYear) -> Option<&President> {
        self.presidents.get(year.president)
    }
}
