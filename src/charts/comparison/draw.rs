//! Stacks of presidents' figures: one set compared with another.

use crate::charts::comparison::labels::{SegmentLabel, placed};
use crate::charts::comparison::words::{mark_text, names, value};
use crate::charts::drawing::{Drawing, Mark};
use crate::charts::footnotes::Footnotes;
use crate::charts::frame::{Area, Frame, sound_width_px};
use crate::charts::history::{HistoryData, shows, square};
use crate::charts::lines::{LINE_PX, lines};
use crate::charts::pen::{Anchor, Pen};
use crate::charts::role::Role;
use crate::charts::scale::Scale;
use crate::charts::text_width::strong_px;
use crate::domain::BasisSet;
use crate::query::history::{Against, ComparedSide, Measured, Member, compared_sides};
use crate::text::history as words;

/// The height of a stack's heading besides its lines, of the stack, and of the names under it, in CSS pixels.
const HEADING_PX: f64 = 6.0;
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
    let notes = Footnotes::new(&chart.footnotes(bases(chart)), width);
    let room = width - SQUARE_PX;
    let headings = both
        .each_ref()
        .map(|side| lines(&names(chart.history, side), room));
    let [one, other] = [0, 1].map(|index| heading_px(&headings[index]) + stack_px(&both[index]));
    let height = one + other + notes.height_px;
    let mut frame = Frame::with_height(width, height, 0.0, notes.height_px);
    // There is no room for a tooltip beside a stack: as with rows, it is placed below.
    frame.plot.right = frame.plot.left;
    let sketch = Sketch {
        chart,
        lengths: lengths(&both, width),
        width_px: width,
        pen: Pen::new(&frame),
    };
    let mut marks = Vec::new();
    let mut top = 0.0;
    for ((side, heading), role) in both.iter().zip(&headings).zip([Role::Grant, Role::Peer]) {
        sketch.heading(heading, role, top);
        top += heading_px(heading);
        marks.extend(sketch.stack(side, role, top));
        top += stack_px(side);
    }
    notes.draw(&sketch.pen, top);
    Drawing::new(frame, sketch.pen, marks)
}

/// Whether the segments of a side have names; the heading names a single president.
fn is_named(side: &ComparedSide) -> bool {
    side.members.len() > 1
}

/// The height of a heading.
#[expect(clippy::cast_precision_loss, reason = "a few lines")]
fn heading_px(lines: &[String]) -> f64 {
    HEADING_PX + LINE_PX * lines.len() as f64
}

/// The height of a stack with its names and the space under it.
fn stack_px(side: &ComparedSide) -> f64 {
    let names = if is_named(side) { NAMES_PX } else { 0.0 };
    BAR_PX + names + UNDER_PX
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
    pen: Pen,
}

impl Sketch<'_> {
    /// Draws the names of a side, after the square that marks its presidents' rows.
    fn heading(&self, lines: &[String], role: Role, top: f64) {
        self.pen.fill(square((0.0, top + 9.0)), role);
        let mut y = top + 13.0;
        for line in lines {
            self.pen
                .text(line, (SQUARE_PX, y), Anchor::Start, Role::Ink);
            y += LINE_PX;
        }
    }

    /// Draws the segments of a side, their names and their total. Returns their marks.
    fn stack(&self, side: &ComparedSide, role: Role, top: f64) -> Vec<Mark> {
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
            self.segment(area, role);
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

    fn segment(&self, area: Area, role: Role) {
        let apart = if area.width() >= APART_FROM_PX {
            1.0
        } else {
            0.0
        };
        let bar = Area {
            right: area.right - apart,
            ..area
        };
        self.pen.fill(bar, role);
    }

    fn label(&self, member: &Member) -> &str {
        let president = self.chart.history.presidents.get(member.president);
        president.map_or("", |own| own.label.as_str())
    }

    fn wanted(&self, area: Area, member: &Member) -> SegmentLabel {
        // The count, which the segment's length shows; a president's rate is not additive.
        let count = Measured {
            against: Against::Nothing,
            ..member.measured
        };
        SegmentLabel {
            lines: [self.label(member).to_owned(), words::signed(count)],
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
            tip: mark_text.tip,
        })
    }
}
