//! Figures of measures.

use super::facts::Decode;
use super::group::{day, fullest_day, rows};
use super::{Facts, Value, years};
use crate::data::story::{ContextFact, Group, Measure, Step};
use crate::domain::{Act, ContextField, Effect, GrantId, RecordField};
use crate::query::GroupSummary;

/// Returns the figures of the measures of `step`, in order; `None` for each that the data does not have.
#[must_use]
pub fn measured(step: &Step, facts: Facts<'_>, decode: Decode<'_>) -> Vec<Option<Value>> {
    let measures = step.measures.iter();
    let without_bound = measures.map(|(_, own)| match own.bound() {
        None => value(own, None, facts, decode),
        Some(_) => None,
    });
    let mut values: Vec<Option<Value>> = without_bound.collect();
    // The measure of a bound has no bound itself, so its figure is already computed.
    for (index, (_, measure)) in step.measures.iter().enumerate() {
        if let Some(bound) = measure.bound() {
            let mut names = step.measures.iter();
            let limit = names.position(|(name, _)| *name == bound.measure);
            let limit = limit.and_then(|index| values.get(index)?.as_ref()?.count());
            values[index] = value(measure, limit, facts, decode);
        }
    }
    values
}

/// Returns the figure of `measure`, if the data has one. `limit` is the figure of its bound.
fn value(
    measure: &Measure,
    limit: Option<u32>,
    facts: Facts<'_>,
    decode: Decode<'_>,
) -> Option<Value> {
    let rows = |group: &Group| rows(group, facts, decode);
    let count = |rows: &[u32]| u32::try_from(rows.len()).unwrap_or(u32::MAX);
    let fullest = |group: &Group| fullest_day(&rows(group), facts);
    match measure {
        Measure::People(group) => Some(Value::Count(count(&rows(group)))),
        Measure::Share { of, within } => {
            let (of, within) = (rows(of), rows(within));
            let part = within.iter().filter(|row| of.binary_search(row).is_ok());
            Some(Value::Share {
                part: u32::try_from(part.count()).ok()?,
                whole: Some(count(&within)).filter(|whole| *whole > 0)?,
            })
        }
        Measure::MedianSentence(group) => {
            let summary = GroupSummary::new(facts.dataset, &rows(group));
            summary.median.map(Value::Sentence)
        }
        Measure::MostInADay(group) => fullest(group).map(|(_, grants)| Value::Count(grants)),
        Measure::DayOfMost(group) => fullest(group).map(|(day, _)| Value::Day(day)),
        Measure::FirstDay(group) => day(*rows(group).first()?, facts).map(Value::Day),
        Measure::LastDay(group) => day(*rows(group).last()?, facts).map(Value::Day),
        Measure::Record { id, field } => record(*id, *field, facts),
        Measure::Presidents { act, keys } => presidents(*act, keys, facts).map(Value::Count),
        Measure::LastDayInOffice(key) => {
            let president = facts.history.president(key)?;
            president.to.map(Value::Day)
        }
        Measure::Context { fact, field } => of_context(fact, *field),
        Measure::Years(own) => years::measured(own, limit, facts),
    }
}

fn of_context(fact: &ContextFact, field: ContextField) -> Option<Value> {
    let words = |words: &String| Some(Value::Words(words.clone()));
    match field {
        ContextField::Date => Some(Value::Day(fact.date)),
        ContextField::Figure => fact.figure.map(Value::Count),
        ContextField::Label => words(&fact.label),
        ContextField::Source => words(&fact.source),
        ContextField::Said => fact.said.as_ref().and_then(words),
        ContextField::Note => fact.note.as_ref().and_then(words),
    }
}

fn record(id: GrantId, field: RecordField, facts: Facts<'_>) -> Option<Value> {
    let dataset = facts.dataset;
    let row = dataset.row(id)?;
    let grant = facts.dataset.grant(row)?;
    match field {
        RecordField::Name => Some(Value::Name(row)),
        RecordField::Granted => Some(Value::Day(id.granted)),
        RecordField::Sentenced => grant.first_sentenced().map(Value::Day),
        RecordField::Sentence => Some(Value::Sentence(grant.in_force)),
        RecordField::Ends => match grant.effect {
            Effect::Expires(day) => Some(Value::Day(day)),
            _ => None,
        },
        RecordField::Drugs => Some(Value::Drugs(grant.drugs)),
        RecordField::Court => {
            let court = grant.courts().next()?;
            dataset
                .districts
                .get(usize::from(court))
                .cloned()
                .map(Value::Court)
        }
    }
}

fn presidents(act: Act, keys: &[String], facts: Facts<'_>) -> Option<u32> {
    let mut figures = keys
        .iter()
        .map(|key| years::of_president(facts.history.president(key)?, act));
    figures.try_fold(0, |sum: u32, figure| Some(sum.saturating_add(figure?)))
}
