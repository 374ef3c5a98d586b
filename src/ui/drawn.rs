//! What is drawn anew while a selection goes on.

use super::Shared;
use super::figure::{FigureProps, Kind};
use crate::query::Outcome;

/// What each part of the page has been given to draw.
///
/// While a reader drags, the headline and the charts that can be seen follow; the others, and the
/// list, follow at its end. So a drag costs what is seen of it, however many charts there are.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    given: Vec<FigureProps>,
    hidden: Vec<Kind>,
    settled: Option<Shared<Outcome>>,
}

impl Drawn {
    /// Notes whether the chart can be seen.
    pub(super) fn note(&mut self, kind: Kind, is_seen: bool) {
        self.hidden.retain(|own| *own != kind);
        if !is_seen {
            self.hidden.push(kind);
        }
    }

    /// The counts before a selection that `goes_on`; else `fresh`.
    pub(super) fn settled(&mut self, fresh: &Shared<Outcome>, goes_on: bool) -> Shared<Outcome> {
        if !goes_on {
            self.settled = Some(fresh.clone());
        }
        self.settled.as_ref().unwrap_or(fresh).clone()
    }

    /// What the chart is to draw: `fresh`, or, of a chart that cannot be seen while a selection
    /// `goes_on`, what it has been given before.
    pub(super) fn next(&mut self, fresh: FigureProps, goes_on: bool) -> FigureProps {
        let waits = goes_on && self.hidden.contains(&fresh.kind);
        match self.given.iter_mut().find(|own| own.kind == fresh.kind) {
            Some(given) if waits => given.clone(),
            Some(given) => {
                given.clone_from(&fresh);
                fresh
            }
            None => {
                self.given.push(fresh.clone());
                fresh
            }
        }
    }
}
