//! Conflicts between sources, and the figure that is used.

use super::figures::Count::{self, All, Commutations, Pardons, Received};
use super::figures::of_president;
use crate::DataError;
use commutations::data::History;
use serde::Serialize;

/// A figure for which another source has a different count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Conflict {
    /// The key of the president or year.
    pub record: &'static str,
    #[serde(rename = "field", serialize_with = "Count::serialize_word")]
    pub count: Count,
    pub taken: u32,
    pub other: u32,
    pub why: &'static str,
}

/// The reason for conflicts with another series, which counts all acts by president.
const OTHER_SERIES: &str = "Another series counts all acts by president; some of its entries are estimates. The department's table, taken here, gives each fiscal year before 1945 to one president.";

const SNAPSHOT: &str = "The department's released table stops in the middle of this fiscal year. Grants are counted from its lists of names, and agree with its final totals; petitions are the final total less the years before.";

const PROCLAMATION: &str = "The other count has the 14 commutations in the proclamation of January 20, 2025. Grants by proclamation are not counted for any president.";

/// All known conflicts.
pub(super) const CONFLICTS: [Conflict; 22] = [
    conflict("t-roosevelt", All, 1_099, 981, OTHER_SERIES),
    conflict("taft", All, 831, 758, OTHER_SERIES),
    conflict("wilson", All, 2_827, 2_480, OTHER_SERIES),
    conflict("harding", All, 773, 800, OTHER_SERIES),
    conflict(
        "harding",
        Pardons,
        300,
        383,
        "The other list prints the figure of Taft, 383. The sum of the department's years is taken.",
    ),
    conflict("coolidge", All, 1_691, 1_545, OTHER_SERIES),
    conflict("hoover", All, 1_198, 1_385, OTHER_SERIES),
    conflict("fd-roosevelt", All, 3_796, 3_687, OTHER_SERIES),
    conflict(
        "obama",
        Commutations,
        1_715,
        1_716,
        "1,716 were announced; one did not take effect, and the department counts 1,715.",
    ),
    conflict(
        "2016",
        Commutations,
        583,
        584,
        "The list of names has 584 in this year; one did not take effect.",
    ),
    conflict("2017-obama", Commutations, 1_043, 504, SNAPSHOT),
    conflict("2017-obama", Pardons, 142, 78, SNAPSHOT),
    conflict("2017-obama", Received, 4_390, 3_790, SNAPSHOT),
    conflict(
        "trump-1",
        Commutations,
        94,
        92,
        "The department's total as quoted by all is taken; its list of names has two fewer, both of fiscal 2018. Two pardons of July 2018 may have been counted as commutations too; that is not proven.",
    ),
    conflict(
        "2018",
        Commutations,
        4,
        2,
        "Worked out from the department's totals of later dates; the list of names has two.",
    ),
    conflict(
        "trump-1",
        Pardons,
        144,
        143,
        "The department's later total is taken; it alone fits the 14,638 pardons of all presidents that were counted in May 2022. Early in 2021 the press told 143.",
    ),
    conflict(
        "2021-trump-1",
        Pardons,
        116,
        115,
        "Follows from the total of the term: 115 if that is 143.",
    ),
    conflict(
        "trump-1",
        Received,
        12_078,
        11_611,
        "The department's later total is taken.",
    ),
    conflict(
        "biden",
        Commutations,
        4_165,
        4_168,
        "The department's total as the press tells it is taken. Its list of names adds up to 4,168: four of these look like corrections of others, and one that replaced another may count twice; that is not proven.",
    ),
    conflict(
        "2022",
        Commutations,
        78,
        79,
        "A grant that replaced another in the same year counts once; the department's totals imply that it counts it twice.",
    ),
    conflict(
        "2025-biden",
        Commutations,
        4_033,
        4_037,
        "The total less the years before is taken; the list of names has four more, which look like corrections.",
    ),
    conflict("trump-2", Commutations, 28, 42, PROCLAMATION),
];

const fn conflict(
    record: &'static str,
    count: Count,
    taken: u32,
    other: u32,
    why: &'static str,
) -> Conflict {
    Conflict {
        record,
        count,
        taken,
        other,
        why,
    }
}

/// Checks that each conflict names a figure of the history.
pub(super) fn check(history: &History) -> Result<(), DataError> {
    CONFLICTS.iter().try_for_each(|known| agree(history, known))
}

fn agree(history: &History, known: &Conflict) -> Result<(), DataError> {
    match taken(history, known) {
        Some(taken) if taken == known.taken => Ok(()),
        found => Err(DataError::History {
            record: known.record.to_owned(),
            field: known.count.word(),
            what: format!(
                "the list of conflicts has {}, the history has {}",
                known.taken,
                found.map_or_else(|| "no figure".to_owned(), |found| found.to_string())
            ),
        }),
    }
}

fn taken(history: &History, known: &Conflict) -> Option<u32> {
    let mut presidents = history.presidents.iter();
    match presidents.position(|own| own.key == known.record) {
        Some(index) => of_president(history, index, known.count),
        None => {
            let mut years = history.years.iter();
            known
                .count
                .of_year(years.find(|own| own.key == known.record)?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::figures::sample;
    use super::*;

    #[test]
    fn a_conflict_has_the_figure_of_the_history() {
        let history = sample(30);
        for known in [
            conflict("ford", Pardons, 30, 31, ""),
            conflict("ford", All, 40, 41, ""),
            conflict("1976", Pardons, 20, 21, ""),
        ] {
            assert!(agree(&history, &known).is_ok(), "{known:?}");
        }
        for (known, refusal) in [
            (
                conflict("1976", Pardons, 21, 20, ""),
                "the history, 1976, pardons: the list of conflicts has 21, the history has 20",
            ),
            (
                conflict("1976", Received, 21, 20, ""),
                "the history, 1976, received: the list of conflicts has 21, the history has no figure",
            ),
            (
                conflict("nixon", All, 1, 2, ""),
                "the history, nixon, all: the list of conflicts has 1, the history has no figure",
            ),
        ] {
            let found = agree(&history, &known).unwrap_err().to_string();
            assert_eq!(found, refusal);
        }
    }
}
