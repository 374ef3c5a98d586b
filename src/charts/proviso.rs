//! The line under a chart of the history that says why figures differ which seem to count the same.

use crate::charts::context::Context;
use crate::charts::history::HistoryData;
use crate::domain::{Act, FiscalYear};
use crate::query::history::{Against, Listed, Measured, Per, measure, measure_president};
use crate::text::history::reconciled;

/// The sentences about the totals of `presidents`.
pub(super) fn of_presidents(
    context: &Context<'_>,
    data: &HistoryData<'_>,
    presidents: &[usize],
) -> String {
    let begins = data.history.years.first().map(|year| year.days().0);
    let lines = presidents.iter().filter_map(|&index| {
        let president = data.history.presidents.get(index)?;
        let (label, total) = (&president.label, total(data, index)?);
        if data.history.is_subject(index) && data.view.act == Act::Commutations {
            let last = president.to.unwrap_or(data.history.as_of);
            let listed = Listed::between(context.dataset, (president.from, last));
            let subject = reconciled::of_president(label, total.count);
            return listed
                .explains(total.count)
                .then(|| reconciled::listed(&subject, listed));
        }
        if let Some(day) = begins.filter(|day| president.from < *day) {
            return Some(reconciled::begins(label, day));
        }
        let sum = sum(data, index)?;
        (sum != total.count).then(|| reconciled::total(label, total, sum))
    });
    lines.collect::<Vec<_>>().join(" ")
}

/// The sentences about fiscal years: those whose count differs from that of the list of people, and the `labeled` one.
pub(super) fn of_years(
    context: &Context<'_>,
    data: &HistoryData<'_>,
    years: &[FiscalYear],
    labeled: Option<&FiscalYear>,
) -> String {
    let listed = years.iter().filter_map(|year| {
        if !data.history.is_subject(year.president) || data.view.act != Act::Commutations {
            return None;
        }
        let count = measure(year, data.view.act)?.count;
        let listed = Listed::between(context.dataset, year.days());
        let subject = reconciled::of_year(count, year.year);
        listed
            .explains(count)
            .then(|| reconciled::listed(&subject, listed))
    });
    let part = labeled.filter(|year| year.is_part()).and_then(|year| {
        let president = data.history.presidents.get(year.president)?;
        let total = total(data, year.president)?.count;
        let part = measure(year, data.view.act)?;
        let is_less = (1..total).contains(&part.count);
        is_less.then(|| reconciled::part(&president.label, total, part.count, year.year))
    });
    listed.chain(part).collect::<Vec<_>>().join(" ")
}

/// The total of a president, if it is a count.
fn total(data: &HistoryData<'_>, president: usize) -> Option<Measured> {
    let total = measure_president(data.history, president, data.view.act, Per::Total)?;
    (total.against == Against::Nothing).then_some(total)
}

/// The sum of a president's years; `None` if a figure is missing.
fn sum(data: &HistoryData<'_>, president: usize) -> Option<u32> {
    let years = data.history.years.iter();
    let own = years.filter(|year| year.president == president);
    own.map(|year| Some(measure(year, data.view.act)?.count))
        .sum()
}
