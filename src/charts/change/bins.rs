//! One row per bin: the median sentence and the median new end.

use crate::charts::change::axis::{ChangeAxis, HEAD_PX};
use crate::charts::change::data::Data;
use crate::charts::change::dumbbell::{DOT_PX, dumbbell, role};
use crate::charts::change::words;
use crate::charts::drawing::{Drawing, Mark, Shows};
use crate::charts::frame::{Area, Frame, sound_width_px};
use crate::charts::lines::tip;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::domain::{Sentence, Tag};
use crate::query::{CommutedGroup, SentenceBin, Tally};
use crate::text;
use crate::text::chart::PEOPLE;
use crate::text::chart::change::{self, AXIS, SENTENCE};

/// The height of a row, in CSS pixels.
const ROW_PX: f64 = 30.0;
/// The space between two things in a row.
const GAP_PX: f64 = 8.0;
/// The room under the first row, enough for its tooltip.
const UNDER_PX: f64 = 140.0;
/// The least width of the axis beside a column with the number of people; otherwise there is no such column.
const YEARS_PX: f64 = 60.0;
/// Draws the chart at about `width_px`, with the shortest sentences first.
pub(super) fn draw(data: &Data<'_>, width_px: f64) -> Drawing {
    let width = f64::from(sound_width_px(width_px));
    let all = CommutedGroup::all(data.all);
    let mut groups = CommutedGroup::all(&data.changes);
    groups.retain(|group| group.people > 0);
    #[expect(clippy::cast_precision_loss, reason = "a few rows")]
    let rows = groups.len() as f64 * ROW_PX;
    let head = HEAD_PX + GAP_PX;
    let foot = GAP_PX.max(ROW_PX + UNDER_PX - rows);
    let frame = Frame::with_height(width_px, head + rows + foot, head, foot);
    let sketch = Sketch::new(&groups, frame);
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
        let paper = if selected { Role::Band } else { Role::Paper };
        if selected {
            sketch.pen.fill(ground, paper);
        }
        let is_dim = !data.sentences.admits(group.bin);
        sketch.row(group, ground, (paper, is_dim));
        let all = all.get(group.bin.index()).map_or(0, |all| all.people);
        sketch.mark(group, all, ground, selected)
    });
    let marks = marks.collect();
    Drawing::new(frame, sketch.pen, marks)
}

/// The sentence that a bin without years stands for.
fn sentence(bin: SentenceBin) -> Sentence {
    match bin {
        SentenceBin::LIFE => Sentence::Life,
        SentenceBin::LIFE_WITHOUT_PAROLE => Sentence::LifeWithoutParole,
        SentenceBin::DEATH => Sentence::Death,
        _ => Sentence::Unknown,
    }
}

struct Sketch {
    frame: Frame,
    axis: ChangeAxis,
    /// The left end of the axis.
    left: f64,
    /// Whether there is room for a column with the number of people.
    has_counts: bool,
    pen: Pen,
}

impl Sketch {
    fn new(groups: &[CommutedGroup], frame: Frame) -> Self {
        let widest = |words: &dyn Fn(&CommutedGroup) -> String| {
            let widths = groups.iter().map(|group| text_width_px(&words(group)));
            widths.fold(0.0, f64::max)
        };
        let names = widest(&|group| change::bin_short(group.bin));
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
            frame,
            axis,
            left,
            has_counts,
            pen: Pen::new(&frame),
        }
    }

    fn head(&self) {
        self.axis.draw(&self.pen, AXIS);
        let y = self.frame.plot.top - 9.0;
        let (left, right) = ((self.left - GAP_PX, y), (self.frame.plot.right, y));
        self.pen.text(SENTENCE, left, Anchor::End, Role::FaintInk);
        if self.has_counts {
            self.pen.text(PEOPLE, right, Anchor::End, Role::FaintInk);
        }
    }

    fn row(&self, group: &CommutedGroup, ground: Area, (paper, is_dim): (Role, bool)) {
        let ink = if is_dim { Role::FaintInk } else { Role::Ink };
        let y = f64::midpoint(ground.top, ground.bottom);
        let line = y + 4.0;
        let name = change::bin_short(group.bin);
        let point = (self.left - GAP_PX, line);
        self.pen.text(&name, point, Anchor::End, ink);
        if self.has_counts {
            let people = text::count(group.people);
            let point = (self.frame.plot.right, line);
            self.pen.text(&people, point, Anchor::End, ink);
        }
        let median = group.medians.and_then(|own| own.before);
        let before = median.map_or_else(|| sentence(group.bin), Sentence::Months);
        let (Some(medians), Some(right)) = (group.medians, self.axis.sentence(before)) else {
            return self.instead(group, y, (paper, is_dim));
        };
        let left = self.axis.months(medians.after);
        let end = if is_dim { Role::AfterDim } else { Role::After };
        let ends = (Some((right, role(before, is_dim))), Some((left, end)));
        dumbbell(&self.pen, ends, (self.left, y));
        let years = words::in_years(medians.after);
        let point = (left - DOT_PX - 3.0, line);
        self.pen.text(&years, point, Anchor::End, Role::SecondInk);
        if let Some(median) = median {
            let point = (right + DOT_PX + 3.0, line);
            let years = words::in_years(median);
            self.pen.text(&years, point, Anchor::Start, Role::SecondInk);
        }
    }

    /// Draws a group without medians: a dot for its sentence, and words in place of a new end.
    fn instead(&self, group: &CommutedGroup, y: f64, (paper, is_dim): (Role, bool)) {
        let sentence = sentence(group.bin);
        let before = self.axis.sentence(sentence);
        let before = before.map(|x| (x, role(sentence, is_dim)));
        let bar = dumbbell(&self.pen, (before, None), (self.left, y));
        let end = before.map_or(self.frame.plot.right, |_| bar.left - GAP_PX);
        let fits = |words: &String| self.left <= end - text_width_px(words);
        let Some(words) = change::instead(group).into_iter().find(fits) else {
            return;
        };
        let left = end - text_width_px(&words);
        let point = if before.is_some() { left } else { self.left };
        // Without this, the grid lines would run through the words.
        let under = Area {
            left: point - 2.0,
            top: y - 9.0,
            right: point + text_width_px(&words) + 2.0,
            bottom: y + 9.0,
        };
        self.pen.fill(under, paper);
        let point = (point, y + 4.0);
        self.pen.text(&words, point, Anchor::Start, Role::SecondInk);
    }

    fn mark(&self, group: &CommutedGroup, all: u32, ground: Area, selected: bool) -> Mark {
        let tally = |people: u32| Tally {
            people,
            life: if group.bin.is_life() { people } else { 0 },
        };
        let facts = change::group_facts(group, all);
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
