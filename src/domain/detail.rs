//! The details of a grant and of its cases.

use super::{ConditionSet, Flag, FlagSet, OffenceSet};
use crate::domain::{Day, Sentence};

/// How the term of one case stands to the others of the same person, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Relation {
    /// Nothing is printed, or it is the only case.
    Unstated,
    /// To be served after the others.
    Consecutive,
    /// To be served along with the others.
    Concurrent,
    /// In part after the others: so many months of it.
    PartlyConsecutive(u16),
}

/// The details of one case for which a person was serving a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseDetail {
    /// What it was about.
    pub offences: OffenceSet,
    /// The day of the sentence, where the record gives one.
    pub sentenced: Option<Day>,
    /// The sentence first given.
    pub original: Sentence,
    /// The sentence in force at the grant.
    pub in_force: Sentence,
    /// How it stands to the person's other cases.
    pub relation: Relation,
}

/// The details of one grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    /// The person's name as the source prints it, other names after `aka`.
    pub name: String,
    /// The sentence first given, over all cases.
    pub original: Sentence,
    /// What a reader should know about this record.
    pub flags: FlagSet,
    /// The line of the source file, from 1, on which the name stands.
    pub source_row: u32,
    /// What the grant was tied to, or did beside the prison sentence.
    pub conditions: ConditionSet,
    /// The cases, in the order of [`Grant::districts`](crate::domain::Grant::districts).
    pub cases: Vec<CaseDetail>,
}

impl Detail {
    /// Whether the grant took effect.
    #[must_use]
    pub fn took_effect(&self) -> bool {
        !self.flags.contains(Flag::NotInEffect)
    }

    /// The day of the first sentence, where the record gives one: from it on the person is taken to
    /// have served.
    #[must_use]
    #[inline(never)]
    pub fn first_sentenced(&self) -> Option<Day> {
        self.cases.iter().filter_map(|case| case.sentenced).min()
    }
}
