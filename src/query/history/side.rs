//! Presidents added up, one set against another.

use super::{Against, Measured, measure_president};
use crate::data::History;
use crate::domain::Act;
use crate::query::{Century, Per, Sides};

/// The president whose grants the records of the page are.
pub const SUBJECT: &str = "obama";

/// A president with what is measured of him.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Member {
    /// The place in the list of presidents.
    pub president: usize,
    /// His own figure.
    pub measured: Measured,
}

/// Presidents added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Side {
    /// Those with a figure, in order of time.
    pub members: Vec<Member>,
    /// Those without, who are in no sum.
    pub missing: Vec<usize>,
    /// The sum, set against the sum of what the members' counts are set against, with the weakest
    /// basis; `None` of nobody.
    pub total: Option<Measured>,
}

impl Side {
    fn new(history: &History, places: &[usize], act: Act) -> Self {
        let mut side = Self::default();
        for &president in places {
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

    /// What `member` puts into the total: the parts of all members add up to it.
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

/// The two sides of `century`, or the usual ones where it has none: whole presidencies, whatever the
/// other charts count them by. A president stands on one side only; keys of nobody are left out.
#[must_use]
pub fn sides(history: &History, century: &Century) -> [Side; 2] {
    let usual;
    let asked = match &century.sides {
        Some(asked) => asked,
        None => {
            usual = usual_sides(history);
            &usual
        }
    };
    let places = |keys: &[String]| {
        let all = history.presidents.iter().enumerate();
        let held = all.filter(|(_, president)| keys.contains(&president.key));
        held.map(|(index, _)| index).collect::<Vec<_>>()
    };
    let one = places(&asked.one);
    let mut other = places(&asked.other);
    other.retain(|index| !one.contains(index));
    [one, other].map(|places| Side::new(history, &places, century.act))
}

/// The president of the records against as many of those right before him as together commuted
/// fewer sentences.
#[must_use]
pub fn usual_sides(history: &History) -> Sides {
    let all = &history.presidents;
    let place = all.iter().position(|president| president.key == SUBJECT);
    let place = place.unwrap_or(all.len().saturating_sub(1));
    let Some(one) = all.get(place) else {
        return Sides::default();
    };
    let mut sum = 0;
    let before = all[..place].iter().rev().take_while(|president| {
        sum += president.commutations.count;
        sum < one.commutations.count
    });
    let mut other: Vec<String> = before.map(|president| president.key.clone()).collect();
    other.reverse();
    Sides {
        one: vec![one.key.clone()],
        other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Basis;
    use crate::query::history::fixture::history;

    fn century(one: &[&str], other: &[&str], act: Act) -> Century {
        let list = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        Century {
            act,
            sides: Some(Sides {
                one: list(one),
                other: list(other),
            }),
            ..Century::default()
        }
    }

    #[test]
    fn sums_have_the_weakest_basis_and_leave_out_nobodies() {
        let asked = century(
            &["obama", "nobody"],
            &["trump-2", "mckinley", "obama"],
            Act::Commutations,
        );
        let [one, other] = sides(&history(), &asked);
        assert_eq!(one.total.unwrap().count, 1715);
        assert_eq!(other.total.unwrap().count, 123 + 28);
        assert_eq!(other.total.unwrap().basis, Basis::Partial);
        let places = other.members.iter().map(|member| member.president);
        assert_eq!(places.collect::<Vec<_>>(), [0, 3]);
    }

    #[test]
    fn parts_add_up_to_the_total_whatever_it_is_set_against() {
        for act in [Act::Commutations, Act::Pardons, Act::Rate] {
            let asked = century(&["mckinley", "obama", "trump-2"], &["biden"], act);
            let [one, _] = sides(&history(), &asked);
            let parts: f64 = one.members.iter().map(|member| one.part(member)).sum();
            assert!((parts - one.total.unwrap().value()).abs() < 1e-9, "{act:?}");
            assert_eq!(one.missing.len(), usize::from(act == Act::Rate));
        }
    }

    #[test]
    fn the_usual_sides_are_the_subject_and_those_before_him() {
        let usual = usual_sides(&history());
        assert_eq!(usual.one, ["obama"]);
        assert_eq!(usual.other, ["mckinley"]);
        let [one, other] = sides(&history(), &Century::default());
        assert!(one.total.unwrap().count > other.total.unwrap().count);
    }
}
