//! A president's term or terms of office.

use super::{Figure, Party};
use crate::domain::Day;

/// A president, as the Department of Justice counts by president: both terms in a row together, two
/// terms apart from each other as two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct President {
    /// The name in addresses and scripts: `obama`, `trump-1`.
    pub key: String,
    /// The whole name: `Barack Obama`, `Donald Trump (1st term)`.
    pub name: String,
    /// The name in a chart: `Obama`, `F. D. Roosevelt`, `Trump (1st)`.
    pub label: String,
    /// The party.
    pub party: Party,
    /// The first day in office.
    pub from: Day,
    /// The last day in office; `None` for the president in office.
    pub to: Option<Day>,
    /// Sentences cut short in all.
    pub commutations: Figure,
    /// Pardons in all.
    pub pardons: Figure,
    /// Petitions received in all; `None` where no figure was found.
    pub received: Option<Figure>,
    /// Which fiscal years the figures cover, in words.
    pub coverage: String,
    /// What has to be known to read the figures, in a sentence or two; empty where nothing.
    pub note: String,
}
