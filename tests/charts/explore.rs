//! Snapshots of the charts that load after the first view.

use super::{NARROW_PX, WIDE_PX, records, svg, view};
use commutations::chart::Drawing;
use commutations::chart::explore::{
    FIREARM_HEADING, PlaceChart, RowChart, ServedChart, district_rows, draw_places, draw_rows,
    draw_served, drug_rows, drug_takeaway, effect_rows, effect_takeaway, place_takeaway,
    served_takeaway,
};
use commutations::components::Records;
use commutations::domain::{Day, State};
use commutations::query::explore::{beyond_states, median_served};
use commutations::query::{Clauses, Columns, Dimension, Outcome};
use commutations::view::View;

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
    let both = (&outcome, &records.all);
    let chart = RowChart {
        rows: &district_rows(state, &records.columns.districts, both, &view.places),
        aside: None,
    };
    draw_rows(&chart, width_px)
}

pub(super) fn places(query: &str, width_px: f64) -> Drawing {
    let (records, view) = (records(), view(query));
    let clauses = view.clauses();
    let anywhere = Outcome::new(&records.columns, &clauses.clone().without(Dimension::Place));
    let chart = PlaceChart {
        view: &Outcome::new(&records.columns, &clauses),
        all: &records.all,
        places: &view.places,
        beyond: beyond_states(&records.columns, &anywhere.rows),
    };
    draw_places(&chart, width_px)
}

/// The day of each grant's earliest sentence.
fn sentenced(records: &Records) -> Vec<Option<Day>> {
    let grants = records.dataset.grants.iter();
    let days = grants.map(|grant| grant.cases.iter().filter_map(|case| case.sentenced).min());
    days.collect()
}

/// The median of the grants `rows`, in months.
fn median(records: &Records, rows: &[u32]) -> Option<u16> {
    let sentenced = sentenced(records);
    median_served(rows.iter().map(|row| {
        let row = *row as usize;
        (sentenced[row], records.dataset.grants[row].id.granted)
    }))
}

pub(super) fn served(query: &str, width_px: f64) -> Drawing {
    let (records, view) = (records(), view(query));
    let days = sentenced(&records).into_iter();
    let columns = Columns::new(&records.dataset).with_sentenced(days);
    let outcome = Outcome::new(&columns, &view.clauses());
    let chart = ServedChart {
        view: &outcome.by_served,
        all: &Outcome::new(&columns, &Clauses::default()).by_served,
        served: view.served,
        median_months: median(&records, &outcome.rows),
    };
    draw_served(&chart, width_px)
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

/// What `words` say of the views of `queries`.
fn said(queries: &[&str], words: &dyn Fn(&View, &Outcome) -> String) -> Vec<String> {
    let records = records();
    let days = sentenced(&records).into_iter();
    let columns = Columns::new(&records.dataset).with_sentenced(days);
    let say = |query: &&str| {
        let view = view(query);
        words(&view, &Outcome::new(&columns, &view.clauses()))
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
        let records = records();
        served_takeaway(outcome, view.served, median(&records, &outcome.rows))
    });
    insta::assert_snapshot!("served_said", served.join("\n"));
}
