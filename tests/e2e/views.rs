//! axe-core in every view of which `cargo xtask look` takes a picture, in frames and in dialogs, in both color
//! schemes and in forced colors.

use serde_json::json;
use webdriver::fantoccini::Locator;

use crate::support::{Place, Reader, Scheme, until};

#[allow(dead_code, reason = "what a picture needs besides")]
#[path = "../../crates/look/src/states.rs"]
mod look;

use look::{Condition, STATES, State};

/// Whether axe-core reads the same page in an earlier state, of which only another picture is taken.
fn is_repeated(place: usize) -> bool {
    let own = &STATES[place];
    let is_usual = |state: &State| matches!(state.condition, Condition::Usual);
    let is_focus = own.name == "keyboard-focus";
    let mut earlier = STATES[..place].iter();
    !is_focus
        && is_usual(own)
        && earlier.any(|state| is_usual(state) && state.address == own.address)
}

/// Opens a state. Pictures without scripts and of the printed page are not read by axe-core here: a page
/// without scripts is read elsewhere, and paper has no accessibility tree.
async fn open(reader: &Reader, state: &State) -> bool {
    let is_without_program = match state.condition {
        Condition::NoScript | Condition::Print => return false,
        Condition::NoProgram => true,
        Condition::Usual | Condition::ForcedColors => false,
    };
    let blocked = if is_without_program {
        vec!["*.wasm"]
    } else {
        vec![]
    };
    reader.browser.cdp("Network.enable", json!({})).await;
    reader
        .browser
        .cdp("Network.setBlockedURLs", json!({ "urls": blocked }))
        .await;
    reader.goto(&reader.site.server.url(state.address)).await;
    until(state.name, async || {
        reader.js(state.is_ready).await == json!(true)
    })
    .await;
    true
}

/// Adds what axe-core finds on the page in both schemes and in forced colors.
async fn examine(reader: &Reader, name: &str, wrong: &mut Vec<String>) {
    let mut note = |condition: &str, found: Vec<String>| {
        wrong.extend(
            found
                .into_iter()
                .map(|line| format!("{name}, {condition}: {line}")),
        );
    };
    reader.prefer(Scheme::Light).await;
    note("light", reader.violations().await);
    reader.prefer(Scheme::Dark).await;
    note("dark", reader.violations_of_colors().await);
    reader.emulate("", &[("forced-colors", "active")]).await;
    note("forced colors", reader.violations_of_colors().await);
}

/// Checks every other state, beginning with `first`: two tests share the work between two browsers.
async fn examine_states(first: usize) {
    let reader = Reader::at(Place::Http).await;
    let mut wrong = Vec::new();
    for place in (first..STATES.len())
        .step_by(2)
        .filter(|place| !is_repeated(*place))
    {
        let state = &STATES[place];
        if open(&reader, state).await {
            examine(&reader, state.name, &mut wrong).await;
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    let is_known =
        |line: &str| line.contains("preload") || line.contains("wasm") || line.contains("BLOCKED");
    assert!(reader.console().await.iter().all(|line| is_known(line)));
}

#[tokio::test]
async fn axe_finds_nothing_in_every_view_of_look() {
    examine_states(0).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_every_other_view_of_look() {
    examine_states(1).await;
}

/// In a sandboxed frame, and in the preview of the embed dialog.
#[tokio::test]
async fn axe_finds_nothing_in_frames_and_their_dialogs() {
    let mut wrong = Vec::new();
    let reader = Reader::at(Place::Frame).await;
    for query in [
        "",
        "?sentence=life",
        "?id=2016-08-03-214",
        "?embedding=drugs,element",
        "?story=one-man",
    ] {
        reader.open_still(query).await;
        until("the frame is ready", async || {
            reader
                .js("return document.documentElement.dataset.ready === 'true'")
                .await
                == json!(true)
        })
        .await;
        examine(&reader, &format!("frame {query}"), &mut wrong).await;
    }
    let reader = Reader::at(Place::Http).await;
    reader.open("?embedding=time,where").await;
    reader.sees_preview().await;
    let frame = reader
        .browser
        .client
        .find(Locator::Css("#embedding-frame"))
        .await;
    frame
        .expect("a preview")
        .enter_frame()
        .await
        .expect("the preview can be entered");
    examine(&reader, "preview", &mut wrong).await;
    assert_eq!(wrong, Vec::<String>::new());
}
