//! The chart of changes.

use super::{EMPTY, NARROW_PX, ONE, WIDE_PX, drawn, said, svg};

#[test]
fn of_everybody_and_of_a_day() {
    insta::assert_snapshot!("narrow", svg(drawn("change", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("change", "", WIDE_PX)));
    let query = "from=2016-08-03&to=2016-08-03";
    insta::assert_snapshot!("day", svg(drawn("change", query, WIDE_PX)));
    let query = "from=2016-08-03&to=2016-08-03&sentence=20-25,life";
    insta::assert_snapshot!("selected", svg(drawn("change", query, NARROW_PX)));
}

#[test]
fn person_by_person() {
    let few = "from=2013-12-19&to=2014-12-17";
    insta::assert_snapshot!("few_narrow", svg(drawn("change", few, NARROW_PX)));
    insta::assert_snapshot!("few_wide", svg(drawn("change", few, WIDE_PX)));
    let kinds = "effect=time-served,to-life,at-once";
    insta::assert_snapshot!("kinds", svg(drawn("change", kinds, NARROW_PX)));
    let one = "from=2016-08-03&to=2016-08-03&q=james+wright";
    insta::assert_snapshot!("one", svg(drawn("change", one, NARROW_PX)));
    insta::assert_snapshot!("empty", svg(drawn("change", EMPTY, WIDE_PX)));
}

#[test]
fn the_sentence_beside_it_is_good_english() {
    let queries = [
        "",
        "sentence=life",
        "effect=term",
        ONE,
        "effect=to-life",
        EMPTY,
    ];
    insta::assert_snapshot!("said", said("change", &queries));
}
