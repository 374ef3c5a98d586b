//! Clemency by fiscal year.

use crate::charts::basis_bar::{self, BarStyle, Direction};
use crate::charts::basis_legend::Legend;
use crate::charts::drawing::{Drawing, Mark};
use crate::charts::frame::{Area, Frame, sound_width_px};
use crate::charts::history::HistoryData;
use crate::charts::history::shows;
use crate::charts::mark_words::MarkText;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::tooltip::{TIP_LINE_PX, TIP_PAD_PX};
use crate::charts::years::axis::{FigureAxis, Reach, gutter_px};
use crate::charts::years::gap;
use crate::charts::years::presidencies::{
    HEAD_PX, Presidency, bands, draw_names, names, presidencies,
};
use crate::charts::years::slots::Slots;
use crate::charts::years::words::mark_text;
use crate::domain::{Act, BasisSet, FiscalYear};
use crate::query::history::{CountScale as Steps, Measured, measure, shown};
use crate::text::history as words;

/// The height of a narrow and of a wide chart, without the legend, in CSS pixels.
const HEIGHT_PX: (f64, f64) = (290.0, 330.0);
/// Room under the plot for the years.
const YEARS_PX: f64 = 26.0;
/// Room above the highest bar for its label.
const TOP_PX: f64 = 20.0;
/// The height of a line of text.
pub(super) const LINE_PX: f64 = 15.0;
/// The least width of a year at which zero is drawn as a ring.
const RING_FROM_PX: f64 = 12.0;
/// How far the tick for zero extends below the baseline of a logarithmic axis.
const TICK_PX: f64 = 4.0;
/// The room that a tooltip needs for its padding and the gap to its bar.
const TIP_PX: f64 = 28.0;

/// The bases of the figures of the years shown.
pub(super) fn bases(chart: &HistoryData<'_>) -> BasisSet {
    let years = shown(chart.history, chart.view.span).iter();
    let figures = years.filter_map(|year| measure(year, chart.view.act));
    figures.map(|own| own.basis).collect()
}

/// Draws the chart at about `width_px`, with a mark for each row of the years shown.
pub(super) fn draw(chart: &HistoryData<'_>, width_px: f64) -> Drawing {
    let sketch = Sketch::new(chart, width_px);
    sketch.draw();
    let marks = (0..sketch.years.len()).map(|index| sketch.mark(index));
    let marks = marks.collect();
    Drawing::new(sketch.frame, sketch.pen, marks)
}

/// A chart that is being drawn.
pub(super) struct Sketch<'a> {
    chart: &'a HistoryData<'a>,
    pub(super) years: &'a [FiscalYear],
    pub(super) measured: Vec<Option<Measured>>,
    pub(super) frame: Frame,
    pub(super) slots: Slots,
    y_axis: FigureAxis,
    lines: Vec<(f64, String)>,
    legend: Legend,
    style: BarStyle,
    pub(super) pen: Pen,
}

impl<'a> Sketch<'a> {
    fn new(chart: &'a HistoryData<'a>, width_px: f64) -> Self {
        let (history, view) = (chart.history, chart.view);
        let years = shown(history, view.span);
        let measured = years.iter().map(|year| measure(year, view.act));
        let measured: Vec<Option<Measured>> = measured.collect();
        let reach = reach(&measured, view.act);
        let lines = reach.lines(view.scale);
        let width = f64::from(sound_width_px(width_px));
        let left = gutter_px(&lines);
        let slots = Slots::new(years, (left, width));
        let is_log = chart.view.scale == Steps::Log;
        let has_none = measured.iter().flatten().any(|own| own.count == 0);
        let mut more = vec!["D Democrat, R Republican"];
        if is_log && has_none {
            more.push("tick under the line: none");
        }
        let style = BarStyle::new(Direction::Up, slots.least_bar_px());
        let legend = Legend::new(bases(chart), &more, style, width);
        let foot = YEARS_PX + 6.0 + legend.height_px;
        let height = if width < 480.0 {
            HEIGHT_PX.0
        } else {
            HEIGHT_PX.1
        };
        let mut frame = Frame::with_height(width, height + legend.height_px, HEAD_PX, foot);
        frame.plot.left = left;
        let top = frame.plot.top + TOP_PX;
        let has_gap = measured.iter().any(Option::is_none);
        let top = if has_gap { top + LINE_PX } else { top };
        Self {
            chart,
            years,
            measured,
            slots,
            y_axis: FigureAxis::new(reach, view.scale, frame.plot, top),
            lines,
            legend,
            style,
            pen: Pen::new(&frame),
            frame,
        }
    }

    fn draw(&self) {
        let all = presidencies(self.years, &self.values(), &self.slots);
        let presidents = &self.chart.history.presidents;
        bands(&self.pen, &all, presidents, self.frame.plot);
        self.names(&all);
        self.y_axis.draw(&self.pen, &self.lines);
        self.base();
        for index in 0..self.years.len() {
            self.bar_of(index);
        }
        self.gaps();
        if let Some(peak) = self.peak() {
            self.records(peak);
        }
        self.ticks();
        let top = self.frame.plot.bottom + YEARS_PX + 6.0;
        self.legend.draw(&self.pen, top);
    }

    fn names(&self, all: &[Presidency]) {
        let plot = self.frame.plot;
        let first = self.labeled().and_then(|index| self.years.get(index));
        let first = first.map(|year| year.president);
        let presidents = &self.chart.history.presidents;
        let names = names(all, presidents, first, (0.0, plot.right));
        draw_names(&self.pen, &names);
    }

    /// The value of each row; 0 if there is no figure.
    pub(super) fn values(&self) -> Vec<f64> {
        let all = self.measured.iter();
        all.map(|own| own.map_or(0.0, Measured::value)).collect()
    }

    /// The index of the pressed row, if any.
    pub(super) fn pressed(&self) -> Option<usize> {
        let key = self.chart.view.year.as_ref()?;
        self.years.iter().position(|year| year.key == *key)
    }

    /// The highest row that is not dimmed; the last one if several are equal.
    pub(super) fn highest(&self) -> Option<usize> {
        let values = self.values();
        let value = |index: &usize| values[*index];
        let all = (0..self.years.len()).filter(|index| !self.is_dim(*index));
        all.max_by(|a, b| value(a).total_cmp(&value(b)))
            .filter(|index| value(index) > 0.0)
    }

    /// Whether the row is dimmed, because another row is pressed or other presidents are compared.
    pub(super) fn is_dim(&self, index: usize) -> bool {
        if let Some(pressed) = self.pressed() {
            return pressed != index;
        }
        let Some(sides) = &self.chart.view.comparison else {
            return false;
        };
        let president = self
            .chart
            .history
            .presidents
            .get(self.years[index].president);
        let is_in = |keys: &[String]| president.is_some_and(|own| keys.contains(&own.key));
        !is_in(&sides.one) && !is_in(&sides.other)
    }

    /// The bar of a row; it has no height if the value is 0 on a linear axis or there is no figure.
    pub(super) fn bar(&self, index: usize) -> Area {
        let (left, right) = self.slots.bar(index);
        let bottom = self.frame.plot.bottom;
        let value = self.measured[index].map(Measured::value);
        Area {
            left,
            top: value
                .map_or(bottom, |value| self.y_axis.y_px(value))
                .round(),
            right,
            bottom,
        }
    }

    fn bar_of(&self, index: usize) {
        let (area, is_dim) = (self.bar(index), self.is_dim(index));
        let Some(measured) = self.measured[index] else {
            return;
        };
        if measured.count == 0 && self.chart.view.scale == Steps::Log {
            return self.nothing(area, is_dim);
        }
        basis_bar::draw(&self.pen, area, self.style, measured.basis, is_dim);
        if self.is_dense(index) && self.labeled() != Some(index) {
            let point = (area.middle(), area.top - 4.0);
            let words = words::figure(measured);
            self.pen
                .text(&words, point, Anchor::Middle, Role::SecondInk);
        }
    }

    /// Draws a zero, which has no height on a logarithmic axis, as a ring on the baseline, or as a tick below
    /// it if there is no room.
    fn nothing(&self, area: Area, is_dim: bool) {
        let role = if is_dim { Role::GrantDim } else { Role::Grant };
        if self.slots.year_px < RING_FROM_PX {
            let (top, bottom) = (area.bottom + 1.0, area.bottom + TICK_PX);
            let tick = Area {
                top,
                bottom,
                ..area
            };
            // Not in the color of a bar, because it is not one.
            return self.pen.fill(tick, Role::FaintInk);
        }
        let middle = (area.middle(), area.bottom);
        self.pen.dot(middle, 4, role);
        self.pen.dot(middle, 2, Role::Paper);
    }

    fn base(&self) {
        let plot = self.frame.plot;
        let ends = [(plot.left, plot.bottom), (plot.right, plot.bottom)];
        self.pen.path(&ends, Role::Ink, 1);
    }

    /// Hatches the stretches without figures, and labels the widest one.
    fn gaps(&self) {
        let plot = self.frame.plot;
        let mut index = 0;
        let mut widest: Option<Area> = None;
        while index < self.years.len() {
            let missing = |own: &&Option<Measured>| own.is_none();
            let run = self.measured[index..].iter().take_while(missing).count();
            if run > 0 {
                let area = Area {
                    left: self.slots.slot(index).0,
                    right: self.slots.slot(index + run - 1).1,
                    top: plot.top + LINE_PX,
                    bottom: plot.bottom,
                };
                gap::hatch(&self.pen, area);
                if widest.is_none_or(|other| other.width() < area.width()) {
                    widest = Some(area);
                }
            }
            index += run.max(1);
        }
        if let Some(area) = widest {
            let half = text_width_px(gap::WORDS) / 2.0;
            let middle = within(area.middle(), plot.left + half, plot.right - half);
            let point = (middle, plot.top + 11.0);
            self.pen
                .text(gap::WORDS, point, Anchor::Middle, Role::SecondInk);
        }
    }

    /// Draws round years under the axis, as many as fit.
    fn ticks(&self) {
        let plot = self.frame.plot;
        let room = text_width_px("2016") + 4.0;
        let steps = [1_u16, 2, 5, 10, 20, 50, 100];
        let wide = |step: &&u16| f64::from(**step) * self.slots.year_px >= room;
        let step = steps.iter().find(wide).copied().unwrap_or(100);
        let mut index = 0;
        while let Some(year) = self.years.get(index) {
            let parts = self.years[index..]
                .iter()
                .take_while(|own| own.year == year.year)
                .count();
            let (left, right) = (
                self.slots.slot(index).0,
                self.slots.slot(index + parts - 1).1,
            );
            index += parts;
            if year.year % step != 0 {
                continue;
            }
            let x = f64::midpoint(left, right);
            let words = year.year.to_string();
            let half = text_width_px(&words) / 2.0;
            let foot = [(x, plot.bottom + 1.0), (x, plot.bottom + 6.0)];
            self.pen.path(&foot, Role::FaintInk, 1);
            let point = (within(x, half, plot.right - half), plot.bottom + 20.0);
            self.pen.text(&words, point, Anchor::Middle, Role::FaintInk);
        }
    }

    /// The most lines of a tooltip, which is placed beside its bar, from the top of the plot down.
    fn tip_lines(&self) -> usize {
        let room = f64::from(self.frame.height_px) - self.frame.plot.top - 2.0 * TIP_PAD_PX;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "some dozens"
        )]
        let lines = (room / TIP_LINE_PX) as usize;
        lines
    }

    fn mark(&self, index: usize) -> Mark {
        let (left, right) = self.slots.slot(index);
        let year = &self.years[index];
        let mark_text: MarkText = mark_text(self.chart, year);
        let measured = self.measured[index];
        let tip_px = f64::from(self.frame.width_px) / 2.0 - TIP_PX;
        Mark {
            key: year.key.clone(),
            shows: shows(measured),
            figures: Vec::new(),
            ground: Area {
                left,
                right,
                ..self.frame.plot
            },
            bar: self.bar(index),
            selected: self.chart.view.year.as_ref() == Some(&year.key),
            label: mark_text.label(),
            tip: mark_text.tip(within(tip_px, 80.0, 252.0), self.tip_lines()),
        }
    }
}

/// The range of figures that the axis covers.
fn reach(measured: &[Option<Measured>], act: Act) -> Reach {
    let values = || measured.iter().flatten().map(|own| own.value());
    Reach {
        most: values().fold(0.0, f64::max),
        least: values()
            .filter(|value| *value > 0.0)
            .fold(f64::INFINITY, f64::min),
        is_share: act == Act::Rate,
    }
}
