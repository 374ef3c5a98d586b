//! The words of the chart of changed sentences.

use super::people;
use crate::data::About;
use crate::query::{After, Commuted, CommutedGroup, Medians, Others, SentenceBin};
use crate::text;

/// Its title, and its name in the embed dialog.
pub const TITLE: &str = "Before and after";

/// What it shows if each person has a row.
#[must_use]
pub fn subtitle_of_people(about: &About) -> String {
    let when = text::grantor::when_commuted(about);
    format!("Each person’s sentence{when}, and what it became")
}

/// What it shows if each sentence has a row.
#[must_use]
pub fn subtitle_of_sentences(about: &About) -> String {
    let when = text::grantor::when_commuted(about);
    format!("Median sentence and median new end, by sentence{when}")
}

/// The heading of the rows if each person has one.
pub const PERSON: &str = "Person";

/// The heading of the rows if each sentence has one.
pub const SENTENCE: &str = "Sentence";

/// How to select people in it.
pub const HELP_ON_PEOPLE: &str = "Select a person to open the record.";

/// How to select sentences in it.
pub const HELP_ON_SENTENCES: &str =
    "Select a row to see its people. With 24 people or fewer, each has a row.";

/// How the estimate is made, and what it leaves out; for a note beside the chart.
pub const NOTE: &str = "A new end that is a date is counted from the first day of sentence: an estimate, without \
    custody before it and credit for good conduct, neither of which the records give. The notes of the page say more.";

/// The title of the axis.
pub const AXIS: &str = "Years to serve";

/// The place on the axis of what has no length, in two lines.
pub const LIFE_OR_DEATH: [&str; 2] = ["Life or", "death"];

/// The legend if each person has a row: sentence, life, new end.
pub const LEGEND_OF_PEOPLE: [&str; 3] = ["sentence", "life", "new end"];

/// The legend if each sentence has a row.
pub const LEGEND_OF_SENTENCES: [&str; 3] = ["median sentence", "life", "median new end"];

/// The words beside the axis for an outcome that is not a number of months.
#[must_use]
pub const fn kind(after: After) -> Option<&'static str> {
    match after {
        After::Term(_) | After::Estimate(_) => None,
        After::TimeServed => Some("time served"),
        After::AtOnce => Some("freed immediately"),
        After::ToLife => Some("changed to life"),
        After::Unknown => Some("no estimate"),
        After::Other => Some("another way"),
        After::Unstated => Some("not stated"),
    }
}

/// The facts of one change: before, after, and the cut if it is known.
#[must_use]
pub fn facts(change: &Commuted) -> Vec<String> {
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
        After::Other => "Commuted in another way".to_owned(),
        After::Unstated => "The list does not give its new end".to_owned(),
    }
}

/// A bin at the head of its row: `15–20`, `40 or more`, `Life`.
#[must_use]
pub fn bin_short(bin: SentenceBin) -> String {
    text::sentence_case(&text::bin(bin).replace(" years", ""))
}

/// The facts of a group that has `all` people without any filter.
#[must_use]
pub fn group_facts(group: &CommutedGroup, all: u32) -> Vec<String> {
    let whole = if group.people == all {
        String::new()
    } else {
        format!(", of {} in all", text::count(all))
    };
    let mut facts = vec![format!("{}{whole}", people(group.people))];
    match group.medians {
        Some(Medians { before, after }) => {
            facts.extend(before.map(|own| format!("Median sentence: {}", text::term(own))));
            facts.push(format!("Median new end: {}", text::term(after)));
        }
        None if group.bin.years().is_none() => {
            facts.push("no fixed term, so no median".to_owned());
        }
        None => {}
    }
    facts.extend(others(group.others));
    facts
}

/// `3 cut to time served`, `1 ended at once`.
fn others(others: Others) -> Vec<String> {
    [
        (others.time_served, "cut to time served"),
        (others.at_once, "freed immediately"),
        (others.to_life, "changed to life"),
        (others.unknown, "to end on a date, with no estimate"),
        (others.other, "commuted in another way"),
        (others.unstated, "to an end that the list does not give"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, words)| format!("{} {words}", text::count(count)))
    .collect()
}

/// The words in a row without medians, and shorter ones for where they have no room.
#[must_use]
pub fn instead(group: &CommutedGroup) -> Vec<String> {
    let in_short = match group.bin.years() {
        None if group.bin == SentenceBin::UNKNOWN => return vec!["no term stated".to_owned()],
        None => "no fixed term",
        Some(_) => "no new term to draw",
    };
    let mut words = vec![others(group.others).join(", "), in_short.to_owned()];
    words.retain(|own| !own.is_empty());
    words
}

/// The takeaway on one person: `A sentence of 20 years was set to end 10 years 4 months after it was given, by
/// estimate.`
#[must_use]
pub fn single(change: &Commuted) -> String {
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
        After::Other => "was commuted in another way".to_owned(),
        After::Unstated => "was commuted to an end that the list does not give".to_owned(),
    };
    format!("{before} {after}.")
}

/// What the takeaway tells of several people.
#[derive(Clone, Copy, Debug)]
pub struct Typical {
    /// The median cut, if any sentence has one in months.
    pub cut: Option<u16>,
    /// The median new end, if any sentence has one in months.
    pub end: Option<u16>,
    /// Whether a new end behind the median that is told is an estimate.
    pub is_estimate: bool,
    /// The life sentences.
    pub life: u32,
    /// The other sentences without a cut in months.
    pub others: u32,
}

/// The takeaway on several people: `Typical cut: about 8½ years (estimate). The cut cannot be given in years for 569 life
/// sentences and nine others.`
#[must_use]
pub fn several(typical: Typical) -> String {
    let left_out = left_out(typical.life, typical.others);
    let estimate = if typical.is_estimate {
        " (estimate)"
    } else {
        ""
    };
    if let Some(cut) = typical.cut {
        let typical = format!(
            "Typical cut: about {}{estimate}. {left_out}",
            text::about_years(cut)
        );
        return typical.trim_end().to_owned();
    }
    match typical.end {
        None => NO_LENGTH.to_owned(),
        Some(end) => format!(
            "{left_out} Their median new end: about {}{estimate}.",
            text::about_years(end)
        ),
    }
}

/// The takeaway if no sentence has a length before and after.
const NO_LENGTH: &str = "No sentence in this view can be compared in years, before and after.";

/// A sentence on those who have no cut in years, if there are any.
fn left_out(life: u32, others: u32) -> String {
    let [one, many] = match life {
        0 => ["sentence", "sentences"],
        _ => ["other", "others"],
    };
    let kinds = [
        (life, "life sentence", "life sentences"),
        (others, one, many),
    ];
    let kinds = kinds.into_iter().filter(|(number, ..)| *number > 0);
    let told: Vec<String> = kinds
        .map(|(number, one, many)| text::told(number, one, many))
        .collect();
    match told.is_empty() {
        true => String::new(),
        false => format!(
            "The cut cannot be given in years for {}.",
            told.join(" and ")
        ),
    }
}
