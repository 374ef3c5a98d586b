//! The dates of the grants, of which the later copy has lost most.

use super::DataError;
use super::entry::Entry;
use commutations::domain::Day;

/// The batch that stands first in the earlier copy, above any header.
const FIRST_OF_CHECK: (i32, u32, u32) = (2016, 12, 19);
/// The bulleted batch at the end of the earlier copy.
const BULLETED: (i32, u32, u32) = (2017, 1, 17);
/// The batch that is in the later copy alone, above all others.
const LAST: (i32, u32, u32) = (2017, 1, 19);

/// Whether grants of `day` are of the batch that the earlier copy lacks.
pub(super) fn is_last(day: Day) -> bool {
    day.ymd() == LAST
}

/// The date of each entry of the earlier copy, from its headers.
pub(super) fn of_check(entries: &[Entry], file: &str) -> Result<Vec<Day>, DataError> {
    entries
        .iter()
        .map(|entry| match (entry.bulleted, entry.header) {
            (true, _) => known(BULLETED, entry, file),
            (false, Some(day)) => Ok(day),
            (false, None) => known(FIRST_OF_CHECK, entry, file),
        })
        .collect()
}

/// The date of each entry of the later copy.
///
/// It lists the batches from the last to the first, and has headers for the earliest five alone. Each other
/// batch begins with the person with whom it begins in the earlier copy. Who stands above all of these
/// was granted on the last day. A header must say the same.
pub(super) fn of_main(
    entries: &[Entry],
    file: &str,
    check: &[(Day, &str)],
) -> Result<Vec<Day>, DataError> {
    let mut openers = openers(check).into_iter().peekable();
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
                "“{name}”, with whom the batch of {day} begins, is not found in the order of the dates"
            ),
        )),
        _ => Ok(days),
    }
}

/// The first person of each batch, from the last batch to the first.
fn openers<'a>(check: &[(Day, &'a str)]) -> Vec<(Day, &'a str)> {
    let mut first: Vec<(Day, &str)> = Vec::new();
    for (day, name) in check {
        if !first.iter().any(|(known, _)| known == day) {
            first.push((*day, name));
        }
    }
    first.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    first
}

fn known((year, month, day): (i32, u32, u32), entry: &Entry, file: &str) -> Result<Day, DataError> {
    Day::from_ymd(year, month, day)
        .ok_or_else(|| fault(entry, file, "its date is no day of the calendar"))
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
    use crate::piece::Piece;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    fn entries(pieces: Vec<Piece>) -> Vec<Entry> {
        gather("x.csv", (2..).zip(pieces).collect()).unwrap().0
    }

    fn name(name: &str, bulleted: bool) -> Piece {
        Piece::Name {
            name: name.to_owned(),
            bulleted,
        }
    }

    fn iso(days: &[Day]) -> Vec<String> {
        days.iter().map(ToString::to_string).collect()
    }

    /// Trap 1.
    #[test]
    fn the_earlier_copy_begins_without_a_header_and_ends_with_bullets() {
        let entries = entries(vec![
            name("Al", false),
            Piece::Header(day("2016-08-03")),
            name("Bo", false),
            name("Cy", true),
        ]);
        assert_eq!(
            iso(&of_check(&entries, "x.csv").unwrap()),
            ["2016-12-19", "2016-08-03", "2017-01-17"]
        );
    }

    /// Trap 1.
    #[test]
    fn a_batch_of_the_later_copy_begins_where_it_begins_in_the_earlier() {
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
                Piece::Header(day(header)),
                name("Di", false),
            ])
        };
        assert_eq!(
            iso(&of_main(&list("2011-11-21"), "x.csv", &check).unwrap()),
            [
                "2017-01-19",
                "2017-01-17",
                "2016-12-19",
                "2016-12-19",
                "2011-11-21"
            ]
        );
        assert!(of_main(&list("2011-11-22"), "x.csv", &check).is_err());
        assert!(of_main(&list("2011-11-21")[..4], "x.csv", &check).is_err());
    }
}
