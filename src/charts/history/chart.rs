//! What the charts of the history are drawn from, and what their marks show.

use crate::charts::drawing::Shows;
use crate::data::History;
use crate::domain::Tag;
use crate::query::Century;
use crate::query::history::Measured;
use crate::text::history::plain;

/// What a chart of the history shows.
#[derive(Clone, Copy, Debug)]
pub struct CenturyChart<'a> {
    /// All figures.
    pub history: &'a History,
    /// How they are shown.
    pub century: &'a Century,
}

/// What the mark of a figure shows.
pub(super) fn shows(measured: Option<Measured>) -> Shows {
    Shows::Figure {
        value: measured.map_or_else(String::new, plain),
        basis: measured.map(|measured| measured.basis.key()),
    }
}
