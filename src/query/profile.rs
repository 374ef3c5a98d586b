//! The people of a view in four figures.

use super::{Columns, Outcome};
use crate::domain::Drug;

/// The people of a view in four figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// All of them.
    pub people: u32,
    /// Those serving life.
    pub life: u32,
    /// The drug that most people of the whole list have, and how many of these have it; `None` if the list names no
    /// drugs.
    pub drug: Option<(Drug, u32)>,
    /// The median time from sentence to grant, in months; `None` if no time is known.
    pub wait_months: Option<u16>,
}

impl Profile {
    /// Reads the figures of `outcome`, in a list whose counts without a filter are `all`.
    #[must_use]
    pub fn new(columns: &Columns, all: &Outcome, outcome: &Outcome) -> Self {
        let leading = all.leading_drugs();
        Self {
            people: outcome.total.people,
            life: outcome.total.life,
            drug: leading
                .first()
                .map(|drug| (*drug, outcome.people_with(columns, *drug))),
            wait_months: outcome.median_wait(columns),
        }
    }
}
