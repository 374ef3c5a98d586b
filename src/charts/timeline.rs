//! The dates of one sentence on a line.

use crate::charts::drawing::Drawing;
use crate::charts::frame::Frame;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::{Scale, within};
use crate::state::{Event, Stop, Timeline};
use crate::text::timeline::NO_END;

/// The room for labels above the line, and below it, in CSS pixels.
const LABELS_PX: f64 = 40.0;
/// The height of a line of a label.
const LINE_PX: f64 = 14.0;
/// The space between the line and a label, and between two labels.
const GAP_PX: f64 = 10.0;
/// The share of the width for dates if the sentence has no end.
const DATED: f64 = 0.78;
/// The radius of a dot.
const DOT_PX: f64 = 5.0;

/// A label of two lines around `x`.
struct Label {
    x: f64,
    lines: [String; 2],
}

impl Label {
    fn width_px(&self) -> f64 {
        let [first, second] = &self.lines;
        text_width_px(first).max(text_width_px(second))
    }
}

/// Draws a timeline at about `width_px`: the dates of court and grant above the line, the ends below.
#[must_use]
pub fn timeline(timeline: &Timeline, width_px: f64) -> Drawing {
    let frame = Frame::with_height(
        width_px,
        2.0 * LABELS_PX + 2.0 * DOT_PX,
        LABELS_PX,
        LABELS_PX,
    );
    let (plot, pen) = (frame.plot, Pen::new(&frame));
    let y = f64::midpoint(plot.top, plot.bottom);
    let days = |own: Option<&Stop>| own.map_or(0.0, |own| own.day.epoch_days().into());
    let dated = if timeline.is_life { DATED } else { 1.0 };
    let ends = (plot.left + DOT_PX, dated * (plot.right - DOT_PX));
    let scale = Scale::new(
        (days(timeline.stops.first()), days(timeline.stops.last())),
        ends,
    );
    let x = |stop: &Stop| scale.px(days(Some(stop)));
    for pair in timeline.stops.windows(2) {
        let (from, to) = (x(&pair[0]), x(&pair[1]));
        // The part that the grant took away is thin.
        let (role, width) = match pair[1].event {
            Event::OriginalEnd => (Role::Grant, 2),
            _ => (Role::SecondInk, 4),
        };
        pen.path(&[(from, y), (to, y)], role, width);
    }
    let life = timeline.is_life.then(|| {
        let tip = plot.right - 1.0;
        pen.path(&[(ends.1, y), (tip, y)], Role::Life, 2);
        let head = [(tip - 6.0, y - 5.0), (tip, y), (tip - 6.0, y + 5.0)];
        pen.path(&head, Role::Life, 2);
        Label {
            x: tip,
            lines: [Event::OriginalEnd.words(), NO_END].map(str::to_owned),
        }
    });
    let (mut above, mut below) = (Vec::new(), Vec::new());
    for stop in &timeline.stops {
        let (row, role) = match stop.event {
            Event::Sentenced | Event::Commuted => (&mut above, Role::Ink),
            Event::NewEnd => (&mut below, Role::After),
            Event::OriginalEnd => (&mut below, Role::Grant),
        };
        pen.dot((x(stop), y), 5, role);
        row.push(Label {
            x: x(stop),
            lines: [stop.event.words().to_owned(), stop.when.clone()],
        });
    }
    below.extend(life);
    labels(&pen, &above, plot.right, (y, -1.0));
    labels(&pen, &below, plot.right, (y, 1.0));
    Drawing::new(frame, pen, Vec::new())
}

/// Writes labels beside each other, near their places on the line at `y` and within `right`: below the line if `side`
/// is 1, above it if it is -1.
fn labels(pen: &Pen, labels: &[Label], right: f64, (y, side): (f64, f64)) {
    let first = y + side * (GAP_PX + LINE_PX) - 3.0;
    let mut room: f64 = labels.iter().map(|own| own.width_px() + GAP_PX).sum();
    let mut left = 0.0_f64;
    for label in labels {
        let width = label.width_px();
        // What is to the right of a label needs its room too.
        let most = (right - room + GAP_PX).max(left);
        let from = within(label.x - width / 2.0, left, most);
        let end = (
            within(label.x, from, from + width),
            y + side * (GAP_PX - 2.0),
        );
        pen.path(&[(label.x, y + side * DOT_PX), end], Role::SecondInk, 1);
        for (line, y) in label.lines.iter().zip([first, first + LINE_PX]) {
            pen.text(line, (from, y), Anchor::Start, Role::Ink);
        }
        left = from + width + GAP_PX;
        room -= width + GAP_PX;
    }
}
