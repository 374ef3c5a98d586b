//! The map of states.

use super::{EMPTY, NARROW_PX, ONE, WIDE_PX, drawn, said, svg};
use commutations::charts::Shows;

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

/// On a phone, the number of people is in every tile, and a selection leaves the shades as they are.
#[test]
fn each_tile_has_its_number_on_a_phone() {
    let shapes = svg(drawn("state", "", 288.0));
    for mark in drawn("state", "", 288.0).marks {
        let Shows::People { view, .. } = mark.shows else {
            panic!("{} counts people", mark.key);
        };
        assert!(
            shapes.contains(&format!(">{}<", view.people)),
            "{}",
            mark.key
        );
    }
    let fills = |query: &str| {
        let shapes = svg(drawn("state", query, 288.0));
        let is_fill = |line: &&str| line.contains("\"f shade");
        shapes
            .lines()
            .filter(is_fill)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(fills("state=FL"), fills(""));
}
