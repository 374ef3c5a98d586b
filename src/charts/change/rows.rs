//! One row per person: the sentence and its new end.

use crate::charts::change::axis::{ChangeAxis, HEAD_PX};
use crate::charts::change::data::{Data, Named};
use crate::charts::change::dumbbell::{dumbbell, role};
use crate::charts::drawing::{Drawing, Mark, Shows};
use crate::charts::frame::{Area, Frame, sound_width_px};
use crate::charts::lines::{shortened, tip};
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::domain::without_aliases;
use crate::query::{After, Commuted, Tally, sorted};
use crate::text::chart::NO_ONE;
use crate::text::chart::change::{self, AXIS};

/// The height of a row with its name before the dots, and with its name above them, in CSS pixels.
const ROW_PX: (f64, f64) = (28.0, 42.0);
/// The room under the first row, enough for its tooltip.
const UNDER_PX: f64 = 122.0;
/// The space between two things in a row.
const GAP_PX: f64 = 8.0;
/// The largest share of the width for names before the dots.
const NAMES_PART: f64 = 0.36;
/// The least width of the years beside the names.
const YEARS_PX: f64 = 104.0;

/// Draws the chart at about `width_px`, with the shortest sentence first.
pub(super) fn draw(data: &Data<'_>, width_px: f64) -> Drawing {
    let width = f64::from(sound_width_px(width_px));
    let nobody = Named::default();
    let names = data.names.iter().chain(std::iter::repeat(&nobody));
    let rows: Vec<(&Commuted, &Named)> = data.changes.iter().zip(names).collect();
    let key = |(own, _): &(&Commuted, _)| (own.before, after_order(own.after));
    let rows = sorted(rows, |one, other| key(one).cmp(&key(other)));
    let is_roomy = Frame::new(width, 0.0, 0.0).is_roomy();
    let plan = Plan::new(&rows, width, is_roomy);
    #[expect(clippy::cast_precision_loss, reason = "a few rows")]
    let height = plan.row_px * rows.len() as f64;
    let head = HEAD_PX + GAP_PX;
    let foot = (plan.row_px + UNDER_PX - height).max(0.0);
    let frame = Frame::with_height(width_px, head + height + foot, head, foot);
    let axis = ChangeAxis::new(Area {
        left: plan.axis.0,
        right: plan.axis.1,
        ..frame.plot
    });
    let pen = Pen::new(&frame);
    axis.draw(&pen, AXIS);
    let sketch = Sketch { plan, axis, pen };
    if rows.is_empty() {
        let point = (GAP_PX, head + 24.0);
        sketch
            .pen
            .text(NO_ONE, point, Anchor::Start, Role::SecondInk);
    }
    let marks = (0_u32..).zip(rows).map(|(index, (change, named))| {
        let top = head + f64::from(index) * sketch.plan.row_px;
        let ground = Area {
            left: 0.0,
            top,
            right: width,
            bottom: top + sketch.plan.row_px,
        };
        sketch.row(change, named, ground)
    });
    let marks = marks.collect();
    Drawing::new(frame, sketch.pen, marks)
}

/// The sort key of rows with the same sentence in force.
fn after_order(after: After) -> u16 {
    match after {
        After::AtOnce | After::TimeServed => 0,
        _ => after.months().unwrap_or(u16::MAX),
    }
}

/// The layout of the rows, in CSS pixels.
struct Plan {
    row_px: f64,
    /// Whether names are above the dots.
    above: bool,
    /// The room for a name.
    name_px: f64,
    /// The left and right ends of the axis.
    axis: (f64, f64),
}

impl Plan {
    fn new(rows: &[(&Commuted, &Named)], width: f64, is_roomy: bool) -> Self {
        let widest = |widths: &mut dyn Iterator<Item = f64>| widths.fold(0.0, f64::max);
        let names = widest(&mut rows.iter().map(|(_, own)| text_width_px(&own.name)));
        let kinds = rows
            .iter()
            .filter_map(|(change, _)| change::kind(change.after));
        let kinds = widest(&mut kinds.map(text_width_px));
        let before = names.min(NAMES_PART * width);
        let left = before + 2.0 * GAP_PX;
        let has_room = width - left - kinds - ChangeAxis::beside_px() >= YEARS_PX;
        let above = !has_room || (before < names && !is_roomy);
        let left = if above { GAP_PX } else { left };
        Self {
            row_px: if above { ROW_PX.1 } else { ROW_PX.0 },
            above,
            name_px: if above { width - 2.0 * GAP_PX } else { before },
            axis: (left, width - kinds),
        }
    }
}

struct Sketch {
    plan: Plan,
    axis: ChangeAxis,
    pen: Pen,
}

impl Sketch {
    fn row(&self, change: &Commuted, named: &Named, ground: Area) -> Mark {
        let y = if self.plan.above {
            ground.bottom - 13.0
        } else {
            f64::midpoint(ground.top, ground.bottom)
        };
        self.name(&named.name, ground, y);
        let before = self.axis.sentence(change.before);
        let before = before.map(|x| (x, role(change.before, false)));
        let after = change.after.months();
        let after = after.map(|months| (self.axis.months(months), Role::After));
        if after.is_none() {
            self.kind(change.after, y);
        }
        let bar = dumbbell(&self.pen, (before, after), (self.plan.axis.0, y));
        mark(change, named, ground, bar)
    }

    fn name(&self, name: &str, ground: Area, y: f64) {
        let has_room = text_width_px(name) <= self.plan.name_px;
        let name = if has_room {
            name
        } else {
            without_aliases(name)
        };
        let words = shortened(name, self.plan.name_px);
        if self.plan.above {
            // Without this, the grid lines would run through the name.
            let under = Area {
                left: 0.0,
                top: ground.top + 2.0,
                right: text_width_px(&words),
                bottom: ground.top + 19.0,
            };
            self.pen.fill(under, Role::Paper);
        }
        let (point, anchor) = if self.plan.above {
            ((0.0, ground.top + 14.0), Anchor::Start)
        } else {
            ((self.plan.axis.0 - GAP_PX, y + 4.0), Anchor::End)
        };
        self.pen.text(&words, point, anchor, Role::Ink);
    }

    /// Writes an outcome that is not a number of months after the axis.
    fn kind(&self, after: After, y: f64) {
        if let Some(words) = change::kind(after) {
            let point = (self.plan.axis.1, y + 4.0);
            self.pen.text(words, point, Anchor::Start, Role::Ink);
        }
    }
}

fn mark(change: &Commuted, named: &Named, ground: Area, bar: Area) -> Mark {
    let tally = Tally::of(change.before);
    let facts = change::facts(change);
    let label = format!("{}: {}", named.name, facts.join("; "));
    let tip = tip(&named.name, &facts);
    Mark {
        key: named.key.clone(),
        shows: Shows::People {
            view: tally,
            all: tally,
        },
        figures: Vec::new(),
        ground,
        bar,
        selected: false,
        label,
        tip,
    }
}
