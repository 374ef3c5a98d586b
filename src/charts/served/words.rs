//! The words of the chart of time served.

use crate::charts::context::Context;
use crate::charts::count_axis::Highest;
use crate::charts::phrases::{PEOPLE, of_whole, people, tally};
use crate::charts::served::data::median_months;
use crate::charts::words::{MarkLayout, Words, people_legend};
use crate::domain::Tag;
use crate::query::{Dimension, Outcome, ServedBin, ServedSet, Tally};
use crate::text;

/// The words around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let served = context.view.filter.served;
    Words {
        title: "Years from sentencing to clemency".into(),
        subtitle: "People, counted from the day of their first sentence".into(),
        heading: "Time served",
        takeaway: takeaway(context.outcome, served, median_months(context)),
        help: "How long people had served, as far as the records tell: custody before the sentence is \
               not in them. Select bars, one or several, or drag across them.",
        layout: MarkLayout::Horizontal,
        legend: people_legend(
            context,
            Dimension::Served,
            !served.is_empty(),
            Highest::of(&context.outcome.by_served, &context.all.by_served),
        ),
        ..Words::default()
    }
}

/// `10–12 years: 503 people, 140 serving life`.
pub(super) fn served_label(bin: ServedBin, view: Tally, all: Tally) -> String {
    let title = text::sentence_case(&text::served(bin));
    format!("{title}: {}", tally(view, all).join(", "))
}

pub(super) fn served_tip(bin: ServedBin, view: Tally, all: Tally) -> Vec<String> {
    let mut lines = vec![text::sentence_case(&text::served(bin))];
    lines.extend(tally(view, all));
    lines
}

/// The label of the median of times served.
pub(super) fn median(months: u16) -> String {
    format!("Median: {}", text::term(months))
}

/// The least number of years for which a time served is called long.
const LONG_YEARS: u32 = 20;

/// The takeaway beside the chart of time served. `median_months` is the median of the view.
fn takeaway(outcome: &Outcome, selected: ServedSet, median_months: Option<u16>) -> String {
    let sum_of = |holds: &dyn Fn(ServedBin) -> bool| -> u32 {
        ServedBin::all()
            .filter(|bin| holds(*bin))
            .map(|bin| outcome.by_served[bin.index()].people)
            .sum()
    };
    let sum = sum_of(&|_| true);
    if sum == 0 {
        return "No one is in this view.".to_owned();
    }
    if !selected.is_empty() {
        let chosen = of_whole(sum_of(&|bin| selected.contains(bin)), sum, PEOPLE);
        return format!("{chosen} got clemency {}.", times(selected));
    }
    let Some(months) = median_months else {
        return format!(
            "{}: no sentencing date is stated.",
            of_whole(sum, sum, PEOPLE)
        );
    };
    let term = text::term(months);
    if sum == 1 {
        return format!("1 person got clemency {term} after sentencing.");
    }
    let long = sum_of(&|bin| bin.years().is_some_and(|(from, _)| from >= LONG_YEARS));
    let rest = match long {
        0 => format!("no one waited {LONG_YEARS} years or more"),
        long => format!("{} waited {LONG_YEARS} years or more", text::count(long)),
    };
    format!(
        "Half of {} waited {term} or more from sentencing to clemency; {rest}.",
        people(sum)
    )
}

/// Names the selected times: `10–14 years after sentencing or at a time after sentencing that is not stated`.
fn times(selected: ServedSet) -> String {
    let mut times = text::year_runs(selected.iter().filter_map(ServedBin::years));
    if let Some(last) = times.last_mut() {
        last.push_str(" after sentencing");
    }
    if selected.contains(ServedBin::UNKNOWN) {
        times.push("at a time after sentencing that is not stated".to_owned());
    }
    text::list_or(&times)
}
