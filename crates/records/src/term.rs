//! Prison terms in words or digits.

use super::number::{self, NUMBER};
use crate::pattern::pattern;
use commutations::domain::Sentence;
use regex::Regex;
use std::sync::LazyLock;

/// A prison term, and what its number of months leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Term {
    pub sentence: Sentence,
    pub days_left_out: bool,
    pub life_plus: bool,
}

static LIFE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^(?i)life(?: imprisonment)?(?P<plus> plus {NUMBER} (?:month|year)s?'?s?)?(?: imprisonment)*$"
    ))
});
static PLAIN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(&format!(
        r"^(?i)(?P<number>{NUMBER}) (?P<unit>month|year)s?'?s?(?: and (?P<more>{NUMBER}) (?P<small>month|day)s?'?s?)?(?: imprisonment)*$"
    ))
});
/// A number without a unit means months, like nearly all terms.
static UNITLESS: LazyLock<Regex> =
    LazyLock::new(|| pattern(&format!("^(?i)({NUMBER}) imprisonment$")));
static DEATH: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?i)death(?: sentence)?$"));

/// Reads a text that consists only of a prison term.
pub(super) fn read(text: &str) -> Option<Term> {
    let term = |sentence| Term {
        sentence,
        days_left_out: false,
        life_plus: false,
    };
    if DEATH.is_match(text) {
        return Some(term(Sentence::Death));
    }
    if let Some(parts) = LIFE.captures(text) {
        return Some(Term {
            life_plus: parts.name("plus").is_some(),
            ..term(Sentence::Life)
        });
    }
    if let Some(parts) = UNITLESS.captures(text) {
        return Some(term(Sentence::Months(number::read(&parts[1])?)));
    }
    let parts = PLAIN.captures(text)?;
    let months = months(&parts["number"], &parts["unit"])?;
    let more = parts.name("more").map_or("0", |more| more.as_str());
    let days = parts
        .name("small")
        .is_some_and(|unit| unit.as_str().eq_ignore_ascii_case("day"));
    let more = if days { 0 } else { number::read(more)? };
    Some(Term {
        days_left_out: days,
        ..term(Sentence::Months(months.checked_add(more)?))
    })
}

fn months(number: &str, unit: &str) -> Option<u16> {
    let factor = if unit.eq_ignore_ascii_case("year") {
        12
    } else {
        1
    };
    number::read(number)?.checked_mul(factor)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(text: &str) -> u16 {
        read(text).unwrap().sentence.months().unwrap()
    }

    #[test]
    fn terms_are_counted_in_months() {
        assert_eq!(months("180 months' imprisonment"), 180);
        assert_eq!(months("1,748 months' imprisonment"), 1748);
        assert_eq!(months("Six months' imprisonment"), 6);
        assert_eq!(months("ten years' imprisonment"), 120);
        assert_eq!(months("24 years' and 4 months' imprisonment"), 292);
        assert_eq!(months("180 month' imprisonment imprisonment"), 180);
        assert_eq!(months("180 months"), 180);
        assert_eq!(months("180 imprisonment"), 180);
    }

    #[test]
    fn days_are_left_out_and_reported() {
        for text in [
            "70 months and six days' imprisonment",
            "70 months and 1 day's imprisonment",
        ] {
            let term = read(text).unwrap();
            assert!(term.days_left_out);
            assert_eq!(term.sentence, Sentence::Months(70));
        }
    }

    #[test]
    fn life_and_death_are_not_numbers() {
        for text in [
            "Life plus 60 months' imprisonment",
            "Life imprisonment plus five years' imprisonment",
            "Life imprisonment plus 60 months'",
        ] {
            let term = read(text).unwrap();
            assert_eq!((term.sentence, term.life_plus), (Sentence::Life, true));
        }
        assert!(!read("Life imprisonment").unwrap().life_plus);
        assert_eq!(read("Death sentence").unwrap().sentence, Sentence::Death);
    }

    #[test]
    fn other_texts_are_not_terms() {
        for text in [
            "five years' supervised release",
            "$1,000 fine",
            "",
            "months",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
