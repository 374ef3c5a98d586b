//! Computed figures.

use crate::domain::{Day, District, DrugSet, Sentence};

/// A computed figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number of people, grants, petitions or years.
    Count(u32),
    /// A sentence.
    Sentence(Sentence),
    /// A share.
    Share {
        /// The numerator.
        part: u32,
        /// The denominator.
        whole: u32,
    },
    /// A day.
    Day(Day),
    /// A fiscal year.
    Year(u16),
    /// Fiscal years, ascending.
    Years(Vec<u16>),
    /// Drugs.
    Drugs(DrugSet),
    /// The name of the person in this row.
    Name(u32),
    /// Words of a fact from elsewhere.
    Words(String),
    /// A court.
    Court(District),
}

impl Value {
    /// Returns the number if this is a count.
    #[must_use]
    pub const fn count(&self) -> Option<u32> {
        match self {
            Self::Count(count) => Some(*count),
            _ => None,
        }
    }
}
