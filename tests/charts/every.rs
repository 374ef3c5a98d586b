//! Checks that hold for every chart of the registry.

use super::{EMPTY, NINE, drawn_in, pictures, records, svg, view, worded};
use commutations::charts::{
    Chart, Drawing, FIRST_WIDTHS_PX, Mark, Panel, STATIC_WIDTHS_PX, TableText, charts, panels,
    tip_area, tip_lines,
};
use std::collections::BTreeSet;

const WIDTHS: [f64; 7] = [240.0, 288.0, 340.0, 440.0, 584.0, 736.0, 1100.0];

/// Views in which charts look different.
const QUERIES: [&str; 9] = [
    "",
    "from=2013-12-19&to=2014-12-17",
    "sentence=life&state=FL",
    "state=MD",
    "measure=total&drug=crack",
    "act=rate&scale=log&year=1994",
    "years=2009-2026&order=size&per=year",
    NINE,
    EMPTY,
];

/// The tolerance for sums of fractions, in pixels.
const EPSILON_PX: f64 = 1e-6;
/// The width of the charts on the narrowest phone, in CSS pixels.
const PHONE_PX: u32 = 288;

/// Whether the chart is at least as wide as on a phone, so that its tooltips fit.
fn fits_tooltips(panel: Panel, drawing: &Drawing) -> bool {
    panel.chart.is_of_history() || drawing.frame.width_px >= PHONE_PX
}

/// Runs `check` for every chart in every view at every width.
fn every(check: impl Fn(&str, Panel, &Drawing)) {
    let records = records();
    for query in QUERIES {
        for panel in pictures().flat_map(|chart| panels(chart, &view(query)).collect::<Vec<_>>()) {
            for width in WIDTHS {
                let name = panel.chart.name();
                let drawing = drawn_in(&records, name, panel.facet, query, width);
                check(&format!("{name}, {width} px, {query:?}"), panel, &drawing);
            }
        }
    }
}

#[test]
fn names_are_unique_and_fit_for_addresses() {
    let names: Vec<&str> = charts().map(Chart::name).collect();
    let unique: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(unique.len(), names.len());
    let is_fit = |name: &str| name.bytes().all(|own| own.is_ascii_lowercase());
    assert!(names.iter().all(|name| is_fit(name)), "{names:?}");
}

#[test]
fn marks_and_tooltips_stay_in_the_frame() {
    every(|case, panel, drawing| {
        let (right, bottom) = (
            f64::from(drawing.frame.width_px) + EPSILON_PX,
            f64::from(drawing.frame.height_px) + EPSILON_PX,
        );
        for (index, mark) in drawing.marks.iter().enumerate() {
            let tip = fits_tooltips(panel, drawing).then(|| tip_area(drawing, index));
            for area in [mark.bar, mark.ground].into_iter().chain(tip) {
                let is_within = area.left >= -EPSILON_PX && area.top >= -EPSILON_PX;
                let is_within = is_within && area.right <= right && area.bottom <= bottom;
                assert!(is_within, "{case}: {} {area:?}", mark.key);
            }
        }
    });
}

#[test]
fn tooltips_do_not_cover_their_marks() {
    every(|case, panel, drawing| {
        if !fits_tooltips(panel, drawing) {
            return;
        }
        for (index, mark) in drawing.marks.iter().enumerate() {
            let (tip, bar) = (tip_area(drawing, index), mark.bar);
            let is_beside = tip.right <= bar.left || bar.right <= tip.left;
            let is_apart = is_beside || tip.bottom <= bar.top || bar.bottom <= tip.top;
            assert!(is_apart, "{case}: {} under {tip:?}", mark.key);
        }
    });
}

/// A tooltip of the history has three lines at most, none of them cut, on a phone too.
#[test]
fn tooltips_of_the_history_are_short_and_complete() {
    let records = records();
    let mut told = 0;
    for act in ["commutations", "pardons", "all", "received", "rate"] {
        for more in [
            "",
            "&per=year",
            "&scale=log&years=2009-2026",
            &format!("&{NINE}"),
        ] {
            let query = format!("act={act}{more}");
            for panel in charts().flat_map(|chart| panels(chart, &view(&query)).collect::<Vec<_>>())
            {
                if !panel.chart.is_of_history() {
                    continue;
                }
                let drawing = drawn_in(
                    &records,
                    panel.chart.name(),
                    None,
                    &query,
                    f64::from(PHONE_PX),
                );
                for index in 0..drawing.marks.len() {
                    let lines = tip_lines(&drawing, index);
                    assert!((2..=3).contains(&lines.len()), "{query}: {lines:?}");
                    assert!(
                        lines.iter().all(|line| !line.contains('…')),
                        "{query}: {lines:?}"
                    );
                    told += 1;
                }
            }
        }
    }
    assert!(told > 1000, "{told}");
}

/// No chart of the history has a pattern, an outline or a color of life: certainty is told by signs.
#[test]
fn charts_of_the_history_are_solid() {
    let records = records();
    for act in ["commutations", "pardons", "all", "received", "rate"] {
        for more in [
            "",
            "&scale=log",
            &format!("&{NINE}"),
            "&compare=biden~trump-1,trump-2",
        ] {
            let query = format!("act={act}{more}");
            for panel in charts().flat_map(|chart| panels(chart, &view(&query)).collect::<Vec<_>>())
            {
                if !panel.chart.is_of_history() {
                    continue;
                }
                let picture = svg(drawn_in(&records, panel.chart.name(), None, &query, 584.0));
                let shapes = picture.lines().filter(|line| line.starts_with("<rect"));
                for shape in shapes {
                    let is_solid = ["\"f grant", "\"f peer"]
                        .iter()
                        .any(|own| shape.contains(own));
                    assert!(is_solid, "{query}: {shape}");
                }
                for other in ["f paper", "f life", "stroke-dasharray"] {
                    assert!(!picture.contains(other), "{query}: {other}");
                }
            }
        }
    }
}

#[test]
fn marks_of_people_are_high_enough_for_a_finger() {
    every(|case, panel, drawing| {
        let mut marks = drawing.marks.iter();
        let is_high = |mark: &Mark| mark.ground.height() >= 24.0;
        let is_small = drawing.frame.width_px < PHONE_PX || panel.chart.is_of_history();
        assert!(is_small || marks.all(is_high), "{case}");
    });
}

#[test]
fn keys_are_unique_and_labels_say_something() {
    every(|case, _, drawing| {
        let keys: BTreeSet<&str> = drawing.marks.iter().map(|own| own.key.as_str()).collect();
        assert_eq!(keys.len(), drawing.marks.len(), "{case}");
        let has_words = |words: &str| words.chars().any(char::is_alphanumeric);
        assert!(
            drawing.marks.iter().all(|own| has_words(&own.label)),
            "{case}"
        );
        assert!(
            drawing.marks.iter().all(|own| !own.tip.is_empty()),
            "{case}"
        );
    });
}

#[test]
fn tables_have_a_cell_under_every_heading() {
    let records = records();
    for query in QUERIES {
        for chart in charts().filter(|chart| chart.is_of_history()) {
            let TableText::Figures(table) = worded(&records, chart.name(), query).table else {
                panic!("{} has no table of its own", chart.name());
            };
            let columns = table.headings.len();
            assert!(table.rows.iter().all(|row| row.len() == columns));
            let is_shown = !chart.facets(&view(query)).is_empty();
            assert!(!is_shown || !table.rows.is_empty(), "{}", chart.name());
        }
    }
}

#[test]
fn a_chart_is_drawn_as_wide_as_asked() {
    every(|case, _, drawing| assert!(drawing.frame.width_px >= 240, "{case}"));
    let records = records();
    for width in STATIC_WIDTHS_PX.into_iter().chain(FIRST_WIDTHS_PX) {
        for chart in pictures().filter(|chart| !chart.facets(&view("")).is_empty()) {
            let drawing = drawn_in(&records, chart.name(), None, "", width);
            assert!((f64::from(drawing.frame.width_px) - width).abs() < 0.5);
        }
    }
}

/// Red is a life sentence: where nobody serves life, no chart has any.
#[test]
fn red_is_a_life_sentence_alone() {
    let records = records();
    for chart in ["time", "sentence", "drug", "state", "change", "served"] {
        // Two people under a death sentence, which the grant changed to life.
        let shapes = svg(drawn_in(&records, chart, None, "effect=to-life", 584.0));
        let is_red = |line: &&str| line.contains("\"f life") || line.contains("\"s life");
        let is_empty = |line: &str| line.contains("width=\"0\"") || line.contains("height=\"0\"");
        let red: Vec<&str> = shapes
            .lines()
            .filter(is_red)
            .filter(|line| !is_empty(line))
            .collect();
        assert!(red.is_empty(), "{chart}: {red:?}");
    }
}
