//! What is left out of a list.

use commutations::data::Dataset;

/// Returns a list without the names of its people.
#[must_use]
pub fn nameless(mut list: Dataset) -> Dataset {
    for grant in &mut list.grants {
        grant.name.clear();
    }
    list
}
