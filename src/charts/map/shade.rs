//! The classes of counts that shade the map.

use crate::charts::role::Role;
use crate::query::Tally;
use crate::text;

const SHADES: [Role; 5] = [
    Role::Shade1,
    Role::Shade2,
    Role::Shade3,
    Role::Shade4,
    Role::Shade5,
];

/// Up to five classes of counts above 0, by their lower limits: 1, and round numbers up to half of the
/// largest count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shades {
    limits: Vec<u32>,
}

impl Shades {
    /// The classes for these counts.
    pub(super) fn new(tallies: &[Tally]) -> Self {
        let most = tallies.iter().map(|tally| tally.people).max().unwrap_or(0);
        if most as usize <= SHADES.len() {
            let limits = (1..=most.max(1)).collect();
            return Self { limits };
        }
        let rounds = (0..9).flat_map(|power| [1, 2, 5].map(|digit| digit * 10_u32.pow(power)));
        let rounds: Vec<u32> = rounds
            .filter(|limit| *limit > 1 && *limit <= most / 2)
            .collect();
        let top = rounds.len().saturating_sub(SHADES.len() - 1);
        let limits = [1].into_iter().chain(rounds.into_iter().skip(top));
        Self {
            limits: limits.collect(),
        }
    }

    /// The shade of this number of people; `None` for 0. If there are few classes, they use the deepest
    /// shades.
    pub(super) fn of(&self, people: u32) -> Option<Role> {
        let class = self.limits.iter().rposition(|limit| *limit <= people)?;
        SHADES
            .get(SHADES.len() - self.limits.len() + class)
            .copied()
    }

    /// Each class in words, from few people to many: both limits if there is room, otherwise the lower one.
    pub(super) fn legend(&self, is_roomy: bool) -> Vec<(Option<Role>, String)> {
        let class = |(index, from): (usize, &u32)| {
            let words = match self.limits.get(index + 1) {
                None => format!("{}+", text::count(*from)),
                Some(next) if is_roomy && next - 1 > *from => {
                    format!("{}–{}", text::count(*from), text::count(next - 1))
                }
                Some(_) => text::count(*from),
            };
            (self.of(*from), words)
        };
        let none = (None, "0".to_owned());
        [none]
            .into_iter()
            .chain(self.limits.iter().enumerate().map(class))
            .collect()
    }
}

/// The role of text on a shade.
pub(super) const fn ink_on(shade: Option<Role>) -> Role {
    match shade {
        None => Role::FaintInk,
        Some(Role::Shade4 | Role::Shade5) => Role::Paper,
        Some(_) => Role::Ink,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shades(most: u32) -> Shades {
        let tally = |people| Tally { people, life: 0 };
        Shades::new(&[tally(0), tally(most)])
    }

    #[test]
    fn limits_are_round_and_each_class_can_have_people() {
        assert_eq!(shades(242).limits, [1, 10, 20, 50, 100]);
        assert_eq!(shades(9).limits, [1, 2]);
        assert_eq!(shades(3).limits, [1, 2, 3]);
        assert_eq!(shades(1).limits, [1]);
        assert_eq!(shades(0).limits, [1]);
    }

    #[test]
    fn zero_has_no_shade_and_the_largest_count_the_deepest() {
        for most in [1, 9, 242, u32::MAX] {
            assert_eq!(shades(most).of(0), None);
            assert_eq!(shades(most).of(most), Some(Role::Shade5));
        }
        assert_eq!(shades(242).of(1), Some(Role::Shade1));
        assert_eq!(shades(242).of(49), Some(Role::Shade3));
    }
}
