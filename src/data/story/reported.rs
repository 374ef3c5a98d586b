//! Figures of the report.

use super::fault::Fault;
use super::fields::{misfit, whole};
use super::{Kind, Period};
use crate::data::Cell;
use crate::domain::{DrugSet, Sentence};

/// A figure of the report, to compare with a computed figure of the same kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reported {
    /// A count.
    Count(u32),
    /// A sentence.
    Sentence(Sentence),
    /// A share in whole percent.
    Percent(u32),
    /// A day, or the month or the year in which it was.
    Period(Period),
    /// A year.
    Year(u32),
    /// Drugs.
    Drugs(DrugSet),
}

impl Reported {
    /// Reads the figure at `field`, to compare with a figure of this kind.
    pub(super) fn read(field: &str, cell: &Cell, kind: Kind) -> Result<Self, Fault> {
        let (value, expected) = match kind {
            Kind::Count => (whole(cell).map(Self::Count), "a number"),
            Kind::Sentence => (
                sentence(cell).map(Self::Sentence),
                "a number of months, or “life”",
            ),
            Kind::Share => (
                whole(cell).filter(|part| *part <= 100).map(Self::Percent),
                "a number of per cents",
            ),
            Kind::Day => (
                word(cell).and_then(Period::parse).map(Self::Period),
                "a day, a month or a year written YYYY-MM-DD, YYYY-MM or YYYY",
            ),
            Kind::Year => (whole(cell).map(Self::Year), "a year"),
            Kind::Drugs => (drugs(cell).map(Self::Drugs), "one or several drugs"),
            Kind::Words => (None, "to be compared, since the measure gives words"),
        };
        value.ok_or_else(|| misfit(field, cell, expected))
    }
}

fn word(cell: &Cell) -> Option<&str> {
    match cell {
        Cell::Text(text) => Some(text),
        _ => None,
    }
}

fn sentence(cell: &Cell) -> Option<Sentence> {
    if word(cell) == Some("life") {
        return Some(Sentence::Life);
    }
    let months = u16::try_from(whole(cell)?).ok()?;
    Some(Sentence::Months(months))
}

fn drugs(cell: &Cell) -> Option<DrugSet> {
    let drugs = DrugSet::parse(word(cell)?).ok()?;
    (!drugs.is_empty()).then_some(drugs)
}
