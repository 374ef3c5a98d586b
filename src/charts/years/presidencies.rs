//! The presidencies, above and behind the years.

use crate::charts::frame::Area;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::charts::scale::within;
use crate::charts::years::slots::Slots;
use crate::domain::{FiscalYear, President};
use crate::query::sorted;

/// Room above the plot for the names and, in their place, a tooltip, in CSS pixels.
pub(super) const HEAD_PX: f64 = 70.0;
/// The places of a name: nine on each of three lines.
const PLACES: usize = 27;
/// The baseline of the lowest names, and the distance from one line to the next.
const NAME_Y: (f64, f64) = (58.0, 15.0);
/// The y of the lines that show the extent of each presidency.
const SPAN_Y: f64 = 64.0;
/// The least width of a chart that has room for all names, in CSS pixels.
const ROOMY_PX: f64 = 1150.0;
/// The least space between two names, and between a name and another's line.
const APART_PX: (f64, f64) = (7.0, 3.0);

/// The least width of a year between whose presidencies there are hairlines, in CSS pixels.
const HAIRLINES_FROM_PX: f64 = 4.0;

/// The years of one president.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Presidency {
    /// The index in the list of presidents.
    pub(super) president: usize,
    left: f64,
    right: f64,
}

/// The presidencies of `years` in order.
pub(super) fn presidencies(years: &[FiscalYear], slots: &Slots) -> Vec<Presidency> {
    let mut all: Vec<Presidency> = Vec::new();
    for (index, year) in years.iter().enumerate() {
        let (left, right) = slots.slot(index);
        match all.last_mut() {
            Some(last) if last.president == year.president => last.right = right,
            _ => all.push(Presidency {
                president: year.president,
                left,
                right,
            }),
        }
    }
    all
}

/// A name above its presidency.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Name<'a> {
    pub(super) president: usize,
    pub(super) words: &'a str,
    pub(super) left: f64,
    pub(super) right: f64,
    /// The line of the name, counted from the lowest.
    pub(super) line: usize,
    /// The x of the line from the name down to its presidency.
    pub(super) foot: f64,
}

impl Name<'_> {
    /// Whether the names or their lines meet.
    fn meets(&self, other: &Self) -> bool {
        if self.line == other.line {
            let gap = (self.left - other.right).max(other.left - self.right);
            return gap < APART_PX.0;
        }
        let (lower, upper) = if self.line < other.line {
            (self, other)
        } else {
            (other, self)
        };
        upper.foot > lower.left - APART_PX.1 && upper.foot < lower.right + APART_PX.1
    }
}

/// The names that fit between `left` and `right`. Names that are narrower than their presidencies come first,
/// because the others can be above them; but where not all fit, those of the presidents in `first` do. No two
/// names touch.
pub(super) fn names<'a>(
    all: &[Presidency],
    presidents: &'a [President],
    first: &[usize],
    ends: (f64, f64),
) -> Vec<Name<'a>> {
    let is_roomy = ends.1 - ends.0 >= ROOMY_PX;
    let rank = |own: &Presidency| {
        let label = presidents.get(own.president).map_or("", |own| &own.label);
        let place = first.iter().position(|first| *first == own.president);
        let place = place.filter(|_| !is_roomy).unwrap_or(usize::MAX);
        (place, own.right - own.left - text_width_px(label))
    };
    let before = |a: &&Presidency, b: &&Presidency| {
        let (a, b) = (rank(a), rank(b));
        a.0.cmp(&b.0).then(b.1.total_cmp(&a.1))
    };
    let in_turn = sorted(all.iter().collect(), before);
    let mut in_turn = in_turn.into_iter().filter_map(|own| {
        let president = presidents.get(own.president)?;
        Some((0..PLACES).map(move |place| placed(own, &president.label, place, ends)))
    });
    let Some(one) = in_turn.next() else {
        return Vec::new();
    };
    let mut names = first_two(&one, &in_turn.next().into_iter().flatten());
    for mut places in in_turn {
        let is_free = |name: &Name<'_>| names.iter().all(|other| !name.meets(other));
        names.extend(places.find(is_free));
    }
    names
}

/// The names at the first of `one`’s and of `other`’s places where they do not meet, or the first one alone.
fn first_two<'a>(
    one: &(impl Iterator<Item = Name<'a>> + Clone),
    other: &(impl Iterator<Item = Name<'a>> + Clone),
) -> Vec<Name<'a>> {
    for own in one.clone() {
        if let Some(next) = other.clone().find(|next| !own.meets(next)) {
            return vec![own, next];
        }
    }
    one.clone().take(1).collect()
}

/// The name at one of its places, line by line: over the middle of its presidency, or flush with one of its ends;
/// and with its foot in the middle of the presidency, or at one of its ends.
fn placed<'a>(
    own: &Presidency,
    words: &'a str,
    place: usize,
    (left, right): (f64, f64),
) -> Name<'a> {
    let width = text_width_px(words);
    let middle = f64::midpoint(own.left, own.right);
    let starts = [middle - width / 2.0, own.left, own.right - width];
    let feet = [middle, own.left + 1.0, own.right - 1.0];
    let start = within(starts[place / 3 % 3], left, right - width);
    Name {
        president: own.president,
        words,
        left: start,
        right: start + width,
        line: place / 9,
        foot: within(feet[place % 3], start + 2.0, start + width - 2.0),
    }
}

/// Draws a line over each presidency, as long as it lasted, and a hairline through the plot where the next
/// begins, unless bars are as thin as that.
pub(super) fn draw_spans(
    pen: &Pen,
    all: &[Presidency],
    (plot, year_px): (Area, f64),
    role: impl Fn(usize) -> Role,
) {
    for own in all {
        let ends = [(own.left + 1.0, SPAN_Y), (own.right - 1.0, SPAN_Y)];
        pen.path(&ends, role(own.president), 2);
        if own.right < plot.right && year_px >= HAIRLINES_FROM_PX {
            let x = own.right;
            pen.path(&[(x, SPAN_Y + 2.0), (x, plot.bottom)], Role::Rule, 1);
        }
    }
}

/// Draws the names, each with a line down to its presidency if it is not directly above; those of `strong`
/// presidents are dark.
pub(super) fn draw_names(pen: &Pen, names: &[Name<'_>], strong: &[usize]) {
    for name in names {
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let y = NAME_Y.0 - NAME_Y.1 * name.line as f64;
        let ink = if strong.contains(&name.president) {
            Role::Ink
        } else {
            Role::SecondInk
        };
        let middle = f64::midpoint(name.left, name.right);
        pen.text(name.words, (middle, y), Anchor::Middle, ink);
        if name.line > 0 {
            let foot = [(name.foot, y + 4.0), (name.foot, SPAN_Y - 1.0)];
            pen.path(&foot, Role::Rule, 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::History;
    use crate::query::history::shown;
    use proptest::prelude::*;
    use std::sync::LazyLock;

    static HISTORY: LazyLock<History> =
        LazyLock::new(|| History::from_json(include_str!("../../../data/history.json")).unwrap());

    /// The names of the years shown, and the number of presidencies.
    fn named(width: f64, span: Option<(u16, u16)>, first: usize) -> (Vec<Name<'static>>, usize) {
        let years = shown(&HISTORY, span);
        let all = presidencies(years, &Slots::new(years, (30.0, width)));
        let names = names(&all, &HISTORY.presidents, &[first, 19], (0.0, width));
        (names, all.len())
    }

    proptest! {
        #[test]
        fn names_never_touch_and_stay_in_the_frame(
            width in 240.0..1600.0f64,
            from in 1900_u16..2027,
            years in 0_u16..127,
            first in 0_usize..23,
        ) {
            let span = Some((from, from.saturating_add(years)));
            let (names, _) = named(width, span, first);
            prop_assert!(!names.is_empty());
            prop_assert!(names.iter().all(|name| name.left >= -0.01 && name.right <= width + 0.01));
            for (index, name) in names.iter().enumerate() {
                prop_assert!(names[..index].iter().all(|other| !name.meets(other)));
            }
        }
    }

    #[test]
    fn every_president_is_named_on_a_desktop() {
        for first in 0..HISTORY.presidents.len() {
            for width in [1150.0, 1161.0, 1176.0] {
                let (names, all) = named(width, None, first);
                assert_eq!(names.len(), all, "{first} {width}");
            }
        }
    }

    #[test]
    fn the_first_are_named_on_a_phone() {
        for first in 0..HISTORY.presidents.len() {
            let (names, _) = named(288.0, None, first);
            let named: Vec<usize> = names.iter().map(|name| name.president).collect();
            assert!(
                named.contains(&first) && named.contains(&19),
                "{first}: {named:?}"
            );
        }
    }
}
