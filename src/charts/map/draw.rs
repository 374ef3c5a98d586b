//! People by state: a map with one tile per state.

use crate::charts::context::Context;
use crate::charts::count_axis::Highest;
use crate::charts::drawing::{Drawing, Mark, Shows};
use crate::charts::frame::{Area, Frame, sound_width_px};
use crate::charts::lines::{LINE_PX, lines};
use crate::charts::map::shade::{Shades, ink_on};
use crate::charts::map::words;
use crate::charts::pen::{Anchor, Pen, text_width_px};
use crate::charts::role::Role;
use crate::domain::{State, StateSet, Tag};
use crate::query::{Outcome, Places, Tally};
use crate::text::{self, chart::PEOPLE, chart::map::TERRITORIES, chart::map::beyond};

/// The tiles, two letters each, from the northwest; the territories are in the last row.
const LAYOUT: [&str; 9] = [
    "AK..................ME",
    "..................VTNH",
    "WAIDMTNDMNILWIMINYRIMA",
    "ORNVWYSDIAINOHPANJCT..",
    "CAUTCONEMOKYWVVAMDDE..",
    "..AZNMKSARTNNCSCDC....",
    "......OKLAMSALGA......",
    "HI....TX........FL....",
    "..............PRVIGUMP",
];
/// The number of columns of tiles.
const COLUMNS: f64 = 11.0;
/// The space between the states and the territories, in tiles.
const APART: f64 = 0.4;
/// The greatest width and height of a tile with the gap after it, in CSS pixels.
const TILE_PX: (f64, f64) = (72.0, 40.0);
/// The gap between two tiles.
const GAP_PX: f64 = 2.0;
/// The least height of a tile, with room for its count under its letters.
const LEAST_PX: f64 = 32.0;
/// The left and right ends of the legend, in tiles: it is in the empty north, between Alaska and New England.
const LEGEND: (f64, f64) = (1.6, 8.8);

/// The data of the map.
#[derive(Clone, Copy, Debug)]
pub(super) struct Data<'a> {
    /// Counts in the view, whatever places are selected.
    view: &'a Outcome,
    /// Counts without any filter.
    all: &'a Outcome,
    /// The selected places.
    places: &'a Places,
    /// People in the view who belong to no state, whatever places are selected.
    beyond: u32,
}

impl<'a> Data<'a> {
    pub(super) fn of(context: &Context<'a>) -> Self {
        Self {
            view: context.outcome,
            all: context.all,
            places: &context.view.filter.places,
            beyond: context.outcome.beyond_states.people,
        }
    }
}

/// The counts from which the classes of the shades are made: of everyone, or of the view if that is small.
fn shaded<'a>(chart: &Data<'a>) -> &'a [Tally] {
    let (view, all) = (&chart.view.by_state, &chart.all.by_state);
    if Highest::of(view, all).is_followed() {
        view
    } else {
        all
    }
}

/// Draws the map at about `width_px`.
pub(super) fn draw(chart: &Data<'_>, width_px: f64) -> Drawing {
    let width = f64::from(sound_width_px(width_px));
    let across = (width / COLUMNS).floor().min(TILE_PX.0);
    let tile = (across, across.clamp(LEAST_PX, TILE_PX.1));
    // Reserve room for the note even if nobody is left out, so that nothing moves.
    let foot = lines(&beyond(chart.beyond.max(1)), width);
    #[expect(clippy::cast_precision_loss, reason = "a few rows and lines")]
    let (rows, foot) = (LAYOUT.len() as f64, foot.len() as f64 * LINE_PX + 6.0);
    let frame = Frame::with_height(width_px, tile.1 * (rows + APART) + foot, 0.0, foot);
    let sketch = Sketch {
        chart,
        shades: Shades::new(shaded(chart)),
        touched: chart.places.touched(),
        tile,
        pen: Pen::new(&frame),
    };
    sketch.legend(frame.is_roomy());
    let marks = states().map(|(state, cell)| {
        sketch.tile(state, sketch.area(cell));
        sketch.mark(state, sketch.area(cell))
    });
    let marks = marks.collect();
    sketch.foot(&frame);
    Drawing::new(frame, sketch.pen, marks)
}

/// The states in reading order, each with its column and row.
fn states() -> impl Iterator<Item = (State, (f64, f64))> {
    (0_u8..).zip(LAYOUT).flat_map(|(row, tiles)| {
        (0_u8..11).filter_map(move |column| {
            let at = usize::from(column) * 2;
            let state = State::from_key(tiles.get(at..at + 2)?)?;
            let is_territory = usize::from(row) + 1 == LAYOUT.len();
            let apart = if is_territory { APART } else { 0.0 };
            Some((state, (column.into(), f64::from(row) + apart)))
        })
    })
}

struct Sketch<'a> {
    chart: &'a Data<'a>,
    shades: Shades,
    /// The states in which a place is selected.
    touched: StateSet,
    /// The width and height of a tile with the gap after it.
    tile: (f64, f64),
    pen: Pen,
}

impl Sketch<'_> {
    /// The tile at a column and row.
    fn area(&self, (column, row): (f64, f64)) -> Area {
        let (left, top) = (column * self.tile.0, row * self.tile.1);
        Area {
            left,
            top,
            right: left + self.tile.0 - GAP_PX,
            bottom: top + self.tile.1 - GAP_PX,
        }
    }

    fn tallies(&self, state: State) -> (Tally, Tally) {
        let of = |outcome: &Outcome| outcome.by_state.get(state.index()).copied();
        (
            of(self.chart.view).unwrap_or_default(),
            of(self.chart.all).unwrap_or_default(),
        )
    }

    fn tile(&self, state: State, area: Area) {
        let people = self.tallies(state).0.people;
        let shade = self.shades.of(people);
        let selected = self.touched.contains(state);
        let ink = ink_on(shade);
        self.ground(area, shade);
        if selected {
            // The inner line separates the outer one from the deepest shade.
            self.pen.outline(inset(area, 2.0), Role::Paper, 1);
            let is_whole = self.chart.places.states.contains(state);
            self.pen
                .outline(area, Role::Ink, if is_whole { 3 } else { 1 });
        }
        let (x, y) = (area.middle(), f64::midpoint(area.top, area.bottom));
        let words = text::count(people);
        let has_room = text_width_px(&words) <= area.width();
        let y = if has_room { y - 2.0 } else { y + 4.0 };
        self.pen.text(state.key(), (x, y), Anchor::Middle, ink);
        if has_room {
            self.pen.text(&words, (x, y + 13.0), Anchor::Middle, ink);
        }
    }

    /// Fills a tile with `shade`, or outlines it if nobody is in it.
    fn ground(&self, area: Area, shade: Option<Role>) {
        match shade {
            Some(shade) => self.pen.fill(area, shade),
            None => self.pen.outline(inset(area, 1.0), Role::Ghost, 1),
        }
    }

    fn legend(&self, is_roomy: bool) {
        let classes = self.shades.legend(is_roomy);
        let (left, right) = (LEGEND.0 * self.tile.0, LEGEND.1 * self.tile.0);
        #[expect(clippy::cast_precision_loss, reason = "six classes")]
        let step = (right - left) / classes.len() as f64;
        self.pen
            .text(PEOPLE, (left, 12.0), Anchor::Start, Role::SecondInk);
        for ((shade, words), index) in classes.iter().zip(0_u8..) {
            let left = left + f64::from(index) * step;
            let swatch = Area {
                left,
                top: 18.0,
                right: left + step - GAP_PX,
                bottom: 30.0,
            };
            self.ground(swatch, *shade);
            self.pen
                .text(words, (left, 44.0), Anchor::Start, Role::SecondInk);
        }
    }

    /// Writes the name of the last row, and the note on people who are on no tile.
    fn foot(&self, frame: &Frame) {
        let row = f64::from(u8::try_from(LAYOUT.len()).unwrap_or(0)) - 1.0 + APART;
        let first = self.area((7.0, row));
        let y = f64::midpoint(first.top, first.bottom) + 4.0;
        let point = (first.left - 6.0, y);
        self.pen
            .text(TERRITORIES, point, Anchor::End, Role::FaintInk);
        if self.chart.beyond == 0 {
            return;
        }
        let words = beyond(self.chart.beyond);
        for (line, index) in lines(&words, frame.plot.width()).iter().zip(1_u8..) {
            let y = frame.plot.bottom + f64::from(index) * LINE_PX;
            self.pen
                .text(line, (0.0, y), Anchor::Start, Role::SecondInk);
        }
    }

    fn mark(&self, state: State, area: Area) -> Mark {
        let (view, all) = self.tallies(state);
        Mark {
            key: state.key().to_owned(),
            shows: Shows::People { view, all },
            figures: Vec::new(),
            ground: Area {
                right: area.right + GAP_PX,
                bottom: area.bottom + GAP_PX,
                ..area
            },
            bar: area,
            selected: self.touched.contains(state),
            label: words::state_label(state, view, all),
            tip: words::state_tip(state, view, all),
        }
    }
}

/// `area` without a border of `px`.
fn inset(area: Area, px: f64) -> Area {
    Area {
        left: area.left + px,
        top: area.top + px,
        right: area.right - px,
        bottom: area.bottom - px,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_has_one_tile() {
        let mut seen = StateSet::default();
        for (state, _) in states() {
            assert!(!seen.contains(state), "{}", state.name());
            seen.insert(state);
        }
        assert_eq!(seen.iter().count(), State::ALL.len());
    }
}
