//! What a case was about, from the text of its offences.

use super::{Fault, drug};
use crate::pattern::pattern;
use commutations::domain::{Offence, OffenceSet};
use regex::Regex;
use std::sync::LazyLock;

/// The offences of one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offences {
    pub tags: OffenceSet,
    /// The text that counts for drugs and firearms: lower case, without release violations.
    pub counted: String,
}

static RELEASE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:violations? of (?:his |the )?supervised release|supervised release (?:violations?|revocations?))(?:,? ?\((?:[^()]|\([^()]*\))*\)+|,? ?\(.*$)?[^;]*",
    )
});
/// What a judgment wrongly says instead of the offence before it.
static SLIP: LazyLock<Regex> =
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
/// What a firearm, a telephone or a place was used for is another offence, told on its own.
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

static TAGS: LazyLock<[(Offence, Regex); 20]> = LazyLock::new(|| {
    [
        (Offence::Conspiracy, pattern(r"conspir")),
        (Offence::Attempt, pattern(r"\battem")),
        (
            Offence::Aiding,
            pattern(r"\baid(?:ing|ed)? (?:and|an|or|&) ?abe|\baiding\b"),
        ),
        (
            Offence::Distribution,
            pattern(
                r"distribut|dispens|\bdeliver|\btraffic(?:k(?:ing)?)? in\b|trafficking conspiracy|\bs(?:ell|ale)\b",
            ),
        ),
        (Offence::Manufacture, pattern(r"manufactur|cultivat|\bgrow")),
        (Offence::Importation, pattern(r"\bimport")),
        (
            Offence::Chemicals,
            pattern(
                r"listed chemical|ephedrine|hydriotic|precursor|round-bottom flask|equipment, chemicals|piperidinocyclohexane",
            ),
        ),
        (
            Offence::ContinuingEnterprise,
            pattern(r"continuing criminal enterprise|continuous violations"),
        ),
        (Offence::Premises, pattern(PREMISES)),
        (
            Offence::ProtectedPlaceOrMinor,
            pattern(
                r"\bschool|playground|protected|public housing|\bfeet of\b|\bunder (?:the age of )?(?:18|21|eighteen|twenty)|\bminors?\b|juvenile|person under|age of 18",
            ),
        ),
        (
            Offence::Money,
            pattern(r"launder|monetary|structur|financial transaction"),
        ),
        (
            Offence::Racketeering,
            pattern(r"racketeer|in aid of|interstate travel|travel(?:ing)? in interstate"),
        ),
        (Offence::Robbery, pattern(r"robbery")),
        (
            Offence::Fraud,
            pattern(r"fraud|false|forge|counterfeit|embezzl|access device"),
        ),
        (
            Offence::Escape,
            pattern(r"escape|fail(?:ure|ed|ing) to (?:appear|surrender)"),
        ),
        (
            Offence::PrisonContraband,
            pattern(r"contraband|prohibited object"),
        ),
        (
            Offence::Violence,
            pattern(r"murder|kidnap|assault|violen|arson|explosive|extort"),
        ),
        (
            Offence::Obstruction,
            pattern(r"witness|obstruct|impede|from arrest"),
        ),
        (
            Offence::NationalSecurity,
            pattern(
                r"national defense|seditious|foreign government|intelligence belonging|espionage|unauthorized disclosure|government records",
            ),
        ),
        (
            Offence::TradeEmbargo,
            pattern(r"embargo|economic powers|smuggl"),
        ),
    ]
});

/// Reads the offences of one case.
///
/// # Errors
/// Says so where no word of the vocabulary fits.
pub(super) fn read(text: &str) -> Result<Offences, Fault> {
    let text = SLIP.replace_all(&text.to_lowercase(), " ").into_owned();
    let mut tags = OffenceSet::default();
    if RELEASE.is_match(&text) {
        tags.insert(Offence::ReleaseViolation);
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
    Ok(Offences { tags, counted })
}

fn by_default(text: &str, counted: &str) -> Result<Offence, Fault> {
    if text.trim().is_empty() {
        Ok(Offence::Unstated)
    } else if drug::is_drug_offence(counted) {
        Ok(Offence::DrugLaw)
    } else {
        Err(Fault::new(
            "no word of the vocabulary fits these offences",
            text,
        ))
    }
}

/// Whether `counted` concerns a firearm, another weapon or ammunition.
pub(super) fn is_firearm(counted: &str) -> bool {
    FIREARM.is_match(counted)
}

fn segment_tags(segment: &str) -> OffenceSet {
    let mut tags = OffenceSet::default();
    let firearm = is_firearm(segment);
    let words = STATUTE.replace_all(segment, " ");
    let communication = COMMUNICATION.is_match(&words);
    let words = if firearm || communication || PLACE.is_match(&words) {
        PURPOSE.replace(&words, " ")
    } else {
        words
    };
    if firearm {
        tags.insert(Offence::Firearm);
    }
    if communication {
        tags.insert(Offence::Communication);
    }
    if with_intent(&words) {
        tags.insert(Offence::PossessionWithIntent);
    }
    let rest = without_intent(&words);
    for (tag, words) in TAGS.iter() {
        if words.is_match(&rest) {
            tags.insert(*tag);
        }
    }
    if is_mere_possession(tags, segment, &words) {
        tags.insert(Offence::Possession);
    }
    tags
}

fn with_intent(words: &str) -> bool {
    INTENT.is_match(words) || words.trim_end().ends_with("with intent")
}

/// The text without the verbs of an intent. A verb that comes twice is the second time a deed of its own, and
/// so is “distribution”.
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

/// Whether a drug is possessed, and nothing else is told about it.
fn is_mere_possession(tags: OffenceSet, segment: &str, words: &str) -> bool {
    let taking_part = [Offence::Conspiracy, Offence::Attempt, Offence::Aiding];
    tags.iter().all(|tag| taking_part.contains(&tag))
        && words.contains("possess")
        && drug::is_drug_offence(segment)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Offence::{
        Communication, Conspiracy, Distribution, Firearm, PossessionWithIntent, ReleaseViolation,
    };

    fn of(text: &str) -> Vec<Offence> {
        read(text).unwrap().tags.iter().collect()
    }

    /// Trap 6.
    #[test]
    fn the_old_offence_of_a_release_violation_is_not_counted() {
        for text in [
            "Supervised release violation (distribution of heroin (two counts); possession of a firearm), 21 U.S.C. § 841",
            "Violation of supervised release (Distribution of heroin",
            "Violation of supervised release, 18 U.S.C. § 3583",
        ] {
            let offences = read(text).unwrap();
            assert_eq!(offences.tags.iter().collect::<Vec<_>>(), [ReleaseViolation]);
            assert!(!is_firearm(&offences.counted));
            assert!(!drug::is_drug_offence(&offences.counted));
        }
        assert_eq!(
            of("Distribution of heroin; violation of supervised release (possession of a gun)"),
            [Distribution, ReleaseViolation]
        );
    }

    #[test]
    fn an_intent_to_distribute_is_no_distribution_unless_the_verb_comes_again() {
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
    fn what_a_firearm_a_telephone_or_a_place_was_used_for_is_not_told_twice() {
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
            [Offence::Premises]
        );
        assert_eq!(of("Felon in possession, 18 U.S.C. § 922(g)"), [Firearm]);
    }

    #[test]
    fn what_a_judgment_wrongly_says_is_not_counted() {
        let offences = read(
            "Sale of cocaine base (incorrectly listed on the judgment as sale of cocaine), 21 U.S.C. § 841",
        ).unwrap();
        assert_eq!(
            drug::read(&offences.counted).iter().collect::<Vec<_>>(),
            [commutations::domain::Drug::Crack]
        );
    }

    #[test]
    fn every_case_gets_a_tag() {
        assert_eq!(of("Conspiracy, 21 U.S.C. § 846"), [Conspiracy]);
        assert_eq!(of("Violation of narcotics laws"), [Offence::DrugLaw]);
        assert_eq!(of("Simple possession of heroin"), [Offence::Possession]);
        assert_eq!(of(""), [Offence::Unstated]);
        assert!(read("Jaywalking").is_err());
    }
}
