//! The people of a view in four figures.

use super::{Outcome, median_served};
use crate::data::Dataset;
use crate::domain::Drug;

/// The people of a view in four figures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// All of them.
    pub people: u32,
    /// Those serving life.
    pub life: u32,
    /// Those with an offense that names crack cocaine; `None` if the list names no drugs.
    pub crack: Option<u32>,
    /// The median time from sentence to grant, in months; `None` if no time is known.
    pub wait_months: Option<u16>,
}

impl Profile {
    /// Reads the figures of `outcome`, in a list whose counts without a filter are `all`.
    #[must_use]
    pub fn new(dataset: &Dataset, all: &Outcome, outcome: &Outcome) -> Self {
        let grants = || outcome.rows.iter().filter_map(|row| dataset.grant(*row));
        let crack = grants().filter(|grant| grant.drugs.contains(Drug::Crack));
        Self {
            people: outcome.total.people,
            life: outcome.total.life,
            crack: all
                .has_drugs()
                .then(|| u32::try_from(crack.count()).unwrap_or(u32::MAX)),
            wait_months: median_served(
                grants().map(|grant| (grant.first_sentenced(), grant.id.granted)),
            ),
        }
    }
}
