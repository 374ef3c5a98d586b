//! The figures beside the bars of the years, and the signs over them.

use crate::charts::frame::Area;
use crate::charts::pen::Anchor;
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::text_width::{figure_px, strong_px};
use crate::charts::years::draw::{LINE_PX, Sketch};
use crate::charts::years::words::records;
use crate::text::chart::years::figure_in;
use crate::text::history as words;

/// How far letters extend below their baseline, in CSS pixels.
const DROP_PX: f64 = 3.0;
/// The least width of a year at which every bar can have its figure, in CSS pixels.
const DENSE_PX: f64 = 24.0;
/// The least width of a year at which a bar can have its sign, in CSS pixels.
const SIGNS_FROM_PX: f64 = 7.0;
/// The most records that are labeled besides the highest bar.
const RECORDS: usize = 3;

impl Sketch<'_> {
    /// Whether the slot of a row has room for its figure.
    pub(super) fn is_dense(&self, index: usize) -> bool {
        if self.slots.year_px < DENSE_PX {
            return false;
        }
        let (left, right) = self.slots.slot(index);
        let words = self.measured[index].map_or(String::new(), words::signed);
        figure_px(&words) + 2.0 <= right - left
    }

    /// The row that is labeled: the pressed one, otherwise the highest.
    pub(super) fn labeled(&self) -> Option<usize> {
        self.pressed().or_else(|| self.highest())
    }

    /// Draws the labels, none of which touches another or a bar.
    pub(super) fn labels(&self) {
        let mut taken: Vec<Area> = self.peak().into_iter().collect();
        let told = self.records(&mut taken);
        self.signs(&told, &mut taken);
    }

    /// Labels the row returned by [`Self::labeled`]: directly above its bar if no higher bar is near,
    /// otherwise beside the bar, or else above all nearby bars with a line down to it. Returns the area of
    /// the label.
    fn peak(&self) -> Option<Area> {
        let index = self.labeled()?;
        let bar = self.bar(index);
        // Among bars with figures, the axis names the year.
        let words = if self.is_dense(index) {
            self.measured[index].map_or_else(String::new, words::signed)
        } else {
            self.told(index)
        };
        let (width, plot) = (strong_px(&words), self.frame.plot);
        let over = {
            let half = width / 2.0;
            let middle = within(bar.middle(), plot.left + half, plot.right - half);
            let line = self.clear(middle - half, middle + half).min(bar.top) - 5.0;
            label((middle - half, width), line.max(plot.top + 13.0))
        };
        let is_far = over.bottom < bar.top - LINE_PX;
        let beside = [bar.left - 4.0 - width, bar.right + 4.0];
        let beside = beside.map(|left| label((left, width), bar.top + 9.0));
        let mut beside = beside.into_iter().filter(|area| self.is_free(*area));
        let area = beside.next().filter(|_| is_far).unwrap_or(over);
        if is_far && area == over {
            let x = bar.middle();
            self.pen
                .path(&[(x, over.bottom), (x, bar.top)], Role::Ink, 1);
        }
        let point = (area.middle(), area.bottom - DROP_PX);
        self.pen.strong(&words, point, Anchor::Middle, Role::Ink);
        Some(area)
    }

    /// Whether a label on `area` is inside the plot and touches no bar.
    fn is_free(&self, area: Area) -> bool {
        let plot = self.frame.plot;
        let is_within =
            area.left >= plot.left && area.right <= plot.right && area.bottom < plot.bottom;
        is_within && area.bottom < self.clear(area.left, area.right)
    }

    /// `4,033 in 2025`.
    fn told(&self, index: usize) -> String {
        let year = self.years[index].year;
        figure_in(self.measured[index], year)
    }

    /// Labels the last records before the highest row, to the left of their bars, wherever the label is free
    /// of others. Returns the rows that are labeled.
    fn records(&self, taken: &mut Vec<Area>) -> Vec<usize> {
        let mut told: Vec<usize> = self.labeled().into_iter().collect();
        if self.pressed().is_some() {
            return told;
        }
        for index in records(&self.values()).into_iter().rev().take(RECORDS) {
            let (bar, words) = (self.bar(index), self.told(index));
            let width = figure_px(&words);
            let area = label((bar.left - 4.0 - width, width), bar.top + 9.0);
            let is_meant = self.labeled() != Some(index) && !self.is_dim(index);
            if is_meant && !self.is_dense(index) && self.label(&words, area, taken) {
                told.push(index);
            }
        }
        told
    }

    /// Draws the sign of each figure above its bar, unless the figure has been `told`.
    fn signs(&self, told: &[usize], taken: &mut Vec<Area>) {
        if self.slots.year_px < SIGNS_FROM_PX {
            return;
        }
        for (index, measured) in self.measured.iter().enumerate() {
            let sign = measured.map_or("", |own| words::sign(own.basis));
            if !sign.is_empty() && !told.contains(&index) && !self.is_dense(index) {
                let (bar, width) = (self.bar(index), figure_px(sign));
                let left = bar.middle() - width / 2.0;
                self.label(sign, label((left, width), bar.top - 4.0), taken);
            }
        }
    }

    /// Draws `words` on `area` unless a bar or what is `taken` is there. Returns whether it has.
    fn label(&self, words: &str, area: Area, taken: &mut Vec<Area>) -> bool {
        let is_free = self.is_free(area) && !taken.iter().any(|other| other.overlaps(area));
        if is_free {
            let point = (area.middle(), area.bottom - DROP_PX);
            self.pen.text(words, point, Anchor::Middle, Role::SecondInk);
            taken.push(area);
        }
        is_free
    }

    /// The top of the highest bar, including its figure, between `left` and `right`.
    fn clear(&self, left: f64, right: f64) -> f64 {
        let tops = (0..self.years.len()).filter_map(|index| {
            let (from, to) = self.slots.slot(index);
            let is_beside = to > left && from < right;
            let label = if self.is_dense(index) && self.labeled() != Some(index) {
                LINE_PX
            } else {
                0.0
            };
            is_beside.then(|| self.bar(index).top - label)
        });
        tops.fold(self.frame.plot.bottom, f64::min)
    }
}

/// The area of a line of text that starts at `left` and has its baseline at `line`.
fn label((left, width): (f64, f64), line: f64) -> Area {
    Area {
        left,
        top: line - LINE_PX + DROP_PX,
        right: left + width,
        bottom: line + DROP_PX,
    }
}
