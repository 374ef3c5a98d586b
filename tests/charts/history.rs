//! The charts of the history.

use super::{NARROW_PX, WIDE_PX, svg, view};
use commutations::chart::Drawing;
use commutations::chart::history::{
    PresidentsChart, SidesChart, YearsChart, draw_presidents, draw_sides, draw_years,
    presidents_takeaway, sides_takeaway, years_takeaway,
};
use commutations::data::History;
use commutations::query::Century;

fn history() -> History {
    History::from_json(include_str!("../../data/history.json")).unwrap()
}

fn century(query: &str) -> Century {
    view(query).century
}

pub(super) fn years(query: &str, width_px: f64) -> Drawing {
    let (history, century) = (&history(), &century(query));
    draw_years(&YearsChart { history, century }, width_px)
}

pub(super) fn presidents(query: &str, width_px: f64) -> Drawing {
    let (history, century) = (&history(), &century(query));
    draw_presidents(&PresidentsChart { history, century }, width_px)
}

pub(super) fn sides(query: &str, width_px: f64) -> Drawing {
    let (history, century) = (&history(), &century(query));
    draw_sides(&SidesChart { history, century }, width_px)
}

/// Obama against those from Kennedy to the second Bush.
const NINE: &str =
    "compare=obama~kennedy,johnson,nixon,ford,carter,reagan,ghw-bush,clinton,gw-bush";

/// Writes pictures to be looked at: `LOOK=folder cargo test --all-features --test charts look`.
#[test]
fn look() {
    let Ok(folder) = std::env::var("LOOK") else {
        return;
    };
    let css = include_str!("../../src/assets/app.css");
    let nine = NINE;
    let queries: [(&str, &str, fn(&str, f64) -> Drawing); 15] = [
        ("years", "", years),
        ("years-log", "scale=log", years),
        ("years-pressed", "scale=log&year=1994", years),
        ("years-pardons", "act=pardons", years),
        ("years-rate", "act=rate", years),
        ("years-received", "act=received&scale=log", years),
        ("years-rate-log", "act=rate&scale=log", years),
        ("years-zoom", "years=2009-2026", years),
        ("years-zoom-log", "years=1992-2001&scale=log", years),
        ("years-sides", nine, years),
        ("presidents", "", presidents),
        (
            "presidents-size",
            &format!("order=size&per=year&{nine}"),
            presidents,
        ),
        ("presidents-rate", "act=rate", presidents),
        ("sides", nine, sides),
        ("sides-rate", &format!("act=rate&{nine}"), sides),
    ];
    for (name, query, draw) in queries {
        for width in [288.0, 584.0, 1100.0] {
            let drawing = draw(query, width);
            let (w, h) = (drawing.frame.width_px, drawing.frame.height_px);
            let svg = svg(drawing);
            let svg = svg
                .split("\n\nband")
                .next()
                .unwrap()
                .replace("<svg ", "<svg class=\"chart\" ");
            let page = format!(
                "<!doctype html><style>{css} body{{margin:8px}} svg{{width:{w}px;height:{h}px}}</style>{svg}"
            );
            std::fs::write(format!("{folder}/{name}-{width}.html"), page).unwrap();
            std::fs::write(format!("{folder}/{name}-{width}.size"), format!("{w} {h}")).unwrap();
        }
    }
    let history = &history();
    for query in [
        "",
        "act=pardons",
        "act=rate",
        "act=received",
        "act=all",
        "years=1990-2000",
        "year=2016",
        "year=2025-biden",
        "year=1994",
        "act=rate&year=2019",
        "per=year",
        "act=rate&order=size",
        nine,
        "per=year",
    ] {
        let century = &century(query);
        println!(
            "{query}\n  {}\n  {}\n  {}",
            years_takeaway(&YearsChart { history, century }),
            presidents_takeaway(&PresidentsChart { history, century }),
            sides_takeaway(&SidesChart { history, century })
        );
    }
}
