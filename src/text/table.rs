//! The table of people in words.

use crate::domain::{Flag, Grant, Sentence};
use crate::text;

/// The headings of its columns: the person.
pub const NAME: &str = "Name";
/// The day of the grant.
pub const GRANTED: &str = "Granted";
/// The district of the first case.
pub const DISTRICT: &str = "District";
/// The sentence in force.
pub const SENTENCE: &str = "Sentence";
/// The effect of the grant.
pub const EFFECT: &str = "What the grant did";
/// The heading of the column of people whose names are hidden.
pub const GRANT: &str = "Grant";

/// The place of a district that is not stated.
pub const NO_DISTRICT: &str = "Not stated";

/// Further remarks on a record: `First 30 years; 2 cases`.
#[must_use]
pub fn remark(grant: &Grant) -> String {
    let mut remarks = Vec::new();
    if grant.original != grant.in_force && grant.original != Sentence::Unknown {
        let first = text::sentence(grant.original).to_ascii_lowercase();
        remarks.push(format!("first {first}"));
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
        "record does not say whether the terms add up",
    ),
    (Flag::DaysLeftOut, "some days more"),
    (Flag::LifePlus, "with a further term"),
    (Flag::OneCaseOnly, "grant concerns one case only"),
    (Flag::EffectUnclear, "wording of the grant is unclear"),
    (Flag::GrantNotShorter, "new term is no shorter"),
    (Flag::CopiesDiffer, "copies of the source differ"),
];
