//! Who was president, over and behind the years.

use super::slots::Slots;
use crate::chart::frame::Area;
use crate::chart::pen::{Anchor, Pen, text_width_px};
use crate::chart::role::Role;
use crate::chart::scale::within;
use crate::domain::{FiscalYear, President};
use crate::text::history as words;

/// Room over the plot for names and parties, in CSS pixels.
pub(super) const HEAD_PX: f64 = 36.0;
/// The base line of the names.
const NAME_Y: f64 = 12.0;
/// The line that shows how far the presidency of a name goes.
const SPAN_Y: f64 = 17.0;
/// The base line of the parties.
const PARTY_Y: f64 = 31.0;
/// The least space between two names.
const APART_PX: f64 = 8.0;

/// The years of one president.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Presidency {
    /// The place in the list of presidents.
    pub(super) president: usize,
    left: f64,
    right: f64,
}

impl Presidency {
    fn width(self) -> f64 {
        self.right - self.left
    }
}

/// The presidencies of `years` one after the other.
pub(super) fn presidencies(years: &[FiscalYear], slots: &Slots) -> Vec<Presidency> {
    let mut all: Vec<Presidency> = Vec::new();
    for (index, year) in years.iter().enumerate() {
        let (left, right) = slots.slot(index);
        match all.last_mut() {
            Some(last) if last.president == year.president => last.right = right,
            _ => all.push(Presidency {
                president: year.president,
                left,
                right,
            }),
        }
    }
    all
}

/// A name over its presidency.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name<'a> {
    pub(super) words: &'a str,
    pub(super) left: f64,
    pub(super) right: f64,
    span: (f64, f64),
}

/// The names that have room between `left` and `right`: first those of `first`, then by how long
/// they were in office; none touches another.
pub(super) fn names<'a>(
    all: &[Presidency],
    presidents: &'a [President],
    first: &[usize],
    (left, right): (f64, f64),
) -> Vec<Name<'a>> {
    let mut order: Vec<&Presidency> = all.iter().collect();
    let rank = |own: &Presidency| {
        let place = first.iter().position(|index| *index == own.president);
        place.unwrap_or(first.len())
    };
    order.sort_by(|a, b| rank(a).cmp(&rank(b)).then(b.width().total_cmp(&a.width())));
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

/// Draws every second presidency as a band behind the plot, and the letter of the party over each
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
            pen.fill(area, Role::Band);
        }
        let Some(president) = presidents.get(own.president) else {
            continue;
        };
        let letter = words::letter(president.party);
        if own.width() >= text_width_px(letter) {
            let place = (f64::midpoint(own.left, own.right), PARTY_Y);
            pen.text(letter, place, Anchor::Middle, Role::SecondInk);
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
