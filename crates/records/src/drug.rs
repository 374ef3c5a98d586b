//! Recognizes the drugs that offenses name.

use crate::pattern::pattern;
use commutations::domain::{Drug, DrugSet};
use regex::Regex;
use std::sync::LazyLock;

static CRACK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r#"(?:cocaine,? in the form of )?cocaine[ (]*base|\bcrack"?[- ]cocaine|cocaine (?:base )?[("]*crack[)"]*|\bcrack\b"#,
    )
});
static NAMED: LazyLock<[(Drug, Regex); 5]> = LazyLock::new(|| {
    [
        (Drug::Powder, pattern(r"\bcocaine\b")),
        (
            Drug::Methamphetamine,
            pattern(r"(?:^|[^a-z])(?:d-)?meth(?:amphetamines?|amphetamin|amph)?\b|\bcrystal ice\b"),
        ),
        (Drug::Heroin, pattern(r"\bheroin\b")),
        (
            Drug::Marijuana,
            pattern(r"\bmari[jh]|\bcannabis\b|\bhashish\b"),
        ),
        (
            Drug::Other,
            pattern(
                r"\bmdma\b|ecstasy|methylenedioxy|phencyclidine|\bpcp\b|\blsd\b|lysergic|(?:^|[^h])amphetamine|oxycodone|oxycontin|hydrocodone|hydromorphone|dilaudid|morphine|codeine|fentanyl|ketamine",
            ),
        ),
    ]
});
static DRUG_OFFENCE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"21 u\.? ?s\.? ?c|controlled substance|narcotic|\bdrugs?\b|distribut|with (?:the )?intent to (?:deliver|dispense|manufacture)|continuing criminal enterprise|listed chemical|ephedrine",
    )
});

/// Returns the drugs named in `text`, which must be in lower case and without release violations.
///
/// If there are none, returns [`Drug::Unnamed`] if the text is about drugs, otherwise [`Drug::None`].
pub(super) fn read(text: &str) -> DrugSet {
    let mut drugs = DrugSet::default();
    if CRACK.is_match(text) {
        drugs.insert(Drug::Crack);
    }
    let rest = CRACK.replace_all(text, " ");
    for (drug, name) in NAMED.iter() {
        if name.is_match(&rest) {
            drugs.insert(*drug);
        }
    }
    if drugs.is_empty() {
        drugs.insert(if is_drug_offense(text) {
            Drug::Unnamed
        } else {
            Drug::None
        });
    }
    drugs
}

/// Whether `text` is about drugs.
pub(super) fn is_drug_offense(text: &str) -> bool {
    DRUG_OFFENCE.is_match(text)
        || CRACK.is_match(text)
        || NAMED.iter().any(|(_, name)| name.is_match(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<Drug> {
        read(text).iter().collect()
    }

    #[test]
    fn crack_has_several_names_and_plain_cocaine_is_powder() {
        for text in [
            "cocaine base",
            "crack",
            "crack cocaine",
            "\"crack\" cocaine",
            "cocaine base (\"crack cocaine\")",
            "cocaine (crack)",
            "cocaine in the form of cocaine base",
        ] {
            assert_eq!(of(text), [Drug::Crack], "{text}");
        }
        for text in [
            "cocaine",
            "cocaine hydrochloride",
            "cocaine powder",
            "powder cocaine",
        ] {
            assert_eq!(of(text), [Drug::Powder], "{text}");
        }
        for text in [
            "cocaine and cocaine base",
            "crack cocaine and cocaine",
            "cocaine/crack",
        ] {
            assert_eq!(of(text), [Drug::Crack, Drug::Powder], "{text}");
        }
    }

    #[test]
    fn amphetamine_is_not_methamphetamine() {
        assert_eq!(of("methamphetamine"), [Drug::Methamphetamine]);
        assert_eq!(of("amphetamine"), [Drug::Other]);
        assert_eq!(of("3,4-methylenedioxymethamphetamine"), [Drug::Other]);
        assert_eq!(
            of("amphetamine, methamphetamine"),
            [Drug::Methamphetamine, Drug::Other]
        );
    }

    #[test]
    fn an_unnamed_drug_and_none_are_categories() {
        assert_eq!(
            of("distribution of a controlled substance"),
            [Drug::Unnamed]
        );
        assert_eq!(of("conspiracy, 21 u.s.c. § 846"), [Drug::Unnamed]);
        assert_eq!(of("wire fraud"), [Drug::None]);
    }
}
