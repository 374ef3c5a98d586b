//! Drugs and firearms in words.

use super::list_or;
use crate::domain::Drug;

/// Names a drug, for labels and lists: `crack cocaine`, `drug not specified`.
#[must_use]
pub const fn drug(drug: Drug) -> &'static str {
    match drug {
        Drug::Crack => "crack cocaine",
        Drug::Powder => "powder cocaine",
        Drug::Methamphetamine => "methamphetamine",
        Drug::Heroin => "heroin",
        Drug::Marijuana => "marijuana",
        Drug::Other => "other drugs",
        Drug::Unnamed => "drug not specified",
        Drug::None => "no drug",
    }
}

/// The name of a drug where there is little room: `crack`.
#[must_use]
pub const fn drug_in_short(own: Drug) -> &'static str {
    match own {
        Drug::Crack => "crack",
        own => drug(own),
    }
}

/// Describes the offenses that name any of the drugs: `crack cocaine offenses`, `offenses involving heroin or
/// other drugs`.
#[must_use]
pub fn drug_offenses(drugs: &[Drug]) -> String {
    if let [one] = drugs
        && !matches!(one, Drug::Other | Drug::Unnamed)
    {
        return format!("{} offenses", drug(*one));
    }
    let name = |own: &Drug| match own {
        Drug::Unnamed => "a drug not specified",
        own => drug(*own),
    };
    let names: Vec<String> = drugs.iter().map(|own| name(own).to_owned()).collect();
    format!("offenses involving {}", list_or(&names))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offenses_are_named_after_one_drug_and_involve_several() {
        assert_eq!(drug_offenses(&[Drug::Crack]), "crack cocaine offenses");
        assert_eq!(
            drug_offenses(&[Drug::Unnamed]),
            "offenses involving a drug not specified"
        );
        assert_eq!(
            drug_offenses(&[Drug::Crack, Drug::Heroin, Drug::Other]),
            "offenses involving crack cocaine, heroin or other drugs"
        );
    }
}
