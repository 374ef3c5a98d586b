//! The chart of districts in words.

use crate::charts::rows::Row;
use crate::domain::State;
use crate::text;

/// The sentence beside the districts of `state`, whose rows are given.
#[must_use]
pub fn district_takeaway(state: State, rows: &[Row]) -> String {
    let most = rows.iter().max_by_key(|row| row.view.people);
    match most.filter(|row| row.view.people > 0) {
        None => format!(
            "Nobody in this view was sentenced in {}.",
            text::state(state)
        ),
        Some(row) => {
            let people = text::counted(row.view.people, "person", "people");
            format!("The most, {people}, were sentenced in the {}.", row.name)
        }
    }
}
