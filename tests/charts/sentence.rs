//! The chart of sentences.

use super::{NARROW_PX, WIDE_PX, drawn, svg};

#[test]
fn narrow_and_wide() {
    insta::assert_snapshot!("narrow", svg(drawn("sentence", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("sentence", "", WIDE_PX)));
}

#[test]
fn with_both_selections() {
    let query = "from=2016-08-03&to=2016-08-03&sentence=20-25,life";
    insta::assert_snapshot!("selected", svg(drawn("sentence", query, NARROW_PX)));
}

#[test]
fn nothing_is_drawn_behind_an_empty_view() {
    let query = "from=2012-01-01&to=2012-02-01&sentence=death";
    insta::assert_snapshot!("empty", svg(drawn("sentence", query, WIDE_PX)));
}

#[test]
fn bars_are_wide_enough_to_hit_at_any_width() {
    for width in [240.0, 296.0, 340.0, 440.0, 584.0, 736.0, 1200.0] {
        let drawing = drawn("sentence", "", width);
        assert!(
            drawing.marks.iter().all(|mark| mark.bar.width() >= 4.0),
            "{width}"
        );
    }
}
