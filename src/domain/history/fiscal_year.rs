//! A fiscal year, or a president's part of one.

use super::Figure;

/// A fiscal year, or from 1945 on, where two presidents share one, the part of one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FiscalYear {
    /// The name in addresses and scripts: `2016`, or `1945-truman` where the year is split.
    pub key: String,
    /// The year in which it ends.
    pub year: u16,
    /// The place of the president in the list of presidents.
    pub president: usize,
    /// Sentences cut short.
    pub commutations: Figure,
    /// Pardons.
    pub pardons: Figure,
    /// Remissions of fines, and respites; 0 where the source has no such column any more.
    pub others: u32,
    /// Petitions received; `None` where no figure was found.
    pub received: Option<Figure>,
    /// What has to be known to read the figures, in a sentence or two; empty where nothing.
    pub note: String,
}
