//! Snapshots of the charts that load after the first view.

use super::{NARROW_PX, WIDE_PX, records, svg, view};
use commutations::charts::explore::{
    ChangeChart, FIREARM_HEADING, Named, PlaceChart, RowChart, ServedChart, change_takeaway,
    district_rows, draw_changes, draw_places, draw_rows, draw_served, drug_rows, drug_takeaway,
    effect_rows, effect_takeaway, place_takeaway, served_takeaway,
};
use commutations::charts::{Drawing, tip_area};
use commutations::domain::State;
use commutations::query::Outcome;
use commutations::query::{Change, median_served};
use commutations::state::View;
use commutations::ui::Records;

/// A view that no grant is in.
const EMPTY: &str = "from=2012-01-01&to=2012-02-01";

pub(super) fn drugs(query: &str, width_px: f64) -> Drawing {
    let (records, view) = (records(), view(query));
    let outcome = Outcome::new(&records.columns, &view.clauses());
    let chart = RowChart {
        rows: &drug_rows(&outcome, &records.all, view.drugs),
        aside: Some(FIREARM_HEADING),
    };
    draw_rows(&chart, width_px)
}

pub(super) fn effects(query: &str, width_px: f64) -> Drawing {
    let (records, view) = (records(), view(query));
    let outcome = Outcome::new(&records.columns, &view.clauses());
    let chart = RowChart {
        rows: &effect_rows(&outcome, &records.all, view.effects),
        aside: None,
    };
    draw_rows(&chart, width_px)
}

pub(super) fn districts(state: State, query: &str, width_px: f64) -> Drawing {
    let (records, view) = (records(), view(query));
    let outcome = Outcome::new(&records.columns, &view.clauses());
    let both = (&outcome, &*records.all);
    let chart = RowChart {
        rows: &district_rows(state, &records.columns.districts, both, &view.places),
        aside: None,
    };
    draw_rows(&chart, width_px)
}

pub(super) fn places(query: &str, width_px: f64) -> Drawing {
    let (records, view) = (records(), view(query));
    let clauses = view.clauses();
    let outcome = Outcome::new(&records.columns, &clauses);
    let chart = PlaceChart {
        view: &outcome,
        all: &records.all,
        places: &view.places,
        beyond: outcome.beyond_states.people,
    };
    draw_places(&chart, width_px)
}

/// The median of the grants `rows`, in months.
fn median(records: &Records, rows: &[u32]) -> Option<u16> {
    median_served(rows.iter().map(|row| {
        let grant = records.dataset.grant(*row).unwrap();
        (grant.first_sentenced(), grant.id.granted)
    }))
}

pub(super) fn served(query: &str, width_px: f64) -> Drawing {
    let (records, view) = (records(), view(query));
    let outcome = Outcome::new(&records.columns, &view.clauses());
    let chart = ServedChart {
        view: &outcome.by_served,
        all: &records.all.by_served,
        served: view.served,
        median_months: median(&records, &outcome.rows),
    };
    draw_served(&chart, width_px)
}

/// What each of the grants `rows` made of its sentence.
fn changes_of(records: &Records, rows: &[u32]) -> Vec<Change> {
    rows.iter()
        .map(|row| records.changes[*row as usize])
        .collect()
}

pub(super) fn changes(query: &str, width_px: f64) -> Drawing {
    let (records, view) = (records(), view(query));
    let rows = Outcome::new(&records.columns, &view.clauses()).rows;
    let named = |row: &u32| {
        let grant = records.dataset.grant(*row).unwrap();
        Named {
            key: grant.id.to_string(),
            name: grant.name.clone(),
        }
    };
    let chart = ChangeChart {
        changes: &changes_of(&records, &rows),
        all: &changes_of(&records, &records.all.rows),
        names: &rows.iter().map(named).collect::<Vec<_>>(),
        sentences: view.sentences,
    };
    draw_changes(&chart, width_px)
}

#[test]
fn drugs_narrow_and_wide() {
    insta::assert_snapshot!("drugs_narrow", svg(drugs("", NARROW_PX)));
    insta::assert_snapshot!("drugs_wide", svg(drugs("", WIDE_PX)));
}

#[test]
fn drugs_of_one_day_with_two_selected() {
    let query = "from=2016-08-03&to=2016-08-03&drug=crack,heroin";
    insta::assert_snapshot!("drugs_selected_narrow", svg(drugs(query, NARROW_PX)));
    insta::assert_snapshot!("drugs_selected", svg(drugs(query, WIDE_PX)));
    insta::assert_snapshot!("drugs_empty", svg(drugs(EMPTY, NARROW_PX)));
}

#[test]
fn effects_in_every_state() {
    insta::assert_snapshot!("effects_narrow", svg(effects("", NARROW_PX)));
    insta::assert_snapshot!("effects_wide", svg(effects("", WIDE_PX)));
    let query = "sentence=life&effect=term";
    insta::assert_snapshot!("effects_selected", svg(effects(query, WIDE_PX)));
    insta::assert_snapshot!("effects_empty", svg(effects(EMPTY, WIDE_PX)));
}

#[test]
fn districts_of_a_state() {
    let query = "district=flsd&sentence=life";
    let florida = |width_px| districts(State::Fl, query, width_px);
    insta::assert_snapshot!("districts_narrow", svg(florida(NARROW_PX)));
    insta::assert_snapshot!("districts_wide", svg(florida(WIDE_PX)));
    let maryland = districts(State::Md, "state=MD", NARROW_PX);
    insta::assert_snapshot!("districts_one", svg(maryland));
}

#[test]
fn places_in_every_state() {
    insta::assert_snapshot!("places_narrow", svg(places("", NARROW_PX)));
    insta::assert_snapshot!("places_wide", svg(places("", WIDE_PX)));
    let query = "sentence=life&state=FL,NE&district=txsd";
    insta::assert_snapshot!("places_selected", svg(places(query, WIDE_PX)));
    insta::assert_snapshot!("places_empty", svg(places(EMPTY, NARROW_PX)));
}

#[test]
fn served_in_every_state() {
    insta::assert_snapshot!("served_narrow", svg(served("", NARROW_PX)));
    insta::assert_snapshot!("served_wide", svg(served("", WIDE_PX)));
    let query = "from=2016-08-03&to=2016-08-03&served=10-12,30%2B";
    insta::assert_snapshot!("served_selected", svg(served(query, WIDE_PX)));
    insta::assert_snapshot!("served_empty", svg(served(EMPTY, NARROW_PX)));
}

#[test]
fn changes_of_everybody_and_of_a_day() {
    insta::assert_snapshot!("changes_narrow", svg(changes("", NARROW_PX)));
    insta::assert_snapshot!("changes_wide", svg(changes("", WIDE_PX)));
    let query = "from=2016-08-03&to=2016-08-03";
    insta::assert_snapshot!("changes_day", svg(changes(query, WIDE_PX)));
    let query = "from=2016-08-03&to=2016-08-03&sentence=20-25,life";
    insta::assert_snapshot!("changes_selected", svg(changes(query, NARROW_PX)));
}

#[test]
fn changes_person_by_person() {
    let few = "from=2013-12-19&to=2014-12-17";
    insta::assert_snapshot!("changes_few_narrow", svg(changes(few, NARROW_PX)));
    insta::assert_snapshot!("changes_few_wide", svg(changes(few, WIDE_PX)));
    let kinds = "effect=time-served,to-life,at-once";
    insta::assert_snapshot!("changes_kinds", svg(changes(kinds, NARROW_PX)));
    let one = "from=2016-08-03&to=2016-08-03&q=james+wright";
    insta::assert_snapshot!("changes_one", svg(changes(one, NARROW_PX)));
    insta::assert_snapshot!("changes_empty", svg(changes(EMPTY, WIDE_PX)));
}

/// Every chart in a few views.
fn every(width_px: f64) -> Vec<Drawing> {
    let few = "from=2013-12-19&to=2014-12-17";
    let mut drawings: Vec<Drawing> = ["", few, "sentence=life", "state=MD", EMPTY]
        .into_iter()
        .flat_map(|query| {
            [
                drugs(query, width_px),
                effects(query, width_px),
                places(query, width_px),
                changes(query, width_px),
            ]
        })
        .collect();
    drawings.push(served("", width_px));
    drawings.push(districts(State::Md, "", width_px));
    drawings.push(districts(State::Fl, "sentence=life", width_px));
    drawings
}

#[test]
fn marks_stay_in_the_frame_and_tooltips_off_their_marks_at_any_width() {
    for width in [288.0, 340.0, 584.0, 1100.0] {
        for drawing in every(width) {
            let frame = (
                drawing.frame.width_px.into(),
                drawing.frame.height_px.into(),
            );
            for (index, mark) in drawing.marks.iter().enumerate() {
                let tip = tip_area(&drawing, index);
                for area in [mark.bar, mark.ground, tip] {
                    let (right, bottom): (f64, f64) = frame;
                    let inside = area.left >= 0.0 && area.top >= 0.0;
                    let inside = inside && area.right <= right && area.bottom <= bottom;
                    assert!(inside, "{width}: {} {area:?} in {frame:?}", mark.label);
                }
                let apart = tip.right <= mark.bar.left
                    || mark.bar.right <= tip.left
                    || tip.bottom <= mark.bar.top
                    || mark.bar.bottom <= tip.top;
                assert!(apart, "{width}: {} under {tip:?}", mark.label);
                assert!(mark.ground.height() >= 24.0, "{width}: {}", mark.label);
            }
        }
    }
}

/// What `words` say of the views of `queries`.
fn said(queries: &[&str], words: &dyn Fn(&View, &Outcome) -> String) -> Vec<String> {
    let records = records();
    let say = |query: &&str| {
        let view = view(query);
        words(&view, &Outcome::new(&records.columns, &view.clauses()))
    };
    queries.iter().map(say).collect()
}

#[test]
fn the_sentences_beside_the_charts_are_good_english() {
    let queries = [
        "",
        "drug=heroin",
        "drug=none",
        "from=2011-11-21&to=2011-11-21",
        EMPTY,
    ];
    let drugs = said(&queries, &|view, outcome| {
        drug_takeaway(outcome, view.drugs)
    });
    insta::assert_snapshot!("drugs_said", drugs.join("\n"));
    let queries = [
        "",
        "effect=term,at-once",
        "from=2011-11-21&to=2011-11-21",
        EMPTY,
    ];
    let effects = said(&queries, &|view, outcome| {
        effect_takeaway(outcome, view.effects)
    });
    insta::assert_snapshot!("effects_said", effects.join("\n"));
    let queries = [
        "",
        "state=FL,VI",
        "district=flsd&sentence=life",
        "from=2011-11-21&to=2011-11-21",
        "state=FL,TX,NC,VA,IL",
        EMPTY,
    ];
    let places = said(&queries, &|view, outcome| {
        place_takeaway(outcome, &view.places)
    });
    insta::assert_snapshot!("places_said", places.join("\n"));
    let queries = [
        "",
        "served=10-12,12-14,30%2B",
        "from=2011-11-21&to=2011-11-21",
        EMPTY,
    ];
    let served = said(&queries, &|view, outcome| {
        served_takeaway(outcome, view.served, median(&records(), &outcome.rows))
    });
    insta::assert_snapshot!("served_said", served.join("\n"));
    let queries = [
        "",
        "sentence=life",
        "effect=term",
        "from=2011-11-21&to=2011-11-21",
        "effect=to-life",
        EMPTY,
    ];
    let changes = said(&queries, &|_, outcome| {
        change_takeaway(&changes_of(&records(), &outcome.rows))
    });
    insta::assert_snapshot!("changes_said", changes.join("\n"));
}
