//! Drugs and firearms that a text names.

use commutations::domain::{Drug, DrugSet, Tag};

/// Words of drugs that have no word of their own; the first letters are enough.
const OTHERS: [&str; 22] = [
    "mdma",
    "ecstasy",
    "methylenedioxy",
    "phencyclidine",
    "pcp",
    "lsd",
    "lysergic",
    "amphetamine",
    "oxycodone",
    "oxycontin",
    "hydrocodone",
    "hydromorphone",
    "dilaudid",
    "morphine",
    "codeine",
    "fentanyl",
    "ketamine",
    "opium",
    "opioid",
    "psilocybin",
    "steroid",
    "xanax",
];
/// Words of an offense that is about drugs; the first letters are enough.
const ABOUT: [&str; 6] = [
    "narcotic",
    "drug",
    "distribut",
    "ephedrine",
    "pseudoephedrine",
    "trafficking",
];
/// Words of firearms; the first letters are enough.
const FIREARMS: [&str; 12] = [
    "firearm",
    "firarm",
    "firearem",
    "weapon",
    "ammunition",
    "shotgun",
    "revolver",
    "pistol",
    "rifle",
    "machinegun",
    "silencer",
    "handgun",
];

/// Returns the drugs that the text of an offense names. If there are none, it is [`Drug::Unnamed`] if the text is
/// about drugs, otherwise [`Drug::None`].
pub(crate) fn of_offense(text: &str) -> DrugSet {
    let text = counted(text);
    let mut drugs = named(&text);
    if drugs.is_empty() {
        drugs.insert(if is_about_drugs(&text) {
            Drug::Unnamed
        } else {
            Drug::None
        });
    }
    drugs
}

/// Whether the text of an offense names a drug.
pub(crate) fn is_named(text: &str) -> bool {
    !named(&counted(text)).is_empty()
}

/// Whether the text of an offense is about a firearm.
pub(crate) fn has_firearm(text: &str) -> bool {
    let text = counted(text);
    let begins = |word: &str| FIREARMS.iter().any(|own| word.starts_with(own));
    words(&text).any(|word| begins(word) || word == "gun" || word == "guns")
        || text.contains("felon in possession")
}

/// Returns the text in lower case, without violations of supervised release, which name earlier offenses.
fn counted(text: &str) -> String {
    let mut text = text.to_lowercase();
    for mistake in ["(incorrectly listed", "(erroneously listed"] {
        // The judgment names a drug by mistake.
        if let Some(start) = text.find(mistake) {
            let end = text[start..]
                .find(')')
                .map_or(text.len(), |end| start + end + 1);
            text.replace_range(start..end, "");
        }
    }
    if !text.contains("supervised release") {
        return text;
    }
    let parts = text
        .split(';')
        .filter(|part| !part.contains("supervised release"));
    parts.collect::<Vec<_>>().join(";")
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// Returns the drugs that the words of a text in lower case name.
fn named(text: &str) -> DrugSet {
    let words: Vec<&str> = words(text).collect();
    let at = |index: Option<usize>| {
        index
            .and_then(|index| words.get(index))
            .copied()
            .unwrap_or_default()
    };
    let mut drugs = DrugSet::default();
    for (index, word) in words.iter().enumerate() {
        let (before, after) = (at(index.checked_sub(1)), at(Some(index + 1)));
        let drug = match *word {
            "crack" if after != "house" => Drug::Crack,
            "cocaine" if after == "base" => Drug::Crack,
            // `crack cocaine` and `cocaine (crack)` are one drug; `cocaine and crack` are two.
            "cocaine"
                if before == "crack" || (after == "crack" && text.contains("cocaine (crack")) =>
            {
                continue;
            }
            "cocaine" if after == "in" && text.contains("in the form of cocaine base") => continue,
            "cocaine" => Drug::Powder,
            "meth" | "methamphetamin" | "methamphetamine" | "methamphetamines" | "methamph" => {
                Drug::Methamphetamine
            }
            "crystal" if after == "ice" || after == "meth" => Drug::Methamphetamine,
            "heroin" => Drug::Heroin,
            word if word.starts_with("marij") || word.starts_with("marih") => Drug::Marijuana,
            "cannabis" | "hashish" => Drug::Marijuana,
            word if OTHERS.iter().any(|own| word.starts_with(own)) => Drug::Other,
            _ => continue,
        };
        drugs.insert(drug);
    }
    drugs
}

fn is_about_drugs(text: &str) -> bool {
    words(text).any(|word| ABOUT.iter().any(|own| word.starts_with(own)))
        || [
            "controlled substance",
            "21 u.s.c",
            "intent to deliver",
            "intent to dispense",
            "intent to manufacture",
            "continuing criminal enterprise",
            "listed chemical",
        ]
        .iter()
        .any(|words| text.contains(words))
}

/// Returns the drugs that the cell of a column of drugs names.
pub(crate) fn of_cell(text: &str) -> DrugSet {
    let text = text.to_lowercase();
    if crate::sentence::is_blank(&text) && text.trim() != "none" {
        return DrugSet::default();
    }
    let keys = text.split(';').map(|key| Drug::from_key(key.trim()));
    if let Some(keys) = keys.collect::<Option<DrugSet>>() {
        return keys;
    }
    let mut drugs = named(&text);
    for word in words(&text) {
        match word {
            "powder" => drugs.insert(Drug::Powder),
            "weed" | "pot" => drugs.insert(Drug::Marijuana),
            "ice" => drugs.insert(Drug::Methamphetamine),
            _ => {}
        }
    }
    if drugs.is_empty() {
        drugs.insert(match text.trim() {
            "no" | "no drugs" | "no drug" | "none" | "false" => Drug::None,
            "yes" | "drug" | "drugs" | "unnamed" | "true" => Drug::Unnamed,
            _ => Drug::Other,
        });
    }
    drugs
}

/// Returns what the cell of a column of firearms says; `None` if it is not understood.
pub(crate) fn firearm(text: &str) -> Option<bool> {
    let text = text.to_lowercase();
    if crate::sentence::is_blank(&text) {
        return Some(false);
    }
    match text.as_str() {
        "yes" | "y" | "true" | "1" | "x" | "✓" | "✔" => Some(true),
        "no" | "n" | "false" | "0" => Some(false),
        text if has_firearm(text) => Some(!text.starts_with("no ")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(drugs: DrugSet) -> Vec<Drug> {
        drugs.iter().collect()
    }

    #[test]
    fn offenses_name_drugs() {
        for (text, drugs) in [
            (
                "Distribution of 50 grams or more of cocaine base",
                vec![Drug::Crack],
            ),
            ("cocaine base (\"crack cocaine\")", vec![Drug::Crack]),
            ("cocaine (crack)", vec![Drug::Crack]),
            (
                "cocaine base (incorrectly listed on the judgment as cocaine)",
                vec![Drug::Crack],
            ),
            ("cocaine in the form of cocaine base", vec![Drug::Crack]),
            (
                "Conspiracy to distribute cocaine and crack",
                vec![Drug::Crack, Drug::Powder],
            ),
            ("cocaine powder", vec![Drug::Powder]),
            (
                "Methamphetamine; heroin",
                vec![Drug::Methamphetamine, Drug::Heroin],
            ),
            ("possession of MDMA", vec![Drug::Other]),
            ("3,4-methylenedioxymethamphetamine", vec![Drug::Other]),
            ("amphetamine", vec![Drug::Other]),
            ("manufacture marihuana", vec![Drug::Marijuana]),
            (
                "distribution of a controlled substance",
                vec![Drug::Unnamed],
            ),
            ("wire fraud", vec![Drug::None]),
            (
                "wire fraud; violation of supervised release (distribution of heroin)",
                vec![Drug::None],
            ),
        ] {
            assert_eq!(list(of_offense(text)), drugs, "{text}");
        }
        assert!(is_named("crack") && !is_named("drugs"));
    }

    #[test]
    fn cells_name_drugs() {
        for (text, drugs) in [
            ("crack;powder", vec![Drug::Crack, Drug::Powder]),
            ("Powder cocaine", vec![Drug::Powder]),
            ("Crack / cocaine base", vec![Drug::Crack]),
            ("unnamed", vec![Drug::Unnamed]),
            ("none", vec![Drug::None]),
            ("kratom", vec![Drug::Other]),
            ("N/A", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(list(of_cell(text)), drugs, "{text}");
        }
    }

    #[test]
    fn firearms_are_told_from_yes_and_no_and_from_words() {
        for (text, firearm) in [
            ("Yes", Some(true)),
            ("false", Some(false)),
            ("", Some(false)),
            ("shotgun", Some(true)),
            ("no firearm", Some(false)),
            ("perhaps", None),
        ] {
            assert_eq!(super::firearm(text), firearm, "{text}");
        }
        assert!(has_firearm("Felon in possession") && !has_firearm("fraud"));
    }
}
