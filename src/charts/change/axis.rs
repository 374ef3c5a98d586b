//! An axis of years, with columns beside it for longer terms and for sentences that are not a term.

use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, Pen};
use crate::charts::role::Role;
use crate::charts::scale::Scale;
use crate::domain::Sentence;
use crate::text::chart::change::LIFE_OR_DEATH;

/// The height of the head with its two lines of labels, in CSS pixels.
pub(super) const HEAD_PX: f64 = 36.0;
/// Baselines of the labels, from the top of the head.
const ROWS_Y: [f64; 2] = [12.0, 27.0];
/// The number of years on the axis; longer terms are in a column after it.
const YEARS: u16 = 40;
/// The widths of the column for longer terms, of the column for life and death, and of the space after them.
const SLOTS_PX: (f64, f64, f64) = (26.0, 30.0, 12.0);
/// The space between the two columns.
const APART_PX: f64 = 8.0;
/// The least width at which every tenth year is labeled.
const ROOMY_PX: f64 = 160.0;

/// Maps sentences to x, in CSS pixels.
#[derive(Clone, Copy, Debug)]
pub(super) struct ChangeAxis {
    /// The area of the whole axis, with its columns.
    area: Area,
    years: Scale,
}

impl ChangeAxis {
    /// An axis that fills `area`.
    pub(super) fn new(area: Area) -> Self {
        let ends = (area.left, area.right - Self::beside_px());
        Self {
            area,
            years: Scale::new((0.0, YEARS.into()), ends),
        }
    }

    /// The width that the axis needs beside the years.
    pub(super) const fn beside_px() -> f64 {
        SLOTS_PX.0 + APART_PX + SLOTS_PX.1 + SLOTS_PX.2
    }

    /// The right end of the years.
    fn end(&self) -> f64 {
        self.years.px(YEARS.into())
    }

    /// The x of a term of `months`.
    pub(super) fn months(&self, months: u16) -> f64 {
        if months < YEARS * 12 {
            return self.years.px(f64::from(months) / 12.0);
        }
        self.end() + SLOTS_PX.0 / 2.0
    }

    /// The x of life and death.
    fn kinds(&self) -> f64 {
        self.end() + SLOTS_PX.0 + APART_PX + SLOTS_PX.1 / 2.0
    }

    /// The x of a sentence, or `None` if it is not stated.
    pub(super) fn sentence(&self, sentence: Sentence) -> Option<f64> {
        match sentence {
            Sentence::Months(months) => Some(self.months(months)),
            Sentence::Life | Sentence::LifeWithoutParole | Sentence::Death => Some(self.kinds()),
            Sentence::Indeterminate { .. } | Sentence::Unknown => None,
        }
    }

    /// Draws the grid lines, and the labels in the head above them. `title` says what the years mean.
    pub(super) fn draw(&self, pen: &Pen, title: &str) {
        let head = self.area.top - HEAD_PX;
        let at = |row: usize| head + ROWS_Y[row];
        let point = (self.area.left, at(0));
        pen.text(title, point, Anchor::Start, Role::FaintInk);
        let line = |x: f64| {
            let ends = [(x, self.area.top - 4.0), (x, self.area.bottom)];
            pen.path(&ends, Role::Rule, 1);
        };
        let every = if self.end() - self.area.left < ROOMY_PX {
            20
        } else {
            10
        };
        for year in (0..=YEARS).step_by(every) {
            let x = self.years.px(year.into());
            line(x);
            let (words, anchor) = match year {
                0 => ("0".to_owned(), Anchor::Start),
                YEARS => (format!("{year}+"), Anchor::Middle),
                _ => (year.to_string(), Anchor::Middle),
            };
            pen.text(&words, (x, at(1)), anchor, Role::FaintInk);
        }
        let x = self.kinds();
        line(x);
        for (row, words) in LIFE_OR_DEATH.into_iter().enumerate() {
            pen.text(words, (x, at(row)), Anchor::Middle, Role::FaintInk);
        }
    }
}
