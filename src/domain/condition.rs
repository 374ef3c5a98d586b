//! Conditions and further effects of a grant.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// A condition of a grant, or something it did in addition to the commutation.
    Condition, ConditionSet, "condition" {
        /// Enrollment in residential drug treatment.
        DrugTreatment = "drug-treatment",
        /// The unpaid balance of a fine is remitted.
        FineRemitted = "fine-remitted",
        /// Restitution, forfeiture or an assessment is remitted.
        OtherPaymentRemitted = "other-payment-remitted",
        /// Supervised release is shortened or ended.
        SupervisionCut = "supervision-cut",
        /// Leaving the United States for good, for some with renunciation of citizenship.
        Departure = "departure",
        /// Waiving claims against the United States, and not profiting from telling the story.
        ClaimsWaived = "claims-waived",
        /// No possibility of parole.
        NoParole = "no-parole",
    }
}
