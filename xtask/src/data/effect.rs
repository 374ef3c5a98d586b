//! What a grant did, and what it was tied to.

use super::Fault;
use super::number::NUMBER;
use super::pattern::pattern;
use super::{date, term};
use commutations::domain::{Condition, ConditionSet, Day, Effect, Sentence};
use regex::Regex;
use std::sync::LazyLock;

/// A grant's terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Terms {
    pub effect: Effect,
    pub conditions: ConditionSet,
    /// The court whose sentence alone was commuted, as printed.
    pub only_of: Option<String>,
    /// Whether the day is told as a count of days from the grant.
    pub counted_from_grant: bool,
    /// A second term, printed as an alternative.
    pub or_term: Option<u16>,
}

static HEAD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:Prison sentence|Sentence of imprisonment)(?: for conviction imposed in the (?P<court>[A-Za-z ]+?) commuted|(?: for both offenses| in above conviction)?(?: commuted)?)(?: to)?(?: a)?(?: term)?(?: of)?(?: on)?(?: expire)?(?: on| no sooner than)? ",
    )
});
static DAY: LazyLock<Regex> = LazyLock::new(|| pattern(&format!("^({})", date::DATE)));
static DAYS: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\((\d+) days\)"));
static TERM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        "^({NUMBER} (?:months|years)'?(?: imprisonment)?)(?:, or ({NUMBER} (?:months|years)'?(?: imprisonment)?))?"
    ))
});
static TO_LIFE: LazyLock<Regex> = LazyLock::new(|| {
    pattern("^Death sentence commuted to life imprisonment(?P<parole> without the possibility of parole)?")
});

/// The parts that may follow, and what each stands for. An earlier one takes its text before a later.
static PARTS: LazyLock<[(Regex, Option<Condition>); 10]> = LazyLock::new(|| {
    [
        (
            pattern(r"condition(?:ed)? (?:that|upon the following terms): .*$|on the condition that .*$"),
            None,
        ),
        (
            pattern("conditioned on commutation recipient's departing from the United States.*$"),
            Some(Condition::Departure),
        ),
        (pattern("leaving intact and in effect.*$"), None),
        (
            pattern("conditioned upon (?:(?:enrollment|enrollement|enrolling) in (?:the )?)?residential drug (?:abuse )?treatment"),
            Some(Condition::DrugTreatment),
        ),
        (
            pattern(&format!("(?:the )?(?:(?:[a-z]+|\\d+)-year )?(?:term of )?supervised release (?:term )?commuted (?:in its entirety|to (?:a term of )?{NUMBER} years(?:'|(?: of)?) supervised release)")),
            Some(Condition::SupervisionCut),
        ),
        (
            pattern(&format!("(?:{UNPAID} )?(?:the )?(?:\\$[\\d,.]+ )?fine remitted{WHEN}")),
            Some(Condition::FineRemitted),
        ),
        (
            pattern(&format!("(?:remission of )?{UNPAID} (?:the )?(?:\\$[\\d,.]+ )?{OTHER_PAYMENT}(?: remitted)?{WHEN}")),
            Some(Condition::OtherPaymentRemitted),
        ),
        (
            pattern(&format!("(?:\\$[\\d,.]+ of the|repayment of|obligation and payment of)(?: \\$[\\d,.]+(?: of)?)? (?:{OTHER_PAYMENT}|\"buy money\") remitted{WHEN}")),
            Some(Condition::OtherPaymentRemitted),
        ),
        (
            pattern(r"full order requiring forfeiture of .*? also commuted"),
            Some(Condition::OtherPaymentRemitted),
        ),
        (
            pattern(&format!("{UNPAID} \\$[\\d,.]+ remitted{WHEN}")),
            Some(Condition::FineRemitted),
        ),
    ]
});

const UNPAID: &str = "(?:the |any )?(?:unpaid|remaining) (?:balance|remainder) of";
const OTHER_PAYMENT: &str =
    "(?:restitution|forfeiture|money judgment|special assessment)(?: obligation)?";
const WHEN: &str = "(?: when (?:his|her) sentence expires| at the time of (?:his|her) release)?";

static CLAIMS: LazyLock<Regex> = LazyLock::new(|| pattern("waiv(?:e|ing) and releas"));
static FILLING: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[\s,;.]|\band\b)*$"));

/// Reads the terms of a grant made on `granted`.
pub(super) fn read(text: &str, granted: Day) -> Result<Terms, Fault> {
    if let Some(head) = TO_LIFE.captures(text) {
        let mut terms = plain(Effect::ToLife);
        if head.name("parole").is_some() {
            terms.conditions.insert(Condition::NoParole);
        }
        let rest = &text[head.get(0).map_or(0, |head| head.end())..];
        return conditions(terms, rest, text);
    }
    let head = HEAD
        .captures(text)
        .ok_or_else(|| Fault::new("the terms of a grant do not begin so", text))?;
    let rest = &text[head.get(0).map_or(0, |head| head.end())..];
    let (mut terms, rest) = effect(rest, granted)
        .ok_or_else(|| Fault::new("it is not known what this grant did", text))?;
    terms.only_of = head.name("court").map(|court| court.as_str().to_owned());
    conditions(terms, rest, text)
}

fn plain(effect: Effect) -> Terms {
    Terms {
        effect,
        conditions: ConditionSet::default(),
        only_of: None,
        counted_from_grant: false,
        or_term: None,
    }
}

/// The effect at the start of `text`, and what follows it.
fn effect(text: &str, granted: Day) -> Option<(Terms, &str)> {
    for (words, effect) in [
        ("time served", Effect::TimeServed),
        ("immediately", Effect::AtOnce),
    ] {
        if let Some(rest) = text.strip_prefix(words) {
            return Some((plain(effect), rest));
        }
    }
    if let Some(found) = DAY.find(text) {
        let day = date::read(found.as_str())?;
        return Some((plain(Effect::Expires(day)), &text[found.end()..]));
    }
    if let Some(found) = DAYS.captures(text) {
        let day = Day::from_epoch_days(granted.epoch_days() + found[1].parse::<i32>().ok()?);
        let mut terms = plain(Effect::Expires(day));
        terms.counted_from_grant = true;
        return Some((terms, &text[found[0].len()..]));
    }
    let found = TERM.captures(text)?;
    let months = |text: &str| match term::read(text)?.sentence {
        Sentence::Months(months) => Some(months),
        _ => None,
    };
    let mut terms = plain(Effect::Term(months(&found[1])?));
    terms.or_term = found.get(2).and_then(|other| months(other.as_str()));
    Some((terms, &text[found[0].len()..]))
}

/// Takes each known part out of `rest`; what is left must say nothing.
fn conditions(mut terms: Terms, rest: &str, text: &str) -> Result<Terms, Fault> {
    if CLAIMS.is_match(rest) {
        terms.conditions.insert(Condition::ClaimsWaived);
    }
    let mut rest = rest.to_owned();
    for (part, condition) in PARTS.iter() {
        if !part.is_match(&rest) {
            continue;
        }
        if let Some(condition) = condition {
            terms.conditions.insert(*condition);
        }
        rest = part.replace_all(&rest, "").into_owned();
    }
    if FILLING.is_match(&rest) {
        Ok(terms)
    } else {
        Err(Fault::new("this part of a grant's terms is not known", text))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Terms {
        read(text, Day::parse_iso("2016-08-03").unwrap()).unwrap()
    }

    fn expires(day: &str) -> Effect {
        Effect::Expires(Day::parse_iso(day).unwrap())
    }

    /// Trap 13.
    #[test]
    fn the_kinds_of_effect_are_told_apart() {
        for (text, effect) in [
            ("Prison sentence commuted to expire on May 1, 2017.", expires("2017-05-01")),
            ("Prison sentence to expire on May 1. 2017", expires("2017-05-01")),
            ("Prison sentence commuted to a term of May 1, 2017", expires("2017-05-01")),
            ("Prison sentence commuted to expire no sooner than May 1, 2017", expires("2017-05-01")),
            ("Prison sentence commuted to expire on (120 days).", expires("2016-12-01")),
            ("Prison sentence commuted to a term of 90 months' imprisonment", Effect::Term(90)),
            ("Prison sentence commuted to 90 months", Effect::Term(90)),
            ("Prison sentence commuted to a term of 10 years' imprisonment", Effect::Term(120)),
            ("Sentence of imprisonment commuted to time served", Effect::TimeServed),
            ("Sentence of imprisonment to expire immediately", Effect::AtOnce),
            ("Death sentence commuted to life imprisonment", Effect::ToLife),
        ] {
            assert_eq!(of(text).effect, effect, "{text}");
        }
    }

    #[test]
    fn each_condition_is_a_tag() {
        for (text, condition) in [
            (", conditioned upon enrollment in the residential drug abuse treatment", Condition::DrugTreatment),
            (" and unpaid balance of $5 fine remitted when her sentence expires", Condition::FineRemitted),
            (", and the remaining balance of the fine remitted", Condition::FineRemitted),
            (" and unpaid balance of $5 restitution obligation remitted", Condition::OtherPaymentRemitted),
            (", and obligation and payment of $5 forfeiture remitted", Condition::OtherPaymentRemitted),
            (", and 10-year term of supervised release commuted to five years' supervised release, leaving intact and in effect the rest", Condition::SupervisionCut),
        ] {
            let text = format!("Prison sentence commuted to expire on May 1, 2017{text}.");
            let found: Vec<Condition> = of(&text).conditions.iter().collect();
            assert_eq!(found, [condition], "{text}");
        }
    }

    #[test]
    fn what_is_odd_is_kept_apart() {
        let terms = of("Prison sentence for conviction imposed in the District of Utah commuted to 90 months imprisonment");
        assert_eq!(terms.only_of.as_deref(), Some("District of Utah"));
        let terms = of("Prison sentence commuted to a term of 90 months' imprisonment, or 80 months' imprisonment");
        assert_eq!((terms.effect, terms.or_term), (Effect::Term(90), Some(80)));
    }

    #[test]
    fn an_unknown_text_is_refused() {
        let granted = Day::parse_iso("2016-08-03").unwrap();
        for text in [
            "Sentence halved",
            "Prison sentence commuted to expire soon",
            "Prison sentence commuted to expire on May 1, 2017 and a horse given",
        ] {
            assert_eq!(read(text, granted).unwrap_err().text, text);
        }
    }
}
