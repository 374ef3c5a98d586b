//! People by the sentence in force at the grant.

use crate::charts::context::Context;
use crate::charts::count_axis::{CountAxis, Highest, behind};
use crate::charts::drawing::{Drawing, Mark, Shows};
use crate::charts::frame::{Area, Frame, higher};
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::sentence::words;
use crate::domain::Tag;
use crate::query::{BinSet, Outcome, SentenceBin, Tally};
use crate::text::chart::sentence::{AXIS, NO_PAROLE, TO_LIFE};
use crate::text::{self, chart::DEATH, chart::LIFE, chart::NOT_STATED};

/// Room above the plot for the count over the highest bar, in CSS pixels.
const HEAD_PX: f64 = 18.0;
/// Room under the plot for the labels.
const FOOT_PX: f64 = 50.0;
/// Baselines of the rows of labels, below the plot.
const ROWS_Y: [f64; 3] = [17.0, 32.0, 47.0];
/// The space between the axis of terms and the other bins, in bins.
const APART: f64 = 0.3;
/// Half the space between two bars, in CSS pixels.
const INSET_PX: f64 = 1.0;

/// The data of the chart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Data<'a> {
    /// Counts in the view, whatever sentences are selected.
    view: &'a Outcome,
    /// Counts without any filter.
    all: &'a Outcome,
    /// The selected sentences.
    sentences: BinSet,
}

impl<'a> Data<'a> {
    pub(super) fn of(context: &Context<'a>) -> Self {
        Self {
            view: context.outcome,
            all: context.all,
            sentences: context.view.filter.sentences,
        }
    }
}

/// Draws the chart at about `width_px`.
pub(super) fn draw(chart: &Data<'_>, width_px: f64) -> Drawing {
    let frame = Frame::new(width_px, HEAD_PX, FOOT_PX);
    let highest = Highest::of(&chart.view.by_bin, &chart.all.by_bin);
    let sketch = Sketch {
        chart,
        bins: bins(chart.all),
        y_axis: CountAxis::following(highest, frame.plot, frame.plot.top),
        pen: Pen::new(&frame),
        frame,
    };
    sketch.y_axis.draw(&sketch.pen, 3);
    for bin in &sketch.bins {
        sketch.bars(*bin);
    }
    sketch.axis();
    sketch.kinds();
    sketch.finish()
}

struct Sketch<'a> {
    chart: &'a Data<'a>,
    /// The bins that are drawn, in order.
    bins: Vec<SentenceBin>,
    frame: Frame,
    y_axis: CountAxis,
    pen: Pen,
}

/// Returns the bins of terms and of life, and those other kinds that anyone in the list has.
fn bins(all: &Outcome) -> Vec<SentenceBin> {
    let has = |bin: &SentenceBin| all.by_bin[bin.index()].people > 0;
    SentenceBin::all()
        .filter(|bin| bin.is_term() || *bin == SentenceBin::LIFE || has(bin))
        .collect()
}

impl Sketch<'_> {
    #[expect(clippy::cast_precision_loss, reason = "a few bins")]
    fn bin_width(&self) -> f64 {
        self.frame.plot.width() / (self.bins.len() as f64 + APART)
    }

    /// The left end of a bin's column, in bins.
    #[expect(clippy::cast_precision_loss, reason = "a few bins")]
    fn offset_bins(&self, bin: SentenceBin) -> f64 {
        let before = self.bins.iter().filter(|own| **own < bin).count();
        before as f64 + if bin.is_term() { 0.0 } else { APART }
    }

    /// The left and right ends of a bin's column.
    fn column(&self, bin: SentenceBin) -> (f64, f64) {
        let left = self.frame.plot.left + self.offset_bins(bin) * self.bin_width();
        (left, left + self.bin_width())
    }

    fn bar(&self, bin: SentenceBin, people: u32) -> Area {
        let (left, right) = self.column(bin);
        Area {
            left: left + INSET_PX,
            top: self.y_axis.bar_top(people),
            right: right - INSET_PX,
            bottom: self.frame.plot.bottom,
        }
    }

    /// The bar of everyone in a bin.
    fn ghost(&self, bin: SentenceBin, people: u32) -> Area {
        self.y_axis.ghost(self.bar(bin, 0), people)
    }

    fn role(&self, bin: SentenceBin) -> Role {
        match (bin.is_life(), self.chart.sentences.admits(bin)) {
            (true, true) => Role::Life,
            (true, false) => Role::LifeDim,
            (false, true) => Role::Grant,
            (false, false) => Role::GrantDim,
        }
    }

    fn bars(&self, bin: SentenceBin) {
        let (view, all) = self.tallies(bin);
        if self.chart.sentences.contains(bin) {
            self.y_axis.select(&self.pen, self.column(bin));
        }
        let is_empty = self.chart.view.total.people == 0;
        let ghost = self.ghost(bin, behind(view, all, is_empty));
        self.pen.fill(ghost, Role::Ghost);
        let bar = self.bar(bin, view.people);
        self.pen.fill(bar, self.role(bin));
        self.value(view.people, all.people, bar.middle());
    }

    /// Writes the count of `people` over their bar, around `x`.
    fn value(&self, people: u32, all: u32, x: f64) {
        // Empty text is drawn too, so that nodes keep their order in the picture and are updated instead of
        // created anew.
        let words = match people {
            0 => String::new(),
            _ => text::count(people),
        };
        let half = text_width_px(&words) / 2.0;
        let plot = self.frame.plot;
        let x = within(x, plot.left + half, plot.right - half);
        let point = (x, self.y_axis.value_y(people, all));
        self.pen.text(&words, point, Anchor::Middle, Role::Ink);
    }

    fn tallies(&self, bin: SentenceBin) -> (Tally, Tally) {
        (
            self.chart.view.by_bin[bin.index()],
            self.chart.all.by_bin[bin.index()],
        )
    }

    fn axis(&self) {
        let plot = self.frame.plot;
        let end = self.column(SentenceBin::OPEN).1;
        let start = end + APART * self.bin_width();
        let ground = plot.bottom;
        self.pen
            .path(&[(plot.left, ground), (end, ground)], Role::Ink, 1);
        self.pen
            .path(&[(start, ground), (plot.right, ground)], Role::Ink, 1);
        let every = if self.frame.is_roomy() { 5 } else { 10 };
        for (bin, from, x) in SentenceBin::all()
            .filter_map(|bin| bin.years().map(|(from, _)| (bin, from, self.column(bin).0)))
        {
            self.pen
                .path(&[(x, ground), (x, ground + 4.0)], Role::FaintInk, 1);
            if from % every == 0 {
                let point = (x, ground + ROWS_Y[0]);
                let open = bin == SentenceBin::OPEN;
                let words = if open {
                    format!("{from}+")
                } else {
                    from.to_string()
                };
                let anchor = if from == 0 {
                    Anchor::Start
                } else {
                    Anchor::Middle
                };
                self.pen.text(&words, point, anchor, Role::FaintInk);
            }
        }
        self.pen.text(
            AXIS,
            (plot.left, ground + ROWS_Y[1]),
            Anchor::Start,
            Role::FaintInk,
        );
    }

    /// Writes the names of the bins beside the axis, each in the first row that has room for it.
    fn kinds(&self) {
        let plot = self.frame.plot;
        let mut ends = [f64::NEG_INFINITY; 3];
        let kinds = [
            (SentenceBin::TO_LIFE, TO_LIFE),
            (SentenceBin::LIFE, LIFE),
            (SentenceBin::LIFE_WITHOUT_PAROLE, NO_PAROLE),
            (SentenceBin::DEATH, DEATH),
            (SentenceBin::UNKNOWN, NOT_STATED),
        ];
        for (bin, words) in kinds.into_iter().filter(|(bin, _)| self.bins.contains(bin)) {
            let width = text_width_px(words);
            let (from, to) = self.column(bin);
            let middle = f64::midpoint(from, to);
            let left = (middle - width / 2.0).min(plot.right - width);
            let row = ends
                .iter()
                .position(|end| *end + 3.0 <= left)
                .unwrap_or(ends.len() - 1);
            // The rows above are crossed by the line to this name.
            ends[..row].fill(middle);
            ends[row] = left + width;
            let y = ROWS_Y[row] + plot.bottom;
            if row > 0 {
                self.pen.path(
                    &[(middle, plot.bottom + 4.0), (middle, y - 11.0)],
                    Role::Rule,
                    1,
                );
            }
            let (x, anchor) = if left + width >= plot.right {
                (plot.right, Anchor::End)
            } else {
                (left + width / 2.0, Anchor::Middle)
            };
            self.pen.text(words, (x, y), anchor, Role::FaintInk);
        }
    }

    fn finish(self) -> Drawing {
        let marks = self.bins.iter().map(|bin| self.mark(*bin)).collect();
        Drawing::new(self.frame, self.pen, marks)
    }

    fn mark(&self, bin: SentenceBin) -> Mark {
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
            selected: self.chart.sentences.contains(bin),
            label: words::bin_label(bin, view, all),
            tip: words::bin_tip(bin, view, all),
        }
    }
}
