//! Stacks of presidents' figures: one set compared with another.

use crate::charts::comparison::words::{heading, mark_text, value};
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
use crate::query::history::{ComparedSide, Measured, Member, compared_sides};

/// The height of a stack's heading besides its lines, of the stack, and of the space under it, in CSS pixels.
const HEADING_PX: f64 = 6.0;
const BAR_PX: f64 = 28.0;
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
        .map(|side| lines(&heading(chart.history, side), room));
    let stacks = headings
        .iter()
        .map(|heading| heading_px(heading) + BAR_PX + UNDER_PX);
    let height = stacks.sum::<f64>() + notes.height_px;
    let mut frame = Frame::with_height(width, height, 0.0, notes.height_px);
    // There is no room for a tooltip beside a stack: as with rows, it is placed below.
    frame.plot.right = frame.plot.left;
    let sketch = Sketch {
        chart,
        lengths: lengths(&both, width),
        pen: Pen::new(&frame),
    };
    let mut marks = Vec::new();
    let mut top = 0.0;
    for ((side, heading), role) in both.iter().zip(&headings).zip([Role::Grant, Role::Peer]) {
        sketch.heading(heading, role, top);
        top += heading_px(heading);
        marks.extend(sketch.stack(side, role, top));
        top += BAR_PX + UNDER_PX;
    }
    notes.draw(&sketch.pen, top);
    Drawing::new(frame, sketch.pen, marks)
}

/// The height of a heading.
#[expect(clippy::cast_precision_loss, reason = "a few lines")]
fn heading_px(lines: &[String]) -> f64 {
    HEADING_PX + LINE_PX * lines.len() as f64
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
    pen: Pen,
}

impl Sketch<'_> {
    /// Draws the heading of a side, after the square that marks its presidents' rows.
    fn heading(&self, lines: &[String], role: Role, top: f64) {
        self.pen.fill(square((0.0, top + 9.0)), role);
        let mut y = top + 13.0;
        for line in lines {
            self.pen
                .text(line, (SQUARE_PX, y), Anchor::Start, Role::Ink);
            y += LINE_PX;
        }
    }

    /// Draws the segments of a side and their total. Returns their marks.
    fn stack(&self, side: &ComparedSide, role: Role, top: f64) -> Vec<Mark> {
        let mut sum = 0.0;
        let mut marks = Vec::new();
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
            marks.extend(self.mark(side, area, member));
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
