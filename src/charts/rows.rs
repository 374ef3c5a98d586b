//! Horizontal bars, one row per category.

use crate::charts::count_axis::{Highest, behind};
use crate::charts::drawing::{Drawing, Mark, Shows};
use crate::charts::frame::{Area, Frame, longer, sound_width_px};
use crate::charts::lines::tip;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::Scale;
use crate::query::{Tally, sorted};
use crate::text::{self, chart::tally};
use std::cmp::Reverse;

/// The height of a bar, in CSS pixels.
const BAR_PX: f64 = 16.0;
/// The height of a row with its name before the bar, and with its name above it.
const ROW_PX: (f64, f64) = (32.0, 44.0);
/// The height of the line of headings.
const HEADING_PX: f64 = 20.0;
/// The room under the first row, enough for its tooltip.
const UNDER_PX: f64 = 88.0;
/// The least length of a bar, so that even one person can be seen.
const LEAST_BAR_PX: f64 = 2.0;
/// The space between two things in a row.
const GAP_PX: f64 = 6.0;
/// The least share of the width for bars; if less remains, names are placed above the bars.
const BARS_PART: f64 = 0.42;

/// One category.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Row {
    /// The name of the category in addresses and scripts.
    pub key: String,
    /// The name of the category in words.
    pub name: String,
    /// People in the view, whatever categories are selected.
    pub view: Tally,
    /// People without any filter.
    pub all: Tally,
    /// Whether the selection admits the category.
    pub admitted: bool,
    /// Whether the category is selected.
    pub selected: bool,
    /// The text in the column at the right, such as `22%`.
    pub aside: Option<String>,
    /// What the column says, in full: `79 with a firearm`.
    pub fact: Option<String>,
    /// Further figures of the mark, by attribute name.
    pub figures: Vec<(&'static str, u32)>,
}

/// Returns the rows in the order of a count, the greatest first, and those with the same count by name.
pub fn by_count(rows: Vec<Row>, count: fn(&Row) -> u32) -> Vec<Row> {
    sorted(rows, |a, b| {
        (Reverse(count(a)), &a.name).cmp(&(Reverse(count(b)), &b.name))
    })
}

/// The highest counts of `rows`.
pub(super) fn highest(rows: &[Row]) -> Highest {
    rows.iter().fold(Highest::default(), |highest, row| {
        highest.with(row.view, row.all)
    })
}

/// The data of the chart.
#[derive(Clone, Copy, Debug)]
pub struct RowChart<'a> {
    /// The categories, from top to bottom.
    pub rows: &'a [Row],
    /// The heading of the column at the right: `with a firearm`.
    pub aside: Option<&'a str>,
    /// Whether no one is in the view.
    pub is_empty: bool,
}

/// Draws the chart at about `width_px`; its height depends on the number of rows.
#[must_use]
pub fn draw(chart: &RowChart<'_>, width_px: f64) -> Drawing {
    let plan = Plan::new(chart, width_px);
    #[expect(clippy::cast_precision_loss, reason = "a few rows")]
    let height = plan.head_px + plan.row_px * chart.rows.len() as f64;
    let least = plan.head_px + plan.row_px + UNDER_PX;
    let foot = (least - height).max(0.0);
    let frame = Frame::with_height(width_px, height + foot, plan.head_px, foot);
    let sketch = Sketch {
        chart,
        plan,
        pen: Pen::new(&frame),
    };
    sketch.headings();
    let marks = (0_u32..).zip(chart.rows).map(|(index, row)| {
        let ground = sketch.ground(index);
        sketch.row(row, ground);
        sketch.mark(row, ground)
    });
    let marks = marks.collect();
    Drawing::new(frame, sketch.pen, marks)
}

/// The layout of the rows, in CSS pixels.
struct Plan {
    width_px: f64,
    head_px: f64,
    row_px: f64,
    /// Whether names are above their bars.
    above: bool,
    /// Maps people of the view to x, from the left end of all bars.
    lengths: Scale,
    /// Maps everyone to x, behind the bars of the view.
    ghost_lengths: Scale,
    bars_left: f64,
}

impl Plan {
    fn new(chart: &RowChart<'_>, width_px: f64) -> Self {
        let width_px = f64::from(sound_width_px(width_px));
        let widest = |words: &dyn Fn(&Row) -> String| {
            let widths = chart.rows.iter().map(|row| text_width_px(&words(row)));
            widths.fold(0.0, f64::max)
        };
        let highest = highest(chart.rows);
        let names = widest(&|row| row.name.clone()) + 2.0 * GAP_PX;
        let values = widest(&|row| text::count(row.view.people)) + GAP_PX;
        let asides = chart.aside.map_or(0.0, |_| {
            widest(&|row| row.aside.clone().unwrap_or_default()) + 3.0 * GAP_PX
        });
        let right = width_px - values - asides;
        let above = right - names < BARS_PART * width_px;
        let bars_left = if above { 0.0 } else { names };
        Self {
            width_px,
            head_px: chart.aside.map_or(0.0, |_| HEADING_PX),
            row_px: if above { ROW_PX.1 } else { ROW_PX.0 },
            above,
            lengths: Scale::new((0.0, highest.axis().into()), (bars_left, right)),
            ghost_lengths: Scale::new((0.0, highest.all.into()), (bars_left, right)),
            bars_left,
        }
    }

    /// The right end of a bar of this number of people, long enough to be seen unless the number is 0.
    fn end(&self, people: u32, lengths: Scale) -> f64 {
        match people {
            0 => self.bars_left,
            _ => lengths.px(people.into()).max(self.bars_left + LEAST_BAR_PX),
        }
    }
}

struct Sketch<'a> {
    chart: &'a RowChart<'a>,
    plan: Plan,
    pen: Pen,
}

impl Sketch<'_> {
    fn headings(&self) {
        if let Some(aside) = self.chart.aside {
            let point = (self.plan.width_px - GAP_PX, HEADING_PX - GAP_PX);
            self.pen.text(aside, point, Anchor::End, Role::FaintInk);
        }
    }

    fn ground(&self, index: u32) -> Area {
        let top = self.plan.head_px + f64::from(index) * self.plan.row_px;
        Area {
            left: 0.0,
            top,
            right: self.plan.width_px,
            bottom: top + self.plan.row_px,
        }
    }

    /// The bar of this number of people of the view in the row on `ground`.
    fn bar(&self, ground: Area, people: u32) -> Area {
        self.bar_to(ground, self.plan.end(people, self.plan.lengths))
    }

    /// The bar of this number of everyone.
    fn ghost(&self, ground: Area, people: u32) -> Area {
        self.bar_to(ground, self.plan.end(people, self.plan.ghost_lengths))
    }

    fn bar_to(&self, ground: Area, right: f64) -> Area {
        let inset = if self.plan.above {
            GAP_PX
        } else {
            (self.plan.row_px - BAR_PX) / 2.0
        };
        let bottom = ground.bottom - inset;
        Area {
            left: self.plan.bars_left,
            top: bottom - BAR_PX,
            right,
            bottom,
        }
    }

    fn row(&self, row: &Row, ground: Area) {
        if row.selected {
            self.pen.fill(ground, Role::Band);
        }
        // Empty bars are drawn too, so that nodes keep their order in the picture and are updated instead of
        // created anew.
        let ghost = self.ghost(ground, behind(row.view, row.all, self.chart.is_empty));
        self.pen.fill(ghost, Role::Ghost);
        let bar = self.bar(ground, row.view.people);
        let life = self.bar(ground, row.view.life);
        self.pen.bar(bar.beside(life), life, !row.admitted);
        let foot = [(bar.left, bar.top - 2.0), (bar.left, bar.bottom + 2.0)];
        self.pen.path(&foot, Role::Ink, 1);
        self.words(row, ground, (bar, ghost));
    }

    fn words(&self, row: &Row, ground: Area, (bar, ghost): (Area, Area)) {
        // The name is on paper, but the number can be on the ghost bar, where faint ink is too faint.
        let (ink, value_ink) = if row.admitted {
            (Role::Ink, Role::Ink)
        } else {
            (Role::FaintInk, Role::SecondInk)
        };
        let line = bar.bottom - 4.0;
        let (x, y, side) = if self.plan.above {
            (GAP_PX / 2.0, ground.top + 15.0, Anchor::Start)
        } else {
            (bar.left - GAP_PX, line, Anchor::End)
        };
        self.pen.text(&row.name, (x, y), side, ink);
        let value = text::count(row.view.people);
        // Keep the number clear of the edge of the ghost bar behind it.
        let end = bar.right + GAP_PX + text_width_px(&value);
        let x = if end > ghost.right {
            bar.right.max(ghost.right)
        } else {
            bar.right
        };
        let point = (x + GAP_PX - 1.0, line);
        self.pen.text(&value, point, Anchor::Start, value_ink);
        if let Some(aside) = &row.aside {
            let point = (self.plan.width_px - GAP_PX, line);
            self.pen.text(aside, point, Anchor::End, Role::SecondInk);
        }
    }

    fn mark(&self, row: &Row, ground: Area) -> Mark {
        Mark {
            key: row.key.clone(),
            shows: Shows::People {
                view: row.view,
                all: row.all,
            },
            figures: row.figures.clone(),
            ground,
            bar: longer(
                self.bar(ground, row.view.people),
                self.ghost(ground, row.all.people),
            ),
            selected: row.selected,
            label: row_label(row),
            tip: row_tip(row),
        }
    }
}

/// `Heroin: 96 people, 12 serving life, 30 with a firearm`.
fn row_label(row: &Row) -> String {
    let mut parts = tally(row.view, row.all);
    parts.extend(row.fact.clone());
    format!("{}: {}", row.name, parts.join(", "))
}

/// The same on two or more lines, so that it fits beside a row.
fn row_tip(row: &Row) -> Vec<String> {
    let facts = tally(row.view, row.all).join(", ");
    let facts: Vec<String> = [facts].into_iter().chain(row.fact.clone()).collect();
    tip(&row.name, &facts)
}
