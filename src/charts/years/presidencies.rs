//! The presidencies, above and behind the years.

use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::years::slots::Slots;
use crate::domain::{FiscalYear, President};
use crate::text::history as words;

/// Room above the plot for names and parties, in CSS pixels.
pub(super) const HEAD_PX: f64 = 36.0;
/// The baseline of the names.
const NAME_Y: f64 = 12.0;
/// The y of the line that shows the extent of a presidency.
const SPAN_Y: f64 = 17.0;
/// The baseline of the parties.
const PARTY_Y: f64 = 31.0;
/// The least space between two names.
const APART_PX: f64 = 8.0;

/// The years of one president.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Presidency {
    /// The index in the list of presidents.
    pub(super) president: usize,
    /// The sum of the presidency's values; the greatest are named first.
    pub(super) weight: f64,
    left: f64,
    right: f64,
}

impl Presidency {
    fn width(self) -> f64 {
        self.right - self.left
    }
}

/// The presidencies of `years` in order; `values` has the value of each year.
pub(super) fn presidencies(years: &[FiscalYear], values: &[f64], slots: &Slots) -> Vec<Presidency> {
    let mut all: Vec<Presidency> = Vec::new();
    for (index, (year, value)) in years.iter().zip(values).enumerate() {
        let (left, right) = slots.slot(index);
        match all.last_mut() {
            Some(last) if last.president == year.president => {
                last.right = right;
                last.weight += value;
            }
            _ => all.push(Presidency {
                president: year.president,
                weight: *value,
                left,
                right,
            }),
        }
    }
    all
}

/// A name above its presidency.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name<'a> {
    pub(super) words: &'a str,
    pub(super) left: f64,
    pub(super) right: f64,
    span: (f64, f64),
}

/// The names that fit between `left` and `right`: that of president `first` comes first, then the others by
/// weight. No two names touch.
pub(super) fn names<'a>(
    all: &[Presidency],
    presidents: &'a [President],
    first: Option<usize>,
    (left, right): (f64, f64),
) -> Vec<Name<'a>> {
    let mut order: Vec<&Presidency> = all.iter().collect();
    let is_later = |own: &Presidency| first != Some(own.president);
    order.sort_by(|a, b| {
        let by_weight = b.weight.total_cmp(&a.weight);
        is_later(a).cmp(&is_later(b)).then(by_weight)
    });
    let mut names: Vec<Name<'a>> = Vec::new();
    for own in order {
        let Some(president) = presidents.get(own.president) else {
            continue;
        };
        let half = text_width_px(&president.label) / 2.0;
        let middle = f64::midpoint(own.left, own.right);
        let middle = within(middle, left + half, right - half);
        let name = Name {
            words: &president.label,
            left: middle - half,
            right: middle + half,
            span: (own.left, own.right),
        };
        let is_free = |other: &Name<'_>| {
            name.left >= other.right + APART_PX || name.right + APART_PX <= other.left
        };
        if names.iter().all(is_free) {
            names.push(name);
        }
    }
    names
}

/// Draws every second presidency as a band behind the plot, and the letter of the party above each presidency
/// that is wide enough.
pub(super) fn bands(pen: &Pen, all: &[Presidency], presidents: &[President], plot: Area) {
    for own in all {
        let area = Area {
            left: own.left,
            top: SPAN_Y + 2.0,
            right: own.right,
            bottom: plot.bottom,
        };
        if own.president % 2 == 1 {
            pen.fill(area, Role::Era);
        }
        let Some(president) = presidents.get(own.president) else {
            continue;
        };
        let letter = words::letter(president.party);
        if own.width() >= text_width_px(letter) {
            let point = (f64::midpoint(own.left, own.right), PARTY_Y);
            pen.text(letter, point, Anchor::Middle, Role::SecondInk);
        }
    }
}

/// Draws names, each with a line as long as its presidency.
pub(super) fn draw_names(pen: &Pen, names: &[Name<'_>]) {
    for name in names {
        let middle = f64::midpoint(name.left, name.right);
        pen.text(
            name.words,
            (middle, NAME_Y),
            Anchor::Middle,
            Role::SecondInk,
        );
        let (left, right) = name.span;
        pen.path(&[(left, SPAN_Y), (right, SPAN_Y)], Role::FaintInk, 2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::History;
    use crate::query::history::shown;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static HISTORY: LazyLock<History> =
        LazyLock::new(|| History::from_json(include_str!("../../../data/history.json")).unwrap());

    proptest! {
        #[test]
        fn names_never_touch_and_stay_in_the_frame(
            width in 240.0..1600.0f64,
            from in 1900_u16..2027,
            years in 0_u16..127,
            first in 0_usize..23,
        ) {
            let years = shown(&HISTORY, Some((from, from.saturating_add(years))));
            let slots = Slots::new(years, (30.0, width));
            let values: Vec<f64> = years.iter().map(|year| year.pardons.count.into()).collect();
            let all = presidencies(years, &values, &slots);
            let mut names = names(&all, &HISTORY.presidents, Some(first), (0.0, width));
            prop_assert!(!names.is_empty());
            prop_assert!(names.iter().all(|name| name.left >= -0.01 && name.right <= width + 0.01));
            names.sort_by(|a, b| a.left.total_cmp(&b.left));
            prop_assert!(names.windows(2).all(|two| two[0].right + APART_PX <= two[1].left + 0.01));
        }
    }
}
