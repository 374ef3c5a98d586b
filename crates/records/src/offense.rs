//! Recognizes the offenses of a case in their text.

use super::{Fault, drug};
use crate::pattern::pattern;
use commutations::domain::{Offense, OffenseSet};
use regex::Regex;
use std::sync::LazyLock;

/// The offenses of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offenses {
    pub tags: OffenseSet,
    /// The text that is searched for drugs and firearms: in lower case, without release violations.
    pub counted: String,
}

static RELEASE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:violations? of (?:his |the )?supervised release|supervised release (?:violations?|revocations?))(?:,? ?\((?:[^()]|\([^()]*\))*\)+|,? ?\(.*$)?[^;]*",
    )
});
/// A remark that the judgment lists an offense by mistake.
static JUDGMENT_ERROR: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\((?:incorrectly|erroneously) listed[^()]*(?:\([^()]*\)[^()]*)*\)"));
static STATUTE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r",? ?\d+ (?:u\.? ?s\.? ?c\b|c\. ?f\. ?r\b)[^;]*"));
static FIREARM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"fire?arm|\bfiream|\bweapon|ammunition|\bguns?\b|shotgun|revolver|pistol|\brifle|machine ?gun|silencer|felon in possession|§+ ?(?:922\(|924\()|& 924\(",
    )
});
static COMMUNICATION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"communications? (?:facility|facilities|device)|telephone|telecommunication")
});
const PREMISES: &str = r"premises|drug house|crack house|maintain\w* a (?:place|residence)|control a residence|establishment of (?:a )?manufactur";
static PLACE: LazyLock<Regex> = LazyLock::new(|| pattern(PREMISES));
/// The purpose of a firearm, telephone or place, which is another offense that is listed separately.
static PURPOSE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"\b(?:in (?:the )?further(?:ance)?|during|in relation|in connection|while|in (?:the )?(?:course|commission)|to (?:facilitate|commit|cause|carry)|in (?:facilitating|committing)|drug trafficking crime|in drug|for (?:the )?(?:purpose|manufactur\w*|distribution)|to manufacture)\b.*$",
    )
});
static INTENT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"\bintent(?:ion)? to (?:unlawfully )?({VERB})(?:(?:,? and/or |,? and |,? or |, |/)(?:{VERB}))*"
    ))
});
const VERB: &str = r"(?:re-?)?(?:distribute|deliver|dispense|manufacture|sell|import|make)\b";

static TAGS: LazyLock<[(Offense, Regex); 20]> = LazyLock::new(|| {
    [
        (Offense::Conspiracy, pattern(r"conspir")),
        (Offense::Attempt, pattern(r"\battem")),
        (
            Offense::Aiding,
            pattern(r"\baid(?:ing|ed)? (?:and|an|or|&) ?abe|\baiding\b"),
        ),
        (
            Offense::Distribution,
            pattern(
                r"distribut|dispens|\bdeliver|\btraffic(?:k(?:ing)?)? in\b|trafficking conspiracy|\bs(?:ell|ale)\b",
            ),
        ),
        (Offense::Manufacture, pattern(r"manufactur|cultivat|\bgrow")),
        (Offense::Importation, pattern(r"\bimport")),
        (
            Offense::Chemicals,
            pattern(
                r"listed chemical|ephedrine|hydriotic|precursor|round-bottom flask|equipment, chemicals|piperidinocyclohexane",
            ),
        ),
        (
            Offense::ContinuingEnterprise,
            pattern(r"continuing criminal enterprise|continuous violations"),
        ),
        (Offense::Premises, pattern(PREMISES)),
        (
            Offense::ProtectedPlaceOrMinor,
            pattern(
                r"\bschool|playground|protected|public housing|\bfeet of\b|\bunder (?:the age of )?(?:18|21|eighteen|twenty)|\bminors?\b|juvenile|person under|age of 18",
            ),
        ),
        (
            Offense::Money,
            pattern(r"launder|monetary|structur|financial transaction"),
        ),
        (
            Offense::Racketeering,
            pattern(r"racketeer|in aid of|interstate travel|travel(?:ing)? in interstate"),
        ),
        (Offense::Robbery, pattern(r"robbery")),
        (
            Offense::Fraud,
            pattern(r"fraud|false|forge|counterfeit|embezzl|access device"),
        ),
        (
            Offense::Escape,
            pattern(r"escape|fail(?:ure|ed|ing) to (?:appear|surrender)"),
        ),
        (
            Offense::PrisonContraband,
            pattern(r"contraband|prohibited object"),
        ),
        (
            Offense::Violence,
            pattern(r"murder|kidnap|assault|violen|arson|explosive|extort"),
        ),
        (
            Offense::Obstruction,
            pattern(r"witness|obstruct|impede|from arrest"),
        ),
        (
            Offense::NationalSecurity,
            pattern(
                r"national defense|seditious|foreign government|intelligence belonging|espionage|unauthorized disclosure|government records",
            ),
        ),
        (
            Offense::TradeEmbargo,
            pattern(r"embargo|economic powers|smuggl"),
        ),
    ]
});

/// Reads the offenses of one case.
///
/// # Errors
/// Returns an error if no word of the vocabulary fits.
pub(super) fn read(text: &str) -> Result<Offenses, Fault> {
    let text = JUDGMENT_ERROR
        .replace_all(&text.to_lowercase(), " ")
        .into_owned();
    let mut tags = OffenseSet::default();
    if RELEASE.is_match(&text) {
        tags.insert(Offense::ReleaseViolation);
    }
    let counted = RELEASE.replace_all(&text, " ").into_owned();
    for segment in counted.split(';') {
        for tag in segment_tags(segment).iter() {
            tags.insert(tag);
        }
    }
    if tags.is_empty() {
        tags.insert(by_default(&text, &counted)?);
    }
    Ok(Offenses { tags, counted })
}

fn by_default(text: &str, counted: &str) -> Result<Offense, Fault> {
    if text.trim().is_empty() {
        Ok(Offense::Unstated)
    } else if drug::is_drug_offense(counted) {
        Ok(Offense::DrugLaw)
    } else {
        Err(Fault::new(
            "no word of the vocabulary fits these offenses",
            text,
        ))
    }
}

/// Whether `counted` concerns a firearm, another weapon or ammunition.
pub(super) fn is_firearm(counted: &str) -> bool {
    FIREARM.is_match(counted)
}

fn segment_tags(segment: &str) -> OffenseSet {
    let mut tags = OffenseSet::default();
    let firearm = is_firearm(segment);
    let words = STATUTE.replace_all(segment, " ");
    let communication = COMMUNICATION.is_match(&words);
    let words = if firearm || communication || PLACE.is_match(&words) {
        PURPOSE.replace(&words, " ")
    } else {
        words
    };
    if firearm {
        tags.insert(Offense::Firearm);
    }
    if communication {
        tags.insert(Offense::Communication);
    }
    if with_intent(&words) {
        tags.insert(Offense::PossessionWithIntent);
    }
    let rest = without_intent(&words);
    for (tag, words) in TAGS.iter() {
        if words.is_match(&rest) {
            tags.insert(*tag);
        }
    }
    if is_mere_possession(tags, segment, &words) {
        tags.insert(Offense::Possession);
    }
    tags
}

fn with_intent(words: &str) -> bool {
    INTENT.is_match(words) || words.trim_end().ends_with("with intent")
}

/// Returns the text without the verbs of an intent. A repeated verb is kept, because the repetition is an act
/// of its own; so is “distribution”.
fn without_intent(words: &str) -> String {
    INTENT
        .replace_all(words, |found: &regex::Captures<'_>| {
            let repeated = found[0].matches(&found[1]).count() > 1;
            if repeated {
                found[1].to_owned()
            } else {
                " ".to_owned()
            }
        })
        .replace("used to manufacture", " ")
}

/// Whether the only offense is the possession of a drug.
fn is_mere_possession(tags: OffenseSet, segment: &str, words: &str) -> bool {
    let taking_part = [Offense::Conspiracy, Offense::Attempt, Offense::Aiding];
    tags.iter().all(|tag| taking_part.contains(&tag))
        && words.contains("possess")
        && drug::is_drug_offense(segment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Offense::{
        Communication, Conspiracy, Distribution, Firearm, PossessionWithIntent, ReleaseViolation,
    };

    fn of(text: &str) -> Vec<Offense> {
        read(text).unwrap().tags.iter().collect()
    }

    #[test]
    fn the_original_offense_of_a_release_violation_is_not_counted() {
        for text in [
            "Supervised release violation (distribution of heroin (two counts); possession of a firearm), 21 U.S.C. § 841",
            "Violation of supervised release (Distribution of heroin",
            "Violation of supervised release, 18 U.S.C. § 3583",
        ] {
            let offenses = read(text).unwrap();
            assert_eq!(offenses.tags.iter().collect::<Vec<_>>(), [ReleaseViolation]);
            assert!(!is_firearm(&offenses.counted));
            assert!(!drug::is_drug_offense(&offenses.counted));
        }
        assert_eq!(
            of("Distribution of heroin; violation of supervised release (possession of a gun)"),
            [Distribution, ReleaseViolation]
        );
    }

    #[test]
    fn an_intent_to_distribute_is_not_distribution_unless_the_verb_is_repeated() {
        assert_eq!(
            of("Possession with the intent to manufacture and distribute heroin"),
            [PossessionWithIntent]
        );
        for deed in ["distribute", "distribution of"] {
            assert_eq!(
                of(&format!(
                    "Conspiracy to possess with intent to distribute and/or {deed} heroin"
                )),
                [Conspiracy, PossessionWithIntent, Distribution]
            );
        }
        assert_eq!(
            of("Conspiracy to distribute and possess with intent to distribute heroin"),
            [Conspiracy, PossessionWithIntent, Distribution]
        );
    }

    #[test]
    fn the_purpose_of_a_firearm_a_telephone_or_a_place_is_not_counted_twice() {
        assert_eq!(
            of(
                "Use of a firearm during distribution of a controlled substance, 18 U.S.C. § 924(c)"
            ),
            [Firearm]
        );
        assert_eq!(
            of("Use of a telephone to facilitate the distribution of heroin"),
            [Communication]
        );
        assert_eq!(
            of("Maintaining a place for the purpose of distributing heroin"),
            [Offense::Premises]
        );
        assert_eq!(of("Felon in possession, 18 U.S.C. § 922(g)"), [Firearm]);
    }

    #[test]
    fn an_error_in_the_judgment_is_not_counted() {
        let offenses = read(
            "Sale of cocaine base (incorrectly listed on the judgment as sale of cocaine), 21 U.S.C. § 841",
        ).unwrap();
        assert_eq!(
            drug::read(&offenses.counted).iter().collect::<Vec<_>>(),
            [commutations::domain::Drug::Crack]
        );
    }

    #[test]
    fn every_case_gets_a_tag() {
        assert_eq!(of("Conspiracy, 21 U.S.C. § 846"), [Conspiracy]);
        assert_eq!(of("Violation of narcotics laws"), [Offense::DrugLaw]);
        assert_eq!(of("Simple possession of heroin"), [Offense::Possession]);
        assert_eq!(of(""), [Offense::Unstated]);
        assert!(read("Jaywalking").is_err());
    }
}
