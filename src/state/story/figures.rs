//! The figures of a story by name, for whoever tells it in other words.

use super::fill::{Filling, said_or};
use super::told::clauses;
use super::words;
use crate::data::story::{Expected, Step, Story};
use crate::query::story::{Facts, measured};
use crate::state::Names;

/// A figure of a story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its name: `one-day.that_day`, and of what the report says, `one-day.that_day.reported`.
    pub name: String,
    /// It in words.
    pub words: String,
    /// The same for scripts.
    pub key: String,
}

/// All figures of `story`, computed from `facts`, and those of the report. Nobody is named.
#[must_use]
pub fn figures(story: &Story, facts: Facts<'_>) -> Vec<Figure> {
    let steps = story.steps.iter();
    steps.flat_map(|step| of_step(step, facts)).collect()
}

fn of_step(step: &Step, facts: Facts<'_>) -> Vec<Figure> {
    let values = measured(step, facts, &clauses);
    let filling = Filling {
        step,
        values: &values,
        facts,
        names: Names::Hide,
    };
    let name = |place: usize, end: &str| {
        let measure = step.measures.get(place);
        let measure = measure.map_or("", |(name, _)| name.as_str());
        format!("{}.{measure}{end}", step.id)
    };
    let computed = (0..step.measures.len()).map(|place| Figure {
        name: name(place, ""),
        words: filling.computed(place),
        key: filling.computed_key(place),
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
