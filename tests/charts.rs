//! Snapshots of both charts, narrow and wide, as the SVG that a reader's browser gets.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::charts::{Drawing, SentenceChart, TimeChart, draw_sentence, draw_time};
use commutations::query::Outcome;
use commutations::state::{View, decode};
use commutations::ui::{Library, Records, Shared, Texts};
use futures::executor::block_on;
use yew::prelude::*;

#[path = "charts/explore.rs"]
mod explore;
#[path = "charts/history.rs"]
mod history;

const NARROW_PX: f64 = 296.0;
const WIDE_PX: f64 = 584.0;

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

/// The SVG with a shape a line, and the marks after it.
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

fn view(query: &str) -> View {
    let (view, notices) = decode(query);
    assert!(notices.is_empty(), "{notices:?}");
    view
}

fn records() -> Records {
    let texts = Texts {
        records: include_str!("../data/records.json").to_owned(),
        history: Ok(include_str!("../data/history.json").to_owned()),
        story: Ok(include_str!("../data/story.json").to_owned()),
    };
    Records::new(Library::read(&texts).unwrap())
}

fn time(query: &str, width_px: f64) -> Drawing {
    let (records, view) = (records(), view(query));
    let outcome = Outcome::new(&records.columns, &view.clauses());
    let chart = TimeChart {
        batches: &records.columns.batches,
        view: &outcome.by_batch,
        all: &records.all.by_batch,
        dates: view.dates,
        running: view.running,
    };
    draw_time(&chart, width_px)
}

fn sentence(query: &str, width_px: f64) -> Drawing {
    let (records, view) = (records(), view(query));
    let chart = SentenceChart {
        view: &Outcome::new(&records.columns, &view.clauses()),
        all: &records.all,
        sentences: view.sentences,
        compare: view.compare,
    };
    draw_sentence(&chart, width_px)
}

#[test]
fn time_chart_narrow_and_wide() {
    insta::assert_snapshot!("time_narrow", svg(time("", NARROW_PX)));
    insta::assert_snapshot!("time_wide", svg(time("", WIDE_PX)));
}

#[test]
fn time_chart_with_dates_and_sentences_selected() {
    let query = "from=2016-03-30&to=2016-08-03&sentence=life";
    insta::assert_snapshot!("time_selected", svg(time(query, WIDE_PX)));
}

#[test]
fn time_chart_as_running_total() {
    insta::assert_snapshot!(
        "time_running",
        svg(time("measure=total&sentence=20-25", NARROW_PX))
    );
}

#[test]
fn sentence_chart_narrow_and_wide() {
    insta::assert_snapshot!("sentence_narrow", svg(sentence("", NARROW_PX)));
    insta::assert_snapshot!("sentence_wide", svg(sentence("", WIDE_PX)));
}

#[test]
fn sentence_chart_with_both_selections() {
    let query = "from=2016-08-03&to=2016-08-03&sentence=20-25,life";
    insta::assert_snapshot!("sentence_selected", svg(sentence(query, NARROW_PX)));
}

#[test]
fn sentence_chart_before_and_after() {
    insta::assert_snapshot!("sentence_after", svg(sentence("measure=after", WIDE_PX)));
}

#[test]
fn an_empty_view_still_draws_its_ghost() {
    let query = "from=2012-01-01&to=2012-02-01&sentence=death";
    insta::assert_snapshot!("time_empty", svg(time(query, NARROW_PX)));
    insta::assert_snapshot!("sentence_empty", svg(sentence(query, WIDE_PX)));
}

#[test]
fn bars_stay_in_the_frame_and_wide_enough_to_hit_at_any_width() {
    for width in [240.0, 296.0, 340.0, 440.0, 584.0, 736.0, 1200.0] {
        for drawing in [
            time("", width),
            sentence("", width),
            sentence("measure=after", width),
        ] {
            let frame = f64::from(drawing.frame.width_px);
            for mark in &drawing.marks {
                assert!(
                    mark.bar.left >= 0.0 && mark.bar.right <= frame,
                    "{width}: {}",
                    mark.key
                );
                assert!(mark.bar.width() >= 4.0, "{width}: {}", mark.key);
            }
        }
    }
}
