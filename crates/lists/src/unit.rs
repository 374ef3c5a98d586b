//! Units of prison terms.

use crate::sentence::{self, SentenceFault};

/// The unit of numbers that stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Months.
    Months,
    /// Years.
    Years,
}

/// How a number without a unit is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bare {
    /// Its unit, if that is known.
    pub unit: Option<Unit>,
    /// Whether the name of the column says so.
    pub is_named: bool,
}

impl Bare {
    /// Returns what the name of a column says about its numbers, or else what was chosen.
    pub(crate) fn of(name: &str, chosen: Option<Unit>) -> Self {
        let named = crate::header::folded(name);
        let says = |words: [&str; 4]| named.split(' ').any(|word| words.contains(&word));
        let months = says(["month", "months", "mos", "mo"]);
        let years = says(["year", "years", "yrs", "yr"]);
        match (months, years) {
            (true, false) => Self {
                unit: Some(Unit::Months),
                is_named: true,
            },
            (false, true) => Self {
                unit: Some(Unit::Years),
                is_named: true,
            },
            _ => Self {
                unit: chosen,
                is_named: false,
            },
        }
    }
}

/// Whether a cell is a term that only lacks its unit: `240`, `12½ to 25`.
pub(crate) fn lacks_unit(cell: &str) -> bool {
    // Most units have one of these letters, and most cells a unit.
    cell.len() < 40
        && !cell.contains(['y', 'm', 'Y', 'M'])
        && cell.contains(|letter: char| letter.is_ascii_digit())
        && sentence::read(cell, Bare::default()) == Err(SentenceFault::NoUnit)
}
