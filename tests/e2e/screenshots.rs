//! Pictures of every state at every width in both schemes, to be looked at: `target/screenshots`.

use crate::states::{self, State, focus_by_keys};
use crate::support::{
    Answer, FOLDER, Place, Reader, Scheme, ServeOptions, late_name, until, wasm_name,
};

const WIDTHS: [u32; 3] = [320, 768, 1280];

async fn each_condition(reader: &Reader, name: &str, pose: impl AsyncFn()) {
    for scheme in Scheme::BOTH {
        reader.prefer(scheme).await;
        for width in WIDTHS {
            reader.be_wide(width).await;
            pose().await;
            reader
                .photograph(&format!("{name}-{width}-{}", scheme.name()))
                .await;
        }
    }
}

/// The same of what is in the window alone.
async fn each_window(reader: &Reader, name: &str, pose: impl AsyncFn()) {
    for scheme in Scheme::BOTH {
        reader.prefer(scheme).await;
        for width in WIDTHS {
            reader.be_wide(width).await;
            pose().await;
            reader
                .photograph_window(&format!("{name}-{width}-{}", scheme.name()))
                .await;
        }
    }
}

async fn photograph(states: &[State]) {
    let reader = Reader::at(Place::Http).await;
    for state in states {
        each_condition(&reader, state.name, async || state.open(&reader).await).await;
    }
    reader.leave().await;
}

#[tokio::test]
async fn of_the_default_one_day_and_bins() {
    photograph(&[states::DEFAULT, states::ONE_DAY, states::BINS]).await;
}

#[tokio::test]
async fn of_the_empty_the_measured_the_nameless_and_notices() {
    photograph(&[
        states::EMPTY,
        states::MEASURES,
        states::NAMELESS,
        states::NOTICES,
    ])
    .await;
}

#[tokio::test]
async fn of_places_a_comparison_and_few_people() {
    photograph(&[states::PLACES, states::PAIR, states::FEW]).await;
}

#[tokio::test]
async fn of_every_filter_and_what_was_found() {
    photograph(&[states::FILTERED, states::FOUND]).await;
}

#[tokio::test]
async fn of_the_history_by_powers_of_ten_by_size_and_by_sides() {
    photograph(&[states::YEAR, states::RATE, states::SIDES]).await;
}

/// The walk, in the window as a reader has it.
#[tokio::test]
async fn of_statements_of_the_report() {
    let reader = Reader::at(Place::Http).await;
    for state in [states::STATEMENT, states::UNDECIDED, states::TOLD_RECORD] {
        each_window(&reader, state.name, async || state.open(&reader).await).await;
    }
    reader.leave().await;
}

#[tokio::test]
async fn of_the_page_of_the_report() {
    let reader = Reader::at(Place::Http).await;
    reader.forbid_scripts().await;
    each_condition(&reader, "report-page", async || {
        reader.open_report("").await;
    })
    .await;
    reader.leave().await;
}

/// An open record, in the window as a reader has it.
#[tokio::test]
async fn of_an_open_record() {
    let reader = Reader::at(Place::Http).await;
    for state in [states::RECORD, states::NAMELESS_RECORD] {
        each_window(&reader, state.name, async || reader.open(state.query).await).await;
    }
    reader.leave().await;
}

/// The bar at the foot, over the middle of the page.
#[tokio::test]
async fn of_the_bar_at_the_foot() {
    let reader = Reader::at(Place::Http).await;
    each_window(&reader, "bar-at-the-foot", async || {
        reader.open("?drug=crack").await;
        reader
            .js("document.querySelector('figure[data-chart=change]').scrollIntoView({ behavior: 'instant' })")
            .await;
    })
    .await;
    reader.leave().await;
}

#[tokio::test]
async fn of_the_page_whose_second_program_is_missing() {
    let path = format!("{FOLDER}/{}", late_name());
    let options = ServeOptions::default().answer(path, Answer::missing());
    let reader = Reader::with(Place::Http, options).await;
    each_condition(&reader, "second-program-missing", async || {
        reader.open_first_view("?drug=crack").await;
        until("it is known to be missing", async || {
            reader
                .js("return document.documentElement.dataset.explore")
                .await
                == "failed"
        })
        .await;
    })
    .await;
    reader
        .leave_having_been_told(|line| line.contains("404"))
        .await;
}

#[tokio::test]
async fn of_focus_by_keys() {
    let reader = Reader::at(Place::Http).await;
    each_condition(&reader, "keyboard-focus", async || {
        reader.open("").await;
        focus_by_keys(&reader).await;
    })
    .await;
    reader.leave().await;
}

#[tokio::test]
async fn of_the_page_without_scripts() {
    let reader = Reader::at(Place::Http).await;
    reader.forbid_scripts().await;
    each_condition(&reader, "no-scripts", async || reader.open_still("").await).await;
    reader
        .leave_having_been_told(|line| line.contains("preloaded using link preload but not used"))
        .await;
}

#[tokio::test]
async fn of_the_page_whose_program_is_blocked() {
    let path = format!("{FOLDER}/{}", wasm_name());
    let options = ServeOptions::default().answer(path, Answer::missing());
    let reader = Reader::with(Place::Http, options).await;
    each_condition(&reader, "blocked", async || {
        reader.open_still("").await;
        reader.sees_failure().await;
    })
    .await;
    reader
        .leave_having_been_told(|line| line.contains("404") || line.contains("wasm"))
        .await;
}
