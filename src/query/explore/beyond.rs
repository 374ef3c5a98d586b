//! Who is on no map of states.

use crate::query::Columns;

/// How many of the grants `rows` belong to no state: given by a court-martial, or by a court that
/// the records do not name.
#[must_use]
pub fn beyond_states(columns: &Columns, rows: &[u32]) -> u32 {
    let has_state = |court: &u16| {
        let district = columns.districts.get(usize::from(*court));
        district.is_some_and(|district| district.state().is_some())
    };
    let beyond = rows.iter().filter(|row| {
        let courts = columns.courts.get(**row as usize);
        courts.is_some_and(|courts| !courts.iter().any(has_state))
    });
    u32::try_from(beyond.count()).unwrap_or(u32::MAX)
}
