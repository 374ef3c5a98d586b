//! The words of the chart of time served.

use crate::charts::context::Context;
use crate::charts::count_axis::Highest;
use crate::charts::served::data::median_months;
use crate::charts::words::{MarkLayout, Words, people_legend};
use crate::domain::Tag;
use crate::query::{Dimension, ServedBin, ServedSet, Tally};
use crate::text::{self, chart::NO_ONE, chart::served as words, chart::tally};

/// The words around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let served = context.view.filter.served;
    Words {
        title: words::LABELS.title.into(),
        subtitle: words::LABELS.subtitle.into(),
        heading: words::LABELS.heading,
        takeaway: takeaway(context, served),
        help: words::LABELS.help,
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

/// The least number of years for which a time served is called long.
const LONG_YEARS: u32 = 20;

/// The takeaway beside the chart of time served.
fn takeaway(context: &Context<'_>, selected: ServedSet) -> String {
    let outcome = context.outcome;
    let sum_of = |holds: &dyn Fn(ServedBin) -> bool| -> u32 {
        ServedBin::all()
            .filter(|bin| holds(*bin))
            .map(|bin| outcome.by_served[bin.index()].people)
            .sum()
    };
    let sum = sum_of(&|_| true);
    if sum == 0 {
        return NO_ONE.to_owned();
    }
    if !selected.is_empty() {
        let chosen = sum_of(&|bin| selected.contains(bin));
        return words::chosen(chosen, sum, context.all.total.people, selected);
    }
    let unknown = sum_of(&|bin| bin == ServedBin::UNKNOWN);
    let Some(months) = median_months(context) else {
        return words::no_day(unknown, sum);
    };
    let long = sum_of(&|bin| bin.years().is_some_and(|(from, _)| from >= LONG_YEARS));
    let known = match sum - unknown {
        1 => words::only(months),
        known => words::half(known, months, long, LONG_YEARS),
    };
    match unknown {
        0 => known,
        unknown => format!("{known} {}", words::no_day(unknown, sum)),
    }
}
