//! Compares the totals of the presidents with the sums of their years.

use super::figures::{Count, of_president, of_years};
use crate::DataError;
use commutations::data::History;
use serde::Serialize;

/// A known difference between a total and the sum of its years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Exception {
    pub president: &'static str,
    #[serde(rename = "field", serialize_with = "Count::serialize_word")]
    pub count: Count,
    pub years: u32,
    pub total: u32,
    pub why: &'static str,
}

/// All known exceptions.
pub(super) const EXCEPTIONS: [Exception; 1] = [Exception {
    president: "biden",
    count: Count::Commutations,
    years: 4_164,
    total: 4_165,
    why: "The total is the department's own as the press tells it. The years before fiscal 2025 are counted from its lists of names, where one grant of 2022 replaced another and counts once; the department may count it twice.",
}];

/// Checks that each total is the sum of its years, and that each exception differs as listed.
pub(super) fn check(history: &History) -> Result<(), DataError> {
    check_against(history, &EXCEPTIONS)
}

fn check_against(history: &History, exceptions: &[Exception]) -> Result<(), DataError> {
    for (index, president) in history.presidents.iter().enumerate() {
        for count in Count::GIVEN {
            let total = of_president(history, index, count);
            let years = of_years(history, index, count);
            // If no year has a figure, there is nothing to compare.
            let (Some(total), Some(years)) = (total, years) else {
                continue;
            };
            let known = exceptions
                .iter()
                .find(|known| known.president == president.key && known.count == count);
            let expected = known.map_or((total, total), |known| (known.years, known.total));
            if (years, total) != expected {
                return Err(differs(&president.key, count, (years, total), known));
            }
        }
    }
    Ok(())
}

fn differs(
    record: &str,
    count: Count,
    (years, total): (u32, u32),
    known: Option<&Exception>,
) -> DataError {
    let what = match known {
        None => format!("the years add up to {years}, the total is {total}"),
        Some(known) => format!(
            "the years add up to {years} and the total is {total}, but the exception lists {} and {}",
            known.years, known.total
        ),
    };
    DataError::History {
        record: record.to_owned(),
        field: count.word(),
        what,
    }
}

#[cfg(test)]
mod tests {
    use super::super::figures::sample;
    use super::*;

    const LISTED: Exception = Exception {
        president: "ford",
        count: Count::Pardons,
        years: 30,
        total: 31,
        why: "",
    };

    fn refusal(pardons: u32, exceptions: &[Exception]) -> Option<String> {
        let history = sample(pardons);
        let result = check_against(&history, exceptions);
        result.err().map(|error| error.to_string())
    }

    #[test]
    fn a_total_is_the_sum_of_its_years() {
        assert_eq!(refusal(30, &[]), None);
        assert_eq!(
            refusal(31, &[]).unwrap(),
            "the history, ford, pardons: the years add up to 30, the total is 31"
        );
    }

    #[test]
    fn an_exception_must_differ_as_listed() {
        assert_eq!(refusal(31, &[LISTED]), None);
        assert_eq!(
            refusal(30, &[LISTED]).unwrap(),
            "the history, ford, pardons: the years add up to 30 and the total is 30, but the exception lists 30 and 31"
        );
        assert!(refusal(32, &[LISTED]).is_some());
    }
}
