//! The president who granted, and the days that belong to that presidency: every word of the page that depends on
//! whose grants the records hold.

use crate::text;

/// The name of the page.
pub const PAGE: &str = "Commutations by President Obama";

/// The president in the legend of the charts of the history.
pub const LABEL: &str = "Obama";

/// The others beside that president.
pub const OTHERS: &str = "other presidents";

/// How to select in the chart of presidents.
pub const SELECT_PRESIDENTS: &str =
    "Select Obama to see the people in the records; select others to compare them with Obama.";

/// What is said of a year of another president.
pub const NOT_IN_RECORDS: &str =
    "Who they were is not in the records of this page, which are President Obama’s. ";

/// What comes before the number of all people in the headline.
pub const CUT_SHORT: &str = "Obama cut short";

/// The quick filter of the last week in office.
pub const FINAL_WEEK: &str = "Final week";

/// The line under the headline: how many of `all` people came in the last six months in office.
#[must_use]
pub fn last_months(people: u32, all: u32) -> String {
    let share = text::sentence_case(&text::fraction(people, all));
    format!("{share} came in his last six months in office.")
}

/// How many of `all` people were among those of the final week of the presidency.
#[must_use]
pub fn final_week(people: u32, all: u32) -> String {
    let share = text::sentence_case(&text::nearly(people, all));
    format!("{share} came in his final week: {}.", text::count(people))
}

/// The line under the headline of a view that leaves some out: `12% of all 1,716 commutations by Barack Obama.`
#[must_use]
pub fn share_of_all(people: u32, all: u32) -> String {
    format!(
        "{} of all {} commutations by Barack Obama.",
        text::sentence_case(&text::share(people, all)),
        text::count(all)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_final_week_is_told_as_a_share() {
        assert_eq!(
            final_week(539, 1716),
            "Nearly one-third came in his final week: 539."
        );
    }
}
