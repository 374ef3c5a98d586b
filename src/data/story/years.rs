//! Fiscal years of the history, as a story asks for them.

use super::fault::Fault;
use super::fields::Fields;
use super::measure::{Named, act};
use super::{Kind, Measure};
use crate::domain::Act;

/// Fiscal years, and what is taken of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Years {
    /// What is counted.
    pub act: Act,
    /// The first fiscal year.
    pub from: u16,
    /// The last.
    pub to: u16,
    /// Only what this president did in them, by the key.
    pub president: Option<String>,
    /// What is taken.
    pub take: Take,
}

/// What is taken of fiscal years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// The figures of all together.
    Sum,
    /// The greatest figure.
    Most,
    /// The year of the greatest figure, the first of several.
    YearOfMost,
    /// How many years there are within a bound.
    Count(Option<Bound>),
    /// Which years there are within a bound.
    List(Option<Bound>),
}

/// A bound by a measure, which is told by its place among those of the step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// As much as it, or more.
    AtLeast(usize),
    /// Less than it.
    Under(usize),
}

impl Years {
    pub(super) fn read(mut fields: Fields, before: &Named) -> Result<Self, Fault> {
        let act = act(&mut fields)?;
        let (from, to) = (fields.year("from")?, fields.year("to")?);
        if from > to {
            return Err(fields.fault("to", "comes before the first year"));
        }
        let years = Self {
            act,
            from,
            to,
            president: fields.optional_text("president")?,
            take: take(&mut fields, before)?,
        };
        fields.end()?;
        Ok(years)
    }
}

fn take(fields: &mut Fields, before: &Named) -> Result<Take, Fault> {
    let take = fields.text("take")?;
    Ok(match take.as_str() {
        "sum" => Take::Sum,
        "most" => Take::Most,
        "year_of_most" => Take::YearOfMost,
        "count" => Take::Count(bound(fields, before)?),
        "list" => Take::List(bound(fields, before)?),
        _ => {
            let why = format!("“{take}” is none of sum, most, year_of_most, count and list");
            return Err(fields.fault("take", why));
        }
    })
}

fn bound(fields: &mut Fields, before: &Named) -> Result<Option<Bound>, Fault> {
    for (name, bound) in [
        ("at_least", Bound::AtLeast as fn(usize) -> Bound),
        ("under", Bound::Under),
    ] {
        if let Some(measure) = fields.optional_text(name)? {
            let place = before.iter().position(|(own, _)| *own == measure);
            let is_count = |place: &usize| {
                before.get(*place).map(|own| Measure::kind(&own.1)) == Some(Kind::Count)
            };
            return match place.filter(is_count) {
                Some(place) => Ok(Some(bound(place))),
                None => {
                    let why = format!("“{measure}” is not a count that stands before this measure");
                    Err(fields.fault(name, why))
                }
            };
        }
    }
    Ok(None)
}
