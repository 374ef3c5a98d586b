//! The chart of fiscal years.

use super::{NARROW_PX, NINE, WIDE_PX, drawn, drawn_in, figure, records, said, svg};

const WIDTHS: [f64; 6] = [240.0, 288.0, 340.0, 584.0, 736.0, 1100.0];

#[test]
fn linear_and_logarithmic() {
    insta::assert_snapshot!("narrow", svg(drawn("years", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("years", "", WIDE_PX)));
    insta::assert_snapshot!("log", svg(drawn("years", "scale=log", NARROW_PX)));
    insta::assert_snapshot!("pardons", svg(drawn("years", "act=pardons", WIDE_PX)));
}

#[test]
fn with_a_gap() {
    insta::assert_snapshot!("rate_narrow", svg(drawn("years", "act=rate", NARROW_PX)));
    insta::assert_snapshot!("rate", svg(drawn("years", "act=rate", WIDE_PX)));
}

#[test]
fn near_and_pressed() {
    let query = "years=2009-2026&year=2017-obama";
    insta::assert_snapshot!("near_narrow", svg(drawn("years", query, NARROW_PX)));
    let query = "years=1992-2001&scale=log";
    insta::assert_snapshot!("near", svg(drawn("years", query, WIDE_PX)));
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
    insta::assert_snapshot!("said", said("years", &queries));
}

#[test]
fn a_year_of_nothing_and_one_without_a_figure_have_a_mark_and_no_bar() {
    let records = records();
    for width in WIDTHS {
        for (query, nothing) in [("scale=log", "0"), ("act=rate", ""), ("act=received", "")] {
            let drawing = drawn_in(&records, "years", None, query, width);
            let without = drawing.marks.iter().filter(|mark| figure(mark) == nothing);
            let without: Vec<_> = without.collect();
            assert!(without.len() > 5, "{query}");
            assert!(
                without.iter().all(|mark| mark.bar.height() < 0.01),
                "{query}"
            );
            let with = drawing
                .marks
                .iter()
                .filter(|mark| !["", "0", "0.0"].contains(&figure(mark)));
            assert!(
                with.into_iter().all(|mark| mark.bar.height() >= 1.5),
                "{query}"
            );
        }
    }
}

#[test]
fn the_grounds_of_the_years_tile_the_plot() {
    let records = records();
    for width in WIDTHS {
        for query in ["", "act=rate", "years=1960-1970", "years=2025-2025"] {
            let drawing = drawn_in(&records, "years", None, query, width);
            let plot = drawing.frame.plot;
            let (first, last) = (
                drawing.marks.first().unwrap(),
                drawing.marks.last().unwrap(),
            );
            assert!(
                (first.ground.left - plot.left).abs() <= 1.0,
                "{width}: {query}"
            );
            assert!(
                (last.ground.right - plot.right).abs() <= 1.0,
                "{width}: {query}"
            );
            for two in drawing.marks.windows(2) {
                assert!((two[0].ground.right - two[1].ground.left).abs() < 0.01);
                assert!(two[0].ground.width() >= 1.0, "{width}: {}", two[0].key);
            }
        }
    }
}
