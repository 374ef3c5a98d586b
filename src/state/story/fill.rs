//! Words with their figures in place.

use super::words;
use crate::data::story::{Expected, Kind, Piece, Reported, Step, Template};
use crate::query::story::{Facts, Value};
use crate::state::Names;

/// What stands in the places of the templates of a step.
#[derive(Clone, Copy)]
pub(super) struct Filling<'a> {
    pub(super) step: &'a Step,
    pub(super) values: &'a [Option<Value>],
    pub(super) facts: Facts<'a>,
    pub(super) names: Names,
}

impl Filling<'_> {
    /// The words of `template`.
    pub(super) fn fill(self, template: &Template) -> String {
        let mut filled = String::new();
        for piece in &template.pieces {
            match piece {
                Piece::Words(words) => filled.push_str(words),
                Piece::Computed(place) => filled.push_str(&self.computed(*place)),
                Piece::Reported(check) => filled.push_str(&self.reported(*check)),
            }
        }
        filled
    }

    /// What the figure of the measure at `place` is.
    pub(super) fn kind(self, place: usize) -> Kind {
        let measure = self.step.measures.get(place);
        measure.map_or(Kind::Words, |(_, measure)| measure.kind())
    }

    /// The figure of the measure at `place`.
    pub(super) fn computed(self, place: usize) -> String {
        let value = self.values.get(place).and_then(Option::as_ref);
        value.map_or_else(
            || words::NO_FIGURE.to_owned(),
            |value| words::value(value, self.facts, self.names),
        )
    }

    /// The same for scripts; empty where there is none.
    pub(super) fn computed_key(self, place: usize) -> String {
        let value = self.values.get(place).and_then(Option::as_ref);
        value.map_or_else(String::new, |value| words::value_key(value, self.facts))
    }

    fn reported(self, check: usize) -> String {
        let check = self.step.checks.get(check);
        let said = check.and_then(|check| match &check.expected {
            Some(Expected::Reported(reported)) => Some((check, reported)),
            _ => None,
        });
        said.map_or_else(String::new, |(check, reported)| {
            said_or(check.said.as_ref(), reported)
        })
    }
}

/// What the report says, in its own way where it gives no number.
pub(super) fn said_or(said: Option<&String>, reported: &Reported) -> String {
    said.cloned().unwrap_or_else(|| words::reported(reported))
}
