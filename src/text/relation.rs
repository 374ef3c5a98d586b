//! How the term of a case is served relative to the others, in words.

use crate::domain::Relation;
use crate::text::term;

/// Describes the relation: `to be served after the others`, `not stated`.
#[must_use]
pub fn relation(relation: Relation) -> String {
    match relation {
        Relation::Unstated => "not stated".to_owned(),
        Relation::Consecutive => "to be served after the others".to_owned(),
        Relation::Concurrent => "to be served along with the others".to_owned(),
        Relation::PartlyConsecutive(months) => {
            format!("{} of it to be served after the others", term(months))
        }
    }
}
