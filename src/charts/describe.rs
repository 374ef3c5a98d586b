//! The words that go with a chart: what a mark says, and the sentence beside the picture.

use crate::domain::{Day, Tag};
use crate::query::{BinSet, DateRange, Outcome, SentenceBin, Tally};
use crate::text;

pub(super) fn people(number: u32) -> String {
    text::counted(number, "person", "people")
}

/// `214 people, 67 of them serving life`; where a filter leaves some out, `of 214 in all`.
pub(super) fn tally(view: Tally, all: Tally) -> Vec<String> {
    let mut parts = vec![people(view.people)];
    if view != all {
        parts.push(format!("of {} in all", text::count(all.people)));
    }
    parts.push(match (view.life, view.people) {
        (0, _) => "none serving life".to_owned(),
        (1, 1) => "serving life".to_owned(),
        (life, _) => format!("{} serving life", text::count(life)),
    });
    parts
}

pub(super) fn batch_label(day: Day, view: Tally, all: Tally, running: Option<u32>) -> String {
    let mut parts = tally(view, all);
    if let Some(sum) = running {
        parts.push(format!("{} up to this day", people(sum)));
    }
    format!("{}: {}", text::day_long(day), parts.join(", "))
}

pub(super) fn batch_tip(day: Day, view: Tally, all: Tally, running: Option<u32>) -> Vec<String> {
    let mut lines = vec![text::day(day)];
    lines.extend(tally(view, all));
    if let Some(sum) = running {
        lines.push(format!("{} up to this day", text::count(sum)));
    }
    lines
}

/// The two sides of the comparison in one bin: so many before, so many after.
pub(super) type Change = (u32, u32);

pub(super) fn bin_label(
    bin: SentenceBin,
    view: Tally,
    all: Tally,
    change: Option<Change>,
) -> String {
    format!(
        "{}: {}",
        text::sentence_case(&text::bin(bin)),
        bin_facts(bin, view, all, change).join(", ")
    )
}

pub(super) fn bin_tip(
    bin: SentenceBin,
    view: Tally,
    all: Tally,
    change: Option<Change>,
) -> Vec<String> {
    let mut lines = vec![text::sentence_case(&text::bin(bin))];
    lines.extend(bin_facts(bin, view, all, change));
    lines
}

fn bin_facts(bin: SentenceBin, view: Tally, all: Tally, change: Option<Change>) -> Vec<String> {
    let mut facts = vec![people(view.people)];
    if view != all {
        facts.push(format!("of {} in all", text::count(all.people)));
    }
    facts.push(match bin {
        SentenceBin::LIFE => "all serving life".to_owned(),
        _ => "none serving life".to_owned(),
    });
    if let Some((before, after)) = change {
        facts.push(format!("new term, before: {}", text::count(before)));
        facts.push(format!("new term, after: {}", text::count(after)));
    }
    facts
}

/// The sentence beside the chart over time, on the dates selected.
#[must_use]
pub fn time_takeaway(batches: &[Day], view: &[Tally], dates: DateRange, running: bool) -> String {
    let days: Vec<(Day, u32)> = batches
        .iter()
        .zip(view)
        .map(|(day, tally)| (*day, tally.people))
        .filter(|(day, people)| *people > 0 && dates.contains(*day))
        .collect();
    let sum: u32 = days.iter().map(|(_, people)| people).sum();
    let where_from = if dates.is_open() {
        ""
    } else {
        "In the dates selected: "
    };
    let words = match days.as_slice() {
        [] => "no grant.".to_owned(),
        [(day, count)] => format!("{} on one day, {}.", people(*count), text::day(*day)),
        [.., (last, _)] if running => format!(
            "{} by {}, over {} days.",
            people(sum),
            text::day(*last),
            days.len()
        ),
        _ => format!("grants on {} days. {}", days.len(), largest(&days)),
    };
    text::sentence_case(&format!("{where_from}{words}"))
}

fn largest(days: &[(Day, u32)]) -> String {
    days.iter()
        .max_by_key(|(day, people)| (*people, *day))
        .map_or_else(String::new, |(day, most)| {
            format!("The largest: {} on {}.", people(*most), text::day(*day))
        })
}

/// The sentence beside the chart of sentences, on those selected where there are any.
#[must_use]
pub fn sentence_takeaway(outcome: &Outcome, selected: BinSet, compare: bool) -> String {
    let sum: u32 = outcome.by_bin.iter().map(|tally| tally.people).sum();
    if sum == 0 {
        return "No sentence is in this view.".to_owned();
    }
    if compare {
        return compare_takeaway(outcome, selected, sum);
    }
    let of = |holds: &dyn Fn(SentenceBin) -> bool| -> u32 {
        SentenceBin::all()
            .filter(|bin| holds(*bin))
            .map(|bin| outcome.by_bin[bin.index()].people)
            .sum()
    };
    if !selected.is_empty() {
        let chosen = of(&|bin| selected.contains(bin));
        if chosen == 0 {
            return format!("None of {} had the sentences selected.", people(sum));
        }
        return format!(
            "{} of {} ({}) had the sentences selected.",
            text::count(chosen),
            people(sum),
            text::share(chosen, sum)
        );
    }
    let one = SentenceBin::all().find(|bin| sum == 1 && of(&|own| own == *bin) == 1);
    if let Some(bin) = one {
        return format!("1 person, {}.", text::bin_plural(bin));
    }
    let life = of(&|bin| bin == SentenceBin::LIFE);
    let long = of(&|bin| bin.years().is_some_and(|(from, _)| from >= 20));
    format!(
        "{} of {} ({}) were serving life; {} more, 20 years or longer.",
        text::count(life),
        people(sum),
        text::share(life, sum),
        text::count(long),
    )
}

fn compare_takeaway(outcome: &Outcome, selected: BinSet, sum: u32) -> String {
    let held = SentenceBin::all().filter(|bin| selected.admits(*bin));
    let with_term: u32 = held.map(|bin| outcome.term_before[bin.index()]).sum();
    let life = if selected.admits(SentenceBin::LIFE) {
        outcome.term_before[SentenceBin::LIFE.index()]
    } else {
        0
    };
    let whole = if selected.is_empty() {
        people(sum)
    } else {
        format!("the {} selected", text::count(outcome.total.people))
    };
    let others = "The others were given a date, or another change that is no term.";
    match with_term {
        0 => format!("None of {whole} got a new term. {others}"),
        _ => format!(
            "{} of {whole} got a new term, {} of them in place of life. {others}",
            text::count(with_term),
            text::count(life),
        ),
    }
}
