//! Groups of people in a story.

use super::Facts;
use super::facts::Decode;
use crate::data::story::Group;
use crate::domain::{Day, Grant, Names};
use crate::query::plan;

/// Returns the rows of the people of `group`, ascending. Names can be searched even if they are hidden.
pub(super) fn rows(group: &Group, facts: Facts<'_>, decode: Decode<'_>) -> Vec<u32> {
    let mut rows = plan::rows(facts.columns, &decode(&group.view), Names::Show);
    rows.retain(|row| {
        let person = facts.dataset.grant(*row);
        person.is_some_and(|grant| belongs(group, grant))
    });
    rows
}

fn belongs(group: &Group, grant: &Grant) -> bool {
    let has_offense = |offense| {
        let mut cases = grant.cases.iter();
        cases.any(|case| case.offenses.contains(offense))
    };
    group.only.is_none_or(|drugs| grant.drugs == drugs)
        && group.offense.is_none_or(has_offense)
        && group.flag.is_none_or(|flag| grant.flags.contains(flag))
}

/// Returns the day of the grant in `row`.
pub(super) fn day(row: u32, facts: Facts<'_>) -> Option<Day> {
    Some(facts.dataset.grant(row)?.id.granted)
}

/// Returns the day with the most of the grants in `rows`, which are in order of date, and their number; the
/// first such day if there are several.
pub(super) fn fullest_day(rows: &[u32], facts: Facts<'_>) -> Option<(Day, u32)> {
    let mut fullest: Option<(Day, u32)> = None;
    let mut own: Option<(Day, u32)> = None;
    for day in rows.iter().filter_map(|row| day(*row, facts)) {
        let before = own.filter(|(own_day, _)| *own_day == day);
        let grants = before.map_or(0, |(_, grants)| grants) + 1;
        own = Some((day, grants));
        if fullest.is_none_or(|(_, most)| grants > most) {
            fullest = own;
        }
    }
    fullest
}
