//! The effect of a grant, and its conditions.

use super::Fault;
use super::number::NUMBER;
use super::{date, term};
use crate::pattern::pattern;
use commutations::domain::{Condition, ConditionSet, Day, Effect, Sentence};
use regex::Regex;
use std::sync::LazyLock;

/// The terms of a grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Terms {
    pub effect: Effect,
    pub conditions: ConditionSet,
    /// The printed name of the court, if only its sentence was commuted.
    pub only_of: Option<String>,
    /// Whether the source gives a number of days from the grant instead of a date.
    pub counted_from_grant: bool,
    /// A second term printed as an alternative.
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
    pattern(
        "^Death sentence commuted to life imprisonment(?P<parole> without the possibility of parole)?",
    )
});

/// The parts that may follow, and the condition that each part states. They are matched in this order.
static PARTS: LazyLock<[(Regex, Option<Condition>); 10]> = LazyLock::new(|| {
    [
        (
            pattern(
                r"condition(?:ed)? (?:that|upon the following terms): .*$|on the condition that .*$",
            ),
            None,
        ),
        (
            pattern("conditioned on commutation recipient's departing from the United States.*$"),
            Some(Condition::Departure),
        ),
        (pattern("leaving intact and in effect.*$"), None),
        (
            pattern(
                "conditioned upon (?:(?:enrollment|enrollement|enrolling) in (?:the )?)?residential drug (?:abuse )?treatment",
            ),
            Some(Condition::DrugTreatment),
        ),
        (
            pattern(&format!(
                "(?:the )?(?:(?:[a-z]+|\\d+)-year )?(?:term of )?supervised release (?:term )?commuted (?:in its entirety|to (?:a term of )?{NUMBER} years(?:'|(?: of)?) supervised release)"
            )),
            Some(Condition::SupervisionCut),
        ),
        (
            pattern(&format!(
                "(?:{UNPAID} )?(?:the )?(?:\\$[\\d,.]+ )?fine remitted{WHEN}"
            )),
            Some(Condition::FineRemitted),
        ),
        (
            pattern(&format!(
                "(?:remission of )?{UNPAID} (?:the )?(?:\\$[\\d,.]+ )?{OTHER_PAYMENT}(?: remitted)?{WHEN}"
            )),
            Some(Condition::OtherPaymentRemitted),
        ),
        (
            pattern(&format!(
                "(?:\\$[\\d,.]+ of the|repayment of|obligation and payment of)(?: \\$[\\d,.]+(?: of)?)? (?:{OTHER_PAYMENT}|\"buy money\") remitted{WHEN}"
            )),
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
static FILLER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:[\s,;.]|\band\b)*$"));

/// Reads the terms of a grant of the day `granted`.
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
        .ok_or_else(|| Fault::new("unknown beginning of the terms of a grant", text))?;
    let rest = &text[head.get(0).map_or(0, |head| head.end())..];
    let (mut terms, rest) =
        effect(rest, granted).ok_or_else(|| Fault::new("unknown effect of a grant", text))?;
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

/// Reads the effect at the start of `text`, and returns it with the rest of the text.
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

/// Removes each known part from `rest`; only filler may remain.
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
    if FILLER.is_match(&rest) {
        Ok(terms)
    } else {
        Err(Fault::new("unknown part of the terms of a grant", text))
    }
}

#[cfg(test)]
mod tests;
