//! Clemency by fiscal year.

use crate::charts::drawing::{Drawing, Mark};
use crate::charts::footnotes::Footnotes;
use crate::charts::frame::{Area, Frame, sound_width_px};
use crate::charts::history::{HistoryData, shows};
use crate::charts::pen::{Anchor, Pen};
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::years::axis::{FigureAxis, Reach, gutter_px};
use crate::charts::years::presidencies::{
    HEAD_PX, Presidency, draw_names, draw_spans, names, presidencies,
};
use crate::charts::years::slots::Slots;
use crate::charts::years::words::{footnotes, mark_text};
use crate::charts::years::{gap, year_axis};
use crate::domain::{Act, BasisSet, FiscalYear};
use crate::query::history::{CountScale, Measured, measure, shown};
use crate::text::history as words;

/// The height of a narrow and of a wide chart, without the footnotes, in CSS pixels.
const HEIGHT_PX: (f64, f64) = (295.0, 335.0);
/// Room under the plot for the years.
const YEARS_PX: f64 = 32.0;
/// Room above the highest bar for its label.
const TOP_PX: f64 = 20.0;
/// The height of a line of text.
pub(super) const LINE_PX: f64 = 15.0;
/// The least width of the labeled bar, which must not look like a hairline.
const LABELED_PX: f64 = 4.0;
/// The least width of the area in which a press selects a row: of several, it selects the nearest.
const LEAST_GROUND_PX: f64 = 24.0;
/// The least width of a bar beside which the dots of a logarithmic scale are large.
const LARGE_DOTS_FROM_PX: f64 = 3.0;

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
    notes: Footnotes,
    pub(super) pen: Pen,
}

impl<'a> Sketch<'a> {
    fn new(chart: &'a HistoryData<'a>, width_px: f64) -> Self {
        let (history, view) = (chart.history, chart.view);
        let years = shown(history, view.span);
        let measured = years.iter().map(|year| measure(year, view.act));
        let measured: Vec<Option<Measured>> = measured.collect();
        let (reach, scale) = (reach(&measured, view.act), view.scale_shown());
        let lines = reach.lines(scale);
        let width = f64::from(sound_width_px(width_px));
        let left = gutter_px(&lines, scale);
        let slots = Slots::new(years, (left, width));
        let notes = Footnotes::new(&footnotes(chart), width);
        let height = if width < 480.0 {
            HEIGHT_PX.0
        } else {
            HEIGHT_PX.1
        };
        let foot = YEARS_PX + notes.height_px;
        let mut frame = Frame::with_height(width, height + notes.height_px, HEAD_PX, foot);
        frame.plot.left = left;
        let top = frame.plot.top + TOP_PX;
        let has_gap = measured.iter().any(Option::is_none);
        let top = if has_gap { top + LINE_PX } else { top };
        Self {
            chart,
            years,
            measured,
            slots,
            y_axis: FigureAxis::new(reach, scale, frame.plot, top),
            lines,
            notes,
            pen: Pen::new(&frame),
            frame,
        }
    }

    fn draw(&self) {
        let plot = self.frame.plot;
        let all = presidencies(self.years, &self.slots);
        let role = |own| self.chart.role(own, false);
        draw_spans(&self.pen, &all, (plot, self.slots.year_px), role);
        self.names(&all);
        self.y_axis.draw(&self.pen, &self.lines);
        let base = [(plot.left, plot.bottom), (plot.right, plot.bottom)];
        self.pen.path(&base, Role::Ink, 1);
        for index in 0..self.years.len() {
            self.figure(index);
        }
        gap::draw(&self.pen, &self.measured, &self.slots, plot);
        self.labels();
        year_axis::draw(&self.pen, self.years, &self.slots, plot);
        self.notes.draw(&self.pen, plot.bottom + YEARS_PX);
    }

    /// Names the presidents: the one of the labeled year, the subject and those compared before the others.
    fn names(&self, all: &[Presidency]) {
        let labeled = self.labeled().and_then(|index| self.years.get(index));
        let labeled = labeled.map(|year| year.president);
        let has_sides = self.chart.view.comparison.is_some();
        let is_meant =
            |own: &usize| self.chart.is_subject(*own) || (has_sides && !self.chart.is_out(*own));
        let others = all.iter().map(|own| own.president).filter(is_meant);
        let first: Vec<usize> = labeled.into_iter().chain(others).collect();
        let ends = (0.0, self.frame.plot.right);
        let names = names(all, &self.chart.history.presidents, &first, ends);
        draw_names(&self.pen, &names, &first);
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
        match self.pressed() {
            Some(pressed) => pressed != index,
            None => self.chart.is_out(self.years[index].president),
        }
    }

    /// The bar of a row, or the dot on a logarithmic scale; it has no height if there is no figure, or if a
    /// bar's figure is 0.
    pub(super) fn bar(&self, index: usize) -> Area {
        let (left, right) = self.ends(index);
        let bottom = self.frame.plot.bottom;
        let Some(measured) = self.measured[index] else {
            return Area {
                left,
                top: bottom,
                right,
                bottom,
            };
        };
        let y = self.y_axis.y_px(measured.value()).round();
        let (top, bottom) = match self.dot_px() {
            Some(radius) => (y - f64::from(radius), y + f64::from(radius)),
            None => (y, bottom),
        };
        Area {
            left,
            top,
            right,
            bottom,
        }
    }

    /// The left and right ends of a bar. The labeled one is wide enough to be seen.
    fn ends(&self, index: usize) -> (f64, f64) {
        let (left, right) = self.slots.bar(index);
        if right - left >= LABELED_PX || self.labeled() != Some(index) {
            return (left, right);
        }
        let plot = self.frame.plot;
        let middle = f64::midpoint(left, right).floor();
        let left = within(
            middle - LABELED_PX / 2.0,
            plot.left,
            plot.right - LABELED_PX,
        );
        (left, left + LABELED_PX)
    }

    /// The radius of the dots of a logarithmic scale; `None` if there are bars.
    fn dot_px(&self) -> Option<u32> {
        let is_log = self.chart.view.scale_shown() == CountScale::Log;
        let is_large = self.slots.least_bar_px() >= LARGE_DOTS_FROM_PX;
        is_log.then_some(if is_large { 3 } else { 2 })
    }

    /// Draws the bar or the dot of a row, and its figure if there is room for one above each.
    fn figure(&self, index: usize) {
        let Some(measured) = self.measured[index] else {
            return;
        };
        let area = self.bar(index);
        let president = self.years[index].president;
        let role = self.chart.role(president, self.is_dim(index));
        match self.dot_px() {
            Some(radius) => {
                let middle = f64::midpoint(area.top, area.bottom);
                self.pen.dot((area.middle(), middle), radius, role);
            }
            None if area.height() > 0.0 => self.pen.fill(area, role),
            // Years without a share are left out, so a share of none has to be seen: the axis is thicker there.
            None if self.chart.view.act == Act::Rate => {
                let (top, bottom) = (area.top - 1.0, area.bottom + 1.0);
                self.pen.fill(
                    Area {
                        top,
                        bottom,
                        ..area
                    },
                    role,
                );
            }
            None => {}
        }
        if self.is_dense(index) && self.labeled() != Some(index) {
            let point = (area.middle(), area.top - 4.0);
            let words = words::signed(measured);
            self.pen
                .text(&words, point, Anchor::Middle, Role::SecondInk);
        }
    }

    /// The slot of a row, widened to what a pointer can hit.
    fn ground(&self, index: usize) -> Area {
        let (left, right) = self.slots.slot(index);
        let width = (right - left).max(LEAST_GROUND_PX);
        let end = f64::from(self.frame.width_px) - width;
        let left = within((left + right - width) / 2.0, 0.0, end);
        Area {
            left,
            right: left + width,
            ..self.frame.plot
        }
    }

    fn mark(&self, index: usize) -> Mark {
        let year = &self.years[index];
        let mark_text = mark_text(self.chart, year);
        Mark {
            key: year.key.clone(),
            shows: shows(self.measured[index]),
            figures: Vec::new(),
            ground: self.ground(index),
            bar: self.bar(index),
            selected: self.chart.view.year.as_ref() == Some(&year.key),
            label: mark_text.label(),
            tip: mark_text.tip,
        }
    }
}

/// The range of figures that the axis covers.
fn reach(measured: &[Option<Measured>], act: Act) -> Reach {
    let values = measured.iter().flatten().map(|own| own.value());
    Reach {
        most: values.fold(0.0, f64::max),
        is_share: act == Act::Rate,
    }
}
