//! The record of one person in words.

use crate::data::{About, Dataset};
use crate::domain::{Day, GrantId};
use crate::text::{self, grantor};

/// The labels of the facts: the day of the grant.
pub const GRANTED: &str = "Granted";
/// The sentence in force at the grant.
#[must_use]
pub fn in_force(about: &About) -> &'static str {
    if grantor::when_commuted(about).is_empty() {
        "Sentence"
    } else {
        "Sentence when commuted"
    }
}
/// The sentence before it was amended.
pub const ORIGINAL: &str = "Sentence first given";
/// The effect of the grant.
pub const EFFECT: &str = "What the grant did";
/// What binds the person.
pub const CONDITION: &str = "Condition";
/// What the grant did beyond the sentence.
pub const REMISSION: &str = "Beside the sentence";
/// The drugs that the offenses name.
pub const DRUGS: &str = "Drugs";
/// Whether there is a firearm offense.
pub const FIREARM: &str = "Firearm";

/// The label of the place of a case: `Court`, or `Place` if the list has other places.
#[must_use]
pub const fn place(about: &About) -> &'static str {
    match about.place {
        None => "Court",
        Some(_) => "Place",
    }
}

/// How the term of a case stands to those of others.
pub const RELATION: &str = "How its term relates to the others";
/// The offenses of a case.
pub const OFFENSES: &str = "Offenses";
/// The day of the sentence in a case.
pub const SENTENCED: &str = "Sentenced";
/// The time from that day to the grant.
pub const SPAN: &str = "From sentencing to clemency";
/// The sentence of a case.
pub const SENTENCE: &str = "Sentence";
/// What stands in place of a fact that is not stated.
pub const NOT_STATED: &str = "not stated";

/// The label of the cut.
#[must_use]
pub const fn cut_label(is_estimate: bool) -> &'static str {
    if is_estimate { "Cut (estimate)" } else { "Cut" }
}

/// Names a grant without the name of the person: `Grant 17 of Aug. 3, 2016`.
#[must_use]
pub fn nameless(id: GrantId) -> String {
    format!("Grant {} of {}", id.position, text::day(id.granted))
}

/// The person of that grant, within a sentence: `the recipient of grant 17 of Aug. 3, 2016`.
#[must_use]
pub fn nameless_within(id: GrantId) -> String {
    format!(
        "the recipient of grant {} of {}",
        id.position,
        text::day(id.granted)
    )
}

/// The source of a record: `Justice Department list, January 2019 (line 17)`.
#[must_use]
pub fn source(dataset: &Dataset, line: u32) -> String {
    let publisher = &dataset.source.publisher;
    format!(
        "{} list, {} (line {})",
        dataset.about.source_in_short.as_ref().unwrap_or(publisher),
        text::month(&dataset.source.copied),
        text::count(line)
    )
}

/// The day of a grant and its position: `Aug. 3, 2016, number 17 of 214 that day`.
#[must_use]
pub fn granted(id: GrantId, that_day: usize) -> String {
    let words = text::day(id.granted);
    match that_day {
        1 => format!("{words}, the only grant of that day"),
        count => format!("{words}, number {} of {count} that day", id.position),
    }
}

/// The time from the grant to the end that it set, to follow the effect: `, 120 days after the grant`.
#[must_use]
pub fn until_end(granted: Day, end: Day) -> String {
    let days = end.epoch_days() - granted.epoch_days();
    let span = match u32::try_from(days) {
        Ok(days @ 0..A_YEAR) => Some(text::counted(days, "day", "days")),
        _ => text::span(granted, end),
    };
    span.map_or_else(String::new, |span| format!(", {span} after the grant"))
}

/// Number of days from which a span is given in years and months.
const A_YEAR: u32 = 366;

/// What follows the effect of a grant that did not take effect.
pub const NOT_IN_EFFECT: &str = "; it did not take effect";

/// The title of a case, counted from 0, of so many: `Case 1 of 2`, `The case`.
#[must_use]
pub fn case(index: usize, count: usize) -> String {
    match count {
        1 => "The case".to_owned(),
        _ => format!("Case {} of {count}", index + 1),
    }
}

/// The position of a record in the view: `17 of 214 in this view`.
#[must_use]
pub fn position(number: u32, count: u32) -> String {
    format!(
        "{} of {} in this view",
        text::count(number),
        text::count(count)
    )
}

/// The button that copies the address of a record.
pub const COPY_LINK: &str = "Copy the link to this record";
/// The buttons to other records, together.
pub const RECORDS: &str = "Records of this view";
/// The position of a record that the view does not include.
pub const NOT_IN_VIEW: &str = "Not in this view";
/// The caveats about a record, together.
pub const ABOUT: &str = "About this record";

/// The source line at the end of a record.
#[must_use]
pub fn source_line(source: &str, id: GrantId) -> String {
    format!("Source: {source}. Record {id}.")
}
