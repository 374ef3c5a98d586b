//! What a grant was tied to, or did beside the prison sentence, in words.

use crate::domain::Condition;

/// `enrolment in residential drug treatment`, `the unpaid balance of a fine is remitted`: as it stands in a list.
#[must_use]
pub const fn condition(condition: Condition) -> &'static str {
    match condition {
        Condition::DrugTreatment => "enrolment in residential drug treatment",
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
