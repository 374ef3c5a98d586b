//! Which charts are drawn anew while a selection goes on.

use super::figure::{FigureProps, Kind};

/// What each chart has been given to draw.
///
/// While a reader drags, only charts that can be seen follow: the others follow at its end. So a drag
/// costs what is seen of it, however many charts there are.
#[derive(Debug, Default)]
pub(super) struct Drawn {
    given: Vec<FigureProps>,
    hidden: Vec<Kind>,
}

impl Drawn {
    /// Notes whether the chart can be seen.
    pub(super) fn note(&mut self, kind: Kind, is_seen: bool) {
        self.hidden.retain(|own| *own != kind);
        if !is_seen {
            self.hidden.push(kind);
        }
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
