//! The words of the chart of changed sentences.

use crate::charts::change::data::{changes, is_listed};
use crate::charts::context::Context;
use crate::charts::control::Control;
use crate::charts::phrases::people;
use crate::charts::words::{Swatch, TableText, Words};
use crate::query::SentenceBin;
use crate::query::{After, Commuted, CommutedGroup, Others, median};
use crate::text;
use yew::html;

/// How the estimate is made, and what it leaves out; for a note beside the chart.
const NOTE: &str = "A new end that is a date is counted from the first day of sentence: an estimate, without custody \
    before it and credit for good conduct, neither of which the records give. The notes of the page say more.";

/// The words around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let is_listed = is_listed(context.outcome.any_sentence.len());
    let note = html! { <p class="note">{ NOTE }</p> };
    Words {
        title: "Before and after".into(),
        subtitle: if is_listed {
            "Each person’s sentence when commuted, and what it became"
        } else {
            "Median sentence and median new end, by sentence when commuted"
        }
        .into(),
        heading: if is_listed { "Person" } else { "Sentence" },
        takeaway: takeaway(&changes(context, &context.outcome.rows)),
        help: if is_listed {
            "Select a person to open the record."
        } else {
            "Select a row to see its people. With 24 people or fewer, each has a row."
        },
        legend: legend(is_listed),
        table: TableText::CountsAndWords,
        controls: vec![Control::Nodes(note)],
        ..Words::default()
    }
}

/// The legend on one line. A life sentence has a place on the axis only as that of a person.
fn legend(is_listed: bool) -> Vec<Swatch> {
    if is_listed {
        vec![
            Swatch::new("key grant", "sentence"),
            Swatch::new("key life", "life"),
            Swatch::new("key after", "new end"),
        ]
    } else {
        vec![
            Swatch::new("key grant", "median sentence"),
            Swatch::new("key life", "life"),
            Swatch::new("key after", "median new end"),
        ]
    }
}

/// The words beside the axis for an outcome that is not a number of months.
pub(super) const fn kind(after: After) -> Option<&'static str> {
    match after {
        After::Term(_) | After::Estimate(_) => None,
        After::TimeServed => Some("time served"),
        After::AtOnce => Some("freed immediately"),
        After::ToLife => Some("changed to life"),
        After::Unknown => Some("no estimate"),
        After::Unstated => Some("not stated"),
    }
}

/// The facts of one change: before, after, and the cut if it is known.
pub(super) fn facts(change: &Commuted) -> Vec<String> {
    let before = text::sentence(change.before).to_ascii_lowercase();
    let mut facts = vec![format!("When commuted: {before}"), after(change.after)];
    if let Some((cut, is_estimate)) = change.cut_months() {
        let by = if is_estimate { ", by estimate" } else { "" };
        facts.push(format!("Cut by {}{by}", text::term(cut)));
    }
    facts
}

fn after(after: After) -> String {
    match after {
        After::Term(months) => format!("New term: {}", text::term(months)),
        After::Estimate(months) => {
            format!("To its end date: {}, an estimate", text::term(months))
        }
        After::TimeServed => "Cut to time served".to_owned(),
        After::AtOnce => "Freed immediately".to_owned(),
        After::ToLife => "Changed to life".to_owned(),
        After::Unknown => "To end on a date, of which there is no estimate".to_owned(),
        After::Unstated => "The list does not give its new end".to_owned(),
    }
}

/// A bin at the head of its row: `15–20`, `40 or more`, `Life`.
pub(super) fn bin_short(bin: SentenceBin) -> String {
    text::sentence_case(&text::bin(bin).replace(" years", ""))
}

/// A number of years on the axis, rounded: `12`.
pub(super) fn in_years(months: u16) -> String {
    text::count(u32::from(months.saturating_add(6) / 12))
}

/// The facts of a group that has `all` people without any filter.
pub(super) fn group_facts(group: &CommutedGroup, all: u32) -> Vec<String> {
    let whole = if group.people == all {
        String::new()
    } else {
        format!(", of {} in all", text::count(all))
    };
    let mut facts = vec![format!("{}{whole}", people(group.people))];
    match group.medians {
        Some((before, after)) => facts.extend([
            format!("Median sentence: {}", text::term(before)),
            format!("Median new end: {}", text::term(after)),
        ]),
        None if group.bin.years().is_none() => facts.push(NO_TERM.to_owned()),
        None => {}
    }
    facts.extend(others(group.others));
    facts
}

/// What is said of a sentence without a length.
const NO_TERM: &str = "no fixed term, so no median";

/// `3 cut to time served`, `1 ended at once`.
fn others(others: Others) -> Vec<String> {
    [
        (others.time_served, "cut to time served"),
        (others.at_once, "freed immediately"),
        (others.to_life, "changed to life"),
        (others.unknown, "to end on a date, with no estimate"),
        (others.unstated, "to an end that the list does not give"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, words)| format!("{} {words}", text::count(count)))
    .collect()
}

/// The words in a row without medians.
pub(super) fn instead(group: &CommutedGroup) -> String {
    match group.bin.years() {
        None => "no fixed term".to_owned(),
        Some(_) => others(group.others).join(", "),
    }
}

/// The takeaway beside the chart.
fn takeaway(changes: &[Commuted]) -> String {
    match changes {
        [] => "No one is in this view.".to_owned(),
        [only] => single(only),
        many => several(many),
    }
}

/// `A sentence of 20 years was to end 10 years 4 months after it was given, by estimate.`
fn single(change: &Commuted) -> String {
    let before = match change.before.months() {
        Some(months) => format!("A sentence of {}", text::term(months)),
        None => match SentenceBin::of(change.before) {
            SentenceBin::LIFE => "A life sentence".to_owned(),
            SentenceBin::LIFE_WITHOUT_PAROLE => "A sentence of life without parole".to_owned(),
            SentenceBin::DEATH => "A death sentence".to_owned(),
            SentenceBin::TO_LIFE => format!("A sentence of {}", text::sentence(change.before)),
            _ => "A sentence whose length is not stated".to_owned(),
        },
    };
    let after = match change.after {
        After::Term(months) => format!("was cut to {}", text::term(months)),
        After::Estimate(months) => format!(
            "was set to end {} after it was given, by estimate",
            text::term(months)
        ),
        After::TimeServed => "was cut to time served".to_owned(),
        After::AtOnce => "was ended immediately".to_owned(),
        After::ToLife => "was changed to life".to_owned(),
        After::Unknown => "was set to end on a date, of which there is no estimate".to_owned(),
        After::Unstated => "was commuted to an end that the list does not give".to_owned(),
    };
    format!("{before} {after}.")
}

/// `Typical cut: about 8½ years (estimate). 569 life sentences and 10 others have no length to compare.`
fn several(changes: &[Commuted]) -> String {
    let cut = |own: &Commuted| Some(own.before.months()?.saturating_sub(own.after.months()?));
    let cuts: Vec<u16> = changes.iter().filter_map(cut).collect();
    let left_out = left_out(changes, cuts.len());
    let is_estimate = changes
        .iter()
        .any(|own| matches!(own.after, After::Estimate(_)));
    let estimate = if is_estimate { " (estimate)" } else { "" };
    if let Some(cut) = median(cuts) {
        let typical = format!(
            "Typical cut: about {}{estimate}. {left_out}",
            text::about_years(cut)
        );
        return typical.trim_end().to_owned();
    }
    let ends = changes
        .iter()
        .filter_map(|own| own.after.months())
        .collect();
    let Some(end) = median(ends) else {
        return "No sentence in this view can be compared in years, before and after.".to_owned();
    };
    format!(
        "{left_out} Their median new end: about {}{estimate}.",
        text::about_years(end)
    )
}

/// A sentence on those who have no cut in years, if there are any.
fn left_out(changes: &[Commuted], compared: usize) -> String {
    let life = changes.iter().filter(|own| own.before.is_life());
    let life = life.count();
    let others = changes.len().saturating_sub(compared + life);
    let verb = if life + others == 1 { "has" } else { "have" };
    let kinds = [
        (life, "life sentence", "life sentences"),
        (others, "other", "others"),
    ];
    let kinds = kinds.into_iter().filter(|(number, ..)| *number > 0);
    let told: Vec<String> = kinds
        .map(|(number, one, many)| counted(number, one, many))
        .collect();
    match told.is_empty() {
        true => String::new(),
        false => format!("{} {verb} no length to compare.", told.join(" and ")),
    }
}

fn counted(number: usize, one: &str, many: &str) -> String {
    text::counted(u32::try_from(number).unwrap_or(u32::MAX), one, many)
}
