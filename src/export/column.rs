//! The columns of an export, the same for all formats.

use super::value::Value;
use super::{Export, Person};
use crate::domain::{Day, Effect, OffenseSet, Sentence, StateSet, Tag};
use crate::text::export::{self as text, Meaning};

/// One column.
pub(super) struct ExportColumn {
    /// Its name, including the unit if it has one.
    pub name: &'static str,
    /// Its meaning and unit.
    pub meaning: Meaning,
    /// Returns its value for a person.
    pub value: fn(&Person<'_>) -> Value,
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

static COLUMNS: [ExportColumn; 23] = [
    ExportColumn {
        name: "id",
        meaning: text::ID,
        value: |person| Value::Text(person.grant.id.to_string()),
    },
    ExportColumn {
        name: NAME,
        meaning: text::NAME,
        value: |person| Value::word(&person.grant.name),
    },
    ExportColumn {
        name: "granted_on",
        meaning: text::GRANTED_ON,
        value: |person| Value::day(Some(person.grant.id.granted)),
    },
    ExportColumn {
        name: "sentence_kind",
        meaning: text::SENTENCE_KIND,
        value: |person| Value::word(kind(person.grant.in_force)),
    },
    ExportColumn {
        name: "sentence_months",
        meaning: text::SENTENCE_MONTHS,
        value: |person| length(person.grant.in_force),
    },
    ExportColumn {
        name: "first_sentence_kind",
        meaning: text::FIRST_SENTENCE_KIND,
        value: |person| Value::word(kind(person.grant.original)),
    },
    ExportColumn {
        name: "first_sentence_months",
        meaning: text::FIRST_SENTENCE_MONTHS,
        value: |person| length(person.grant.original),
    },
    ExportColumn {
        name: "effect",
        meaning: text::EFFECT,
        value: |person| {
            let words = person.grant.effect_words.as_deref();
            Value::word(words.unwrap_or(person.grant.effect.kind().key()))
        },
    },
    ExportColumn {
        name: "set_to_end_on",
        meaning: text::SET_TO_END_ON,
        value: |person| Value::day(end(person.grant.effect)),
    },
    ExportColumn {
        name: "new_term_months",
        meaning: text::NEW_TERM_MONTHS,
        value: |person| Value::months(new_term(person.grant.effect)),
    },
    ExportColumn {
        name: "cut_months",
        meaning: text::CUT_MONTHS,
        value: |person| Value::months(person.commuted.cut_months().map(|(months, _)| months)),
    },
    ExportColumn {
        name: "cut_is_estimate",
        meaning: text::CUT_IS_ESTIMATE,
        value: |person| {
            let cut = person.commuted.cut_months();
            cut.map_or(Value::Nothing, |(_, is_estimate)| Value::Truth(is_estimate))
        },
    },
    ExportColumn {
        name: "took_effect",
        meaning: text::TOOK_EFFECT,
        value: |person| Value::Truth(person.grant.took_effect()),
    },
    ExportColumn {
        name: "drugs",
        meaning: text::DRUGS,
        value: |person| Value::words(person.grant.drugs),
    },
    ExportColumn {
        name: "firearm",
        meaning: text::FIREARM,
        value: |person| Value::Truth(person.grant.firearm),
    },
    ExportColumn {
        name: "cases",
        meaning: text::CASES,
        value: |person| Value::Number(u32::try_from(person.grant.cases.len()).unwrap_or(u32::MAX)),
    },
    ExportColumn {
        name: "districts",
        meaning: text::DISTRICTS,
        value: districts,
    },
    ExportColumn {
        name: "states",
        meaning: text::STATES,
        value: states,
    },
    ExportColumn {
        name: "sentenced_on",
        meaning: text::SENTENCED_ON,
        value: sentenced,
    },
    ExportColumn {
        name: "offences",
        meaning: text::OFFENSES,
        value: offenses,
    },
    ExportColumn {
        name: "conditions",
        meaning: text::CONDITIONS,
        value: |person| Value::words(person.grant.conditions),
    },
    ExportColumn {
        name: "flags",
        meaning: text::FLAGS,
        value: |person| Value::words(person.grant.flags),
    },
    ExportColumn {
        name: "source_line",
        meaning: text::SOURCE_LINE,
        value: |person| Value::Number(person.grant.source_row),
    },
];

/// The length of a sentence: `240`; an indeterminate one as in data files, `300+` or `180-360`.
fn length(sentence: Sentence) -> Value {
    let range = sentence.range().map(Value::Text);
    range.unwrap_or_else(|| Value::months(sentence.months()))
}

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

/// The offenses in the words of the list, where it has words of its own.
fn offenses(person: &Person<'_>) -> Value {
    let cases = &person.grant.cases;
    if cases.iter().any(|case| case.offense_words.is_some()) {
        let words = cases
            .iter()
            .map(|case| case.offense_words.as_deref().map(str::to_owned));
        return Value::List(words.collect());
    }
    let all: OffenseSet = cases.iter().flat_map(|case| case.offenses.iter()).collect();
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
            assert!(!column.meaning.means.is_empty() && !column.meaning.unit.is_empty());
            // Notes in a CSV file cannot contain a comma.
            assert!(!column.meaning.sentence().contains(','), "{}", column.name);
            assert!(!column.meaning.means.ends_with('.'), "{}", column.name);
        }
    }
}
