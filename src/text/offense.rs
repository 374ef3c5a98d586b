//! Drugs and firearms in words.

use crate::domain::Drug;

/// Names a drug, for use in a sentence: `crack cocaine`, `a drug not named`.
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

/// Describes whether there is a firearm offense, for use in a sentence.
#[must_use]
pub const fn firearm(is_there: bool) -> &'static str {
    if is_there {
        "with a firearm offense"
    } else {
        "without a firearm offense"
    }
}
