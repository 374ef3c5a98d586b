//! A finished chart: its picture, and its marks for eyes, fingers, keys and scripts.

use crate::charts::frame::{Area, Frame};
use crate::charts::pen::Pen;
use crate::query::Tally;
use yew::Html;

/// How far outside its area a mark can be pressed, in CSS pixels.
const REACH_PX: f64 = 8.0;

/// What a mark shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// People of the list.
    People {
        /// In the view.
        view: Tally,
        /// Without any filter.
        all: Tally,
    },
    /// A figure of the history.
    Figure {
        /// It as scripts read it: `583`, or in per cent `4.9`; empty where there is none.
        value: String,
        /// How far it can be trusted, in the word of the data file; `None` where there is none.
        basis: Option<&'static str>,
    },
}

/// One mark of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Its name in addresses and scripts: `2016-08-03`, `20-25`, `life`.
    pub key: String,
    /// What it shows.
    pub shows: Shows,
    /// Further figures it shows, by the name of their attribute (`data-running`, `data-after`).
    pub figures: Vec<(&'static str, u32)>,
    /// The area in which a press means this mark.
    pub ground: Area,
    /// The bar, tile or line itself.
    pub bar: Area,
    /// Whether it is selected.
    pub selected: bool,
    /// What a screen reader says.
    pub label: String,
    /// The lines of its tooltip, the title first.
    pub tip: Vec<String>,
}

/// A finished chart.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// Its size and data rectangle.
    pub frame: Frame,
    /// The drawn nodes: a picture, to be hidden from screen readers, which have the marks.
    pub picture: Vec<Html>,
    /// The marks from left to right.
    pub marks: Vec<Mark>,
    /// The selected span, where it is one that can be dragged by its ends.
    pub band: Option<(f64, f64)>,
}

impl Drawing {
    /// What `pen` has drawn in `frame`, without a span that can be dragged.
    pub(super) fn new(frame: Frame, pen: Pen, marks: Vec<Mark>) -> Self {
        Self {
            frame,
            picture: pen.finish(),
            marks,
            band: None,
        }
    }

    /// The key of mark `index`.
    #[must_use]
    pub fn key(&self, index: usize) -> Option<&str> {
        Some(self.marks.get(index)?.key.as_str())
    }

    /// The mark at which a press at `point` is aimed: the nearest one within reach.
    #[must_use]
    pub fn aimed(&self, point: (f64, f64)) -> Option<usize> {
        self.nearest(point)
            .filter(|index| self.marks[*index].ground.distance(point) <= REACH_PX)
    }

    /// The mark nearest to `point`.
    #[must_use]
    pub fn nearest(&self, point: (f64, f64)) -> Option<usize> {
        let distance = |index: &usize| self.marks[*index].ground.distance(point);
        (0..self.marks.len()).min_by(|a, b| distance(a).total_cmp(&distance(b)))
    }

    /// The mark in the next line under mark `index`, where marks stand in several.
    #[must_use]
    pub fn below(&self, index: usize) -> Option<usize> {
        self.in_line(index, |own, other| other.top - own.bottom)
    }

    /// The mark in the next line over mark `index`.
    #[must_use]
    pub fn above(&self, index: usize) -> Option<usize> {
        self.in_line(index, |own, other| own.top - other.bottom)
    }

    /// The mark nearest in the direction in which `gap` counts; distance to the side counts twice.
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

    /// The marks whose middles lie between `a` and `b`: the first and the last.
    #[must_use]
    pub fn covered(&self, a: f64, b: f64) -> Option<(usize, usize)> {
        let (low, high) = (a.min(b), a.max(b));
        let inside = |mark: &Mark| (low..=high).contains(&mark.bar.middle());
        let first = self.marks.iter().position(inside)?;
        let last = self.marks.iter().rposition(inside)?;
        Some((first, last))
    }
}
