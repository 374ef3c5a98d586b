//! The text of a list in the form of this project.

use commutations::data::{Cell, Dataset, encode};

/// Returns the JSON of a list.
#[must_use]
pub fn json(list: &Dataset) -> String {
    let parts = encode(list).parts();
    let parts = parts
        .into_iter()
        .map(|(name, part)| (name.to_owned(), part));
    serde_json::to_string(&Cell::Object(parts.collect())).unwrap_or_default()
}

/// Returns a list without the names of its people.
#[must_use]
pub fn nameless(mut list: Dataset) -> Dataset {
    for grant in &mut list.grants {
        grant.name.clear();
    }
    list
}
