//! Drugs and firearms in words.

use crate::domain::Drug;

/// `crack cocaine`, `a drug not named`: as it stands in a sentence.
#[must_use]
pub const fn drug(drug: Drug) -> &'static str {
    match drug {
        Drug::Crack => "crack cocaine",
        Drug::Powder => "powder cocaine",
        Drug::Methamphetamine => "methamphetamine",
        Drug::Heroin => "heroin",
        Drug::Marijuana => "marijuana",
        Drug::Other => "another drug",
        Drug::Unnamed => "a drug not named",
        Drug::None => "no drug",
    }
}

/// `with a firearm offence`, `without a firearm offence`.
#[must_use]
pub const fn firearm(is_there: bool) -> &'static str {
    if is_there {
        "with a firearm offence"
    } else {
        "without a firearm offence"
    }
}
