//! The chart of presidents.

use super::{NARROW_PX, NINE, WIDE_PX, drawn, said, svg};

#[test]
fn by_time_and_by_size() {
    insta::assert_snapshot!("narrow", svg(drawn("presidents", "", NARROW_PX)));
    let query = format!("order=size&per=year&{NINE}");
    insta::assert_snapshot!("size", svg(drawn("presidents", &query, WIDE_PX)));
    insta::assert_snapshot!("rate", svg(drawn("presidents", "act=rate", NARROW_PX)));
}

#[test]
fn the_sentence_beside_it_is_good_english() {
    let queries = [
        "",
        "act=pardons",
        "act=rate",
        "act=received&years=2010-2026",
        "year=1994",
        "per=year",
        NINE,
    ];
    insta::assert_snapshot!("said", said("presidents", &queries));
}
