//! Figures in words, and in a form for scripts.

use crate::data::story::{Period, Reported};
use crate::domain::{Grant, Names, Sentence, Tag, TagSet};
use crate::query::story::{Facts, Value, percent};
use crate::text::{self, story as words};

/// Returns a computed figure in words: `1,716`, `20 years`, `33%`, `Aug. 3, 2016`, `crack cocaine`.
pub(super) fn value(value: &Value, facts: Facts<'_>, names: Names) -> String {
    match value {
        Value::Count(count) => text::count(*count),
        Value::Sentence(own) => words::sentence(*own),
        Value::Share { part, whole } => text::share(*part, *whole),
        Value::Day(day) => text::day(*day),
        Value::Year(year) => year.to_string(),
        Value::Years(years) => years_listed(years),
        Value::Drugs(drugs) => listed(*drugs, text::drug),
        Value::Name(row) => facts
            .dataset
            .grant(*row)
            .map_or_else(String::new, |person| name(person, names)),
        Value::Court(court) => text::district(court),
        Value::Words(words) => words.clone(),
    }
}

/// Returns a computed figure for scripts, with the keys of addresses and data: `214`, `240`, `life`, `33`,
/// `2016-08-03`, `crack,powder`.
pub(super) fn value_key(value: &Value, facts: Facts<'_>) -> String {
    match value {
        Value::Count(count) => count.to_string(),
        Value::Sentence(own) => sentence_key(*own),
        Value::Share { part, whole } => percent(*part, *whole).unwrap_or(0).to_string(),
        Value::Day(day) => day.to_string(),
        Value::Year(year) => year.to_string(),
        Value::Years(years) => joined(years.iter().map(ToString::to_string)),
        Value::Drugs(drugs) => keys(*drugs),
        Value::Name(row) => {
            let person = facts.dataset.grant(*row);
            person.map_or_else(String::new, |grant| grant.id.to_string())
        }
        Value::Court(court) => court.key(),
        Value::Words(words) => words.clone(),
    }
}

/// Returns a figure of the report in words.
pub(super) fn reported(reported: &Reported) -> String {
    match reported {
        Reported::Count(count) => text::count(*count),
        Reported::Sentence(own) => words::sentence(*own),
        Reported::Percent(percent) => text::share(*percent, 100),
        Reported::Period(Period::Day(day)) => text::day(*day),
        Reported::Period(Period::Month(..)) => text::month(&reported_key(reported)),
        Reported::Period(Period::Year(_)) | Reported::Year(_) => reported_key(reported),
        Reported::Drugs(drugs) => listed(*drugs, text::drug),
    }
}

/// Returns a figure of the report for scripts.
pub(super) fn reported_key(reported: &Reported) -> String {
    match reported {
        Reported::Count(number) | Reported::Percent(number) | Reported::Year(number) => {
            number.to_string()
        }
        Reported::Sentence(own) => sentence_key(*own),
        Reported::Period(Period::Day(day)) => day.to_string(),
        Reported::Period(Period::Month(year, month)) => format!("{year:04}-{month:02}"),
        Reported::Period(Period::Year(year)) => format!("{year:04}"),
        Reported::Drugs(drugs) => keys(*drugs),
    }
}

fn sentence_key(sentence: Sentence) -> String {
    match sentence {
        Sentence::Months(months) => months.to_string(),
        Sentence::Indeterminate { .. } => "to-life".to_owned(),
        Sentence::Life => "life".to_owned(),
        Sentence::LifeWithoutParole => "lwop".to_owned(),
        Sentence::Death => "death".to_owned(),
        Sentence::Unknown => "unknown".to_owned(),
    }
}

/// Returns the name of a person; without names, `grant 17 of Aug. 3, 2016`.
fn name(grant: &Grant, names: Names) -> String {
    match names {
        Names::Show => grant.name.clone(),
        Names::Hide => text::record::nameless_within(grant.id),
    }
}

/// Lists years: `1919, 1920 and 1921`.
fn years_listed(years: &[u16]) -> String {
    let words = years.iter().map(ToString::to_string);
    words::list_and(&words.collect::<Vec<_>>())
}

fn listed<T: Tag>(tags: TagSet<T>, word: fn(T) -> &'static str) -> String {
    let words = tags.iter().map(|tag| word(tag).to_owned());
    words::list_and(&words.collect::<Vec<_>>())
}

fn keys<T: Tag>(tags: TagSet<T>) -> String {
    joined(tags.iter().map(|tag| tag.key().to_owned()))
}

fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(",")
}
