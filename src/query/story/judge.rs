//! Verdicts on statements.

use super::Value;
use super::compare::{with_reported, with_value};
use crate::data::story::{Check, Expected, Remark, Step, Test};
use crate::domain::Verdict;

/// What decides the verdict on a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// For each check, whether it holds; `None` if it compares nothing or the data has no figure.
    pub holds: Vec<Option<bool>>,
    /// Whether a check that compares something has no figure.
    pub lacks: bool,
    /// Whether the caveat applies.
    pub caveat: bool,
    /// Whether a law settles it.
    pub settled: bool,
    /// Whether something cannot be decided.
    pub undecided: bool,
    /// Whether the statement has been overtaken.
    pub overtaken: bool,
}

/// Evaluates the checks and remarks of `step`, whose figures are `values`.
#[must_use]
pub fn decided(step: &Step, values: &[Option<Value>]) -> Deciding {
    let is_true = |test: &Test| holds(test, values);
    let is_said = |remark: &Option<Remark>| {
        let when = remark.as_ref().map(|own| own.when.as_ref());
        when.is_some_and(|test| test.is_none_or(|test| is_true(test) == Some(true)))
    };
    let tests = step.checks.iter().map(Check::test);
    let results = tests.map(|test| (test.is_some(), test.as_ref().and_then(is_true)));
    let results: Vec<(bool, Option<bool>)> = results.collect();
    Deciding {
        lacks: results.contains(&(true, None)),
        holds: results.into_iter().map(|(_, holds)| holds).collect(),
        caveat: is_said(&step.caveat),
        settled: is_said(&step.settled),
        undecided: is_said(&step.undecided),
        overtaken: is_said(&step.overtaken),
    }
}

fn holds(test: &Test, values: &[Option<Value>]) -> Option<bool> {
    let value = |index: usize| values.get(index)?.as_ref();
    let computed = value(test.computed)?;
    match &test.expected {
        Expected::Reported(reported) => with_reported(computed, test.operator, reported),
        Expected::Measure(other) => with_value(computed, test.operator, value(*other)?),
    }
}

/// Returns the verdict. A check that fails outweighs all remarks of the story, and a law that settles the
/// statement all others. If a check that compares something has no figure, or no check was decided, the verdict
/// is otherwise [`Verdict::Undecided`].
#[must_use]
pub fn verdict(deciding: &Deciding) -> Verdict {
    let decides = deciding.holds.iter().any(Option::is_some);
    if deciding.holds.contains(&Some(false)) {
        Verdict::DoesNotHold
    } else if deciding.settled {
        Verdict::SettledByLaw
    } else if deciding.lacks || !decides {
        Verdict::Undecided
    } else if deciding.overtaken {
        Verdict::Overtaken
    } else if deciding.undecided {
        Verdict::Undecided
    } else if deciding.caveat {
        Verdict::HoldsWithCaveat
    } else {
        Verdict::Holds
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(holds: &[Option<bool>], said: [bool; 4]) -> Verdict {
        let [lacks, caveat, undecided, overtaken] = said;
        verdict(&Deciding {
            holds: holds.to_vec(),
            lacks,
            caveat,
            settled: false,
            undecided,
            overtaken,
        })
    }

    #[test]
    fn verdicts_have_the_right_priority() {
        let held = [Some(true), None];
        assert_eq!(of(&held, [false; 4]), Verdict::Holds);
        assert_eq!(
            of(&held, [false, true, false, false]),
            Verdict::HoldsWithCaveat
        );
        assert_eq!(of(&held, [false, true, true, false]), Verdict::Undecided);
        assert_eq!(of(&held, [false, true, true, true]), Verdict::Overtaken);
        assert_eq!(of(&held, [true, true, true, true]), Verdict::Undecided);
        assert_eq!(of(&[None, None], [false; 4]), Verdict::Undecided);
        assert_eq!(of(&[], [false; 4]), Verdict::Undecided);
        assert_eq!(
            of(&[Some(true), Some(false)], [true; 4]),
            Verdict::DoesNotHold
        );
        let by_law = |holds: &[Option<bool>]| {
            verdict(&Deciding {
                holds: holds.to_vec(),
                lacks: true,
                caveat: true,
                settled: true,
                undecided: true,
                overtaken: true,
            })
        };
        assert_eq!(by_law(&held), Verdict::SettledByLaw);
        assert_eq!(by_law(&[Some(false)]), Verdict::DoesNotHold);
    }
}
