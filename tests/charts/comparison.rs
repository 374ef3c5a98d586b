//! The chart that compares two sets of presidents.

use super::{NARROW_PX, NINE, WIDE_PX, drawn, figure, records, said, svg, view, worded};
use commutations::query::history::compared_sides;
use commutations::text;

#[test]
fn narrow_and_wide() {
    insta::assert_snapshot!("narrow", svg(drawn("sides", NINE, NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("sides", NINE, WIDE_PX)));
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
    insta::assert_snapshot!("said", said("sides", &queries));
}

#[test]
fn the_sums_of_both_sides_are_those_of_their_marks() {
    let records = records();
    let history = records.history.as_ref().unwrap();
    for compared in ["", "&act=pardons", "&act=all"] {
        let query = format!("{NINE}{compared}");
        let drawing = drawn("sides", &query, WIDE_PX);
        let said = worded(&records, "sides", &query).takeaway;
        let both = compared_sides(history, &view(&query).history);
        let mut figures = drawing
            .marks
            .iter()
            .map(|mark| figure(mark).parse::<u32>().unwrap());
        for side in &both {
            let sum: u32 = figures.by_ref().take(side.members.len()).sum();
            assert_eq!(Some(sum), side.total.map(|total| total.count));
            assert!(sum > 0 && said.contains(&text::count(sum)), "{said}");
        }
    }
}
