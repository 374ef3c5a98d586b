//! A finished chart: its picture, and the marks for pointers, keys, screen readers and scripts.

use crate::charts::frame::{Area, Frame};
use crate::charts::pen::Pen;
use crate::query::Tally;
use yew::Html;

/// How far outside its area a mark can be pressed, in CSS pixels.
const REACH_PX: f64 = 8.0;

/// The numbers that a mark shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// People in the records.
    People {
        /// People in the view.
        view: Tally,
        /// People without any filter.
        all: Tally,
    },
    /// A figure of the history.
    Figure {
        /// The value as scripts read it, such as `583`, or `4.9` in percent; empty if there is no figure.
        value: String,
        /// How far the figure can be trusted, as the data file names it; `None` if there is no figure.
        basis: Option<&'static str>,
    },
}

/// One mark of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The name of the mark in addresses and scripts, such as `2016-08-03`, `20-25` or `life`.
    pub key: String,
    /// The numbers that the mark shows.
    pub shows: Shows,
    /// Further figures of the mark, by attribute name (`data-running`, `data-firearm`).
    pub figures: Vec<(&'static str, u32)>,
    /// The area in which a press selects this mark.
    pub ground: Area,
    /// The bar, tile or line itself.
    pub bar: Area,
    /// Whether the mark is selected.
    pub selected: bool,
    /// The label for screen readers.
    pub label: String,
    /// The lines of the tooltip, the title first.
    pub tip: Vec<String>,
}

/// A finished chart.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// The outer size and the data rectangle.
    pub frame: Frame,
    /// The drawn nodes. They are hidden from screen readers, which read the marks instead.
    pub picture: Vec<Html>,
    /// The marks, in reading order.
    pub marks: Vec<Mark>,
    /// The left and right ends of the selected span, if its ends can be dragged.
    pub band: Option<(f64, f64)>,
}

impl Drawing {
    /// Creates a drawing of what `pen` has drawn in `frame`, without a span that can be dragged.
    pub(super) fn new(frame: Frame, pen: Pen, marks: Vec<Mark>) -> Self {
        Self {
            frame,
            picture: pen.finish(),
            marks,
            band: None,
        }
    }

    /// The key of mark `index`, or `None` if there is no such mark.
    #[must_use]
    pub fn key(&self, index: usize) -> Option<&str> {
        Some(self.marks.get(index)?.key.as_str())
    }

    /// The mark that a press at `point` selects: the nearest one within reach.
    #[must_use]
    pub fn aimed(&self, point: (f64, f64)) -> Option<usize> {
        self.nearest(point)
            .filter(|index| self.marks[*index].ground.distance(point) <= REACH_PX)
    }

    /// The mark nearest to `point`, or `None` if there are no marks. Among those whose areas overlap there, it is the
    /// one whose middle is nearest.
    #[must_use]
    pub fn nearest(&self, point: (f64, f64)) -> Option<usize> {
        let distance = |index: &usize| self.marks[*index].ground.distance(point);
        let aside = |index: &usize| (self.marks[*index].bar.middle() - point.0).abs();
        (0..self.marks.len()).min_by(|a, b| {
            let nearer = distance(a).total_cmp(&distance(b));
            nearer.then_with(|| aside(a).total_cmp(&aside(b)))
        })
    }

    /// The mark in the next line below mark `index`, if the marks are on several lines.
    #[must_use]
    pub fn below(&self, index: usize) -> Option<usize> {
        self.in_line(index, |own, other| other.top - own.bottom)
    }

    /// The mark in the next line above mark `index`, if any.
    #[must_use]
    pub fn above(&self, index: usize) -> Option<usize> {
        self.in_line(index, |own, other| own.top - other.bottom)
    }

    /// The nearest mark in the direction that `gap` measures; sideways distance counts twice.
    fn in_line(&self, index: usize, gap: impl Fn(Area, Area) -> f64) -> Option<usize> {
        let own = self.marks.get(index)?.ground;
        let far = |other: &usize| {
            let ground = self.marks[*other].ground;
            gap(own, ground) + 2.0 * (ground.middle() - own.middle()).abs()
        };
        (0..self.marks.len())
            .filter(|other| gap(own, self.marks[*other].ground) > -1.0)
            .min_by(|a, b| far(a).total_cmp(&far(b)))
    }

    /// The first and the last of the marks whose middles lie between `a` and `b`.
    #[must_use]
    pub fn covered(&self, a: f64, b: f64) -> Option<(usize, usize)> {
        let (low, high) = (a.min(b), a.max(b));
        let inside = |mark: &Mark| (low..=high).contains(&mark.bar.middle());
        let first = self.marks.iter().position(inside)?;
        let last = self.marks.iter().rposition(inside)?;
        Some((first, last))
    }
}
