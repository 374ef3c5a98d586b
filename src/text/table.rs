//! The table of people in words.

use crate::domain::{Flag, Grant, Sentence};
use crate::text;

/// The headings of its columns: the person.
pub const NAME: &str = "Name";
/// The day of the grant.
pub const GRANTED: &str = "Granted";
/// The district of the first case.
pub const DISTRICT: &str = "District";
/// The place of the first case, in a list whose places are no federal courts.
pub const PLACE: &str = "Place";
/// The sentence in force.
pub const SENTENCE: &str = "Sentence";
/// The effect of the grant.
pub const EFFECT: &str = "What the grant did";
/// The heading of the column of people whose names are hidden.
pub const GRANT: &str = "Grant";

/// The place of a district that is not stated.
pub const NO_DISTRICT: &str = "Not stated";

/// Further remarks on a record: `Originally 30 years; 2 cases`.
#[must_use]
pub fn remark(grant: &Grant) -> String {
    let mut remarks = Vec::new();
    if grant.original != grant.in_force && grant.original != Sentence::Unknown {
        let first = text::sentence(grant.original).to_ascii_lowercase();
        remarks.push(format!("originally {first}"));
    }
    if grant.cases.len() > 1 {
        remarks.push(format!("{} cases", grant.cases.len()));
    }
    let told = FLAG_REMARKS
        .iter()
        .filter(|(flag, _)| grant.flags.contains(*flag));
    remarks.extend(told.map(|(_, words)| (*words).to_owned()));
    text::sentence_case(&remarks.join("; "))
}

/// The remarks for flagged records. The other flags are visible in the fields themselves, or concern what the
/// table does not show.
const FLAG_REMARKS: [(Flag, &str); 8] = [
    (Flag::NotInEffect, "declined, so did not take effect"),
    (
        Flag::RelationUnstated,
        "record does not say whether the terms run one after the other",
    ),
    (Flag::DaysLeftOut, "some days more"),
    (Flag::LifePlus, "with a further term"),
    (Flag::OneCaseOnly, "grant concerns one case only"),
    (Flag::EffectUnclear, "wording of the grant is unclear"),
    (Flag::GrantNotShorter, "new term is no shorter"),
    (Flag::CopiesDiffer, "copies of the source differ"),
];

/// The title of the section with the list.
pub const FIND_A_PERSON: &str = "Find a person";
/// The same if names are hidden.
pub const THE_LIST: &str = "The list";
/// What is said if names are hidden.
pub const NAMES_HIDDEN: &str = "Names are hidden in this view.";
/// The buttons to other pages, together.
pub const PAGES: &str = "Pages of the table";

/// What the table shows and how it is sorted: `1,716 people, latest first`, `214 people, by name, reversed`;
/// `people` are in words, and a column is given by its heading unless it is the day of the grant.
#[must_use]
pub fn caption(people: &str, column: Option<&str>, is_descending: bool) -> String {
    match (column.map(str::to_ascii_lowercase), is_descending) {
        (None, true) => format!("{people}, latest first"),
        (None, false) => format!("{people}, earliest first"),
        (Some(order), true) => format!("{people}, by {order}, reversed"),
        (Some(order), false) => format!("{people}, by {order}"),
    }
}
