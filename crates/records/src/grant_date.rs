//! Determines the dates of the grants, most of which the later copy has lost.

use super::DataError;
use super::entry::Entry;
use commutations::domain::Day;

/// The date of the first batch in the earlier copy, which has no header.
const FIRST_OF_EARLIER: (i32, u32, u32) = (2016, 12, 19);
/// The date of the bulleted batch at the end of the earlier copy.
const BULLETED: (i32, u32, u32) = (2017, 1, 17);
/// The date of the batch that only the later copy has, at its top.
const LAST: (i32, u32, u32) = (2017, 1, 19);

/// Whether `day` is the date of the batch that only the later copy has.
pub(super) fn is_last(day: Day) -> bool {
    day.ymd() == LAST
}

/// Returns the date of each entry of the earlier copy, from its headers.
pub(super) fn of_earlier(entries: &[Entry], file: &str) -> Result<Vec<Day>, DataError> {
    entries
        .iter()
        .map(|entry| match (entry.bulleted, entry.header) {
            (true, _) => known(BULLETED, entry, file),
            (false, Some(day)) => Ok(day),
            (false, None) => known(FIRST_OF_EARLIER, entry, file),
        })
        .collect()
}

/// Returns the date of each entry of the later copy.
///
/// The later copy lists the batches from last to first, and has headers only for the first five days. Every
/// other batch begins with the same person as in the earlier copy, and people above the first of these
/// batches were granted clemency on the last day. A header must agree with the date that is found.
pub(super) fn of_later(
    entries: &[Entry],
    file: &str,
    earlier: &[(Day, &str)],
) -> Result<Vec<Day>, DataError> {
    let mut openers = openers(earlier).into_iter().peekable();
    let mut days = Vec::with_capacity(entries.len());
    let mut day = None;
    for entry in entries {
        if let Some((opens, _)) = openers.next_if(|(_, name)| *name == entry.name) {
            day = Some(opens);
        }
        let found = day.map_or_else(|| known(LAST, entry, file), Ok)?;
        if entry.header.is_some_and(|header| header != found) {
            return Err(fault(
                entry,
                file,
                &format!("the header above “{}” does not say {found}", entry.name),
            ));
        }
        days.push(found);
    }
    match (openers.next(), entries.last()) {
        (Some((day, name)), Some(entry)) => Err(fault(
            entry,
            file,
            &format!(
                "“{name}”, the first person of the batch of {day}, is missing or out of order"
            ),
        )),
        _ => Ok(days),
    }
}

/// Returns the first person of each batch, with the latest batch first.
fn openers<'a>(earlier: &[(Day, &'a str)]) -> Vec<(Day, &'a str)> {
    let mut first: Vec<(Day, &str)> = Vec::new();
    for (day, name) in earlier {
        if !first.iter().any(|(known, _)| known == day) {
            first.push((*day, name));
        }
    }
    first.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    first
}

fn known((year, month, day): (i32, u32, u32), entry: &Entry, file: &str) -> Result<Day, DataError> {
    Day::from_ymd(year, month, day)
        .ok_or_else(|| fault(entry, file, "its date is not a calendar day"))
}

fn fault(entry: &Entry, file: &str, what: &str) -> DataError {
    DataError::Batch {
        file: file.to_owned(),
        line: entry.line,
        what: what.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entry::gather;
    use crate::row_kind::RowKind;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn entries(pieces: Vec<RowKind>) -> Vec<Entry> {
        gather("x.csv", (2..).zip(pieces).collect()).unwrap().0
    }

    fn name(name: &str, bulleted: bool) -> RowKind {
        RowKind::Name {
            name: name.to_owned(),
            bulleted,
        }
    }

    fn iso(days: &[Day]) -> Vec<String> {
        days.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_earlier_copy_begins_without_a_header_and_ends_with_bullets() {
        let entries = entries(vec![
            name("Al", false),
            RowKind::Header(day("2016-08-03")),
            name("Bo", false),
            name("Cy", true),
        ]);
        assert_eq!(
            iso(&of_earlier(&entries, "x.csv").unwrap()),
            ["2016-12-19", "2016-08-03", "2017-01-17"]
        );
    }

    #[test]
    fn a_batch_begins_with_the_same_person_in_both_copies() {
        let check = [
            (day("2016-12-19"), "Al"),
            (day("2016-12-19"), "Bo"),
            (day("2011-11-21"), "Di"),
            (day("2017-01-17"), "Cy"),
        ];
        let list = |header| {
            entries(vec![
                name("Ed", false),
                name("Cy", false),
                name("Al", false),
                name("Bo", false),
                RowKind::Header(day(header)),
                name("Di", false),
            ])
        };
        assert_eq!(
            iso(&of_later(&list("2011-11-21"), "x.csv", &check).unwrap()),
            [
                "2017-01-19",
                "2017-01-17",
                "2016-12-19",
                "2016-12-19",
                "2011-11-21"
            ]
        );
        assert!(of_later(&list("2011-11-22"), "x.csv", &check).is_err());
        assert!(of_later(&list("2011-11-21")[..4], "x.csv", &check).is_err());
    }
}
