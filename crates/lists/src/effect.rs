//! The terms of a grant.

use crate::date::{self, WrittenDay};
use crate::length::{self, Length};
use crate::sentence::{SentenceFault, is_blank};
use crate::token::{folded, tokens};
use crate::unit::Bare;
use commutations::domain::Sentence;
use commutations::domain::{Condition, ConditionSet};

/// What the terms of a grant say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Terms {
    /// Nothing.
    Unstated,
    /// The sentence was to end on a day.
    Expires(WrittenDay),
    /// The sentence was to end on a day that another column has.
    ExpiresElsewhere,
    /// The sentence was reduced to a term in months.
    Term(u16),
    /// The sentence was reduced to a term that another column has.
    TermElsewhere,
    /// The sentence was reduced to the time already served.
    TimeServed,
    /// A death sentence was reduced to life.
    ToLife,
    /// The sentence was to end at once.
    AtOnce,
    /// The sentence was changed to one that this page has no effect for, such as 25 years to life.
    NotShown,
}

/// The most bytes of a cell whose beginning states the terms.
const MOST_BYTES: usize = 4_000;

/// Reads the terms of a grant for a sentence in force; `None` if they are not understood.
#[must_use]
pub fn read(text: &str, in_force: Sentence, bare: Bare) -> Option<Terms> {
    let text = &text[..text.floor_char_boundary(MOST_BYTES)];
    let lower = folded(text);
    if is_blank(&lower) {
        return Some(Terms::Unstated);
    }
    match lower.as_str() {
        "expires" => return Some(Terms::ExpiresElsewhere),
        "term" => return Some(Terms::TermElsewhere),
        "to-life" => return Some(Terms::ToLife),
        "not-stated" | "unstated" => return Some(Terms::Unstated),
        "other" => return Some(Terms::NotShown),
        _ => {}
    }
    if let Ok(day) = date::read(text) {
        return Some(Terms::Expires(day));
    }
    let head = head(&lower);
    let has = |words: &[&str]| words.iter().any(|word| head.contains(word));
    if has(&["time served", "time-served"]) && !has(&["credit"]) {
        return Some(Terms::TimeServed);
    }
    // That a board may release somebody is no end of the sentence.
    let can_wait = has(&["parole", "eligib"]);
    let unless_waiting = |terms| if can_wait { Terms::NotShown } else { terms };
    if has(&ENDS)
        && let Some(day) = date::find(text)
    {
        return Some(unless_waiting(Terms::Expires(day)));
    }
    if has(&["immediate", "at once", "at-once", "forthwith"]) {
        return Some(unless_waiting(Terms::AtOnce));
    }
    let tail = new_sentence(head);
    let Some(length) = length_of(tail, bare) else {
        // `commuted to December 1, 2016`, `effective December 1, 2016`
        let is_end = tail.len() < head.len() || has(&["effective"]);
        let day = date::find(text).filter(|_| is_end);
        return day.map(|day| unless_waiting(Terms::Expires(day)));
    };
    match length {
        Length::Amount(_) => match length.whole().ok()?.sentence {
            Sentence::Months(months) => Some(Terms::Term(months)),
            _ => None,
        },
        Length::Life | Length::LifeWithoutParole if in_force == Sentence::Death => {
            Some(Terms::ToLife)
        }
        _ => Some(Terms::NotShown),
    }
}

/// Whether the terms say only that there was no grant.
pub(crate) fn is_denial(text: &str) -> bool {
    const SUBJECTS: [&str; 8] = [
        "application ",
        "petition ",
        "request ",
        "clemency ",
        "commutation ",
        "was ",
        "is ",
        "has been ",
    ];
    const DENIALS: [&str; 8] = [
        "denied",
        "declined",
        "not commuted",
        "not granted",
        "refused",
        "rejected",
        "denial",
        "no commutation",
    ];
    if text.len() > 60 {
        return false;
    }
    let lower = text.to_lowercase();
    let mut rest = lower.trim_end_matches(['.', ' ']);
    for subject in SUBJECTS {
        rest = rest.strip_prefix(subject).unwrap_or(rest);
    }
    DENIALS.contains(&rest)
}

/// Whether the terms change the sentence to life without parole.
pub(crate) fn has_no_parole(text: &str) -> bool {
    let lower = folded(&text[..text.floor_char_boundary(MOST_BYTES)]);
    length_of(new_sentence(head(&lower)), Bare::default()) == Some(Length::LifeWithoutParole)
}

/// Words before the day on which a sentence was to end.
const ENDS: [&str; 7] = [
    "expire",
    " end on",
    "ends on",
    "ending on",
    "release on",
    "release date",
    "released",
];

/// Returns the text up to its conditions and to what stays in effect.
fn head(lower: &str) -> &str {
    let ends = [
        " on the condition",
        " on condition",
        "condition",
        "leaving",
        "; ",
        ", with ",
        " with credit",
        ", to be followed",
        " followed by",
        ", subject to",
        ", effective",
        " and unpaid",
        " and the unpaid",
    ];
    let end = ends.iter().filter_map(|end| lower.find(end)).min();
    let head = &lower[..end.filter(|end| *end > 0).unwrap_or(lower.len())];
    head.trim_end_matches(['.', ',', ' '])
}

/// Reads the length at the start of a text, up to an `and` if what follows is about something else.
fn length_of(tail: &str, bare: Bare) -> Option<Length> {
    let read = |text: &str| length::read(&tokens(text), bare);
    if let Ok(Some(length)) = read(tail) {
        return Some(length);
    }
    let (first, more) = tail.split_once(" and ")?;
    match read(&format!("{first} {more}")) {
        // `10 years and 6 months`
        Ok(Some(length)) => Some(length),
        // `10 years and 120 months`
        Err(SentenceFault::TwoTerms) => None,
        Ok(None) | Err(_) => read(first).ok().flatten(),
    }
}

/// Returns the part of the text that names the new sentence.
fn new_sentence(head: &str) -> &str {
    let verbs = [
        "commuted",
        "reduced",
        "amended",
        "changed",
        "cut",
        "lowered",
        "shortened",
        "modified",
    ];
    let starts = verbs.iter().filter_map(|verb| {
        let rest = after_word(head, verb)?;
        let to = rest.find(" to ").map(|to| &rest[to + 4..]);
        to.or_else(|| (*verb == "commuted").then_some(rest))
    });
    starts.min_by_key(|rest| rest.len()).unwrap_or(head)
}

/// Returns what follows a word, which is no part of another such as `consecutive`.
fn after_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    text.match_indices(word).find_map(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let is_apart =
            !before.ends_with(char::is_alphabetic) && !after.starts_with(char::is_alphabetic);
        is_apart.then_some(after)
    })
}

/// Returns the conditions that the terms name.
pub(crate) fn conditions(text: &str) -> ConditionSet {
    let lower = text.to_lowercase();
    let mut conditions = ConditionSet::default();
    if lower.contains("drug treatment") || lower.contains("drug abuse treatment") {
        conditions.insert(Condition::DrugTreatment);
    }
    if lower.contains("fine remitted") || lower.contains("remission of fine") {
        conditions.insert(Condition::FineRemitted);
    }
    if lower.contains("restitution remitted") {
        conditions.insert(Condition::OtherPaymentRemitted);
    }
    conditions
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Option<Terms> {
        read(text, Sentence::Life, Bare::default())
    }

    #[test]
    fn terms_of_grants_are_read() {
        let day = date::read("2016-12-01").unwrap();
        for (text, terms) in [
            ("", Terms::Unstated),
            ("commuted to 180 months", Terms::Term(180)),
            (
                "Prison sentence commuted to a term of 180 months' imprisonment, conditioned upon enrollment in residential drug treatment",
                Terms::Term(180),
            ),
            ("180 months", Terms::Term(180)),
            ("to 15 years", Terms::Term(180)),
            ("Sentence commuted a term of 180 months", Terms::Term(180)),
            (
                "commuted to 15 years and remaining balance of the fine remitted",
                Terms::Term(180),
            ),
            (
                "Prison sentence commuted to December 1, 2016",
                Terms::Expires(day),
            ),
            (
                "Sentence reduced from 30 years to 15 years",
                Terms::Term(180),
            ),
            ("to expire on December 1, 2016", Terms::Expires(day)),
            (
                "Sentence of imprisonment to expire on December 1, 2016, leaving intact and in effect the four-year term of supervised release",
                Terms::Expires(day),
            ),
            ("December 1, 2016", Terms::Expires(day)),
            ("2016-12-01", Terms::Expires(day)),
            (
                "Commuted to 15 years, effective December 1, 2016",
                Terms::Term(180),
            ),
            ("effective December 1, 2016", Terms::Expires(day)),
            (
                "Commuted to 15 years with credit for time served",
                Terms::Term(180),
            ),
            (
                "to expire on December 1, 2016, leaving intact the special parole term",
                Terms::Expires(day),
            ),
            ("Commuted to time served", Terms::TimeServed),
            ("time-served", Terms::TimeServed),
            ("immediate release", Terms::AtOnce),
            ("immediately eligible for parole", Terms::NotShown),
            (
                "Released 12/1/2016",
                Terms::Expires(date::read("12/1/2016").unwrap()),
            ),
            ("eligible for release on December 1, 2016", Terms::NotShown),
            (
                "Sentence commuted to 10 years, to be followed by supervised release",
                Terms::Term(120),
            ),
            ("commuted to 10 years and 6 months", Terms::Term(126)),
            ("commuted to 10 years, 6 months", Terms::Term(126)),
            (
                "commuted to 10 years and 5 years of supervised release",
                Terms::Term(120),
            ),
            ("25 to life", Terms::NotShown),
            ("commuted to 25 years to life", Terms::NotShown),
            ("expires", Terms::ExpiresElsewhere),
            ("term", Terms::TermElsewhere),
        ] {
            assert_eq!(of(text), Some(terms), "{text}");
        }
        assert_eq!(
            read(
                "Death sentence commuted to life imprisonment without the possibility of parole, on the condition that",
                Sentence::Death,
                Bare::default()
            ),
            Some(Terms::ToLife)
        );
        assert_eq!(
            read(
                "commuted to life without parole",
                Sentence::Death,
                Bare::default()
            ),
            Some(Terms::ToLife)
        );
        for text in [
            "perhaps",
            "to expire soon",
            "180",
            "reduced by 5 years",
            "reduced 5 years",
            "commuted",
            "commuted to 10 years and 120 months",
            "commuted to 10 years, 120 months",
            "commuted to 10 years consecutive to 5 years",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn conditions_are_recognized() {
        let text = "commuted to expire on May 19, 2017, conditioned upon enrollment in residential drug treatment";
        assert!(conditions(text).contains(Condition::DrugTreatment));
        assert!(conditions("time served").is_empty());
    }
}
