//! The chart of drugs.

use super::{EMPTY, NARROW_PX, ONE, WIDE_PX, drawn, said, svg};

#[test]
fn narrow_and_wide() {
    insta::assert_snapshot!("narrow", svg(drawn("drug", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("drug", "", WIDE_PX)));
}

#[test]
fn of_one_day_with_two_selected() {
    let query = "from=2016-08-03&to=2016-08-03&drug=crack,heroin";
    insta::assert_snapshot!("selected_narrow", svg(drawn("drug", query, NARROW_PX)));
    insta::assert_snapshot!("selected", svg(drawn("drug", query, WIDE_PX)));
    insta::assert_snapshot!("empty", svg(drawn("drug", EMPTY, NARROW_PX)));
}

#[test]
fn the_sentence_beside_it_is_good_english() {
    let queries = ["", "drug=heroin", "drug=none", ONE, EMPTY];
    insta::assert_snapshot!("said", said("drug", &queries));
}
