//! Clemency by president, one row each.

use crate::charts::drawing::{Drawing, Mark};
use crate::charts::footnotes::Footnotes;
use crate::charts::frame::{Area, Frame, sound_width_px};
use crate::charts::history::{HistoryData, shows, square};
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::presidents::words::mark_text;
use crate::charts::role::Role;
use crate::charts::scale::Scale;
use crate::charts::text_width::figure_px;
use crate::domain::{BasisSet, President};
use crate::query::history::{Measured, ordered};
use crate::text::chart::{history::NO_FIGURE, presidents::PARTIES};
use crate::text::history as words;

/// The heights of a row and of its bar, in CSS pixels.
const ROW_PX: (f64, f64) = (25.0, 14.0);
/// The space between two things in a row.
const GAP_PX: f64 = 6.0;
/// The least length of a bar, so that it can be seen.
const LEAST_BAR_PX: f64 = 2.0;
/// The room for the mark of a side.
const SIDE_PX: f64 = 12.0;
/// The space above the footnotes.
const NOTES_PX: f64 = 8.0;

/// The bases of the figures of all presidents, or of the first `most_rows` of them.
pub(super) fn bases(chart: &HistoryData<'_>, most_rows: Option<usize>) -> BasisSet {
    let all = ordered(chart.history, chart.view).into_iter();
    let shown = all.take(most_rows.unwrap_or(usize::MAX));
    shown
        .filter_map(|(_, measured)| Some(measured?.basis))
        .collect()
}

/// Draws the chart at about `width_px`, with a mark for each president or for the first `most_rows` of them.
pub(super) fn draw(chart: &HistoryData<'_>, most_rows: Option<usize>, width_px: f64) -> Drawing {
    let mut rows = rows(chart);
    rows.truncate(most_rows.unwrap_or(rows.len()));
    let width = f64::from(sound_width_px(width_px));
    let mut notes = chart.footnotes(bases(chart, most_rows));
    notes.push(PARTIES.to_owned());
    let notes = Footnotes::new(&notes, width);
    #[expect(clippy::cast_precision_loss, reason = "some dozens")]
    let height = ROW_PX.0 * rows.len() as f64;
    let foot = NOTES_PX + notes.height_px;
    let frame = Frame::with_height(width, height + foot, 0.0, foot);
    let sketch = Sketch {
        plan: Plan::new(&rows, width),
        chart,
        pen: Pen::new(&frame),
    };
    let marks = (0_u32..).zip(&rows).map(|(index, row)| {
        let ground = sketch.ground(index);
        sketch.row(row, ground);
        sketch.mark(row, ground)
    });
    let marks = marks.collect();
    notes.draw(&sketch.pen, height + NOTES_PX);
    Drawing::new(frame, sketch.pen, marks)
}

/// A president with their figure.
#[derive(Clone, Copy, Debug)]
struct Row<'a> {
    president: &'a President,
    measured: Option<Measured>,
    /// The color of the bar.
    role: Role,
    /// Whether the president is not compared, though others are.
    is_out: bool,
}

fn rows<'a>(chart: &HistoryData<'a>) -> Vec<Row<'a>> {
    let row = |(index, measured)| {
        let is_out = chart.is_out(index);
        Some(Row {
            president: chart.history.presidents.get(index)?,
            measured,
            role: chart.role(index, is_out),
            is_out,
        })
    };
    let all = ordered(chart.history, chart.view);
    all.into_iter().filter_map(row).collect()
}

impl Row<'_> {
    fn value(&self) -> String {
        self.measured
            .map_or_else(|| NO_FIGURE.to_owned(), words::signed)
    }
}

/// The layout of the rows, in CSS pixels.
struct Plan {
    width_px: f64,
    /// The right end of the names.
    names: f64,
    /// Maps figures to the right ends of their bars.
    lengths: Scale,
    bars_left: f64,
}

impl Plan {
    fn new(rows: &[Row<'_>], width_px: f64) -> Self {
        let widest = |words: &dyn Fn(&Row<'_>) -> f64| rows.iter().map(words).fold(0.0, f64::max);
        let names = SIDE_PX + widest(&|row| text_width_px(&row.president.label));
        let bars_left = names + 2.0 * GAP_PX + text_width_px("D");
        let number = |row: &Row<'_>| row.measured.map_or(0.0, Measured::value);
        let most = widest(&number);
        let width = |row: &Row<'_>| figure_px(&row.value()) + GAP_PX;
        // The longest scale at which each bar leaves room for its figure.
        let room = |row: &Row<'_>| {
            let part = number(row) / most;
            if part > 0.0 {
                (width_px - bars_left - width(row)) / part
            } else {
                f64::INFINITY
            }
        };
        let longest = rows.iter().map(room).fold(width_px - bars_left, f64::min);
        Self {
            width_px,
            names,
            lengths: Scale::new((0.0, most), (bars_left, bars_left + longest)),
            bars_left,
        }
    }

    /// The right end of the bar of `value`, long enough to be seen unless the value is 0.
    fn end(&self, value: f64) -> f64 {
        if value > 0.0 {
            let least = self.bars_left + LEAST_BAR_PX;
            self.lengths.px(value).round().max(least)
        } else {
            self.bars_left
        }
    }
}

struct Sketch<'a> {
    chart: &'a HistoryData<'a>,
    plan: Plan,
    pen: Pen,
}

impl Sketch<'_> {
    fn ground(&self, index: u32) -> Area {
        let top = f64::from(index) * ROW_PX.0;
        Area {
            left: 0.0,
            top,
            right: self.plan.width_px,
            bottom: top + ROW_PX.0,
        }
    }

    fn bar(&self, row: &Row<'_>, ground: Area) -> Area {
        let top = ground.top + ((ROW_PX.0 - ROW_PX.1) / 2.0).floor();
        Area {
            left: self.plan.bars_left.round(),
            top,
            right: self.plan.end(row.measured.map_or(0.0, Measured::value)),
            bottom: top + ROW_PX.1,
        }
    }

    fn row(&self, row: &Row<'_>, ground: Area) {
        let area = self.bar(row, ground);
        if row.measured.is_some() {
            self.pen.fill(area, row.role);
        }
        let foot = [(area.left, ground.top), (area.left, ground.bottom)];
        self.pen.path(&foot, Role::FaintInk, 1);
        self.words(row, area);
        if self.is_compared(row) {
            let y = f64::midpoint(ground.top, ground.bottom).round();
            self.pen.fill(square((2.0, y)), row.role);
        }
    }

    fn is_compared(&self, row: &Row<'_>) -> bool {
        self.chart.view.comparison.is_some() && !row.is_out
    }

    fn words(&self, row: &Row<'_>, area: Area) {
        let line = area.bottom - 3.0;
        let ink = if row.is_out {
            Role::SecondInk
        } else {
            Role::Ink
        };
        let name = (self.plan.names, line);
        let president = row.president;
        self.pen.text(&president.label, name, Anchor::End, ink);
        let letter = words::letter(president.party);
        let point = (self.plan.names + GAP_PX, line);
        self.pen.text(letter, point, Anchor::Start, Role::SecondInk);
        let point = (area.right + GAP_PX - 1.0, line);
        let ink = if row.measured.is_none() {
            Role::SecondInk
        } else {
            ink
        };
        self.pen.text(&row.value(), point, Anchor::Start, ink);
    }

    fn mark(&self, row: &Row<'_>, ground: Area) -> Mark {
        let mark_text = mark_text(self.chart, row.president, row.measured);
        Mark {
            key: row.president.key.clone(),
            shows: shows(row.measured),
            figures: Vec::new(),
            ground,
            bar: self.bar(row, ground),
            selected: self.is_compared(row),
            label: mark_text.label(),
            tip: mark_text.tip,
        }
    }
}
