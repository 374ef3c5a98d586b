//! The vertical axis of people.

use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, Pen, text_area, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::{Scale, ticks};
use crate::query::Tally;
use crate::text;

/// The least height of a bar, so that even one person can be seen, in CSS pixels.
const LEAST_BAR_PX: f64 = 2.0;
/// The space between a grid line or a bar and its number, in CSS pixels.
const RISE_PX: f64 = 4.0;

/// The height of a count over a bar, in CSS pixels.
const LABEL_PX: f64 = 18.0;

/// The room for the handle of a selection, in CSS pixels.
pub(super) const HANDLE_PX: f64 = 10.0;

/// How many times as high the bars of everyone must be for the axis to follow those of the view.
const SMALL: u32 = 3;

/// The people of the bar behind one of the view: everyone, unless that would be the same bar, or the view is empty.
pub(super) fn behind(view: Tally, all: Tally, is_empty: bool) -> u32 {
    if is_empty || view == all {
        0
    } else {
        all.people
    }
}

/// The highest bars of a chart: of the view, and of everyone behind it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Highest {
    view: u32,
    pub(super) all: u32,
}

impl Highest {
    pub(super) fn of(view: &[Tally], all: &[Tally]) -> Self {
        let both = view.iter().zip(all);
        both.fold(Self::default(), |highest, (view, all)| {
            highest.with(*view, *all)
        })
    }

    /// The highest bars when one of the view and one of everyone are added.
    pub(super) fn with(self, view: Tally, all: Tally) -> Self {
        Self {
            view: self.view.max(view.people),
            all: self.all.max(all.people),
        }
    }

    /// The number at the end of the axis.
    pub(super) const fn axis(self) -> u32 {
        if self.is_followed() {
            self.view
        } else {
            self.all
        }
    }

    /// Whether the axis follows the bars of the view, which would else be too low to be seen. Those of everyone
    /// are then drawn to a smaller scale.
    pub(super) const fn is_followed(self) -> bool {
        self.view > 0 && self.view.saturating_mul(SMALL) < self.all
    }
}

/// Maps people to heights, from 0 at the bottom of `plot` to `most` at `top`.
#[derive(Clone, Copy, Debug)]
pub(super) struct CountAxis {
    plot: Area,
    most: u32,
    /// Where the numbers begin.
    numbers_left: f64,
    scale: Scale,
    /// The scale of the bars of everyone, behind those of the view.
    ghost: Scale,
}

impl CountAxis {
    pub(super) fn new(most: u32, plot: Area, top: f64) -> Self {
        Self::with_ghost(most, most, plot, top)
    }

    /// An axis up to the highest bar of everyone, or of the view if that is small.
    pub(super) fn following(highest: Highest, plot: Area, top: f64) -> Self {
        Self::with_ghost(highest.axis(), highest.all, plot, top)
    }

    fn with_ghost(most: u32, ghost_most: u32, plot: Area, top: f64) -> Self {
        let up_to = |most: u32| Scale::new((0.0, most.into()), (plot.bottom, top));
        Self {
            plot,
            most,
            numbers_left: plot.left,
            scale: up_to(most),
            ghost: up_to(ghost_most),
        }
    }

    /// The same axis, with its numbers right of the edges of a selection that would cross them.
    pub(super) fn beside(self, band: Option<(f64, f64)>, count: u32) -> Self {
        let mut numbers_left = self.plot.left;
        for edge in band.into_iter().flat_map(|(left, right)| [left, right]) {
            let numbers = Self {
                numbers_left,
                ..self
            }
            .numbers(count);
            let right = numbers.iter().map(|own| own.right).fold(0.0, f64::max);
            if edge < right + HANDLE_PX {
                numbers_left = edge.max(self.plot.left) + HANDLE_PX;
            }
        }
        Self {
            numbers_left,
            ..self
        }
    }

    /// The exact y of this number of people.
    pub(super) fn y_px(&self, people: u32) -> f64 {
        self.scale.px(people.into())
    }

    /// The top of a bar of this number of people, high enough to be seen unless the number is 0.
    pub(super) fn bar_top(&self, people: u32) -> f64 {
        self.top(people, self.scale)
    }

    /// Marks a selected column: a shade behind it, and a line under it.
    pub(super) fn select(&self, pen: &Pen, column: (f64, f64)) {
        let ground = self.ground(column);
        pen.fill(ground, Role::Band);
        let line = Area {
            top: ground.bottom,
            bottom: ground.bottom + 3.0,
            ..ground
        };
        pen.fill(line, Role::Ink);
    }

    /// The ground of a selected column, high enough to enclose the count over its bar.
    fn ground(&self, (left, right): (f64, f64)) -> Area {
        Area {
            left,
            top: self.plot.top - LABEL_PX + 1.0,
            right,
            ..self.plot
        }
    }

    /// The bar of everyone in the column of `bar`.
    pub(super) fn ghost(&self, bar: Area, people: u32) -> Area {
        Area {
            top: self.ghost_top(people),
            ..bar
        }
    }

    /// The top of a bar of everyone.
    pub(super) fn ghost_top(&self, people: u32) -> f64 {
        self.top(people, self.ghost)
    }

    /// The baseline of the count over a bar of the view, clear of the edge of the bar of everyone behind it.
    pub(super) fn value_y(&self, view: u32, all: u32) -> f64 {
        let (top, ghost) = (self.bar_top(view), self.ghost_top(all));
        let is_near = (0.0..LABEL_PX).contains(&(top - ghost));
        let end = if is_near { ghost } else { top };
        end - RISE_PX
    }

    fn top(&self, people: u32, scale: Scale) -> f64 {
        let y_px = scale.px(people.into());
        if people == 0 {
            y_px
        } else {
            y_px.min(self.plot.bottom - LEAST_BAR_PX)
        }
    }

    /// The areas of the numbers of at most `count` grid lines.
    pub(super) fn numbers(&self, count: u32) -> Vec<Area> {
        let left = self.numbers_left;
        let number = |(tick, words): (u32, String)| Area {
            right: left + text_width_px(&words),
            ..text_area(left, self.y_px(tick) - RISE_PX)
        };
        self.words(count).map(number).collect()
    }

    /// The numbers of at most `count` grid lines; the highest has the unit.
    fn words(&self, count: u32) -> impl Iterator<Item = (u32, String)> {
        let ticks = ticks(self.most, count);
        let last = ticks.last().copied();
        ticks.into_iter().map(move |tick| {
            let is_last = Some(tick) == last;
            let words = if is_last {
                text::chart::axis_people
            } else {
                text::count
            };
            (tick, words(tick))
        })
    }

    /// Draws at most `count` grid lines, each with its number above its left end.
    pub(super) fn draw(&self, pen: &Pen, count: u32) {
        for (tick, words) in self.words(count) {
            let y = self.y_px(tick);
            pen.path(&[(self.plot.left, y), (self.plot.right, y)], Role::Rule, 1);
            let point = (self.numbers_left, y - RISE_PX);
            pen.text(&words, point, Anchor::Start, Role::FaintInk);
        }
    }
}
