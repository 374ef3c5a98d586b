//! The labels over the bars: the time in office, events and the highest bars.

use crate::charts::count_axis::HANDLE_PX;
use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, text_area, text_width_px};
use crate::charts::role::Role;
use crate::charts::text_width::strong_px;
use crate::charts::time::draw::{GRID_LINES, LINE_PX, Sketch, running};
use crate::domain::Day;
use crate::text;

/// What comes before the label of an event that is before the axis.
const BEFORE: &str = "← ";
/// How far the line of an event rises above the baseline of its label, in CSS pixels.
const RISE_PX: f64 = 11.0;
/// The room on each side of the line of an event, in CSS pixels.
const LINE_ROOM_PX: f64 = 2.0;

/// The label of a bar.
pub(super) struct Peak {
    /// The batch.
    index: usize,
    words: String,
    /// The area of the words.
    area: Area,
}

impl Sketch<'_> {
    pub(super) fn tenure(&self) {
        let Some((about, end)) = self.chart.tenure else {
            return;
        };
        // The line ends just after the last bar of the time in office, wherever the bars have been moved.
        let last = self.chart.batches.iter().rposition(|own| own.from < end);
        let x = last.map_or(self.axis.x_px(end), |index| self.axis.bar(index).1 + 1.0);
        self.pen
            .path(&[(0.0, 18.0), (x, 18.0), (x, 23.0)], Role::Rule, 1);
        let name = if self.frame.is_roomy() {
            about.granter.as_str()
        } else {
            about.granter_in_short.as_str()
        };
        let words = text::grantor::tenure(about, name, end);
        self.pen
            .text(&words, (x, 12.0), Anchor::End, Role::FaintInk);
    }

    /// Marks each event whose label has room.
    pub(super) fn events(&self, peaks: &[Peak]) {
        let peaks = peaks.iter().map(|peak| peak.area);
        let mut taken: Vec<Area> = peaks.chain(self.y_axis.numbers(GRID_LINES)).collect();
        for event in &self.chart.events {
            let mut labels = event.labels.iter();
            let label = labels.find_map(|lines| self.event(event.day, lines, &taken));
            taken.extend(label);
        }
    }

    /// Marks an event by a line and a label. One before the axis has its label alone, at the left edge. Returns the area
    /// of the label, if there is room for it.
    fn event(&self, day: Day, lines: &[String], taken: &[Area]) -> Option<Area> {
        let plot = self.plot();
        let x = self.axis.bars.forward(self.axis.x_px(day));
        let is_before = x < plot.left;
        let x = x.max(plot.left);
        if x > plot.right {
            return None;
        }
        let mut lines = lines.to_vec();
        if let Some(first) = lines.first_mut().filter(|_| is_before) {
            first.insert_str(0, BEFORE);
        }
        let widths = lines.iter().map(|line| text_width_px(line));
        let width = widths.fold(0.0, f64::max);
        // In a narrow chart, the lines start at its edge, so that none is cut.
        let (edge, anchor, left) = match x - 6.0 {
            right if width <= right => (right, Anchor::End, right - width),
            _ => (plot.left, Anchor::Start, plot.left),
        };
        let line_y = |y: f64, row: u8| y + f64::from(row) * LINE_PX;
        let rows = u8::try_from(lines.len()).unwrap_or(u8::MAX);
        let label = |y: f64| Area {
            right: left + width,
            bottom: line_y(y, rows),
            ..text_area(left, y)
        };
        let y = self.event_y(&label, (x, !is_before), rows, taken)?;
        if !is_before {
            self.pen
                .path(&[(x, y - RISE_PX), (x, plot.bottom)], Role::Rule, 1);
        }
        for (line, row) in lines.iter().zip(0_u8..) {
            self.pen
                .text(line, (edge, line_y(y, row)), anchor, Role::SecondInk);
        }
        Some(label(y))
    }

    /// The first baseline of the label of an event at `x`, where neither the label nor its line touches a bar, a handle,
    /// or what is `taken`: halfway up or as little above as there is room, or else at the foot.
    fn event_y(
        &self,
        label: &dyn Fn(f64) -> Area,
        (x, has_line): (f64, bool),
        rows: u8,
        taken: &[Area],
    ) -> Option<f64> {
        let plot = self.plot();
        let Area { left, right, .. } = label(plot.top);
        let is_beside = |edge: f64| edge + HANDLE_PX < left || right < edge - HANDLE_PX;
        let band = self.band();
        if band.is_some_and(|(from, to)| !(is_beside(from) && is_beside(to))) {
            return None;
        }
        let is_clear = |y: &f64| {
            let label = label(*y);
            let line = Area {
                left: x - LINE_ROOM_PX,
                top: *y - RISE_PX,
                right: x + LINE_ROOM_PX,
                bottom: plot.bottom,
            };
            let touches = |own: &Area| own.overlaps(label) || has_line && own.overlaps(line);
            !taken.iter().any(touches) && self.is_free((left, right.max(x)), label.bottom)
        };
        let half = plot.top + plot.height() * 0.5;
        let foot = plot.bottom - 10.0 - f64::from(rows) * LINE_PX;
        let rising = (0_u8..).map(|step| half - f64::from(step) * LINE_PX / 2.0);
        let rising = rising.take_while(|y| *y > plot.top + LINE_PX);
        rising.chain([foot]).find(is_clear)
    }

    /// Whether no bar between `left` and `right`, nor a running total, reaches up to `bottom`.
    fn is_free(&self, (left, right): (f64, f64), bottom: f64) -> bool {
        let mut sum = 0;
        (0..self.chart.batches.len()).all(|index| {
            let people = self.chart.all[index].people;
            sum += people;
            let (from, to) = self.axis.bar(index);
            if self.chart.running {
                return from > right || self.y_axis.bar_top(sum) > bottom;
            }
            from > right || to < left || self.bars_top(index) > bottom
        })
    }

    /// The labels of the highest selected bar, and of the day of the news report if it is selected.
    pub(super) fn peaks(&self) -> Vec<Peak> {
        let batches = self.chart.batches;
        let held = |index: &usize| batches[*index].touches(self.chart.dates);
        let highest = (0..batches.len())
            .filter(held)
            .max_by_key(|index| (self.drawn(*index), *index));
        let reported = batches
            .iter()
            .position(|own| own.is_day() && Some(own.from) == self.chart.reported);
        let mut peaks: Vec<Peak> = highest
            .and_then(|index| self.peak(index))
            .into_iter()
            .collect();
        let reported = reported.filter(held).filter(|_| reported != highest);
        let second = reported.and_then(|index| self.peak(index));
        peaks.extend(second.filter(|own| !peaks.iter().any(|first| first.area.overlaps(own.area))));
        peaks
    }

    /// The label of bar `index`, to the left of its top and not across the edge of the selection, if it fits in the
    /// frame.
    fn peak(&self, index: usize) -> Option<Peak> {
        let value = self.drawn(index);
        let words = text::chart::time::peak(value, self.chart.batches[index], self.chart.running);
        let width = 10.0 + strong_px(&words);
        let right = self.axis.bar(index).0;
        // Words that would reach over the edge, or its handle, end before it.
        let right = match self.band() {
            Some((edge, _)) if right - width < edge && right - 2.0 > edge => edge,
            _ => right,
        };
        // Nor do they lie on the total of everyone.
        let bottom = self.clear_of_bars(index, right - width) + 7.0;
        let rise = self.ghost_rise(bottom);
        let right = rise.map_or(right, |x| right.min(x + 7.0));
        let left = right - width;
        let y = self.clear_of_bars(index, left);
        let area = Area {
            right: right - 11.0,
            ..text_area(left, y + 4.0)
        };
        let is_shown = value > 0 && left >= 0.0;
        is_shown.then_some(Peak { index, words, area })
    }

    /// The x at which the total of everyone, behind that of the view, rises to `y`.
    fn ghost_rise(&self, y: f64) -> Option<f64> {
        let is_drawn = self.chart.running && self.chart.view != self.chart.all;
        let all = running(self.chart.all);
        let mut steps = self.axis.bars.moved.iter().zip(&all);
        let step = steps.find(|(_, sum)| is_drawn && self.y_axis.y_px(sum.people) <= y);
        step.map(|(x, _)| *x)
    }

    /// Draws a label, with a line to the top of its bar, from which other bars may have pushed it away.
    pub(super) fn draw_peak(&self, peak: &Peak) {
        let (left, _) = self.axis.bar(peak.index);
        let y = peak.area.bottom - 7.0;
        let middle = left + self.axis.bar_width_px / 2.0;
        let top = self.y_axis.bar_top(self.drawn(peak.index)) - 1.0;
        let line = [
            (peak.area.right + 3.0, y),
            (middle, y),
            (middle, top.max(y)),
        ];
        self.pen.path(&line, Role::Ink, 1);
        let point = (peak.area.right, y + 4.0);
        self.pen.strong(&peak.words, point, Anchor::End, Role::Ink);
    }

    /// The height at which a label to the left of bar `index`, starting at `left`, touches no bar.
    fn clear_of_bars(&self, index: usize, left: f64) -> f64 {
        let top = |index: usize| {
            if self.chart.running {
                self.y_axis.bar_top(self.drawn(index))
            } else {
                self.bars_top(index)
            }
        };
        let own = self.y_axis.bar_top(self.drawn(index)) + 1.0;
        let behind = (0..index)
            .filter(|other| self.axis.bar(*other).1 >= left)
            .map(top)
            .fold(f64::INFINITY, f64::min);
        own.min(behind - 8.0).max(self.plot().top + 4.0)
    }
}
