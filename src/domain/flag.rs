//! What a reader of a record should know.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// What a reader of a record should know about it.
    Flag, FlagSet, "flag" {
        /// The grant did not take effect: its condition was declined.
        NotInEffect = "not-in-effect",
        /// The record's text of the offenses is cut short; drugs and firearms can be missing.
        OffenseCut = "offence-cut",
        /// The first case's district is missing.
        NoDistrict = "no-district",
        /// A case's date of sentence is missing.
        NoDate = "no-date",
        /// No prison term is stated.
        NoTerm = "no-term",
        /// The date printed with the sentence differs from that beside the district; the first is taken.
        DatesDiffer = "dates-differ",
        /// The sentence was amended before the grant.
        Amended = "amended",
        /// Several cases, one of them neither consecutive nor concurrent as printed; it adds nothing.
        RelationUnstated = "relation-unstated",
        /// A term partly consecutive; only the part printed as consecutive is added.
        PartlyConsecutive = "partly-consecutive",
        /// A term with days beside its months; the days are left out.
        DaysLeftOut = "days-left-out",
        /// Life with a further term beside it, counted as life.
        LifePlus = "life-plus",
        /// The grant concerns the sentence of one of several cases.
        OneCaseOnly = "one-case-only",
        /// What the grant did is printed unclearly; the provenance file says how it was read.
        EffectUnclear = "effect-unclear",
        /// The new term is no shorter than the sentence in force, as printed; no cut can be computed.
        GrantNotShorter = "grant-not-shorter",
        /// The two copies of the source differ about this record; an amendment that only the earlier has is taken.
        CopiesDiffer = "copies-differ",
    }
}
