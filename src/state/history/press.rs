//! What a press on a chart of the history does.

use crate::data::History;
use crate::query::history::{Comparison, HistoryView};

/// Returns the view after a press on the fiscal year `key`, which selects it. If another year was selected,
/// the years between the two are shown; if it was the same year, none is selected.
#[must_use]
pub fn pressed_year(view: &HistoryView, history: &History, key: &str) -> HistoryView {
    let year = |key: &str| history.year(key).map(|own| own.year);
    let before = view.year.as_deref();
    let ends = before.and_then(|before| Some((year(before)?, year(key)?)));
    match ends {
        _ if before == Some(key) => HistoryView {
            year: None,
            ..view.clone()
        },
        Some((a, b)) if a != b => with_years(view, a, b),
        _ => HistoryView {
            year: Some(key.to_owned()),
            ..view.clone()
        },
    }
}

/// Returns the view with the fiscal years from one to another, in either order, and none selected.
#[must_use]
pub fn with_years(view: &HistoryView, a: u16, b: u16) -> HistoryView {
    HistoryView {
        span: Some((a.min(b), a.max(b))),
        year: None,
        ..view.clone()
    }
}

/// A side of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The first side, which has the subject by default.
    One,
    /// The side that it is compared with.
    Other,
}

/// Returns the view after a press on a president in the chart, who is added to the other side of the
/// comparison or removed from it. The first press starts the comparison, the last one ends it.
#[must_use]
pub fn pressed_president(view: &HistoryView, history: &History, key: &str) -> HistoryView {
    moved_president(view, history, Side::Other, key)
}

/// Returns the view with a president moved to a side of the comparison, or removed if already on that side.
/// The comparison ends when a side is empty.
#[must_use]
pub fn moved_president(view: &HistoryView, history: &History, to: Side, key: &str) -> HistoryView {
    let subject = history.subject().into_iter();
    let mut sides = view.comparison.clone().unwrap_or_else(|| Comparison {
        one: subject.map(|own| own.key.clone()).collect(),
        other: Vec::new(),
    });
    let (into, out_of) = match to {
        Side::One => (&mut sides.one, &mut sides.other),
        Side::Other => (&mut sides.other, &mut sides.one),
    };
    out_of.retain(|own| own != key);
    match into.iter().position(|own| own == key) {
        Some(index) => {
            into.remove(index);
        }
        None => into.push(key.to_owned()),
    }
    let stands = !sides.one.is_empty() && !sides.other.is_empty();
    HistoryView {
        comparison: stands.then_some(sides),
        ..view.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sides(view: &HistoryView) -> Option<(String, String)> {
        let sides = view.comparison.as_ref()?;
        Some((sides.one.join(","), sides.other.join(",")))
    }

    fn history() -> History {
        let history = History::from_json(include_str!("../../../data/history.json")).unwrap();
        history.with_subject("obama").unwrap()
    }

    #[test]
    fn presses_on_presidents_build_and_end_a_comparison() {
        let history = history();
        let view = pressed_president(&HistoryView::default(), &history, "johnson");
        let view = pressed_president(&view, &history, "kennedy");
        let both = Some(("obama".to_owned(), "johnson,kennedy".to_owned()));
        assert_eq!(sides(&view), both);
        let view = pressed_president(&view, &history, "johnson");
        let view = pressed_president(&view, &history, "kennedy");
        assert_eq!(sides(&view), None);
    }

    #[test]
    fn nobody_is_on_both_sides() {
        let history = history();
        let view = pressed_president(&HistoryView::default(), &history, "johnson");
        assert_eq!(sides(&pressed_president(&view, &history, "obama")), None);
    }

    #[test]
    fn two_presses_show_the_years_between_and_a_second_press_deselects() {
        let history = history();
        let first = pressed_year(&HistoryView::default(), &history, "2016");
        assert_eq!(first.year.as_deref(), Some("2016"));
        let both = pressed_year(&first, &history, "1961-kennedy");
        assert_eq!((both.span, both.year), (Some((1961, 2016)), None));
        assert_eq!(
            pressed_year(&first, &history, "2016"),
            HistoryView::default()
        );
    }

    #[test]
    fn the_other_part_of_a_year_is_selected_instead() {
        let history = history();
        let one = pressed_year(&HistoryView::default(), &history, "1945-truman");
        let other = pressed_year(&one, &history, "1945-fd-roosevelt");
        assert_eq!(other.year.as_deref(), Some("1945-fd-roosevelt"));
        assert_eq!(other.span, None);
    }

    #[test]
    fn years_are_shown_in_order() {
        let view = with_years(&HistoryView::default(), 2016, 1961);
        assert_eq!(view.span, Some((1961, 2016)));
    }
}
