//! Presidents.

use super::{Figure, Party};
use crate::domain::Day;

/// A president, counted as the Department of Justice does: consecutive terms as one presidency, separated
/// terms as two.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct President {
    /// The key in addresses and scripts: `obama`, `trump-1`.
    pub key: String,
    /// The full name: `Barack Obama`, `Donald Trump (1st term)`.
    pub name: String,
    /// The name in a chart: `Obama`, `F.D. Roosevelt`, `Trump (1st)`.
    pub label: String,
    /// The party.
    pub party: Party,
    /// The first day in office.
    pub from: Day,
    /// The last day in office; `None` for the current president.
    pub to: Option<Day>,
    /// The total of commutations.
    pub commutations: Figure,
    /// The total of pardons.
    pub pardons: Figure,
    /// The total of petitions received; `None` if no figure was found.
    pub received: Option<Figure>,
    /// The fiscal years that the figures cover, in words.
    pub coverage: String,
    /// A note on the figures, in one or two sentences; empty if there is none.
    pub note: String,
}
