//! One row per bin: the sentences in force, and the spread of the sentences after the grants.
//!
//! New terms and end dates have separate lanes: a term is counted as the court counts it, while an end date
//! is a day, and the months until then are an estimate. One spread of both would mix the two.

use crate::charts::change::axis::{ChangeAxis, HEAD_PX};
use crate::charts::change::data::Data;
use crate::charts::change::legend::{Legend, Sample, haloed, hollow, ring, solid};
use crate::charts::change::words;
use crate::charts::drawing::{Drawing, Mark, Shows};
use crate::charts::frame::{Area, Frame, sound_width_px};
use crate::charts::lines::{LINE_PX, lines, tip};
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::domain::Tag;
use crate::query::{CommutedGroup, Spread};
use crate::query::{SentenceBin, Tally};
use crate::text;

/// The height of a row, in CSS pixels.
const ROW_PX: f64 = 36.0;
/// Half the height of the block for the sentences in force.
const BLOCK_PX: f64 = 14.0;
/// The distance of each of two lanes from the middle of its row.
const LANE_PX: f64 = 8.0;
/// Half the height of the bar for the middle half.
const HALF_PX: f64 = 4.0;
/// The space between two things in a row.
const GAP_PX: f64 = 8.0;
/// The room under the first row, enough for its tooltip.
const UNDER_PX: f64 = 140.0;
/// The least width of the axis beside a column with the number of people; otherwise there is no such column.
const YEARS_PX: f64 = 60.0;
/// Groups smaller than this are drawn person by person.
const FEW: usize = 5;

const LEGEND: [(Sample, &str); 4] = [
    (Sample::Block(Role::Grant), "sentence when commuted"),
    (Sample::Block(Role::Life), "life or death when commuted"),
    (Sample::Solid(Role::After), "new term"),
    (Sample::Hollow(Role::After), "to its end date: an estimate"),
];
const GHOST: (Sample, &str) = (Sample::Block(Role::Ghost), "everyone");

/// Draws the chart at about `width_px`, with the shortest sentences first.
pub(super) fn draw(data: &Data<'_>, width_px: f64) -> Drawing {
    let width = f64::from(sound_width_px(width_px));
    let all = CommutedGroup::all(data.all);
    let groups: Vec<CommutedGroup> = CommutedGroup::all(&data.changes)
        .into_iter()
        .filter(|group| group.people > 0)
        .collect();
    let is_part = data.changes.len() != data.all.len();
    let ghost = is_part.then_some(GHOST);
    let entries: Vec<(Sample, &str)> = LEGEND.into_iter().chain(ghost).collect();
    let legend = Legend::new(&entries, width);
    let reading = lines(words::READING, width);
    let notes = words::not_drawn(&groups).map_or_else(Vec::new, |note| lines(&note, width));
    #[expect(clippy::cast_precision_loss, reason = "a few rows and lines")]
    let [rows, reading_px, foot] = [
        groups.len() as f64 * ROW_PX,
        reading.len() as f64 * LINE_PX,
        notes.len() as f64 * LINE_PX + GAP_PX,
    ];
    let head = legend.height_px + reading_px + HEAD_PX + GAP_PX;
    let foot = foot.max(ROW_PX + UNDER_PX - rows);
    let frame = Frame::with_height(width_px, head + rows + foot, head, foot);
    let sketch = Sketch::new(&groups, &all, frame, is_part);
    legend.draw(&sketch.pen);
    sketch.lines(&reading, legend.height_px);
    sketch.head();
    let marks = (0_u32..).zip(&groups).map(|(index, group)| {
        let top = head + f64::from(index) * ROW_PX;
        let ground = Area {
            left: 0.0,
            top,
            right: width,
            bottom: top + ROW_PX,
        };
        let selected = data.sentences.contains(group.bin);
        if selected {
            sketch.pen.fill(ground, Role::Band);
        }
        sketch.row(group, ground);
        sketch.mark(group, ground, selected)
    });
    let marks = marks.collect();
    sketch.lines(&notes, frame.plot.bottom);
    Drawing::new(frame, sketch.pen, marks)
}

struct Sketch<'a> {
    /// The groups without any filter, one per bin.
    all: &'a [CommutedGroup],
    /// Whether a filter leaves anyone out.
    is_part: bool,
    frame: Frame,
    axis: ChangeAxis,
    /// The left end of the axis.
    left: f64,
    /// Whether there is room for a column with the number of people.
    has_counts: bool,
    pen: Pen,
}

impl<'a> Sketch<'a> {
    fn new(
        groups: &[CommutedGroup],
        all: &'a [CommutedGroup],
        frame: Frame,
        is_part: bool,
    ) -> Self {
        let widest = |words: &dyn Fn(&CommutedGroup) -> String| {
            let widths = groups.iter().map(|group| text_width_px(&words(group)));
            widths.fold(0.0, f64::max)
        };
        let names = widest(&|group| words::bin_short(group.bin));
        let counts = widest(&|group| text::count(group.people)).max(text_width_px(PEOPLE));
        let left = names.max(text_width_px(SENTENCE)) + 2.0 * GAP_PX;
        let right = frame.plot.right - counts;
        let has_counts = right - left - ChangeAxis::beside_px() >= YEARS_PX;
        let axis = ChangeAxis::new(Area {
            left,
            right: if has_counts { right } else { frame.plot.right },
            ..frame.plot
        });
        Self {
            all,
            is_part,
            frame,
            axis,
            left,
            has_counts,
            pen: Pen::new(&frame),
        }
    }

    /// Draws lines of text from `top` down.
    fn lines(&self, lines: &[String], top: f64) {
        for (line, index) in lines.iter().zip(1_u8..) {
            let point = (0.0, top + f64::from(index) * LINE_PX - 2.0);
            self.pen.text(line, point, Anchor::Start, Role::SecondInk);
        }
    }

    fn head(&self) {
        self.axis.draw(&self.pen, "Years to serve");
        let y = self.frame.plot.top - 9.0;
        let (left, right) = ((self.left - GAP_PX, y), (self.frame.plot.right, y));
        self.pen.text(SENTENCE, left, Anchor::End, Role::FaintInk);
        if self.has_counts {
            self.pen.text(PEOPLE, right, Anchor::End, Role::FaintInk);
        }
    }

    fn row(&self, group: &CommutedGroup, ground: Area) {
        let y = f64::midpoint(ground.top, ground.bottom);
        let name = words::bin_short(group.bin);
        let (left, right) = (
            (self.left - GAP_PX, y + 4.0),
            (self.frame.plot.right, y + 4.0),
        );
        self.pen.text(&name, left, Anchor::End, Role::Ink);
        if self.has_counts {
            let people = text::count(group.people);
            self.pen.text(&people, right, Anchor::End, Role::Ink);
        }
        let role = if matches!(group.bin, SentenceBin::LIFE | SentenceBin::DEATH) {
            Role::Life
        } else {
            Role::Grant
        };
        let block = self.axis.bin(group.bin);
        if let Some((left, right)) = block {
            let block = Area {
                left: left + 1.0,
                top: y - BLOCK_PX,
                right: right - 1.0,
                bottom: y + BLOCK_PX,
            };
            self.pen.fill(block, role);
        }
        self.lanes(group, y);
        if let Some(words) = words::instead(group) {
            let width = text_width_px(&words);
            let before = block.filter(|(left, _)| left - self.left > width);
            let clear = before.map_or(block.map(|(_, right)| right), |_| None);
            let left = clear.unwrap_or(self.left) + GAP_PX;
            if left + width > self.frame.plot.right {
                return;
            }
            let point = (left, y + 4.0);
            self.pen.text(&words, point, Anchor::Start, Role::Ink);
        }
    }

    fn lanes(&self, group: &CommutedGroup, y: f64) {
        let all = self.all.get(group.bin.index());
        let both = !group.terms.is_empty() && !group.estimates.is_empty();
        let shift = if both { LANE_PX } else { 0.0 };
        for (months, all, y, is_estimate) in [
            (&group.terms, all.map(|all| &all.terms), y - shift, false),
            (
                &group.estimates,
                all.map(|all| &all.estimates),
                y + shift,
                true,
            ),
        ] {
            if months.is_empty() {
                continue;
            }
            if let Some(spread) = all.and_then(|all| Spread::of(all)).filter(|_| self.is_part) {
                self.pen.fill(self.half(spread, y, 1.0), Role::Ghost);
            }
            self.lane(months, y, is_estimate);
        }
    }

    /// The bar for the middle half of a spread, centered on `y` and `more_px` higher on either side.
    fn half(&self, spread: Spread, y: f64, more_px: f64) -> Area {
        Area {
            left: self.axis.months(spread.half.0),
            top: y - HALF_PX - more_px,
            right: self.axis.months(spread.half.1),
            bottom: y + HALF_PX + more_px,
        }
    }

    /// Draws one spread: a line over nearly all values, a bar over the middle half, and a dot at the median.
    /// A small group has a dot for each person instead.
    fn lane(&self, months: &[u16], y: f64, is_estimate: bool) {
        let dot = |months: u16| {
            let middle = (self.axis.months(months), y);
            if is_estimate {
                ring(&self.pen, middle, Role::After);
            } else {
                haloed(&self.pen, middle, Role::After);
            }
        };
        let Some(spread) = Spread::of(months).filter(|_| months.len() >= FEW) else {
            return months.iter().copied().for_each(dot);
        };
        let (from, to) = spread.most;
        let line = [(self.axis.months(from), y), (self.axis.months(to), y)];
        self.pen.path(&line, Role::After, 2);
        let half = self.half(spread, y, 0.0);
        if is_estimate {
            hollow(&self.pen, half, Role::After);
        } else {
            solid(&self.pen, half, Role::After);
        }
        dot(spread.median);
    }

    fn mark(&self, group: &CommutedGroup, ground: Area, selected: bool) -> Mark {
        let tally = |people: u32| Tally {
            people,
            life: if group.bin == SentenceBin::LIFE {
                people
            } else {
                0
            },
        };
        let all = self.all.get(group.bin.index()).map_or(0, |all| all.people);
        let facts = words::group_facts(group, all);
        let title = text::sentence_case(&text::bin(group.bin));
        let label = format!("{title}: {}", facts.join("; "));
        let tip = tip(&title, &facts);
        Mark {
            key: group.bin.key().to_owned(),
            shows: Shows::People {
                view: tally(group.people),
                all: tally(all),
            },
            figures: Vec::new(),
            ground,
            bar: Area {
                top: ground.top + 2.0,
                bottom: ground.bottom - 2.0,
                left: self.left,
                right: self.frame.plot.right,
            },
            selected,
            label,
            tip,
        }
    }
}

const SENTENCE: &str = "Sentence";
const PEOPLE: &str = "People";
