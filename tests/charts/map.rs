//! The map of states.

use super::{EMPTY, NARROW_PX, ONE, WIDE_PX, drawn, said, svg};

#[test]
fn in_every_state() {
    insta::assert_snapshot!("narrow", svg(drawn("state", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("state", "", WIDE_PX)));
    let query = "sentence=life&state=FL,NE&district=txsd";
    insta::assert_snapshot!("selected", svg(drawn("state", query, WIDE_PX)));
    insta::assert_snapshot!("empty", svg(drawn("state", EMPTY, NARROW_PX)));
}

#[test]
fn the_sentence_beside_it_is_good_english() {
    let queries = [
        "",
        "state=FL,VI",
        "district=flsd&sentence=life",
        ONE,
        "state=FL,TX,NC,VA,IL",
        EMPTY,
    ];
    insta::assert_snapshot!("said", said("state", &queries));
}
