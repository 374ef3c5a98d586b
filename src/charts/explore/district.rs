//! People by the district that sentenced.

use super::rows::Row;
use crate::domain::{District, State};
use crate::query::{Outcome, Places};
use crate::text;

/// One row a district of `state` in which anybody was sentenced: people in `view` before those in
/// `all`. `districts` are those of the records, as they number them. A person counts under each
/// district in which one of the sentences was given.
#[must_use]
pub fn district_rows(
    state: State,
    districts: &[District],
    (view, all): (&Outcome, &Outcome),
    places: &Places,
) -> Vec<Row> {
    let mut rows: Vec<Row> = districts
        .iter()
        .zip(view.by_district.iter().zip(&all.by_district))
        .filter(|(district, (_, all))| district.state() == Some(state) && all.people > 0)
        .map(|(district, (view, all))| Row {
            key: district.key(),
            name: district.to_string(),
            view: *view,
            all: *all,
            admitted: places.admits(*district),
            selected: places.districts.contains(district),
            ..Row::default()
        })
        .collect();
    rows.sort_by(|a, b| a.name.cmp(&b.name));
    rows
}

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
