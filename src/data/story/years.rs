//! Fiscal years of the history, as a story asks for them.

use super::fault::Fault;
use super::fields::Fields;
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
    /// Which years are counted or listed.
    pub bound: Option<Bound>,
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
    /// How many years there are.
    Count,
    /// Which years there are.
    List,
}

/// A bound for the figures of years: another measure of the step, which has none itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The name of the measure.
    pub measure: String,
    /// Whether the figures have to be less than it, and not as much or more.
    pub is_under: bool,
}

impl Years {
    pub(super) fn read(mut fields: Fields) -> Result<Self, Fault> {
        let act = fields.act()?;
        let (from, to) = (fields.year("from")?, fields.year("to")?);
        if from > to {
            return Err(fields.fault("to", "comes before the first year"));
        }
        let take = take(&mut fields)?;
        let years = Self {
            act,
            from,
            to,
            president: fields.optional_text("president")?,
            bound: match take {
                Take::Count | Take::List => bound(&mut fields)?,
                Take::Sum | Take::Most | Take::YearOfMost => None,
            },
            take,
        };
        fields.end()?;
        Ok(years)
    }
}

fn take(fields: &mut Fields) -> Result<Take, Fault> {
    let take = fields.text("take")?;
    Ok(match take.as_str() {
        "sum" => Take::Sum,
        "most" => Take::Most,
        "year_of_most" => Take::YearOfMost,
        "count" => Take::Count,
        "list" => Take::List,
        _ => {
            let why = format!("“{take}” is none of sum, most, year_of_most, count and list");
            return Err(fields.fault("take", why));
        }
    })
}

fn bound(fields: &mut Fields) -> Result<Option<Bound>, Fault> {
    let (least, under) = (
        fields.optional_text("at_least")?,
        fields.optional_text("under")?,
    );
    let is_under = under.is_some();
    if is_under && least.is_some() {
        return Err(fields.fault("under", "stands beside “at_least”: only one of them can"));
    }
    let measure = under.or(least);
    Ok(measure.map(|measure| Bound { measure, is_under }))
}
