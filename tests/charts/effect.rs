//! The chart of effects.

use super::{EMPTY, NARROW_PX, ONE, WIDE_PX, drawn, said, svg};

#[test]
fn in_every_state() {
    insta::assert_snapshot!("narrow", svg(drawn("effect", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("effect", "", WIDE_PX)));
    let query = "sentence=life&effect=term";
    insta::assert_snapshot!("selected", svg(drawn("effect", query, WIDE_PX)));
    insta::assert_snapshot!("empty", svg(drawn("effect", EMPTY, WIDE_PX)));
}

#[test]
fn the_sentence_beside_it_is_good_english() {
    let queries = ["", "effect=term,at-once", ONE, EMPTY];
    insta::assert_snapshot!("said", said("effect", &queries));
}
