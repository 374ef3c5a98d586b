//! The chart of fiscal years.

use super::{NARROW_PX, NINE, WIDE_PX, drawn, drawn_in, figure, records, said, svg, worded};
use commutations::charts::{Mark, TableText};

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
        for (query, nothing) in [("", "0"), ("act=rate", ""), ("act=received", "")] {
            let drawing = drawn_in(&records, "years", None, query, width);
            let height = |is_nothing: bool| {
                let marks = drawing.marks.iter();
                let marks = marks.filter(move |mark| (figure(mark) == nothing) == is_nothing);
                marks
                    .filter(|mark| figure(mark) != "0.0")
                    .map(|mark| mark.bar.height())
            };
            assert!(height(true).count() > 5, "{query}");
            assert!(height(true).all(|height| height < 0.01), "{query}");
            assert!(height(false).all(|height| height >= 1.0), "{query}");
        }
    }
}

/// Bars are as high as their figures, to the pixel; the highest figure is the highest bar.
#[test]
fn bars_have_true_heights() {
    let records = records();
    for act in ["commutations", "pardons", "all", "received", "rate"] {
        for width in WIDTHS {
            for scale in ["", "&scale=log"] {
                if act != "rate" && !scale.is_empty() {
                    continue;
                }
                let query = format!("act={act}{scale}");
                let drawing = drawn_in(&records, "years", None, &query, width);
                let value = |mark: &Mark| figure(mark).parse::<f64>().unwrap_or(0.0);
                let highest = drawing.marks.iter();
                let highest = highest
                    .max_by(|a, b| value(a).total_cmp(&value(b)))
                    .unwrap();
                let px = highest.bar.height() / value(highest);
                assert!(highest.bar.width() >= 4.0, "{query}, {width}");
                for mark in &drawing.marks {
                    let off = (mark.bar.height() - px * value(mark)).abs();
                    assert!(off <= 1.0, "{query}, {width}: {} is off {off}", mark.key);
                }
            }
        }
    }
}

/// On a logarithmic scale, a figure is a dot as high as its logarithm, and none is a dot in a row below one.
#[test]
fn a_logarithmic_scale_has_dots_and_a_row_for_none() {
    let records = records();
    for width in WIDTHS {
        let drawing = drawn_in(&records, "years", None, "scale=log", width);
        let middle = |mark: &Mark| f64::midpoint(mark.bar.top, mark.bar.bottom);
        let value = |mark: &Mark| figure(mark).parse::<f64>().unwrap();
        let of = |wanted: f64| {
            let mut marks = drawing.marks.iter();
            middle(
                marks
                    .find(|mark| (value(mark) - wanted).abs() < 0.1)
                    .unwrap(),
            )
        };
        let decade = (of(1.0) - of(4033.0)) / 4033.0_f64.log10();
        for mark in &drawing.marks {
            assert!(mark.bar.height() <= 6.0, "{}", mark.key);
            if value(mark) < 1.0 {
                assert!(middle(mark) >= of(1.0) + 8.0, "{}", mark.key);
                assert!((middle(mark) - of(0.0)).abs() < 0.1, "{}", mark.key);
            } else {
                let wanted = of(1.0) - decade * value(mark).log10();
                assert!((middle(mark) - wanted).abs() <= 1.0, "{}", mark.key);
            }
        }
    }
}

/// The share of a part of a year is neither drawn nor in the table, and both the footnote and the table say why.
#[test]
fn a_part_of_a_year_has_no_share() {
    let records = records();
    let drawing = drawn_in(&records, "years", None, "act=rate", WIDE_PX);
    let parts = drawing.marks.iter().filter(|mark| mark.key.contains('-'));
    assert_eq!(parts.clone().count(), 30);
    for mark in parts {
        assert_eq!(figure(mark), "", "{}", mark.key);
        assert!(
            mark.label.contains("No share for part of a year"),
            "{}",
            mark.label
        );
    }
    let TableText::Figures(table) = worded(&records, "years", "act=rate").table else {
        panic!("no table");
    };
    let told = table
        .rows
        .iter()
        .filter(|row| row[3] == "no share for part of a year");
    assert_eq!(told.count(), 30);
    assert!(svg(drawing).contains("Not drawn: years that two presidents share"));
    assert!(!svg(drawn("years", "act=all", WIDE_PX)).contains("Not drawn"));
}

/// A share has no logarithmic scale: an address that asks for one shows bars, and there is no switch.
#[test]
fn a_share_has_no_logarithmic_scale() {
    let records = records();
    let both = ["act=rate", "act=rate&scale=log"].map(|query| svg(drawn("years", query, WIDE_PX)));
    assert_eq!(both[0], both[1]);
    assert!(
        worded(&records, "years", "act=rate&scale=log")
            .switches
            .is_empty()
    );
    assert_eq!(worded(&records, "years", "scale=log").switches.len(), 1);
}

/// Bars are as narrow as 2 px, and each can be hit: its area is wide enough, a press on its middle means it, and a press
/// anywhere in the plot means the row whose middle is nearest.
#[test]
fn each_row_can_be_hit_and_the_nearest_is_meant() {
    let records = records();
    let mut narrow = 0;
    for width in WIDTHS {
        for query in [
            "",
            "act=rate",
            "years=1960-1970",
            "years=2025-2025",
            "scale=log",
        ] {
            let drawing = drawn_in(&records, "years", None, query, width);
            let (plot, marks) = (drawing.frame.plot, &drawing.marks);
            let y = f64::midpoint(plot.top, plot.bottom);
            for (index, mark) in marks.iter().enumerate() {
                let what = format!("{width}: {query} {}", mark.key);
                assert!(mark.ground.width() >= 24.0, "{what}");
                assert!(mark.ground.left >= 0.0, "{what}");
                assert!(mark.ground.right <= plot.right, "{what}");
                assert_eq!(drawing.aimed((mark.bar.middle(), y)), Some(index), "{what}");
                narrow += usize::from(mark.bar.width() <= 2.0);
            }
            let mut x = plot.left;
            while x < plot.right {
                let aside = |index: &usize| (marks[*index].bar.middle() - x).abs();
                let is_there = |index: &usize| marks[*index].ground.distance((x, y)) < 0.01;
                let there = (0..marks.len()).filter(is_there);
                let least = there
                    .map(|index| aside(&index))
                    .fold(f64::INFINITY, f64::min);
                let meant = drawing.aimed((x, y)).unwrap();
                assert!(
                    (aside(&meant) - least).abs() < 0.01,
                    "{width}: {query} at {x}"
                );
                x += 0.5;
            }
        }
    }
    assert!(narrow > 40, "{narrow}");
}

/// A sign of a part of a year is explained, and the year stands once: with the weaker part.
#[test]
fn a_year_of_two_presidents_has_one_sign() {
    let picture = svg(drawn("years", "years=2021-2021", 736.0));
    let line = picture.lines().find(|own| own.contains("counted from"));
    let line = line.unwrap();
    assert!(line.contains(">*\u{a0}counted from"), "{line}");
    assert!(picture.contains("†\u{a0}2021: news reports"), "{picture}");
}
