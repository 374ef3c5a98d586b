//! What a grant is tied to beside the prison sentence.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// What a grant was tied to, or did beside the prison sentence.
    Condition, ConditionSet, "condition" {
        /// Enrolment in residential drug treatment.
        DrugTreatment = "drug-treatment",
        /// The unpaid balance of a fine remitted.
        FineRemitted = "fine-remitted",
        /// Restitution, forfeiture or an assessment remitted.
        OtherPaymentRemitted = "other-payment-remitted",
        /// Supervised release shortened or ended.
        SupervisionCut = "supervision-cut",
        /// Leaving the United States for good, for some with the renunciation of citizenship.
        Departure = "departure",
        /// Claims against the United States waived, and no gain from telling the story.
        ClaimsWaived = "claims-waived",
        /// No possibility of parole.
        NoParole = "no-parole",
    }
}
