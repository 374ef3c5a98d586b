//! Units of prison terms.

/// The unit of numbers that stand alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
