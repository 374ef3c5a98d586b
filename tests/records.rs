//! The committed data files: what they must contain, and how a damaged copy is rejected.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "damage/mod.rs"]
mod damage;
#[path = "records/damaged.rs"]
mod damaged;
#[path = "figures/mod.rs"]
mod days;
#[path = "records/figures.rs"]
mod figures;
#[path = "records/history.rs"]
mod history;
#[path = "records/schema.rs"]
mod schema;

use commutations::data::{Dataset, History};
use std::path::Path;

/// Returns the text of a file in the folder `data`.
fn text(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns a JSON file in the folder `data`.
fn json(name: &str) -> serde_json::Value {
    serde_json::from_str(&text(name)).unwrap()
}

fn records() -> Dataset {
    Dataset::from_json(&text("records.json")).unwrap()
}

fn clemency() -> History {
    History::from_json(&text("history.json")).unwrap()
}

/// Returns the index of the person with this name.
fn place_of(name: &str) -> usize {
    let records = records();
    let mut grants = records.grants.iter();
    grants.position(|grant| grant.name == name).unwrap()
}
