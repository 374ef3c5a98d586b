//! The fiscal years along the axis.

use crate::domain::FiscalYear;

/// The width below which a part of a year cannot be seen, in CSS pixels.
const LEAST_PART_PX: f64 = 2.0;

/// The edges of the slots, one more than there are rows, in whole CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Slots {
    edges: Vec<f64>,
    /// The width of a whole year.
    pub(super) year_px: f64,
}

impl Slots {
    /// Sets `years` side by side from `left` to `right`. The parts of a year share its slot; where
    /// half of it could not be seen, each has as much as can be, up to a slot of its own.
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

    /// The slot of row `index`, from left to right.
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

    /// The bar of row `index`, from left to right.
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

/// The number of rows that the year of each row has.
fn parts(years: &[FiscalYear]) -> Vec<usize> {
    let same = |year: &FiscalYear| years.iter().filter(|own| own.year == year.year).count();
    years.iter().map(same).collect()
}

#[expect(clippy::cast_precision_loss, reason = "some hundreds")]
fn count(rows: usize) -> f64 {
    rows as f64
}
