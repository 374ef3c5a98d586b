//! The positions of the fiscal years along the axis.

use crate::domain::FiscalYear;

/// The least width of a part of a year that can be seen, in CSS pixels.
const LEAST_PART_PX: f64 = 2.0;

/// The edges of the slots, in whole CSS pixels; there is one more edge than there are rows.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Slots {
    edges: Vec<f64>,
    /// The width of a whole year.
    pub(super) year_px: f64,
}

impl Slots {
    /// Places `years` side by side from `left` to `right`. The parts of a year share its slot; if half a slot
    /// would be too narrow to see, each part gets the least visible width, at most a whole slot.
    pub(super) fn new(years: &[FiscalYear], (left, right): (f64, f64)) -> Self {
        let parts = parts(years);
        let width = right - left;
        let rows = count(years.len());
        let shares: f64 = parts.iter().map(|parts| 1.0 / count(*parts)).sum();
        let even = width / shares.max(1.0);
        let narrow = width / rows.max(1.0);
        let split = count(parts.iter().filter(|parts| **parts > 1).count());
        let least = LEAST_PART_PX.min(narrow);
        let year_px = if even / 2.0 >= least || split >= rows {
            even
        } else {
            (width - split * least) / (rows - split)
        };
        let mut x = left;
        let mut edges = vec![left];
        for parts in parts {
            x += match parts {
                1 => year_px,
                _ => (year_px / count(parts)).max(least.min(year_px)),
            };
            edges.push(x.min(right).round());
        }
        Self { edges, year_px }
    }

    /// The left and right ends of the slot of row `index`.
    pub(super) fn slot(&self, index: usize) -> (f64, f64) {
        let edge = |index: usize| self.edges.get(index).copied().unwrap_or(0.0);
        (edge(index), edge(index + 1))
    }

    /// The width of the thinnest bar.
    pub(super) fn least_bar_px(&self) -> f64 {
        let bars = (1..self.edges.len()).map(|index| self.bar(index - 1));
        bars.map(|(left, right)| right - left)
            .fold(f64::INFINITY, f64::min)
    }

    /// The left and right ends of the bar of row `index`.
    pub(super) fn bar(&self, index: usize) -> (f64, f64) {
        let (left, right) = self.slot(index);
        let width = right - left;
        let gap = match self.year_px {
            ..4.0 => 0.0,
            ..12.0 => 1.0,
            year => (year * 0.12).min(8.0).round(),
        };
        let gap = if width < 4.0 { gap.min(1.0) } else { gap };
        let gap = if width <= 2.0 { 0.0 } else { gap };
        (left + (gap / 2.0).floor(), right - (gap / 2.0).ceil())
    }
}

/// For each row, the number of rows that its year has.
fn parts(years: &[FiscalYear]) -> Vec<usize> {
    let same = |year: &FiscalYear| years.iter().filter(|own| own.year == year.year).count();
    years.iter().map(same).collect()
}

#[expect(clippy::cast_precision_loss, reason = "some hundreds")]
fn count(rows: usize) -> f64 {
    rows as f64
}
