//! Offenses in words.

use crate::domain::Offense;

/// Names an offense, for use in a list separated by semicolons:
/// `possession of a drug with intent to distribute`.
#[must_use]
pub const fn offense(offense: Offense) -> &'static str {
    match offense {
        Offense::Conspiracy => "conspiracy",
        Offense::Attempt => "attempt",
        Offense::Aiding => "aiding and abetting",
        Offense::PossessionWithIntent => "possession of a drug with intent to distribute",
        Offense::Distribution => "distribution of a drug",
        Offense::Manufacture => "making or growing a drug",
        Offense::Importation => "bringing a drug into or out of the country",
        Offense::Possession => "possession of a drug",
        Offense::Chemicals => "chemicals or equipment for making drugs",
        Offense::DrugLaw => "a breach of the drug laws of which no more is said",
        Offense::ContinuingEnterprise => "a continuing criminal enterprise",
        Offense::Premises => "keeping a place for drugs",
        Offense::Communication => "using a telephone or the like to commit an offense",
        Offense::ProtectedPlaceOrMinor => {
            "an offense near a school or another protected place, or with minors"
        }
        Offense::Firearm => "having, carrying or using a firearm, another weapon or ammunition",
        Offense::Money => "laundering money, or structuring transactions",
        Offense::Racketeering => "racketeering, or travel in its aid",
        Offense::Robbery => "robbery",
        Offense::Fraud => "fraud, embezzlement, forgery, false statements or a tax offense",
        Offense::Escape => "escape, or failure to appear or surrender",
        Offense::PrisonContraband => "a forbidden object in prison",
        Offense::Violence => "violence against a person, threatened or done",
        Offense::Obstruction => "hindering justice",
        Offense::NationalSecurity => "espionage, disclosure of secrets, or acts against the state",
        Offense::TradeEmbargo => "breaking a trade embargo or export controls",
        Offense::ReleaseViolation => "a violation of supervised release",
        Offense::Unstated => "not stated",
    }
}
