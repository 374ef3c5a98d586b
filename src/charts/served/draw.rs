//! People by the time from the sentence to the grant.

use crate::charts::count_axis::{CountAxis, Highest, behind};
use crate::charts::drawing::{Drawing, Mark, Shows};
use crate::charts::frame::{Area, Frame, higher};
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::{Scale, within};
use crate::charts::served::data::Data;
use crate::charts::served::words;
use crate::domain::Tag;
use crate::query::{ServedBin, Tally};
use crate::text::{self, chart::NOT_STATED, chart::served::AXIS, chart::served::median};

/// Room above the plot for the median's label and the count over the highest bar, in CSS pixels.
const HEAD_PX: f64 = 38.0;
/// Room under the plot for the labels.
const FOOT_PX: f64 = 40.0;
/// Baselines of the rows of labels, below the plot.
const ROWS_Y: [f64; 2] = [17.0, 34.0];
/// The baseline of the median's label.
const MEDIAN_Y: f64 = 12.0;
/// The space between the axis and the bin of times not stated, in bins.
const APART: f64 = 0.4;
/// Half the space between two bars, in CSS pixels.
const INSET_PX: f64 = 1.0;

/// Draws the chart at about `width_px`. The bin of times not stated has a mark only if it has records.
pub(super) fn draw(chart: &Data<'_>, width_px: f64) -> Drawing {
    let frame = Frame::new(width_px, HEAD_PX, FOOT_PX);
    let highest = Highest::of(chart.view, chart.all);
    let sketch = Sketch {
        chart,
        y_axis: CountAxis::following(highest, frame.plot, frame.plot.top),
        pen: Pen::new(&frame),
        frame,
    };
    sketch.y_axis.draw(&sketch.pen, 3);
    for bin in sketch.bins() {
        sketch.bar_of(bin);
    }
    sketch.median();
    sketch.axis();
    let marks = sketch.bins().map(|bin| sketch.mark(bin)).collect();
    Drawing::new(sketch.frame, sketch.pen, marks)
}

struct Sketch<'a> {
    chart: &'a Data<'a>,
    frame: Frame,
    y_axis: CountAxis,
    pen: Pen,
}

impl Sketch<'_> {
    fn tallies(&self, bin: ServedBin) -> (Tally, Tally) {
        (self.chart.view[bin.index()], self.chart.all[bin.index()])
    }

    fn has_unstated(&self) -> bool {
        self.tallies(ServedBin::UNKNOWN).1.people > 0
    }

    fn bins(&self) -> impl Iterator<Item = ServedBin> {
        let has_unstated = self.has_unstated();
        ServedBin::all().filter(move |bin| has_unstated || *bin != ServedBin::UNKNOWN)
    }

    /// Maps years to x; the open bin is as wide as the others.
    fn years(&self) -> Scale {
        let bins = if self.has_unstated() {
            f64::from(ServedBin::YEARS) * (17.0 + APART)
        } else {
            f64::from(ServedBin::YEARS) * 16.0
        };
        let plot = self.frame.plot;
        Scale::new((0.0, bins), (plot.left, plot.right))
    }

    /// The left and right ends of a bin's column.
    fn column(&self, bin: ServedBin) -> (f64, f64) {
        let width = f64::from(ServedBin::YEARS);
        let years = match bin.years() {
            Some((from, _)) => f64::from(from),
            None => width * (16.0 + APART),
        };
        let scale = self.years();
        (scale.px(years), scale.px(years + width))
    }

    fn bar(&self, bin: ServedBin, people: u32) -> Area {
        let (left, right) = self.column(bin);
        Area {
            left: left + INSET_PX,
            top: self.y_axis.bar_top(people),
            right: right - INSET_PX,
            bottom: self.frame.plot.bottom,
        }
    }

    /// The bar of everyone in a bin.
    fn ghost(&self, bin: ServedBin, people: u32) -> Area {
        self.y_axis.ghost(self.bar(bin, 0), people)
    }

    fn bar_of(&self, bin: ServedBin) {
        let (view, all) = self.tallies(bin);
        let served = self.chart.served;
        if served.contains(bin) {
            self.y_axis.select(&self.pen, self.column(bin));
        }
        let ghost = self.ghost(bin, behind(view, all, self.chart.is_empty));
        self.pen.fill(ghost, Role::Ghost);
        let (people, life) = (self.bar(bin, view.people), self.bar(bin, view.life));
        self.pen.bar(people.above(life), life, !served.admits(bin));
        if self.is_labeled(bin) {
            let y = self.y_axis.value_y(view.people, all.people);
            let point = (ghost.middle(), y);
            let words = text::count(view.people);
            self.pen.text(&words, point, Anchor::Middle, Role::Ink);
        }
    }

    /// Whether the count is written over a bar: over every bar if there is room, otherwise only over the
    /// highest that the selection admits.
    fn is_labeled(&self, bin: ServedBin) -> bool {
        let people = |bin: ServedBin| self.tallies(bin).0.people;
        let admitted = ServedBin::all().filter(|bin| self.chart.served.admits(*bin));
        let highest = admitted.max_by_key(|bin| people(*bin));
        people(bin) > 0 && (self.frame.is_roomy() || highest == Some(bin))
    }

    /// Draws a line at the median, interrupted by the count of the bar that it meets.
    fn median(&self) {
        let Some(months) = self.chart.median_months else {
            return;
        };
        let words = median(months);
        let (plot, half) = (self.frame.plot, text_width_px(&words) / 2.0);
        let x = self.years().px(f64::from(months) / 12.0);
        let x = x.min(self.column(ServedBin::OPEN).1);
        let middle = within(x, plot.left + half, plot.right - half);
        let point = (middle, MEDIAN_Y);
        self.pen
            .text(&words, point, Anchor::Middle, Role::SecondInk);
        let met = ServedBin::all().find(|bin| {
            let (left, right) = self.column(*bin);
            (left..right).contains(&x)
        });
        let labeled = met.filter(|bin| self.is_labeled(*bin));
        let value = labeled.map_or(plot.bottom + 12.0, |bin| {
            let (view, all) = self.tallies(bin);
            self.y_axis.value_y(view.people, all.people)
        });
        let line = |from: f64, to: f64| {
            if from < to {
                self.pen.path(&[(x, from), (x, to)], Role::Ink, 1);
            }
        };
        line(MEDIAN_Y + 4.0, value - 12.0);
        line(value + 4.0, plot.bottom);
    }

    fn axis(&self) {
        let (plot, ground) = (self.frame.plot, self.frame.plot.bottom);
        let end = self.column(ServedBin::OPEN).1;
        let row = |row: usize| ground + ROWS_Y[row];
        self.pen
            .path(&[(plot.left, ground), (end, ground)], Role::Ink, 1);
        let every = if self.frame.is_roomy() { 4 } else { 10 };
        for (bin, from) in ServedBin::all().filter_map(|bin| Some((bin, bin.years()?.0))) {
            let (x, is_open) = (self.column(bin).0, bin == ServedBin::OPEN);
            self.pen
                .path(&[(x, ground), (x, ground + 4.0)], Role::FaintInk, 1);
            let (words, anchor) = match from {
                0 => ("0".to_owned(), Anchor::Start),
                _ if is_open => (format!("{from}+"), Anchor::Middle),
                _ if from % every == 0 => (from.to_string(), Anchor::Middle),
                _ => continue,
            };
            self.pen.text(&words, (x, row(0)), anchor, Role::FaintInk);
        }
        let title = AXIS;
        let point = (plot.left, row(1));
        self.pen.text(title, point, Anchor::Start, Role::FaintInk);
        if self.has_unstated() {
            let (left, right) = self.column(ServedBin::UNKNOWN);
            let x = f64::midpoint(left, right);
            self.pen
                .path(&[(left, ground), (right, ground)], Role::Ink, 1);
            let leader = [(x, ground + 4.0), (x, row(1) - 11.0)];
            self.pen.path(&leader, Role::Rule, 1);
            let point = (plot.right, row(1));
            self.pen
                .text(NOT_STATED, point, Anchor::End, Role::FaintInk);
        }
    }

    fn mark(&self, bin: ServedBin) -> Mark {
        let (view, all) = self.tallies(bin);
        let (left, right) = self.column(bin);
        Mark {
            key: bin.key().to_owned(),
            shows: Shows::People { view, all },
            figures: Vec::new(),
            ground: Area {
                left,
                right,
                ..self.frame.plot
            },
            bar: higher(self.bar(bin, view.people), self.ghost(bin, all.people)),
            selected: self.chart.served.contains(bin),
            label: words::served_label(bin, view, all),
            tip: words::served_tip(bin, view, all),
        }
    }
}
