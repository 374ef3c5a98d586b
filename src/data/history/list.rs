//! The validated history.

use crate::data::LoadError;
use crate::domain::{Day, FiscalYear, President};

/// Clemency by president and by fiscal year, since 1900. Immutable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// The presidents, in order of time.
    pub presidents: Vec<President>,
    /// The fiscal years, in order of time. A year that presidents share has a part for each of them.
    pub years: Vec<FiscalYear>,
    /// The index of the president whose grants the list beside this history holds; `None` if there is no list.
    pub subject: Option<usize>,
    /// The day up to which the last figures count.
    pub as_of: Day,
    /// The sources of the figures, in one or two sentences.
    pub source: String,
}

impl History {
    /// Sets the subject: the president whose grants the list beside this history holds.
    ///
    /// # Errors
    /// Names the key if no president has it.
    pub fn with_subject(self, key: &str) -> Result<Self, LoadError> {
        let index = self.presidents.iter().position(|own| own.key == key);
        let none = || LoadError::Form(format!("it has no president “{key}”, whom the list names"));
        Ok(Self {
            subject: Some(index.ok_or_else(none)?),
            ..self
        })
    }

    /// Returns the president whose grants the list beside this history holds.
    #[must_use]
    pub fn subject(&self) -> Option<&President> {
        self.presidents.get(self.subject?)
    }

    /// Whether the president at `index` is the subject.
    #[must_use]
    pub fn is_subject(&self, index: usize) -> bool {
        self.subject == Some(index)
    }

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
