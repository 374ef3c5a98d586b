//! A figure beside what it is compared with.

use super::fill::{Filling, said_or};
use super::words;
use crate::data::story::{Check, Expected};
use crate::text;

/// A computed figure beside what it is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The label: what is counted.
    pub label: String,
    /// The computed figure in words; `no figure` if the data has none.
    pub computed: String,
    /// The same for scripts: `214`, `2016-08-03`, `life`; empty if the data has no figure.
    pub computed_key: String,
    /// The comparison in words: `more than`; empty for equality, and if nothing is compared.
    pub relation: &'static str,
    /// What the figure is compared with, in words.
    pub against: Option<String>,
    /// The same for scripts.
    pub against_key: Option<String>,
    /// Whether the figure is compared with one of the report, rather than with another computed figure.
    pub is_reported: bool,
    /// Whether the comparison holds; `None` if nothing is compared or the data has no figure.
    pub holds: Option<bool>,
    /// The source of the reported figure, if it is not the source of the step.
    pub source: Option<String>,
}

impl Finding {
    /// Whether the data has no figure for it.
    pub(super) fn lacks_figure(&self) -> bool {
        self.computed_key.is_empty()
    }

    pub(super) fn new(check: &Check, holds: Option<bool>, filling: Filling<'_>) -> Self {
        let against = check.expected.as_ref().map(|expected| match expected {
            Expected::Reported(reported) => (
                said_or(check.said.as_ref(), reported),
                words::reported_key(reported),
            ),
            Expected::Measure(index) => (filling.computed(*index), filling.computed_key(*index)),
        });
        let (against, against_key) = against.unzip();
        Self {
            label: filling.fill(&check.label),
            computed: filling.computed(check.computed),
            computed_key: filling.computed_key(check.computed),
            // If the report gives words instead of a number, they already contain the comparison.
            relation: check
                .operator
                .filter(|_| check.said.is_none())
                .map_or("", |own| {
                    text::story::operator(own, filling.kind(check.computed))
                }),
            against,
            against_key,
            is_reported: matches!(check.expected, Some(Expected::Reported(_)))
                && check.source.is_none(),
            holds,
            source: check.source.clone(),
        }
    }
}
