//! Comparisons of presidents.

use super::{Against, Comparison, HistoryView, Measured, Per, measure_president};
use crate::data::History;
use crate::domain::Act;

/// A president with a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The index in the list of presidents.
    pub president: usize,
    /// The president's own figure.
    pub measured: Measured,
}

/// One side of a comparison: the sum of several presidents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComparedSide {
    /// The presidents with a figure, in order of time.
    pub members: Vec<Member>,
    /// The presidents without a figure, who are not in the sum.
    pub missing: Vec<usize>,
    /// The sum, with the sum of the petitions for a share, and with the weakest basis; `None` if there are no
    /// members.
    pub total: Option<Measured>,
}

impl ComparedSide {
    fn new(history: &History, indices: &[usize], act: Act) -> Self {
        let mut side = Self::default();
        for &president in indices {
            match measure_president(history, president, act, Per::Total) {
                Some(measured) => {
                    side.members.push(Member {
                        president,
                        measured,
                    });
                    side.total = Some(side.total.map_or(measured, |sum| added(sum, measured)));
                }
                None => side.missing.push(president),
            }
        }
        side
    }

    /// Returns what `member` contributes to the total.
    #[must_use]
    pub fn part(&self, member: &Member) -> f64 {
        let against = self.total.map_or(Against::Nothing, |total| total.against);
        Measured {
            against,
            ..member.measured
        }
        .value()
    }
}

fn added(one: Measured, other: Measured) -> Measured {
    Measured {
        count: one.count + other.count,
        against: match (one.against, other.against) {
            (Against::Petitions(a), Against::Petitions(b)) => Against::Petitions(a + b),
            (against, _) => against,
        },
        basis: one.basis.max(other.basis),
    }
}

/// Returns the two sides of `view`, or the default ones if it has none. They count whole presidencies,
/// whatever the other charts divide by. A president is on one side only; unknown keys are ignored.
#[must_use]
pub fn compared_sides(history: &History, view: &HistoryView) -> [ComparedSide; 2] {
    let usual;
    let asked = match &view.comparison {
        Some(asked) => asked,
        None => {
            usual = usual_comparison(history);
            &usual
        }
    };
    let indices = |keys: &[String]| {
        let all = history.presidents.iter().enumerate();
        let held = all.filter(|(_, president)| keys.contains(&president.key));
        held.map(|(index, _)| index).collect::<Vec<_>>()
    };
    let one = indices(&asked.one);
    let mut other = indices(&asked.other);
    other.retain(|index| !one.contains(index));
    [one, other].map(|indices| ComparedSide::new(history, &indices, view.act))
}

/// Returns the default comparison: the subject of the history, against as many of his immediate
/// predecessors as together commuted fewer sentences.
#[must_use]
pub fn usual_comparison(history: &History) -> Comparison {
    outnumbered(history, Act::Commutations).unwrap_or_default()
}

/// Returns the comparison of the subject of the history with as many of his immediate predecessors as together
/// had fewer of `act`; `None` if there are none, or if figures of this act cannot be added up.
#[must_use]
pub fn outnumbered(history: &History, act: Act) -> Option<Comparison> {
    let presidents = &history.presidents;
    let (index, subject) = (history.subject?, history.subject()?);
    let count = |index: usize| {
        let measured = measure_president(history, index, act, Per::Total)?;
        (measured.against == Against::Nothing).then_some(measured.count)
    };
    let most = count(index)?;
    let mut sum = 0;
    let before = (0..index).rev().take_while(|before| {
        let is_fewer = |count: u32| {
            sum += count;
            sum < most
        };
        count(*before).is_some_and(is_fewer)
    });
    let mut other: Vec<String> = before
        .map(|before| presidents[before].key.clone())
        .collect();
    other.reverse();
    (!other.is_empty()).then(|| Comparison {
        one: vec![subject.key.clone()],
        other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Basis;
    use crate::query::history::fixture::history;

    fn view(one: &[&str], other: &[&str], act: Act) -> HistoryView {
        let list = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        HistoryView {
            act,
            comparison: Some(Comparison {
                one: list(one),
                other: list(other),
            }),
            ..HistoryView::default()
        }
    }

    #[test]
    fn sums_have_the_weakest_basis_and_ignore_unknown_keys() {
        let asked = view(
            &["obama", "nobody"],
            &["trump-2", "mckinley", "obama"],
            Act::Commutations,
        );
        let [one, other] = compared_sides(&history(), &asked);
        assert_eq!(one.total.unwrap().count, 1715);
        assert_eq!(other.total.unwrap().count, 123 + 28);
        assert_eq!(other.total.unwrap().basis, Basis::Partial);
        let indices = other.members.iter().map(|member| member.president);
        assert_eq!(indices.collect::<Vec<_>>(), [0, 3]);
    }

    #[test]
    fn parts_add_up_to_the_total_of_any_act() {
        for act in [Act::Commutations, Act::Pardons, Act::Rate] {
            let asked = view(&["mckinley", "obama", "trump-2"], &["biden"], act);
            let [one, _] = compared_sides(&history(), &asked);
            let parts: f64 = one.members.iter().map(|member| one.part(member)).sum();
            assert!((parts - one.total.unwrap().value()).abs() < 1e-9, "{act:?}");
            assert_eq!(one.missing.len(), usize::from(act == Act::Rate));
        }
    }

    #[test]
    fn the_default_comparison_is_the_subject_and_his_predecessors() {
        let usual = usual_comparison(&history());
        assert_eq!(usual.one, ["obama"]);
        assert_eq!(usual.other, ["mckinley"]);
        assert_eq!(outnumbered(&history(), Act::Commutations), Some(usual));
        assert_eq!(outnumbered(&history(), Act::Pardons), None);
        assert_eq!(outnumbered(&history(), Act::Rate), None);
        let [one, other] = compared_sides(&history(), &HistoryView::default());
        assert!(one.total.unwrap().count > other.total.unwrap().count);
    }
}
