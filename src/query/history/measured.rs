//! A measured figure, as a chart shows it.

use crate::domain::Basis;

/// Four times the days in a year.
const QUARTERS_PER_YEAR: u64 = 1461;

/// What a count is divided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    /// Nothing: the count itself.
    Nothing,
    /// The number of petitions received, for a share in percent. Never 0.
    Petitions(u32),
    /// The number of days in office, for a count per year. Never 0.
    Days(u32),
}

/// A count, what it is divided by, and the basis of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The count.
    pub count: u32,
    /// What it is divided by.
    pub against: Against,
    /// The weakest basis, if there are several numbers.
    pub basis: Basis,
}

impl Measured {
    /// Returns the figure: a count, a percentage, or a count per year.
    #[must_use]
    pub fn value(self) -> f64 {
        let count = f64::from(self.count);
        match self.against {
            Against::Nothing => count,
            Against::Petitions(received) => 100.0 * count / f64::from(received.max(1)),
            Against::Days(days) => count * 365.25 / f64::from(days.max(1)),
        }
    }

    /// Returns the figure in tenths, rounded.
    #[must_use]
    pub fn tenths(self) -> u64 {
        let count = u64::from(self.count);
        let rounded = |over: u64, under: u64| (2 * over + under) / (2 * under);
        match self.against {
            Against::Nothing => 10 * count,
            Against::Petitions(received) => rounded(1000 * count, received.max(1).into()),
            Against::Days(days) => {
                rounded(10 * count * QUARTERS_PER_YEAR, 4 * u64::from(days.max(1)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(count: u32, against: Against) -> Measured {
        Measured {
            count,
            against,
            basis: Basis::Table,
        }
    }

    #[test]
    fn figures_are_rounded_to_tenths() {
        assert_eq!(measured(583, Against::Nothing).tenths(), 5830);
        assert_eq!(measured(589, Against::Petitions(12_026)).tenths(), 49);
        assert_eq!(measured(1715, Against::Days(2922)).tenths(), 2144);
        assert_eq!(
            measured(u32::MAX, Against::Days(1)).tenths() / 10,
            1_568_736_804_498
        );
    }

    #[test]
    fn the_value_agrees_with_the_tenths() {
        for against in [
            Against::Nothing,
            Against::Petitions(700),
            Against::Days(1461),
        ] {
            let one = measured(333, against);
            #[expect(clippy::cast_precision_loss, reason = "small")]
            let tenths = one.tenths() as f64;
            assert!((one.value() * 10.0 - tenths).abs() <= 0.5, "{against:?}");
        }
    }
}
