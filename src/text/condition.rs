//! Conditions and further effects of a grant, in words.

use crate::domain::Condition;

/// Names a condition, for use in a list: `the unpaid balance of a fine is remitted`.
#[must_use]
pub const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::DrugTreatment => "enrollment in residential drug treatment",
        Condition::FineRemitted => "the unpaid balance of a fine is remitted",
        Condition::OtherPaymentRemitted => "restitution, forfeiture or an assessment is remitted",
        Condition::SupervisionCut => "supervised release is shortened or ended",
        Condition::Departure => "departure from the United States for good",
        Condition::ClaimsWaived => {
            "claims against the United States are waived, with no gain from telling the story"
        }
        Condition::NoParole => "no possibility of parole",
    }
}
