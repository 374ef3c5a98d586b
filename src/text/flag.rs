//! Flags of a record, in words.

use crate::domain::Flag;

/// Returns a full sentence about a record with `flag`.
#[must_use]
pub const fn flag(flag: Flag) -> &'static str {
    match flag {
        Flag::NotInEffect => "The grant did not take effect: its condition was declined.",
        Flag::OffenseCut => {
            "The list cuts the text of the offenses short, so that drugs, firearms and offenses can be missing."
        }
        Flag::NoDistrict => "The list does not name the court of the first case.",
        Flag::NoDate => "The list does not give the day of a sentence.",
        Flag::NoTerm => "The list does not state a prison term.",
        Flag::DatesDiffer => {
            "The date printed with the sentence is not the one printed beside the district; given is the first."
        }
        Flag::Amended => "The sentence was amended before the grant.",
        Flag::RelationUnstated => {
            "The list does not say how the term of one case stands to the others; it is not added to them."
        }
        Flag::PartlyConsecutive => {
            "A term is to be served after the others in part; that part alone is added to them."
        }
        Flag::DaysLeftOut => {
            "The list gives some days beside the months of a sentence; they are left out."
        }
        Flag::LifePlus => "The sentence is life with a further term beside it; it counts as life.",
        Flag::OneCaseOnly => "The grant concerns the sentence of one of several cases.",
        Flag::EffectUnclear => {
            "The list says unclearly what the grant did; the project’s provenance file tells how it was read."
        }
        Flag::GrantNotShorter => {
            "The new term is no shorter than the sentence in force as printed, so that no cut can be computed."
        }
        Flag::CopiesDiffer => {
            "Two copies of the list differ about this record. The later copy is used, except for an amendment of the sentence that only the earlier has."
        }
    }
}
