//! The cards of the presets, drawn from the committed data.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::data::CardPlan;
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

fn cards() -> Vec<(CardPlan, Card)> {
    let records = records();
    let plans = records.dataset.about.cards.iter();
    plans
        .map(|own| (own.clone(), card(&records, own, ROOM).unwrap()))
        .collect()
}

#[test]
fn the_address_of_a_named_view_is_the_one_that_the_page_would_write() {
    let plans = &records().dataset.about.cards;
    assert!(!plans.is_empty());
    for plan in plans {
        let (view, notices) = decode(&plan.view);
        assert!(notices.is_empty(), "{}: {notices:?}", plan.id);
        assert!(view.foreign.is_empty(), "{}: {:?}", plan.id, view.foreign);
        let (again, _) = decode(&encode(&view));
        assert_eq!(again, view, "{}", plan.id);
    }
}

#[test]
fn each_card_has_its_figure_in_its_sentence_and_something_to_show() {
    for (CardPlan { id, .. }, card) in cards() {
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
    let figures: Vec<(String, String)> = cards()
        .into_iter()
        .map(|(plan, card)| (plan.id, card.number))
        .collect();
    insta::assert_debug_snapshot!(figures);
}

#[test]
fn charts_use_the_room_that_they_have() {
    let plots = cards()
        .into_iter()
        .filter_map(|(plan, card)| card.plot.map(|plot| (plan.id, plot)));
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
    for (plan, card) in cards() {
        assert_eq!(plan.chart.is_none(), !card.statements.is_empty());
    }
}

/// A card of the history shows figures that news reports quote, and says so; the list of verdicts rests on laws
/// and news reports too.
#[test]
fn each_card_names_its_sources() {
    for (plan, card) in cards() {
        let id = plan.id;
        assert!(card.source.contains("Department of Justice"), "{id}");
        let is_of_history = matches!(plan.chart.as_deref(), Some("years" | "presidents"));
        let is_report = plan.chart.is_none();
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
