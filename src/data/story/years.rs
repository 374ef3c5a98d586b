//! Measures of fiscal years of the history.

use super::fault::Fault;
use super::fields::Fields;
use crate::domain::Act;

/// Fiscal years, and what is computed from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Years {
    /// The act that is counted.
    pub act: Act,
    /// The first fiscal year.
    pub from: u16,
    /// The last fiscal year.
    pub to: u16,
    /// The key of a president, to whose parts of the years the measure is limited.
    pub president: Option<String>,
    /// What is computed.
    pub take: Take,
    /// The bound on the years that are counted or listed.
    pub bound: Option<Bound>,
}

/// What is computed from fiscal years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Take {
    /// The sum of the figures.
    Sum,
    /// The largest figure.
    Most,
    /// The year of the largest figure; the first such year if there are several.
    YearOfMost,
    /// The number of years.
    Count,
    /// The list of years.
    List,
}

/// A bound on the figures of years: another measure of the step, which must not have a bound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// The name of the measure.
    pub measure: String,
    /// Whether figures must be less than the bound; otherwise at least as much.
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
