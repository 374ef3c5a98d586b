//! Measures of fiscal years of the history.

use super::{Facts, Value};
use crate::data::story::{Bound, Take, Years};
use crate::domain::{Act, Figure, FiscalYear, President};

/// Returns the figure of `years`; `None` if a figure is missing or there are no years. `limit` is the figure
/// of the bound.
pub(super) fn measured(years: &Years, limit: Option<u32>, facts: Facts<'_>) -> Option<Value> {
    let totals = totals(years, facts).filter(|own| !own.is_empty())?;
    let most = || totals.iter().map(|(_, figure)| *figure).max();
    Some(match years.take {
        Take::Sum => {
            let sum = |sum: u32, (_, figure): &(u16, u32)| sum.saturating_add(*figure);
            Value::Count(totals.iter().fold(0, sum))
        }
        Take::Most => Value::Count(most()?),
        Take::YearOfMost => {
            let most = most()?;
            Value::Year(totals.iter().find(|(_, figure)| *figure == most)?.0)
        }
        Take::Count => {
            let within = within(&totals, years.bound.as_ref(), limit)?;
            Value::Count(u32::try_from(within.len()).ok()?)
        }
        Take::List => Value::Years(within(&totals, years.bound.as_ref(), limit)?),
    })
}

/// Returns the years within a bound.
fn within(totals: &[(u16, u32)], bound: Option<&Bound>, limit: Option<u32>) -> Option<Vec<u16>> {
    let is_within: &dyn Fn(u32) -> bool = match (bound.map(|own| own.is_under), limit) {
        (None, _) => &|_| true,
        (Some(is_under), Some(limit)) => &move |figure| (figure < limit) == is_under,
        (Some(_), None) => return None,
    };
    let years = totals.iter().filter(|(_, figure)| is_within(*figure));
    Some(years.map(|(year, _)| *year).collect())
}

/// Returns the figure of each fiscal year, summed over its parts. A part without a figure is ignored, but
/// each year needs at least one figure.
fn totals(years: &Years, facts: Facts<'_>) -> Option<Vec<(u16, u32)>> {
    let mut totals: Vec<(u16, Option<u32>)> = Vec::new();
    for part in parts(years, facts) {
        let figure = of_year(part, years.act).map(|figure| figure.count);
        match totals.last_mut() {
            Some((year, total)) if *year == part.year => {
                *total = match (*total, figure) {
                    (Some(one), Some(other)) => Some(one.saturating_add(other)),
                    (one, other) => one.or(other),
                };
            }
            _ => totals.push((part.year, figure)),
        }
    }
    let totals = totals.into_iter();
    totals
        .map(|(year, total)| total.map(|total| (year, total)))
        .collect()
}

fn parts<'a>(years: &'a Years, facts: Facts<'a>) -> impl Iterator<Item = &'a FiscalYear> {
    let presidents = &facts.history.presidents;
    let is_own = move |part: &FiscalYear| {
        let president = presidents.get(part.president);
        years
            .president
            .as_ref()
            .is_none_or(|key| president.is_some_and(|president| president.key == *key))
    };
    let parts = facts.history.years.iter();
    parts.filter(move |part| (years.from..=years.to).contains(&part.year) && is_own(part))
}

fn of_year(year: &FiscalYear, act: Act) -> Option<Figure> {
    match act {
        Act::Commutations => Some(year.commutations),
        Act::Pardons => Some(year.pardons),
        Act::Received => year.received,
        Act::All | Act::Rate => None,
    }
}

/// Returns the figure of a president.
pub(super) fn of_president(president: &President, act: Act) -> Option<u32> {
    let figure = match act {
        Act::Commutations => Some(president.commutations),
        Act::Pardons => Some(president.pardons),
        Act::Received => president.received,
        Act::All | Act::Rate => None,
    };
    figure.map(|figure| figure.count)
}
