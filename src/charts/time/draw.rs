//! People by date of grant.

use crate::charts::context::Context;
use crate::charts::count_axis::{CountAxis, Highest, behind};
use crate::charts::drawing::{Drawing, Mark, Shows};
use crate::charts::frame::{Area, Frame, higher};
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::time::annotation::{Event, events, report_day, tenure};
use crate::charts::time::axis::TimeAxis;
use crate::charts::time::words;
use crate::data::About;
use crate::domain::Day;
use crate::query::{DateRange, Period, Tally};

/// Room for the name of the presidency, in CSS pixels.
const HEAD_PX: f64 = 26.0;
/// Room for the lines that connect bars to days, and for the years.
const FOOT_PX: f64 = 36.0;
/// Room above the highest bar for its label.
const TOP_PX: f64 = 16.0;
/// The height of the lines that connect bars to days.
const LEAD_PX: f64 = 12.0;
/// The least distance between the baselines of two labels.
pub(super) const LINE_PX: f64 = 15.0;

/// The greatest number of grid lines.
pub(super) const GRID_LINES: u32 = 4;

/// The data of the chart.
#[derive(Clone, Debug)]
pub(super) struct Data<'a> {
    /// The days of grant, or the periods, ascending.
    pub(super) batches: &'a [Period],
    /// People in the view, one entry per period, whatever dates are selected.
    pub(super) view: &'a [Tally],
    /// People without any filter, one entry per period.
    pub(super) all: &'a [Tally],
    /// Whether no one is in the view.
    pub(super) is_empty: bool,
    /// The selected dates.
    pub(super) dates: DateRange,
    /// Whether to draw the running total instead of each period.
    pub(super) running: bool,
    /// Events to mark.
    pub(super) events: Vec<Event>,
    /// Who granted, and the last day in office.
    pub(super) tenure: Option<(&'a About, Day)>,
    /// The day of the news report.
    pub(super) reported: Option<Day>,
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
pub(super) fn running(tallies: &[Tally]) -> Vec<Tally> {
    tallies
        .iter()
        .scan(Tally::default(), |sum, tally| {
            *sum += *tally;
            Some(*sum)
        })
        .collect()
}

pub(super) struct Sketch<'a> {
    pub(super) chart: &'a Data<'a>,
    pub(super) frame: Frame,
    pub(super) axis: TimeAxis,
    pub(super) y_axis: CountAxis,
    pub(super) pen: Pen,
}

impl Sketch<'_> {
    pub(super) fn plot(&self) -> Area {
        self.frame.plot
    }

    /// The top of the bars of batch `index`, of the view or of everyone.
    pub(super) fn bars_top(&self, index: usize) -> f64 {
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
    pub(super) fn bar(&self, index: usize, people: u32) -> Area {
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
        let ghost = if self.chart.is_empty { &view } else { &all };
        self.step(ghost, |tally| tally.people, Role::Ghost);
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
    pub(super) fn drawn(&self, index: usize) -> u32 {
        let view = &self.chart.view[..=index];
        if self.chart.running {
            view.iter().map(|tally| tally.people).sum()
        } else {
            self.chart.view[index].people
        }
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
    pub(super) fn band(&self) -> Option<(f64, f64)> {
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
