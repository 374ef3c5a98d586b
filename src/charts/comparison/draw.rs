//! Stacks of presidents' figures: one set compared with another.

use crate::charts::basis_bar::{self, BarStyle, Direction};
use crate::charts::basis_legend::Legend;
use crate::charts::comparison::labels::{SegmentLabel, placed};
use crate::charts::comparison::words::{mark_text, names_within, value};
use crate::charts::drawing::{Drawing, Mark};
use crate::charts::frame::{Area, Frame, sound_width_px};
use crate::charts::history::HistoryData;
use crate::charts::history::shows;
use crate::charts::pen::{Anchor, Pen};
use crate::charts::role::Role;
use crate::charts::scale::Scale;
use crate::charts::text_width::strong_px;
use crate::charts::tooltip::{TIP_LINE_PX, TIP_PAD_PX};
use crate::domain::BasisSet;
use crate::query::history::{ComparedSide, Measured, Member, compared_sides};
use crate::text::{self, history as words};

/// The height of a stack's heading, of the stack, and of the names under it, in CSS pixels.
const HEADING_PX: f64 = 22.0;
const BAR_PX: f64 = 28.0;
const NAMES_PX: f64 = 43.0;
/// The space under a stack.
const UNDER_PX: f64 = 14.0;
/// The space between a stack and its total.
const GAP_PX: f64 = 7.0;
/// The least width at which a gap separates a segment from the next one.
const APART_FROM_PX: f64 = 3.0;
/// The room for the square of a heading, before its words.
const SQUARE_PX: f64 = 14.0;
/// The greatest width of a tooltip's text, which must fit in the narrowest chart.
const TIP_PX: f64 = 252.0;
/// The room that a tooltip needs beside its text.
const TIP_ROOM_PX: f64 = 20.0;

/// The bases of the figures of both sides.
pub(super) fn bases(chart: &HistoryData<'_>) -> BasisSet {
    let both = compared_sides(chart.history, chart.view);
    let members = both.iter().flat_map(|side| &side.members);
    members.map(|member| member.measured.basis).collect()
}

/// Draws the chart at about `width_px`, with a mark for each president on either side.
pub(super) fn draw(chart: &HistoryData<'_>, width_px: f64) -> Drawing {
    let both = compared_sides(chart.history, chart.view);
    let width = f64::from(sound_width_px(width_px));
    let legend = Legend::new(bases(chart), &[], style(), width);
    let stacks = both.each_ref().map(stack_px);
    let height = stacks[0] + stacks[1] + legend.height_px;
    let mut frame = Frame::with_height(width, height, 0.0, legend.height_px);
    // There is no room for a tooltip beside a stack: as with rows, it is placed below.
    frame.plot.right = frame.plot.left;
    let sketch = Sketch {
        chart,
        lengths: lengths(&both, width),
        width_px: width,
        height_px: f64::from(frame.height_px),
        pen: Pen::new(&frame),
    };
    let mut marks = Vec::new();
    let mut top = 0.0;
    for (side, stack) in both.iter().zip(stacks) {
        sketch.heading(side, top == 0.0, top);
        marks.extend(sketch.stack(side, top + HEADING_PX));
        top += stack;
    }
    legend.draw(&sketch.pen, top);
    Drawing::new(frame, sketch.pen, marks)
}

fn style() -> BarStyle {
    BarStyle::new(Direction::Right, BAR_PX)
}

/// Whether the segments of a side have names; the heading names a single president.
fn is_named(side: &ComparedSide) -> bool {
    side.members.len() > 1
}

/// The height of a stack with its heading, its names and the space under it.
fn stack_px(side: &ComparedSide) -> f64 {
    let names = if is_named(side) { NAMES_PX } else { 0.0 };
    HEADING_PX + BAR_PX + names + UNDER_PX
}

/// Maps figures to lengths, so that the total of each side has room at the end of its stack.
fn lengths(both: &[ComparedSide; 2], width: f64) -> Scale {
    let total = |side: &ComparedSide| side.total.map_or(0.0, Measured::value);
    let most = both.iter().map(total).fold(0.0, f64::max);
    let room = |side: &ComparedSide| {
        let words = strong_px(&value(side)) + GAP_PX;
        let part = total(side) / most;
        if part > 0.0 {
            (width - words) / part
        } else {
            f64::INFINITY
        }
    };
    let longest = both.iter().map(room).fold(width, f64::min);
    Scale::new((0.0, most), (0.0, longest))
}

struct Sketch<'a> {
    chart: &'a HistoryData<'a>,
    lengths: Scale,
    width_px: f64,
    height_px: f64,
    pen: Pen,
}

impl Sketch<'_> {
    /// Draws the names of a side, after the square that marks its presidents' rows.
    fn heading(&self, side: &ComparedSide, is_one: bool, top: f64) {
        let area = Area {
            left: 0.0,
            top: top + 5.0,
            right: 8.0,
            bottom: top + 13.0,
        };
        if is_one {
            self.pen.fill(area, Role::Ink);
        } else {
            let inner = Area {
                left: 1.0,
                top: area.top + 1.0,
                right: 7.0,
                bottom: area.bottom - 1.0,
            };
            self.pen.outline(inner, Role::Ink, 2);
        }
        let room = self.width_px - SQUARE_PX;
        let words = names_within(self.chart.history, side, room);
        let point = (SQUARE_PX, top + 13.0);
        self.pen.text(&words, point, Anchor::Start, Role::Ink);
    }

    /// Draws the segments of a side, their names and their total. Returns their marks.
    fn stack(&self, side: &ComparedSide, top: f64) -> Vec<Mark> {
        let mut sum = 0.0;
        let mut marks = Vec::new();
        let mut wanted = Vec::new();
        for member in &side.members {
            let left = self.lengths.px(sum).round();
            sum += side.part(member);
            let area = Area {
                left,
                top,
                right: self.lengths.px(sum).round(),
                bottom: top + BAR_PX,
            };
            self.segment(area, member);
            wanted.push(self.wanted(area, member));
            marks.extend(self.mark(side, area, member));
        }
        if is_named(side) {
            self.names(&wanted, top + BAR_PX);
        }
        let foot = [(0.0, top - 2.0), (0.0, top + BAR_PX + 2.0)];
        self.pen.path(&foot, Role::Ink, 1);
        let end = (self.lengths.px(sum) + GAP_PX, top + BAR_PX / 2.0 + 4.0);
        self.pen.strong(&value(side), end, Anchor::Start, Role::Ink);
        marks
    }

    fn segment(&self, area: Area, member: &Member) {
        let apart = if area.width() >= APART_FROM_PX {
            1.0
        } else {
            0.0
        };
        let bar = Area {
            right: area.right - apart,
            ..area
        };
        basis_bar::draw(&self.pen, bar, style(), member.measured.basis, false);
    }

    fn label(&self, member: &Member) -> &str {
        let president = self.chart.history.presidents.get(member.president);
        president.map_or("", |own| own.label.as_str())
    }

    fn wanted(&self, area: Area, member: &Member) -> SegmentLabel {
        // The count, which the segment's length shows; a president's rate is not additive.
        let figure = text::count(member.measured.count);
        let so_far = words::so_far(member.measured.basis);
        SegmentLabel {
            lines: [self.label(member).to_owned(), format!("{figure}{so_far}")],
            ends: (area.left, area.right),
        }
    }

    fn names(&self, wanted: &[SegmentLabel], top: f64) {
        for (index, x) in placed(wanted, self.width_px) {
            let own = &wanted[index];
            let middle = f64::midpoint(own.ends.0, own.ends.1);
            let tick = [(middle, top + 2.0), (middle, top + 4.0), (x, top + 9.0)];
            self.pen.path(&tick, Role::FaintInk, 1);
            for (line, y) in own.lines.iter().zip([21.0, 36.0]) {
                let point = (x, top + y);
                self.pen.text(line, point, Anchor::Middle, Role::SecondInk);
            }
        }
    }

    /// The most lines of a tooltip above or below `area`.
    fn tip_lines(&self, area: Area) -> usize {
        let room = area.top.max(self.height_px - area.bottom) - 2.0 * TIP_PAD_PX - 2.0;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few"
        )]
        let lines = (room / TIP_LINE_PX) as usize;
        lines
    }

    fn mark(&self, side: &ComparedSide, area: Area, member: &Member) -> Option<Mark> {
        let president = self.chart.history.presidents.get(member.president)?;
        let mark_text = mark_text(self.chart, side, member)?;
        Some(Mark {
            key: president.key.clone(),
            shows: shows(Some(member.measured)),
            figures: Vec::new(),
            ground: area,
            bar: area,
            selected: true,
            label: mark_text.label(),
            tip: mark_text.tip(
                TIP_PX.min(self.width_px - TIP_ROOM_PX),
                self.tip_lines(area),
            ),
        })
    }
}
