//! What a press in the history does.

use crate::data::History;
use crate::query::history::SUBJECT;
use crate::query::{Century, Sides};

/// The history after a press on the fiscal year `key`: it is the one pressed; with another one
/// pressed before, all years between the two are shown; the same again, none is.
#[must_use]
pub fn pressed_year(century: &Century, history: &History, key: &str) -> Century {
    let year = |key: &str| history.year(key).map(|own| own.year);
    let before = century.year.as_deref();
    let ends = before.and_then(|before| Some((year(before)?, year(key)?)));
    match ends {
        _ if before == Some(key) => Century {
            year: None,
            ..century.clone()
        },
        Some((a, b)) if a != b => with_years(century, a, b),
        _ => Century {
            year: Some(key.to_owned()),
            ..century.clone()
        },
    }
}

/// The history from one fiscal year to another, in either order, none of them pressed.
#[must_use]
pub fn with_years(century: &Century, a: u16, b: u16) -> Century {
    Century {
        span: Some((a.min(b), a.max(b))),
        year: None,
        ..century.clone()
    }
}

/// A side of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one set against the other.
    One,
    /// The other.
    Other,
}

/// The history after a press on a president in the chart: in the second side of the comparison, or out
/// of it again. The first press begins the comparison, the last one ends it.
#[must_use]
pub fn pressed_president(century: &Century, key: &str) -> Century {
    moved_president(century, Side::Other, key)
}

/// The history with a president put into a side of the comparison, and taken out of the other one; or
/// taken out of the side where they stand. A comparison needs both sides.
#[must_use]
pub fn moved_president(century: &Century, to: Side, key: &str) -> Century {
    let mut sides = century.sides.clone().unwrap_or_else(|| Sides {
        one: vec![SUBJECT.to_owned()],
        other: Vec::new(),
    });
    let (into, out_of) = match to {
        Side::One => (&mut sides.one, &mut sides.other),
        Side::Other => (&mut sides.other, &mut sides.one),
    };
    out_of.retain(|own| own != key);
    match into.iter().position(|own| own == key) {
        Some(place) => {
            into.remove(place);
        }
        None => into.push(key.to_owned()),
    }
    let stands = !sides.one.is_empty() && !sides.other.is_empty();
    Century {
        sides: stands.then_some(sides),
        ..century.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sides(century: &Century) -> Option<(String, String)> {
        let sides = century.sides.as_ref()?;
        Some((sides.one.join(","), sides.other.join(",")))
    }

    #[test]
    fn presses_on_presidents_build_and_end_a_comparison() {
        let century = pressed_president(&Century::default(), "johnson");
        let century = pressed_president(&century, "kennedy");
        let both = Some(("obama".to_owned(), "johnson,kennedy".to_owned()));
        assert_eq!(sides(&century), both);
        let century = pressed_president(&century, "johnson");
        let century = pressed_president(&century, "kennedy");
        assert_eq!(sides(&century), None);
    }

    #[test]
    fn nobody_stands_on_both_sides() {
        let century = pressed_president(&Century::default(), "johnson");
        assert_eq!(sides(&pressed_president(&century, "obama")), None);
    }

    #[test]
    fn two_presses_show_the_years_between_and_the_same_again_presses_none() {
        let history = History::from_json(include_str!("../../../data/history.json")).unwrap();
        let first = pressed_year(&Century::default(), &history, "2016");
        assert_eq!(first.year.as_deref(), Some("2016"));
        let both = pressed_year(&first, &history, "1961-kennedy");
        assert_eq!((both.span, both.year), (Some((1961, 2016)), None));
        assert_eq!(pressed_year(&first, &history, "2016"), Century::default());
    }

    #[test]
    fn the_other_part_of_a_year_is_pressed_in_its_place() {
        let history = History::from_json(include_str!("../../../data/history.json")).unwrap();
        let one = pressed_year(&Century::default(), &history, "1945-truman");
        let other = pressed_year(&one, &history, "1945-fd-roosevelt");
        assert_eq!(other.year.as_deref(), Some("1945-fd-roosevelt"));
        assert_eq!(other.span, None);
    }

    #[test]
    fn years_are_shown_from_the_first_to_the_last() {
        let century = with_years(&Century::default(), 2016, 1961);
        assert_eq!(century.span, Some((1961, 2016)));
    }
}
