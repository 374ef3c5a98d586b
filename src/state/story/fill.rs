//! Fills templates with figures.

use super::words;
use crate::data::story::{Expected, Kind, Piece, Reported, Step, Template};
use crate::domain::Names;
use crate::query::story::{Facts, Value};
use crate::text;

/// What the templates of a step are filled with.
#[derive(Clone, Copy)]
pub(super) struct Filling<'a> {
    pub(super) step: &'a Step,
    pub(super) values: &'a [Option<Value>],
    pub(super) facts: Facts<'a>,
    pub(super) names: Names,
}

impl Filling<'_> {
    /// Returns the text of `template`.
    pub(super) fn fill(self, template: &Template) -> String {
        let mut filled = String::new();
        for piece in &template.pieces {
            match piece {
                Piece::Words(words) => filled.push_str(words),
                Piece::Computed(index) => filled.push_str(&self.told(*index)),
                Piece::Reported(check) => filled.push_str(&self.reported(*check)),
            }
        }
        filled
    }

    /// Returns the kind of the figure of the measure at `index`.
    pub(super) fn kind(self, index: usize) -> Kind {
        let measure = self.step.measures.get(index);
        measure.map_or(Kind::Words, |(_, measure)| measure.kind())
    }

    /// Returns the figure of the measure at `index` in words.
    pub(super) fn computed(self, index: usize) -> String {
        let value = self.values.get(index).and_then(Option::as_ref);
        value.map_or_else(
            || text::story::NO_FIGURE.to_owned(),
            |value| words::value(value, self.facts, self.names),
        )
    }

    /// Returns the same for a sentence, where a count under ten is a word.
    pub(super) fn told(self, index: usize) -> String {
        match self.values.get(index) {
            Some(Some(Value::Count(count))) => text::spelled(*count),
            _ => self.computed(index),
        }
    }

    /// Returns the same figure for scripts; empty if there is none.
    pub(super) fn computed_key(self, index: usize) -> String {
        let value = self.values.get(index).and_then(Option::as_ref);
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

/// Returns what the report says: its own words if it gives no number, or else the number.
pub(super) fn said_or(said: Option<&String>, reported: &Reported) -> String {
    said.cloned().unwrap_or_else(|| words::reported(reported))
}
