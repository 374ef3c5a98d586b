//! The columns of an export, the same for all formats.

use super::value::Value;
use super::{Export, Person};
use crate::domain::{Day, Effect, OffenseSet, Sentence, StateSet, Tag};

/// One column.
pub(super) struct ExportColumn {
    /// Its name, including the unit if it has one.
    pub name: &'static str,
    /// The unit or format of its values.
    pub unit: &'static str,
    /// Its meaning.
    pub means: &'static str,
    /// Returns its value for a person.
    pub value: fn(&Person<'_>) -> Value,
}

impl ExportColumn {
    /// Returns a sentence with its meaning and unit.
    pub(super) fn explanation(&self) -> String {
        format!("{} ({}).", self.means, self.unit)
    }
}

/// Returns the columns of `export`, from left to right. The column of names is missing if names are hidden.
pub(super) fn columns(export: &Export<'_>) -> impl Iterator<Item = &'static ExportColumn> {
    let shows_names = export.shows_names();
    COLUMNS
        .iter()
        .filter(move |column| shows_names || column.name != NAME)
}

/// The only column with names of people.
const NAME: &str = "name";

const DAY: &str = "a day as YYYY-MM-DD";
const MONTHS: &str = "whole months";
const KIND: &str = "months / life / death / not-stated";
const WORDS: &str = "words";
const YES_OR_NO: &str = "true or false";

static COLUMNS: [ExportColumn; 23] = [
    ExportColumn {
        name: "id",
        unit: "a day and a number",
        means: "The key of the grant: its day and its place in that day’s list",
        value: |person| Value::Text(person.grant.id.to_string()),
    },
    ExportColumn {
        name: NAME,
        unit: "a text",
        means: "The person with other names after aka. Three names stand twice in the whole list",
        value: |person| Value::word(&person.grant.name),
    },
    ExportColumn {
        name: "granted_on",
        unit: DAY,
        means: "The day of the grant",
        value: |person| Value::day(Some(person.grant.id.granted)),
    },
    ExportColumn {
        name: "sentence_kind",
        unit: KIND,
        means: "The kind of the prison sentence in force at the grant over all cases",
        value: |person| Value::word(kind(person.grant.in_force)),
    },
    ExportColumn {
        name: "sentence_months",
        unit: MONTHS,
        means: "How long it was; empty where it is no number",
        value: |person| Value::months(person.grant.in_force.months()),
    },
    ExportColumn {
        name: "first_sentence_kind",
        unit: KIND,
        means: "The kind of the sentence first given over all cases",
        value: |person| Value::word(kind(person.grant.original)),
    },
    ExportColumn {
        name: "first_sentence_months",
        unit: MONTHS,
        means: "How long it was; empty where it is no number",
        value: |person| Value::months(person.grant.original.months()),
    },
    ExportColumn {
        name: "effect",
        unit: "expires / term / time-served / to-life / at-once",
        means: "What the grant did. expires: the sentence was to end on a day. term: it was cut to a new term. time-served: it was cut to the time served. to-life: it was changed from death to life. at-once: it was to end at once",
        value: |person| Value::word(person.grant.effect.kind().key()),
    },
    ExportColumn {
        name: "set_to_end_on",
        unit: DAY,
        means: "The day on which the sentence was to end where the effect is expires",
        value: |person| Value::day(end(person.grant.effect)),
    },
    ExportColumn {
        name: "new_term_months",
        unit: MONTHS,
        means: "The new term where the effect is term",
        value: |person| Value::months(new_term(person.grant.effect)),
    },
    ExportColumn {
        name: "cut_months",
        unit: MONTHS,
        means: "By how much the grant cut the sentence in force where both are terms and the new one is shorter",
        value: |person| Value::months(person.commuted.cut_months().map(|(months, _)| months)),
    },
    ExportColumn {
        name: "cut_is_estimate",
        unit: YES_OR_NO,
        means: "Whether the cut is an estimate: where the effect is expires the new term is counted from the day of the sentence to the day set",
        value: |person| {
            let cut = person.commuted.cut_months();
            cut.map_or(Value::Nothing, |(_, is_estimate)| Value::Truth(is_estimate))
        },
    },
    ExportColumn {
        name: "took_effect",
        unit: YES_OR_NO,
        means: "Whether the grant took effect: false where its condition was declined",
        value: |person| Value::Truth(person.grant.took_effect()),
    },
    ExportColumn {
        name: "drugs",
        unit: WORDS,
        means: "The drugs that the offenses name. unnamed: a drug offense that names no drug. none: no drug offense",
        value: |person| Value::words(person.grant.drugs),
    },
    ExportColumn {
        name: "firearm",
        unit: YES_OR_NO,
        means: "Whether an offense concerns a firearm or another weapon or ammunition",
        value: |person| Value::Truth(person.grant.firearm),
    },
    ExportColumn {
        name: "cases",
        unit: "a number",
        means: "How many cases the sentence was for",
        value: |person| Value::Number(u32::try_from(person.grant.cases.len()).unwrap_or(u32::MAX)),
    },
    ExportColumn {
        name: "districts",
        unit: "names in the order of the cases",
        means: "The court that sentenced in each case",
        value: districts,
    },
    ExportColumn {
        name: "states",
        unit: "postal codes",
        means: "The states and territories of these courts",
        value: states,
    },
    ExportColumn {
        name: "sentenced_on",
        unit: "days as YYYY-MM-DD in the order of the cases",
        means: "The day on which the sentence was first given in each case",
        value: sentenced,
    },
    ExportColumn {
        name: "offences",
        unit: WORDS,
        means: "What the cases were about",
        value: offenses,
    },
    ExportColumn {
        name: "conditions",
        unit: WORDS,
        means: "What the grant was tied to or did beside the prison sentence",
        value: |person| Value::words(person.grant.conditions),
    },
    ExportColumn {
        name: "flags",
        unit: WORDS,
        means: "What a reader of this row should know",
        value: |person| Value::words(person.grant.flags),
    },
    ExportColumn {
        name: "source_line",
        unit: "a number",
        means: "The line of the copy of the source on which the person stands",
        value: |person| Value::Number(person.grant.source_row),
    },
];

const fn kind(sentence: Sentence) -> &'static str {
    match sentence {
        Sentence::Months(_) => "months",
        Sentence::Indeterminate { .. } => "indeterminate",
        Sentence::Life => "life",
        Sentence::LifeWithoutParole => "life-without-parole",
        Sentence::Death => "death",
        Sentence::Unknown => "not-stated",
    }
}

const fn end(effect: Effect) -> Option<Day> {
    match effect {
        Effect::Expires(day) => Some(day),
        _ => None,
    }
}

const fn new_term(effect: Effect) -> Option<u16> {
    match effect {
        Effect::Term(months) => Some(months),
        _ => None,
    }
}

fn districts(person: &Person<'_>) -> Value {
    let courts = person.grant.cases.iter().map(|case| {
        let court = person.dataset.districts.get(usize::from(case.district?))?;
        Some(court.to_string())
    });
    Value::List(courts.collect())
}

fn states(person: &Person<'_>) -> Value {
    let courts = person.grant.courts();
    let states: StateSet = courts
        .filter_map(|court| person.dataset.districts.get(usize::from(court))?.state())
        .collect();
    Value::words(states)
}

fn sentenced(person: &Person<'_>) -> Value {
    let days = person.grant.cases.iter();
    Value::List(
        days.map(|case| case.sentenced.map(|day| day.to_string()))
            .collect(),
    )
}

fn offenses(person: &Person<'_>) -> Value {
    let cases = person.grant.cases.iter();
    let all: OffenseSet = cases.flat_map(|case| case.offenses.iter()).collect();
    Value::words(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_is_named_and_explained_once() {
        for (index, column) in COLUMNS.iter().enumerate() {
            let named_before = COLUMNS[..index].iter().any(|own| own.name == column.name);
            assert!(!named_before, "{}", column.name);
            let is_plain = |c: char| c.is_ascii_lowercase() || c == '_';
            assert!(column.name.chars().all(is_plain), "{}", column.name);
            assert!(!column.means.is_empty() && !column.unit.is_empty());
            // Notes in a CSV file cannot contain a comma.
            assert!(!column.explanation().contains(','), "{}", column.name);
            assert!(!column.means.ends_with('.'), "{}", column.name);
        }
    }
}
