//! The chart of time served.

use super::{EMPTY, NARROW_PX, ONE, WIDE_PX, drawn, said, svg};

#[test]
fn in_every_state() {
    insta::assert_snapshot!("narrow", svg(drawn("served", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("served", "", WIDE_PX)));
    let query = "from=2016-08-03&to=2016-08-03&served=10-12,30%2B";
    insta::assert_snapshot!("selected", svg(drawn("served", query, WIDE_PX)));
    insta::assert_snapshot!("empty", svg(drawn("served", EMPTY, NARROW_PX)));
}

#[test]
fn the_sentence_beside_it_is_good_english() {
    let queries = ["", "served=10-12,12-14,30%2B", ONE, EMPTY];
    insta::assert_snapshot!("said", said("served", &queries));
}
