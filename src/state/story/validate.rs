//! Validates a story against the data.

use super::step::filter;
use crate::data::story::{Group, Measure, Step, Story, StoryFault, Years};
use crate::domain::{GrantId, Names};
use crate::query::history::HistoryView;
use crate::query::story::{Facts, measured};
use crate::state::{Overlay, View, decode};
use crate::text::fault;

/// Checks that a chart name is present in a view, or says why it is not.
pub type CheckChart<'a> = &'a dyn Fn(&str, &View) -> Result<(), String>;

/// Checks that everything `story` names is in the data: views, records, presidents and years; and, with
/// `check_chart`, that its charts are on the page.
///
/// # Errors
/// Names the first step and field that refers to something missing.
pub fn validate(
    story: &Story,
    facts: Facts<'_>,
    check_chart: CheckChart<'_>,
) -> Result<(), StoryFault> {
    for step in &story.steps {
        let fault = |(field, why): Field| StoryFault::of_step(&step.id, &field, why);
        let view = shown(step, facts).map_err(|why| fault(("view".to_owned(), why)))?;
        charts(step, &view, check_chart).map_err(fault)?;
        measures(step, facts).map_err(fault)?;
    }
    Ok(())
}

/// A result whose error says what is wrong.
type Because<T = ()> = Result<T, String>;

/// A field, and what is wrong with it.
type Field = (String, String);

fn refused<T>(why: impl Into<String>) -> Because<T> {
    Err(why.into())
}

/// Returns the validated view of a step.
fn shown(step: &Step, facts: Facts<'_>) -> Because<View> {
    let view = readable(&step.view)?;
    let record = match view.overlay {
        Overlay::None => None,
        Overlay::Record(id) => Some(id),
        Overlay::Report(_) | Overlay::Embed { .. } => return refused(fault::OWN_KEYS),
    };
    if view.names != Names::Show {
        return refused(fault::OWN_KEYS);
    }
    if let Some(id) = record {
        listed(id, facts)?;
    }
    if view.outcome(facts.columns).rows.is_empty() {
        return Err(fault::NOBODY.to_owned());
    }
    history(&view.history, facts)?;
    Ok(view)
}

/// Checks that the charts of a step are present in its view.
fn charts(step: &Step, view: &View, check: CheckChart<'_>) -> Result<(), Field> {
    let mut charts = (1_u32..).zip(&step.charts);
    charts.try_for_each(|(number, name)| {
        check(name, view).map_err(|why| (format!("charts.{number}"), why))
    })
}

/// Returns the view of the query of an address, every part of which must be valid.
fn readable(query: &str) -> Because<View> {
    let (view, notices) = decode(query);
    if let Some(notice) = notices.into_iter().next() {
        return Err(notice);
    }
    match view.foreign.first() {
        Some(piece) => Err(fault::unknown(piece)),
        None => Ok(view),
    }
}

/// Checks the part of a view that concerns the history.
fn history(view: &HistoryView, facts: Facts<'_>) -> Because {
    let sides = view.comparison.iter();
    for key in sides.flat_map(|sides| sides.one.iter().chain(&sides.other)) {
        president(key, facts)?;
    }
    if let Some(key) = &view.year
        && !facts.history.years.iter().any(|own| own.key == *key)
    {
        return refused(fault::no_year_key(key));
    }
    let span = view.span;
    span.map_or(Ok(()), |(from, to)| covered(from, to, facts))
}

fn president(key: &str, facts: Facts<'_>) -> Because {
    match facts.history.president(key) {
        Some(_) => Ok(()),
        None => refused(fault::no_president(key)),
    }
}

fn covered(from: u16, to: u16, facts: Facts<'_>) -> Because {
    let has = |year: u16| facts.history.years.iter().any(|own| own.year == year);
    match [from, to].into_iter().find(|year| !has(*year)) {
        Some(year) => refused(fault::no_year(year)),
        None => Ok(()),
    }
}

fn listed(id: GrantId, facts: Facts<'_>) -> Because {
    match facts.dataset.row(id) {
        Some(_) => Ok(()),
        None => refused(fault::no_grant(id)),
    }
}

/// Checks what the measures of a step name, and that the data has a figure for each.
fn measures(step: &Step, facts: Facts<'_>) -> Result<(), Field> {
    let in_measure = |name: &str, why: String| (format!("measures.{name}"), why);
    for (name, measure) in &step.measures {
        named(measure, facts).map_err(|why| in_measure(name, why))?;
    }
    let values = measured(step, facts, &filter);
    let mut figures = step.measures.iter().zip(&values);
    match figures.find(|(_, value)| value.is_none()) {
        Some(((name, _), _)) => Err(in_measure(name, fault::NO_FIGURE.to_owned())),
        None => Ok(()),
    }
}

fn named(measure: &Measure, facts: Facts<'_>) -> Because {
    match measure {
        Measure::People(own)
        | Measure::MedianSentence(own)
        | Measure::MostInADay(own)
        | Measure::DayOfMost(own)
        | Measure::FirstDay(own)
        | Measure::LastDay(own) => group(own, facts),
        Measure::Share { of, within } => group(of, facts).and_then(|()| group(within, facts)),
        Measure::Record { id, .. } => listed(*id, facts),
        Measure::Presidents { keys, .. } => {
            let mut keys = keys.iter();
            keys.try_for_each(|key| president(key, facts))
        }
        Measure::LastDayInOffice(key) => president(key, facts),
        Measure::Years(own) => years(own, facts),
        // It was found when the story was read.
        Measure::Context { .. } => Ok(()),
    }
}

/// Checks the view of a group. A single day must be one with grants, or it is probably a typing error.
fn group(group: &Group, facts: Facts<'_>) -> Because {
    let view = readable(&group.view)?;
    match view.filter.dates.single() {
        Some(day) if !facts.columns.has_day(day) => refused(fault::no_grant_on(day)),
        _ => Ok(()),
    }
}

fn years(years: &Years, facts: Facts<'_>) -> Because {
    covered(years.from, years.to, facts)?;
    let key = years.president.as_ref();
    key.map_or(Ok(()), |key| president(key, facts))
}
