//! The cards of the presets, drawn from the committed data.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::domain::{Lead, PRESETS};
use commutations::state::{decode, encode};
use commutations::ui::{Card, Library, Records, Room, Texts, card};
use std::fs;

const ROOM: Room = Room {
    width_px: 660.0,
    height_px: 450.0,
};

fn records() -> Records {
    let read = |name: &str| {
        let path = format!("{}/data/{name}.json", env!("CARGO_MANIFEST_DIR"));
        fs::read_to_string(path).unwrap()
    };
    let texts = Texts {
        records: read("records"),
        history: Ok(read("history")),
        story: Ok(read("story")),
    };
    Records::new(Library::read(&texts).unwrap())
}

fn cards() -> Vec<(&'static str, Card)> {
    let records = records();
    let one = PRESETS.iter();
    one.map(|preset| (preset.id, card(&records, preset, ROOM).unwrap()))
        .collect()
}

#[test]
fn the_address_of_a_named_view_is_the_one_that_the_page_would_write() {
    for preset in &PRESETS {
        let (view, notices) = decode(preset.query);
        assert!(notices.is_empty(), "{}: {notices:?}", preset.id);
        assert!(view.foreign.is_empty(), "{}: {:?}", preset.id, view.foreign);
        let (again, _) = decode(&encode(&view));
        assert_eq!(again, view, "{}", preset.id);
    }
}

#[test]
fn each_card_has_its_figure_in_its_sentence_and_something_to_show() {
    for (id, card) in cards() {
        assert!(!card.headline.is_empty(), "{id}");
        assert!(
            card.headline.contains(&card.number),
            "{id}: {}",
            card.headline
        );
        assert!(card.plot.is_some() == card.statements.is_empty(), "{id}");
    }
}

#[test]
fn the_figures_are_those_of_the_records() {
    let figures: Vec<(&str, String)> = cards()
        .into_iter()
        .map(|(id, card)| (id, card.number))
        .collect();
    insta::assert_debug_snapshot!(figures);
}

#[test]
fn charts_use_the_room_that_they_have() {
    let plots = cards()
        .into_iter()
        .filter_map(|(id, card)| card.plot.map(|plot| (id, plot)));
    let plots: Vec<_> = plots.collect();
    assert!(plots.len() > 3, "{}", plots.len());
    for (id, plot) in plots {
        let across = ROOM.width_px / f64::from(plot.width_px);
        let scale = across.min(ROOM.height_px / f64::from(plot.height_px));
        assert!(scale >= 1.2, "{id}: {scale}: its text is too small");
    }
}

#[test]
fn only_the_report_lists_statements() {
    for (preset, (_, card)) in PRESETS.iter().zip(cards()) {
        assert_eq!(preset.lead == Lead::Verdicts, !card.statements.is_empty());
    }
}

/// A card of the history shows figures that news reports quote, and says so; the list of verdicts rests on laws
/// and news reports too.
#[test]
fn each_card_names_its_sources() {
    for (preset, (id, card)) in PRESETS.iter().zip(cards()) {
        assert!(card.source.contains("Department of Justice"), "{id}");
        let is_of_history = preset
            .charts
            .iter()
            .any(|name| ["years", "presidents"].contains(name));
        let is_report = preset.lead == Lead::Verdicts;
        let is_quoted = is_of_history || is_report;
        assert_eq!(
            card.source.contains("news reports"),
            is_quoted,
            "{id}: {}",
            card.source
        );
        assert_eq!(
            card.source.contains("laws"),
            is_report,
            "{id}: {}",
            card.source
        );
    }
}
