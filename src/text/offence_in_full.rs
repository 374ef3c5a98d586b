//! Offences in words.

use crate::domain::Offence;

/// `possession of a drug with intent to distribute`: as it stands in a list, whose parts are best
/// set apart by semicolons.
#[must_use]
pub const fn offence(offence: Offence) -> &'static str {
    match offence {
        Offence::Conspiracy => "conspiracy",
        Offence::Attempt => "attempt",
        Offence::Aiding => "aiding and abetting",
        Offence::PossessionWithIntent => "possession of a drug with intent to distribute",
        Offence::Distribution => "distribution of a drug",
        Offence::Manufacture => "making or growing a drug",
        Offence::Importation => "bringing a drug into or out of the country",
        Offence::Possession => "possession of a drug",
        Offence::Chemicals => "chemicals or equipment for making drugs",
        Offence::DrugLaw => "a breach of the drug laws of which no more is said",
        Offence::ContinuingEnterprise => "a continuing criminal enterprise",
        Offence::Premises => "keeping a place for drugs",
        Offence::Communication => "using a telephone or the like to commit an offence",
        Offence::ProtectedPlaceOrMinor => {
            "an offence near a school or another protected place, or with minors"
        }
        Offence::Firearm => "having, carrying or using a firearm, another weapon or ammunition",
        Offence::Money => "laundering money, or structuring transactions",
        Offence::Racketeering => "racketeering, or travel in its aid",
        Offence::Robbery => "robbery",
        Offence::Fraud => "fraud, embezzlement, forgery, false statements or a tax offence",
        Offence::Escape => "escape, or failure to appear or surrender",
        Offence::PrisonContraband => "a forbidden object in prison",
        Offence::Violence => "violence against a person, threatened or done",
        Offence::Obstruction => "hindering justice",
        Offence::NationalSecurity => "espionage, disclosure of secrets, or acts against the state",
        Offence::TradeEmbargo => "breaking a trade embargo or export controls",
        Offence::ReleaseViolation => "a violation of supervised release",
        Offence::Unstated => "not stated",
    }
}
