//! The charts of the history.

use super::{NARROW_PX, WIDE_PX, svg, view};
use commutations::chart::history::{
    CenturyChart, draw_presidents, draw_sides, draw_years, presidents_table, presidents_takeaway,
    sides_table, sides_takeaway, years_table, years_takeaway,
};
use commutations::chart::{Drawing, Mark, Shows, tip_area};
use commutations::data::History;
use commutations::query::{self, Century};
use commutations::text;

fn history() -> History {
    History::from_json(include_str!("../../data/history.json")).unwrap()
}

fn century(query: &str) -> Century {
    view(query).century
}

pub(super) fn years(query: &str, width_px: f64) -> Drawing {
    let (history, century) = (&history(), &century(query));
    draw_years(&CenturyChart { history, century }, width_px)
}

pub(super) fn presidents(query: &str, width_px: f64) -> Drawing {
    let (history, century) = (&history(), &century(query));
    draw_presidents(&CenturyChart { history, century }, width_px)
}

pub(super) fn sides(query: &str, width_px: f64) -> Drawing {
    let (history, century) = (&history(), &century(query));
    draw_sides(&CenturyChart { history, century }, width_px)
}

/// Obama against those from Kennedy to the second Bush.
const NINE: &str =
    "compare=obama~kennedy,johnson,nixon,ford,carter,reagan,ghw-bush,clinton,gw-bush";

type Draw = fn(&str, f64) -> Drawing;

const WIDTHS: [f64; 6] = [240.0, 288.0, 340.0, 584.0, 736.0, 1100.0];

#[test]
fn years_linear_and_logarithmic() {
    insta::assert_snapshot!("years_narrow", svg(years("", NARROW_PX)));
    insta::assert_snapshot!("years_wide", svg(years("", WIDE_PX)));
    insta::assert_snapshot!("years_log", svg(years("scale=log", NARROW_PX)));
    insta::assert_snapshot!("years_pardons", svg(years("act=pardons", WIDE_PX)));
}

#[test]
fn years_with_a_gap() {
    insta::assert_snapshot!("years_rate_narrow", svg(years("act=rate", NARROW_PX)));
    insta::assert_snapshot!("years_rate", svg(years("act=rate", WIDE_PX)));
}

#[test]
fn years_near_and_pressed() {
    let query = "years=2009-2026&year=2017-obama";
    insta::assert_snapshot!("years_near_narrow", svg(years(query, NARROW_PX)));
    insta::assert_snapshot!(
        "years_near",
        svg(years("years=1992-2001&scale=log", WIDE_PX))
    );
}

#[test]
fn presidents_by_time_and_by_size() {
    insta::assert_snapshot!("presidents_narrow", svg(presidents("", NARROW_PX)));
    let query = format!("order=size&per=year&{NINE}");
    insta::assert_snapshot!("presidents_size", svg(presidents(&query, WIDE_PX)));
    insta::assert_snapshot!("presidents_rate", svg(presidents("act=rate", NARROW_PX)));
}

#[test]
fn one_side_against_another() {
    insta::assert_snapshot!("sides_narrow", svg(sides(NINE, NARROW_PX)));
    insta::assert_snapshot!("sides_wide", svg(sides(NINE, WIDE_PX)));
}

#[test]
fn what_the_charts_say() {
    let history = &history();
    let mut said = Vec::new();
    for query in [
        "",
        "act=pardons",
        "act=rate",
        "act=received&years=2010-2026",
        "year=1994",
        "per=year",
        NINE,
    ] {
        let century = &century(query);
        said.push(format!(
            "{query}\n  {}\n  {}\n  {}",
            years_takeaway(&CenturyChart { history, century }),
            presidents_takeaway(&CenturyChart { history, century }),
            sides_takeaway(&CenturyChart { history, century })
        ));
    }
    insta::assert_snapshot!("history_said", said.join("\n"));
}

fn figure(mark: &Mark) -> &str {
    match &mark.shows {
        Shows::Figure { value, .. } => value,
        Shows::People { .. } => panic!("{} counts people", mark.key),
    }
}

#[test]
fn a_year_of_nothing_and_one_without_a_figure_have_a_mark_and_no_bar() {
    for width in WIDTHS {
        for (query, nothing) in [("scale=log", "0"), ("act=rate", ""), ("act=received", "")] {
            let drawing = years(query, width);
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
    for width in WIDTHS {
        for query in ["", "act=rate", "years=1960-1970", "years=2025-2025"] {
            let drawing = years(query, width);
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

#[test]
fn a_tooltip_stands_within_the_chart_and_beside_its_year() {
    let charts = [years as Draw, presidents, sides];
    for width in WIDTHS {
        for (place, draw) in charts.iter().enumerate() {
            let drawing = draw(NINE, width);
            let frame = drawing.frame;
            for (index, mark) in drawing.marks.iter().enumerate() {
                let (tip, name) = (tip_area(&drawing, index), format!("{width}: {}", mark.key));
                assert!(
                    tip.left >= 0.0 && tip.right <= f64::from(frame.width_px),
                    "{name}"
                );
                assert!(
                    tip.top >= 0.0 && tip.bottom <= f64::from(frame.height_px),
                    "{name}"
                );
                let is_beside = tip.left >= mark.bar.right || tip.right <= mark.bar.left;
                let is_clear = tip.top >= mark.bar.bottom || tip.bottom <= mark.bar.top;
                assert!(is_beside || (place > 0 && is_clear), "{name}");
            }
        }
    }
}

#[test]
fn the_sums_of_both_sides_are_those_of_their_marks() {
    let history = &history();
    for query in [NINE, "act=pardons", "act=all"] {
        let century = &century(query);
        let drawing = sides(query, WIDE_PX);
        let said = sides_takeaway(&CenturyChart { history, century });
        let both = query::history::sides(history, century);
        let mut figures = drawing
            .marks
            .iter()
            .map(|mark| figure(mark).parse::<u32>().unwrap());
        for side in &both {
            let sum: u32 = figures.by_ref().take(side.members.len()).sum();
            assert_eq!(Some(sum), side.total.map(|total| total.count));
            assert!(said.contains(&text::count(sum)), "{said}");
        }
    }
}

#[test]
fn the_rows_of_the_tables_are_whole() {
    let history = &history();
    for query in ["", "act=rate", "per=year&order=size", NINE] {
        let century = &century(query);
        let tables = [
            years_table(&CenturyChart { history, century }),
            presidents_table(&CenturyChart { history, century }),
            sides_table(&CenturyChart { history, century }),
        ];
        for table in tables {
            assert!(!table.rows.is_empty());
            let columns = table.headings.len();
            assert!(table.rows.iter().all(|row| row.len() == columns));
        }
    }
}
