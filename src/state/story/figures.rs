//! The figures of a story by name, for texts that quote them.

use super::byline;
use super::fill::{Filling, said_or};
use super::step::filter;
use super::words;
use crate::data::story::{Expected, Step, Story};
use crate::domain::Names;
use crate::query::story::{Facts, measured};

/// A figure of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its name: `one-day.that_day`; the figure of the report is `one-day.that_day.reported`.
    pub name: String,
    /// The figure in words.
    pub words: String,
    /// The figure in a form for scripts.
    pub key: String,
}

/// Returns all figures of `story`, computed from `facts`, and those of the report, with its byline first. Names of people are
/// hidden.
#[must_use]
pub fn figures(story: &Story, facts: Facts<'_>) -> Vec<Figure> {
    let report = Figure {
        name: "report.byline".to_owned(),
        words: byline(&story.source),
        key: story.source.published.to_string(),
    };
    let steps = story.steps.iter();
    let figures = steps.flat_map(|step| of_step(step, facts));
    std::iter::once(report).chain(figures).collect()
}

fn of_step(step: &Step, facts: Facts<'_>) -> Vec<Figure> {
    let values = measured(step, facts, &filter);
    let filling = Filling {
        step,
        values: &values,
        facts,
        names: Names::Hide,
    };
    let name = |index: usize, end: &str| {
        let measure = step.measures.get(index);
        let measure = measure.map_or("", |(name, _)| name.as_str());
        format!("{}.{measure}{end}", step.id)
    };
    let computed = (0..step.measures.len()).map(|index| Figure {
        name: name(index, ""),
        words: filling.told(index),
        key: filling.computed_key(index),
    });
    let reported = step.checks.iter().filter_map(|check| {
        let Some(Expected::Reported(reported)) = &check.expected else {
            return None;
        };
        Some(Figure {
            name: name(check.computed, ".reported"),
            words: said_or(check.said.as_ref(), reported),
            key: words::reported_key(reported),
        })
    });
    computed.chain(reported).collect()
}
