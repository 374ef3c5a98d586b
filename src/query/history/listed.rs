//! The grants of the records beside the acts that the history counts.

use crate::data::Dataset;
use crate::domain::Day;

/// People whom the records list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Listed {
    /// All people.
    pub people: u32,
    /// Those of them whose grant did not take effect, which is no act.
    pub void: u32,
}

impl Listed {
    /// Counts the people of `dataset` whose grants are of the days `from` to `to`.
    #[must_use]
    pub fn between(dataset: &Dataset, (from, to): (Day, Day)) -> Self {
        let mut listed = Self { people: 0, void: 0 };
        let grants = dataset.grants.iter();
        for grant in grants.filter(|grant| (from..=to).contains(&grant.id.granted)) {
            listed.people += 1;
            listed.void += u32::from(!grant.took_effect());
        }
        listed
    }

    /// Whether the list differs from `acts`, and grants without effect are the reason.
    #[must_use]
    pub const fn explains(self, acts: u32) -> bool {
        self.void > 0 && self.people - self.void == acts
    }
}
