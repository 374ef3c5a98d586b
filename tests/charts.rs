//! Snapshots of the charts, narrow and wide, as the SVG that a browser gets, and checks that hold for all
//! charts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::charts::{ChartRef, Drawing, Facet, Mark, Shows, Words, chart, charts};
use commutations::state::{View, decode};
use commutations::ui::{Library, Records, Shared, Texts};
use futures::executor::block_on;
use yew::prelude::*;

#[path = "charts/any_comparison.rs"]
mod any_comparison;
#[path = "charts/any_view.rs"]
mod any_view;
#[path = "charts/asked.rs"]
mod asked;
#[path = "charts/change.rs"]
mod change;
#[path = "charts/claims.rs"]
mod claims;
#[path = "charts/comparison.rs"]
mod comparison;
#[path = "charts/differences.rs"]
mod differences;
#[path = "charts/districts.rs"]
mod districts;
#[path = "charts/drugs.rs"]
mod drugs;
#[path = "charts/effect.rs"]
mod effect;
#[path = "charts/every.rs"]
mod every;
#[path = "charts/figures.rs"]
mod figures;
#[path = "charts/map.rs"]
mod map;
#[path = "charts/presets.rs"]
mod presets;
#[path = "charts/presidents.rs"]
mod presidents;
#[path = "charts/sentence.rs"]
mod sentence;
#[path = "charts/served.rs"]
mod served;
#[path = "charts/sources.rs"]
mod sources;
#[path = "charts/takeaways.rs"]
mod takeaways;
#[path = "charts/time.rs"]
mod time;
#[path = "charts/timeline.rs"]
mod timeline;
#[path = "charts/years.rs"]
mod years;

const NARROW_PX: f64 = 296.0;
const WIDE_PX: f64 = 584.0;

/// A view without grants.
const EMPTY: &str = "from=2012-01-01&to=2012-02-01";
/// A view with one person.
const ONE: &str = "from=2011-11-21&to=2011-11-21";
/// A comparison of Obama with the presidents from Kennedy to George W. Bush.
const NINE: &str =
    "compare=obama~kennedy,johnson,nixon,ford,carter,reagan,ghw-bush,clinton,gw-bush";

#[derive(Clone, PartialEq, Properties)]
struct PictureProps {
    drawing: Shared<Drawing>,
}

#[component]
fn Picture(props: &PictureProps) -> Html {
    let frame = props.drawing.frame;
    html! {
        <svg viewBox={format!("0 0 {} {}", frame.width_px, frame.height_px)}>
            { for props.drawing.picture.iter().cloned() }
        </svg>
    }
}

/// Returns the SVG with one shape per line, followed by the marks.
fn svg(drawing: Drawing) -> String {
    let marks: Vec<String> = drawing
        .marks
        .iter()
        .map(|mark| format!("{} | {}", mark.key, mark.label))
        .collect();
    let band = drawing.band;
    let props = PictureProps {
        drawing: Shared::new(drawing),
    };
    let renderer = yew::LocalServerRenderer::<Picture>::with_props(props).hydratable(false);
    let shapes = block_on(renderer.render()).replace("><", ">\n<");
    format!("{shapes}\n\nband: {band:?}\n{}\n", marks.join("\n"))
}

/// The charts of the bundled list that are pictures: all but the sentence on what the grants did.
fn pictures() -> impl Iterator<Item = ChartRef> {
    let all = records().all.clone();
    charts().filter(move |chart| chart.name() != "effect" && chart.is_in(&all))
}

fn view(query: &str) -> View {
    let (view, notices) = decode(query);
    assert!(notices.is_empty(), "{notices:?}");
    view
}

/// Reads all data files.
fn records() -> Records {
    let texts = Texts {
        records: include_str!("../data/records.json").to_owned(),
        history: Ok(include_str!("../data/history.json").to_owned()),
        story: Ok(include_str!("../data/story.json").to_owned()),
    };
    Records::new(Library::read(&texts).unwrap())
}

/// Draws the chart `name` for the view of `query`; if it has several figures, the one of `facet`.
fn drawn_in(records: &Records, name: &str, facet: Facet, query: &str, width_px: f64) -> Drawing {
    let view = view(query);
    let outcome = view.outcome(&records.columns);
    let context = records.context(&view, &outcome, facet);
    chart(name).unwrap().draw(&context, width_px).unwrap()
}

fn drawn(name: &str, query: &str, width_px: f64) -> Drawing {
    drawn_in(&records(), name, None, query, width_px)
}

/// Returns the words of the chart `name` for the view of `query`.
fn worded(records: &Records, name: &str, query: &str) -> Words {
    let view = view(query);
    let outcome = view.outcome(&records.columns);
    let context = records.context(&view, &outcome, None);
    chart(name).unwrap().words(&context).unwrap()
}

/// Returns the takeaway of the chart `name` for each query, one per line.
fn said(name: &str, queries: &[&str]) -> String {
    let records = records();
    let takeaways = queries
        .iter()
        .map(|query| worded(&records, name, query).takeaway);
    takeaways.collect::<Vec<_>>().join("\n")
}

/// Returns the figure that a mark of a chart of the history shows.
fn figure(mark: &Mark) -> &str {
    match &mark.shows {
        Shows::Figure { value, .. } => value,
        Shows::People { .. } => panic!("{} counts people", mark.key),
    }
}
