//! The chart of grants over time.

use super::{NARROW_PX, WIDE_PX, drawn, svg};

#[test]
fn narrow_and_wide() {
    insta::assert_snapshot!("narrow", svg(drawn("time", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("time", "", WIDE_PX)));
}

#[test]
fn with_dates_and_sentences_selected() {
    let query = "from=2016-03-30&to=2016-08-03&sentence=life";
    insta::assert_snapshot!("selected", svg(drawn("time", query, WIDE_PX)));
}

#[test]
fn as_running_total() {
    let query = "measure=total&sentence=20-25";
    insta::assert_snapshot!("running", svg(drawn("time", query, NARROW_PX)));
}

#[test]
fn an_empty_view_still_draws_its_ghost() {
    let query = "from=2012-01-01&to=2012-02-01&sentence=death";
    insta::assert_snapshot!("empty", svg(drawn("time", query, NARROW_PX)));
}

#[test]
fn bars_are_wide_enough_to_hit_at_any_width() {
    for width in [240.0, 296.0, 340.0, 440.0, 584.0, 736.0, 1200.0] {
        for query in ["", "measure=total"] {
            let drawing = drawn("time", query, width);
            assert!(
                drawing.marks.iter().all(|mark| mark.bar.width() >= 4.0),
                "{width}"
            );
        }
    }
}
