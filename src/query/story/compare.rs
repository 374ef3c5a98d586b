//! Compares computed figures.

use super::Value;
use crate::data::story::{Period, Reported};
use crate::domain::{Day, Operator, Sentence};
use std::cmp::Ordering;

/// Whether `value` compares with a figure of the report as `operator` requires; `None` if they cannot be
/// compared.
pub(super) fn with_reported(
    value: &Value,
    operator: Operator,
    reported: &Reported,
) -> Option<bool> {
    if let (Value::Drugs(own), Reported::Drugs(said)) = (value, reported) {
        return match operator {
            Operator::Includes => Some(said.iter().all(|drug| own.contains(drug))),
            Operator::Equals => Some(own == said),
            _ => None,
        };
    }
    let order = match (value, reported) {
        (Value::Count(own), Reported::Count(said)) => own.cmp(said),
        (Value::Sentence(own), Reported::Sentence(said)) => sentences(*own, *said)?,
        (Value::Share { part, whole }, Reported::Percent(said)) => {
            percent(*part, *whole)?.cmp(said)
        }
        (Value::Day(own), Reported::Period(said)) => within(*own, *said),
        (Value::Year(own), Reported::Year(said)) => u32::from(*own).cmp(said),
        _ => return None,
    };
    asks_for(operator, order)
}

/// Whether `value` compares with another computed figure as `operator` requires; `None` if they cannot be
/// compared.
pub(super) fn with_value(value: &Value, operator: Operator, other: &Value) -> Option<bool> {
    if let (Value::Drugs(own), Value::Drugs(said)) = (value, other) {
        return with_reported(&Value::Drugs(*own), operator, &Reported::Drugs(*said));
    }
    let order = match (value, other) {
        (Value::Count(own), Value::Count(other)) => own.cmp(other),
        (Value::Sentence(own), Value::Sentence(other)) => sentences(*own, *other)?,
        (Value::Share { part, whole }, Value::Share { part: p, whole: w }) => {
            let cross = |part: &u32, whole: &u32| u64::from(*part) * u64::from(*whole);
            cross(part, w).cmp(&cross(p, whole))
        }
        (Value::Day(own), Value::Day(other)) => own.cmp(other),
        (Value::Year(own), Value::Year(other)) => own.cmp(other),
        _ => return None,
    };
    asks_for(operator, order)
}

const fn asks_for(operator: Operator, order: Ordering) -> Option<bool> {
    match operator {
        Operator::Equals => Some(order.is_eq()),
        Operator::MoreThan => Some(order.is_gt()),
        Operator::AtLeast => Some(order.is_ge()),
        Operator::LessThan => Some(order.is_lt()),
        Operator::AtMost => Some(order.is_le()),
        Operator::Includes => None,
    }
}

/// Compares the severity of two sentences; `None` if one of them is not stated.
fn sentences(own: Sentence, other: Sentence) -> Option<Ordering> {
    let is_stated = own != Sentence::Unknown && other != Sentence::Unknown;
    is_stated.then(|| own.cmp(&other))
}

/// Returns a share in whole percent, rounded as it is shown; `None` if `whole` is 0.
#[must_use]
pub fn percent(part: u32, whole: u32) -> Option<u32> {
    let percent = (200 * u64::from(part) + u64::from(whole)).checked_div(2 * u64::from(whole))?;
    u32::try_from(percent).ok()
}

/// Compares a day with a period; a day within it is equal to it.
fn within(day: Day, period: Period) -> Ordering {
    let (first, next) = period.bounds();
    if day < first {
        Ordering::Less
    } else if day >= next {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Drug, DrugSet};

    fn day(text: &str) -> Value {
        Value::Day(Day::parse_iso(text).unwrap())
    }

    #[test]
    fn a_day_equals_the_month_and_the_year_that_contain_it() {
        let is = |operator, said: &str| {
            let period = Reported::Period(Period::parse(said).unwrap());
            with_reported(&day("2016-12-01"), operator, &period)
        };
        for said in ["2016-12-01", "2016-12", "2016"] {
            assert_eq!(is(Operator::Equals, said), Some(true), "{said}");
            assert_eq!(is(Operator::MoreThan, said), Some(false), "{said}");
        }
        assert_eq!(is(Operator::LessThan, "2017-01"), Some(true));
        assert_eq!(is(Operator::MoreThan, "2016-11"), Some(true));
        assert_eq!(is(Operator::AtMost, "2015"), Some(false));
    }

    #[test]
    fn life_exceeds_any_term_and_an_unstated_sentence_cannot_be_compared() {
        let life = Value::Sentence(Sentence::Life);
        let long = Value::Sentence(Sentence::Months(u16::MAX));
        let unknown = Value::Sentence(Sentence::Unknown);
        assert_eq!(with_value(&life, Operator::MoreThan, &long), Some(true));
        assert_eq!(with_value(&unknown, Operator::MoreThan, &long), None);
        assert_eq!(with_value(&life, Operator::Equals, &Value::Count(1)), None);
    }

    #[test]
    fn shares_are_compared_as_shown_but_exactly_with_each_other() {
        let share = |part, whole| Value::Share { part, whole };
        let said = Reported::Percent(33);
        assert_eq!(
            with_reported(&share(569, 1716), Operator::Equals, &said),
            Some(true)
        );
        assert_eq!(with_reported(&share(1, 0), Operator::Equals, &said), None);
        let third = share(1, 3);
        assert_eq!(
            with_value(&share(569, 1716), Operator::LessThan, &third),
            Some(true)
        );
        assert_eq!(
            with_value(&share(2, 6), Operator::Equals, &third),
            Some(true)
        );
    }

    #[test]
    fn drugs_can_be_included_or_equal() {
        let both: DrugSet = [Drug::Crack, Drug::Powder].into_iter().collect();
        let crack = Reported::Drugs([Drug::Crack].into_iter().collect());
        let is = |operator| with_reported(&Value::Drugs(both), operator, &crack);
        assert_eq!(is(Operator::Includes), Some(true));
        assert_eq!(is(Operator::Equals), Some(false));
        assert_eq!(is(Operator::MoreThan), None);
    }
}
