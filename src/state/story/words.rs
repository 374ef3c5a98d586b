//! Figures in words, and in a form for scripts.

use crate::data::story::{Kind, Period, Reported};
use crate::domain::{Grant, Names, Operator, Sentence, Tag, TagSet, Verdict};
use crate::query::story::{Facts, Value, percent};
use crate::text;

/// Used if the data has no figure.
pub(super) const NO_FIGURE: &str = "no figure";

/// Returns a computed figure in words: `1,716`, `20 years`, `33%`, `August 3, 2016`, `crack cocaine`.
pub(super) fn value(value: &Value, facts: Facts<'_>, names: Names) -> String {
    match value {
        Value::Count(count) => text::count(*count),
        Value::Sentence(own) => sentence(*own),
        Value::Share { part, whole } => text::share(*part, *whole),
        Value::Day(day) => text::day_long(*day),
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
        Reported::Sentence(own) => sentence(*own),
        Reported::Percent(percent) => text::share(*percent, 100),
        Reported::Period(Period::Day(day)) => text::day_long(*day),
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

fn sentence(sentence: Sentence) -> String {
    match sentence {
        Sentence::Months(months) => text::term(months),
        Sentence::Indeterminate {
            min_months,
            max_months,
        } => text::indeterminate(min_months, max_months),
        Sentence::Life => "life".to_owned(),
        Sentence::LifeWithoutParole => "life without parole".to_owned(),
        Sentence::Death => "death".to_owned(),
        Sentence::Unknown => "not stated".to_owned(),
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

/// Returns the name of a person; without names, `grant 17 of August 3, 2016`.
fn name(grant: &Grant, names: Names) -> String {
    match names {
        Names::Show => grant.name.clone(),
        Names::Hide => {
            let day = text::day_long(grant.id.granted);
            format!("grant {} of {day}", grant.id.position)
        }
    }
}

/// Lists years: `1919, 1920 and 1921`.
fn years_listed(years: &[u16]) -> String {
    let words = years.iter().map(ToString::to_string);
    list_and(&words.collect::<Vec<_>>())
}

fn listed<T: Tag>(tags: TagSet<T>, word: fn(T) -> &'static str) -> String {
    let words = tags.iter().map(|tag| word(tag).to_owned());
    list_and(&words.collect::<Vec<_>>())
}

/// Joins words: `a, b and c`; `none` if there are none.
fn list_and(words: &[String]) -> String {
    match words {
        [] => "none".to_owned(),
        [one] => one.clone(),
        [start @ .., last] => format!("{} and {last}", start.join(", ")),
    }
}

fn keys<T: Tag>(tags: TagSet<T>) -> String {
    joined(tags.iter().map(|tag| tag.key().to_owned()))
}

fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(",")
}

/// Returns the words before the figure that is compared with: `more than`, `after`. They depend on the kind
/// of figure.
pub(super) const fn operator(operator: Operator, kind: Kind) -> &'static str {
    match (operator, kind) {
        (Operator::Equals, _) => "",
        (Operator::Includes, _) => "including",
        (Operator::MoreThan, Kind::Day | Kind::Year) => "after",
        (Operator::AtLeast, Kind::Day | Kind::Year) => "no earlier than",
        (Operator::LessThan, Kind::Day | Kind::Year) => "before",
        (Operator::AtMost, Kind::Day | Kind::Year) => "no later than",
        (Operator::MoreThan, Kind::Sentence) => "longer than",
        (Operator::LessThan, Kind::Sentence) => "shorter than",
        (Operator::MoreThan, _) => "more than",
        (Operator::AtLeast, _) => "at least",
        (Operator::LessThan, _) => "less than",
        (Operator::AtMost, _) => "at most",
    }
}

/// Returns the verdict in words, without the reason for it.
pub(super) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "True",
        Verdict::HoldsWithCaveat => "True, with context",
        Verdict::Overtaken => "True then, record since broken",
        Verdict::SettledByLaw => "Settled by law",
        Verdict::Undecided => "The records don’t say",
        Verdict::DoesNotHold => "The records say otherwise",
    }
}
