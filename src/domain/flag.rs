//! Flags of records.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// A caveat that the reader of a record should know.
    Flag, FlagSet, "flag" {
        /// The grant did not take effect: its condition was declined.
        NotInEffect = "not-in-effect",
        /// The source cuts the text of the offenses short, so drugs and firearms can be missing.
        OffenseCut = "offence-cut",
        /// The district of the first case is missing.
        NoDistrict = "no-district",
        /// The date of a sentence is missing.
        NoDate = "no-date",
        /// No prison term is stated.
        NoTerm = "no-term",
        /// The date printed with the sentence differs from that beside the district; the former is used.
        DatesDiffer = "dates-differ",
        /// The sentence was amended before the grant.
        Amended = "amended",
        /// There are several cases, one of which is printed as neither consecutive nor concurrent; it adds
        /// nothing.
        RelationUnstated = "relation-unstated",
        /// A term is partly consecutive; only the part printed as consecutive is added.
        PartlyConsecutive = "partly-consecutive",
        /// A term has days in addition to months; the days are ignored.
        DaysLeftOut = "days-left-out",
        /// Life with a further term, which counts as life.
        LifePlus = "life-plus",
        /// The grant concerns the sentence of only one of several cases.
        OneCaseOnly = "one-case-only",
        /// The effect is printed unclearly; the provenance file says how it was read.
        EffectUnclear = "effect-unclear",
        /// The new term is no shorter than the sentence in force, as printed, so no cut can be computed.
        GrantNotShorter = "grant-not-shorter",
        /// The two copies of the source differ about this record. The later copy is used, except for an
        /// amendment that only the earlier one has.
        CopiesDiffer = "copies-differ",
    }
}
