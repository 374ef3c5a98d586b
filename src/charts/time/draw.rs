//! People by date of grant.

use crate::charts::context::Context;
use crate::charts::count_axis::{CountAxis, HANDLE_PX, Highest, behind};
use crate::charts::drawing::{Drawing, Mark, Shows};
use crate::charts::frame::{Area, Frame, higher};
use crate::charts::pen::{Anchor, Pen, text_area, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::text_width::strong_px;
use crate::charts::time::annotation::{Event, events, report_day, tenure};
use crate::charts::time::axis::TimeAxis;
use crate::charts::time::words;
use crate::data::About;
use crate::domain::Day;
use crate::query::{DateRange, Period, Tally};
use crate::text;

/// Room for the name of the presidency, in CSS pixels.
const HEAD_PX: f64 = 26.0;
/// Room for the lines that connect bars to days, and for the years.
const FOOT_PX: f64 = 36.0;
/// Room above the highest bar for its label.
const TOP_PX: f64 = 16.0;
/// The height of the lines that connect bars to days.
const LEAD_PX: f64 = 12.0;
/// The least distance between the baselines of two labels.
const LINE_PX: f64 = 15.0;

/// The greatest number of grid lines.
const GRID_LINES: u32 = 4;

/// The label of a bar.
struct Peak {
    /// The batch.
    index: usize,
    words: String,
    /// The area of the words.
    area: Area,
}

/// The data of the chart.
#[derive(Clone, Debug)]
pub(super) struct Data<'a> {
    /// The days of grant, or the periods, ascending.
    batches: &'a [Period],
    /// People in the view, one entry per period, whatever dates are selected.
    view: &'a [Tally],
    /// People without any filter, one entry per period.
    all: &'a [Tally],
    /// Whether no one is in the view.
    is_empty: bool,
    /// The selected dates.
    dates: DateRange,
    /// Whether to draw the running total instead of each period.
    running: bool,
    /// Events to mark.
    events: Vec<Event>,
    /// Who granted, and the last day in office.
    tenure: Option<(&'a About, Day)>,
    /// The day of the news report.
    reported: Option<Day>,
}

impl<'a> Data<'a> {
    pub(super) fn of(context: &Context<'a>) -> Self {
        Self {
            batches: &context.columns.batches,
            view: &context.outcome.by_batch,
            all: &context.all.by_batch,
            is_empty: context.is_empty(),
            dates: context.view.filter.dates,
            running: context.view.charts.running,
            events: events(context),
            tenure: tenure(context),
            reported: report_day(context),
        }
    }
}

/// Draws the chart at about `width_px`.
pub(super) fn draw(chart: &Data<'_>, width_px: f64) -> Drawing {
    let frame = Frame::new(width_px, HEAD_PX, FOOT_PX);
    let axis = TimeAxis::new(chart.batches, frame.plot);
    let mut sketch = Sketch {
        chart,
        frame,
        y_axis: y_axis(chart, frame.plot),
        pen: Pen::new(&frame),
        axis,
    };
    sketch.y_axis = sketch.y_axis.beside(sketch.band(), GRID_LINES);
    sketch.tenure();
    sketch.y_axis.draw(&sketch.pen, GRID_LINES);
    let peaks = sketch.peaks();
    sketch.events(&peaks);
    if chart.running {
        sketch.steps();
    } else {
        sketch.bars();
    }
    for peak in &peaks {
        sketch.draw_peak(peak);
    }
    sketch.years();
    sketch.finish()
}

/// The scale of people, up to the highest unfiltered bar, so that a selection is seen against its whole, or to
/// the highest of a small selection.
fn y_axis(chart: &Data<'_>, plot: Area) -> CountAxis {
    let top = plot.top + TOP_PX;
    if chart.running {
        return CountAxis::new(chart.all.iter().map(|tally| tally.people).sum(), plot, top);
    }
    CountAxis::following(Highest::of(chart.view, chart.all), plot, top)
}

/// The running totals, one for each entry.
fn running(tallies: &[Tally]) -> Vec<Tally> {
    tallies
        .iter()
        .scan(Tally::default(), |sum, tally| {
            *sum += *tally;
            Some(*sum)
        })
        .collect()
}

struct Sketch<'a> {
    chart: &'a Data<'a>,
    frame: Frame,
    axis: TimeAxis,
    y_axis: CountAxis,
    pen: Pen,
}

impl Sketch<'_> {
    fn plot(&self) -> Area {
        self.frame.plot
    }

    fn tenure(&self) {
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
    fn events(&self, peaks: &[Peak]) {
        let peaks = peaks.iter().map(|peak| peak.area);
        let mut taken: Vec<Area> = peaks.chain(self.y_axis.numbers(GRID_LINES)).collect();
        for event in &self.chart.events {
            let label = self.event(event, &taken);
            taken.extend(label);
        }
    }

    /// Marks an event by a line and a label, where the label touches neither a bar, a handle, nor what is `taken`: halfway up or
    /// as little above as there is room, or else at the foot. One before the axis has its label alone, at the left edge.
    /// Returns the area of the label, if it has one.
    fn event(&self, event: &Event, taken: &[Area]) -> Option<Area> {
        let plot = self.plot();
        let x = self.axis.bars.forward(self.axis.x_px(event.day));
        let is_before = x < plot.left;
        let x = x.max(plot.left);
        if x > plot.right {
            return None;
        }
        // In a narrow chart, the lines start at its edge, so that none is cut.
        let widths = event.lines.iter().map(|line| text_width_px(line));
        let width = widths.fold(0.0, f64::max);
        let (edge, anchor, left) = match x - 6.0 {
            right if width <= right => (right, Anchor::End, right - width),
            _ => (plot.left, Anchor::Start, plot.left),
        };
        // The handles of a selection would cross it.
        let is_beside = |edge: f64| edge + HANDLE_PX < left || left + width < edge - HANDLE_PX;
        if let Some((from, to)) = self.band()
            && !(is_beside(from) && is_beside(to))
        {
            return None;
        }
        let line_y = |y: f64, row: u8| y + f64::from(row) * LINE_PX;
        let rows = u8::try_from(event.lines.len()).unwrap_or(u8::MAX);
        let label = |y: f64| Area {
            right: left + width,
            bottom: line_y(y, rows),
            ..text_area(left, y)
        };
        let is_clear = |y: &f64| {
            let label = label(*y);
            !taken.iter().any(|own| own.overlaps(label)) && self.is_free((left, x), label.bottom)
        };
        let half = plot.top + plot.height() * 0.5;
        let foot = plot.bottom - 10.0 - f64::from(rows) * LINE_PX;
        let rising = (0_u8..).map(|step| half - f64::from(step) * LINE_PX / 2.0);
        let rising = rising.take_while(|y| *y > plot.top + LINE_PX);
        let y = rising.chain([foot]).find(is_clear)?;
        if !is_before {
            self.pen
                .path(&[(x, y - 11.0), (x, plot.bottom)], Role::Rule, 1);
        }
        for (line, row) in event.lines.iter().zip(0_u8..) {
            self.pen
                .text(line, (edge, line_y(y, row)), anchor, Role::SecondInk);
        }
        Some(label(y))
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

    /// The top of the bars of batch `index`, of the view or of everyone.
    fn bars_top(&self, index: usize) -> f64 {
        let (view, all) = (self.chart.view[index], self.chart.all[index]);
        let own = self.y_axis.bar_top(view.people);
        own.min(self.y_axis.ghost_top(all.people))
    }

    fn bars(&self) {
        for index in 0..self.chart.batches.len() {
            let (tally, all) = (self.chart.view[index], self.chart.all[index]);
            let ghost = behind(tally, all, self.chart.is_empty);
            self.pen.fill(self.ghost(index, ghost), Role::Ghost);
            let people = self.bar(index, tally.people);
            let life = self.bar(index, tally.life);
            self.pen.bar(people.above(life), life, self.is_faded(index));
        }
    }

    /// The bar of batch `index`, as high as this number of people.
    fn bar(&self, index: usize, people: u32) -> Area {
        let (left, right) = self.axis.bar(index);
        Area {
            left,
            top: self.y_axis.bar_top(people),
            right,
            bottom: self.plot().bottom,
        }
    }

    /// The bar of everyone of batch `index`.
    fn ghost(&self, index: usize, people: u32) -> Area {
        self.y_axis.ghost(self.bar(index, 0), people)
    }

    fn is_faded(&self, index: usize) -> bool {
        !self.chart.batches[index].touches(self.chart.dates)
    }

    fn steps(&self) {
        let all = running(self.chart.all);
        let view = running(self.chart.view);
        let behind = if self.chart.is_empty { &view } else { &all };
        self.step(behind, |tally| tally.people, Role::Ghost);
        self.step(&view, |tally| tally.people, Role::Total);
        self.step(&view, |tally| tally.life, Role::Life);
        for (index, sum) in view.iter().enumerate() {
            let (left, right) = self.axis.bar(index);
            let (people, life) = if self.is_faded(index) {
                (Role::TotalDim, Role::LifeDim)
            } else {
                (Role::Total, Role::Life)
            };
            for (value, role) in [(sum.people, people), (sum.life, life)] {
                let y = self.y_axis.y_px(value);
                let (top, bottom) = (y - 2.0, y + 2.0);
                self.pen.fill(
                    Area {
                        left,
                        top,
                        right,
                        bottom,
                    },
                    role,
                );
            }
        }
    }

    fn step(&self, sums: &[Tally], value: impl Fn(&Tally) -> u32, role: Role) {
        let mut points = vec![(self.plot().left, self.plot().bottom)];
        let mut level = self.plot().bottom;
        for (x, sum) in self.axis.bars.moved.iter().zip(sums) {
            let next = self.y_axis.y_px(value(sum));
            points.extend([(*x, level), (*x, next)]);
            level = next;
        }
        points.push((self.plot().right, level));
        self.pen.path(&points, role, 2);
    }

    /// The number of people that the chart draws for batch `index`.
    fn drawn(&self, index: usize) -> u32 {
        let view = &self.chart.view[..=index];
        if self.chart.running {
            view.iter().map(|tally| tally.people).sum()
        } else {
            self.chart.view[index].people
        }
    }

    /// The labels of the highest selected bar, and of the day of the news report if it is selected.
    fn peaks(&self) -> Vec<Peak> {
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
    fn draw_peak(&self, peak: &Peak) {
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

    fn years(&self) {
        let plot = self.plot();
        self.pen.path(
            &[(plot.left, plot.bottom), (plot.right, plot.bottom)],
            Role::Ink,
            1,
        );
        let ground = plot.bottom + LEAD_PX;
        for (moved, ideal) in self.axis.bars.moved.iter().zip(&self.axis.bars.ideal) {
            self.pen.path(
                &[(*moved, plot.bottom + 1.0), (*ideal, ground)],
                Role::Rule,
                1,
            );
        }
        self.pen
            .path(&[(plot.left, ground), (plot.right, ground)], Role::Rule, 1);
        let years = self.axis.years();
        for (index, (year, x)) in years.iter().enumerate() {
            let x = *x;
            self.pen
                .path(&[(x, ground), (x, ground + 6.0)], Role::FaintInk, 1);
            let words = year.to_string();
            let half = text_width_px(&words) / 2.0;
            let inside = within(x, plot.left + half, plot.right - half);
            // A year that is moved into the plot may have no room beside the next one.
            let next = years.get(index + 1).map(|(_, next)| next - half);
            if inside > x && next.is_some_and(|next| next < inside + half + 3.0) {
                continue;
            }
            let point = (inside, ground + 18.0);
            self.pen.text(&words, point, Anchor::Middle, Role::FaintInk);
        }
    }

    fn finish(self) -> Drawing {
        let marks = (0..self.chart.batches.len())
            .map(|index| self.mark(index))
            .collect();
        let band = self.band();
        Drawing {
            band,
            ..Drawing::new(self.frame, self.pen, marks)
        }
    }

    fn mark(&self, index: usize) -> Mark {
        let (chart, moved) = (self.chart, &self.axis.bars.moved);
        let (own, view, all) = (chart.batches[index], chart.view[index], chart.all[index]);
        let edge = |a: usize, b: usize| f64::midpoint(moved[a], moved[b]);
        let reach = 16.0;
        let left = index
            .checked_sub(1)
            .map_or(moved[0] - reach, |last| edge(last, index));
        let right = if index + 1 < moved.len() {
            edge(index, index + 1)
        } else {
            moved[index] + reach
        };
        let drawn = self.drawn(index);
        Mark {
            key: own.to_string(),
            shows: Shows::People { view, all },
            figures: if chart.running {
                vec![("data-running", drawn)]
            } else {
                Vec::new()
            },
            ground: Area {
                left: left.max(moved[index] - reach).max(self.plot().left),
                right: right.min(moved[index] + reach).min(self.plot().right),
                ..self.plot()
            },
            bar: if chart.running {
                let (left, right) = self.axis.bar(index);
                let y = self.y_axis.y_px(drawn);
                Area {
                    left,
                    top: y - 4.0,
                    right,
                    bottom: y + 4.0,
                }
            } else {
                higher(self.bar(index, view.people), self.ghost(index, all.people))
            },
            selected: !chart.dates.is_open() && own.touches(chart.dates),
            label: words::batch_label(own, view, all, chart.running.then_some(drawn)),
            tip: words::batch_tip(own, view, all, chart.running.then_some(drawn)),
        }
    }

    /// The span of the selected dates among the moved bars.
    fn band(&self) -> Option<(f64, f64)> {
        let dates = self.chart.dates;
        if dates.is_open() {
            return None;
        }
        let half = self.axis.bar_width_px / 2.0 + 1.0;
        let plot = self.plot();
        let x = |day: Day| self.axis.selected_px(self.chart.batches, day);
        let left = dates.from.map_or(plot.left, |day| x(day) - half);
        let right = dates.to.map_or(plot.right, |day| x(day) + half);
        Some((
            within(left, plot.left, plot.right),
            within(right, plot.left, plot.right),
        ))
    }
}
