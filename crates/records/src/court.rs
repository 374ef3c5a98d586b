//! The court and date of each case, from the district field and the end of the offenses.

use super::{Fault, date, district};
use crate::pattern::pattern;
use commutations::domain::{Day, District};
use regex::Regex;
use std::sync::LazyLock;

/// A court, and the day printed with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Court {
    pub district: Option<District>,
    pub day: Option<Day>,
}

static PARENS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\([^()]*\)"));

/// Reads the district field of one case. Text about the court is removed from `offenses`.
pub(super) fn read(pieces: &[String], offenses: &mut String) -> Result<Court, Fault> {
    let (mut court, region) = misplaced(offenses);
    for piece in pieces {
        let mut text = PARENS.replace_all(piece, " ").into_owned();
        if let Some((day, rest)) = date::take(&text) {
            court.day = Some(day);
            text = rest;
        }
        for name in text
            .split(';')
            .map(str::trim)
            .filter(|name| !name.is_empty())
        {
            court.district = Some(match &region {
                Some(region) => district::read_with_region(region, name)?,
                None => district::read(name)?,
            });
        }
    }
    Ok(court)
}

/// Removes a misplaced court, region or day from the end of the offenses.
fn misplaced(offenses: &mut String) -> (Court, Option<String>) {
    let mut court = Court::default();
    let mut region = None;
    while let Some((before, last)) = offenses.rsplit_once(';') {
        let last = last.trim();
        if let Some(day) = date::read(last) {
            court.day = Some(day);
        } else if district::is_region(last) {
            region = Some(last.to_owned());
        } else if let Ok(name) = district::read(last) {
            court.district = Some(name);
        } else {
            break;
        }
        *offenses = before.to_owned();
    }
    (court, region)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(field: &[&str], offenses: &str) -> (Option<String>, Option<String>, String) {
        let mut offenses = offenses.to_owned();
        let field: Vec<String> = field.iter().map(|text| (*text).to_owned()).collect();
        let court = read(&field, &mut offenses).unwrap();
        (
            court.district.map(|district| district.to_string()),
            court.day.map(|day| day.to_string()),
            offenses,
        )
    }

    #[test]
    fn district_and_day_come_in_several_orders() {
        let expected = (
            Some("District of Maine".to_owned()),
            Some("2001-05-01".to_owned()),
            "Arson".to_owned(),
        );
        for field in [
            &["District of Maine; May 1, 2001 (on remand)"][..],
            &["District of Maine May 1, 2001"],
            &["District of Maine", "May 1, 2001"],
        ] {
            assert_eq!(of(field, "Arson"), expected);
        }
        assert_eq!(of(&[], "Arson; District of Maine; May 1, 2001"), expected);
    }

    #[test]
    fn a_region_at_the_end_of_the_offenses_is_found() {
        assert_eq!(
            of(&["District of Michigan"], "Arson; Eastern").0.as_deref(),
            Some("Eastern District of Michigan")
        );
    }

    #[test]
    fn a_missing_court_is_unknown() {
        assert_eq!(
            of(&[], "Arson; theft"),
            (None, None, "Arson; theft".to_owned())
        );
    }
}
