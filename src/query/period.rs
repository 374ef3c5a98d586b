//! The periods by which grants are counted over time.

use super::DateRange;
use crate::domain::Day;
use std::fmt;

/// The most periods of a chart over time. A phone leaves it about 290 pixels, in which 80 bars are three pixels wide
/// with a gap between them; more could be neither told apart nor hit.
pub const MOST_PERIODS: usize = 80;

/// The length of a period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A day.
    Day,
    /// A calendar month.
    Month,
    /// Three months, from January, April, July or October.
    Quarter,
    /// A calendar year.
    Year,
}

impl Unit {
    /// From the finest to the coarsest.
    const ALL: [Self; 4] = [Self::Day, Self::Month, Self::Quarter, Self::Year];

    /// The period of this length that has `day`.
    #[must_use]
    pub fn period(self, day: Day) -> Period {
        let (year, month, _) = day.ymd();
        let (first, months) = match self {
            Self::Day => return Period { from: day, to: day },
            Self::Month => (month, 1),
            Self::Quarter => (month.saturating_sub((month + 2) % 3), 3),
            Self::Year => (1, 12),
        };
        let from = Day::from_ymd(year, first, 1).unwrap_or(day);
        let next = from.months_after(months);
        // The last year of the calendar has none after it.
        let to = next.map(|next| next.days_before(1));
        let to = to.or_else(|| Day::from_ymd(year, 12, 31));
        Period {
            from,
            to: to.unwrap_or(day),
        }
    }

    /// The length of all of `periods`; days if there are none.
    #[must_use]
    pub fn of(periods: &[Period]) -> Self {
        periods.first().map_or(Self::Day, |own| own.unit())
    }

    /// Whether the range lies in one period of this length.
    #[must_use]
    pub fn holds(self, dates: DateRange) -> bool {
        let ends = dates.from.zip(dates.to);
        ends.is_some_and(|(from, to)| self.period(from).contains(to))
    }
}

/// A day, or the first and the last day of a calendar month, quarter or year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

impl Period {
    /// Whether it is a single day.
    #[must_use]
    pub fn is_day(self) -> bool {
        self.from == self.to
    }

    /// Whether `day` is in it.
    #[must_use]
    pub fn contains(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether any of its days is in the range.
    #[must_use]
    pub fn touches(self, dates: DateRange) -> bool {
        dates.from.is_none_or(|from| from <= self.to) && dates.to.is_none_or(|to| self.from <= to)
    }

    /// Whether each of its days is in the range.
    #[must_use]
    pub fn is_within(self, dates: DateRange) -> bool {
        dates.contains(self.from) && dates.contains(self.to)
    }

    /// Its days as a range.
    #[must_use]
    pub fn dates(self) -> DateRange {
        DateRange::between(self.from, self.to)
    }

    /// Its length.
    #[must_use]
    pub fn unit(self) -> Unit {
        match self.to.epoch_days() - self.from.epoch_days() {
            0 => Unit::Day,
            1..=30 => Unit::Month,
            31..=91 => Unit::Quarter,
            _ => Unit::Year,
        }
    }

    /// The period among `periods` (ascending) that has `day`.
    #[must_use]
    pub fn among(periods: &[Self], day: Day) -> Option<Self> {
        let own = periods.get(periods.partition_point(|own| own.to < day))?;
        own.contains(day).then_some(*own)
    }

    /// Groups `days` (ascending) by the finest unit that makes at most `MOST_PERIODS` of them, or else by year.
    #[must_use]
    pub fn of_days(days: &[Day]) -> Vec<Self> {
        let mut periods = Vec::new();
        for unit in Unit::ALL {
            periods = grouped(days, unit);
            if periods.len() <= MOST_PERIODS {
                break;
            }
        }
        periods
    }
}

fn grouped(days: &[Day], unit: Unit) -> Vec<Period> {
    let mut periods: Vec<Period> = Vec::new();
    for day in days {
        if periods.last().is_none_or(|last| last.to < *day) {
            periods.push(unit.period(*day));
        }
    }
    periods
}

/// Its name in marks and scripts: `2016-08-03`, `2016-08`, `2016-q3` or `2016`.
impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, _) = self.from.ymd();
        match self.unit() {
            Unit::Day => self.from.fmt(f),
            Unit::Month => write!(f, "{year:04}-{month:02}"),
            Unit::Quarter => write!(f, "{year:04}-q{}", month.div_ceil(3)),
            Unit::Year => write!(f, "{year:04}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn a_day_is_in_a_month_a_quarter_and_a_year() {
        let of = |text: &str| {
            Unit::ALL.map(|unit| {
                let own = unit.period(day(text));
                assert_eq!(own.unit(), unit);
                format!("{own} {} {}", own.from, own.to)
            })
        };
        assert_eq!(
            of("2016-08-03"),
            [
                "2016-08-03 2016-08-03 2016-08-03",
                "2016-08 2016-08-01 2016-08-31",
                "2016-q3 2016-07-01 2016-09-30",
                "2016 2016-01-01 2016-12-31",
            ]
        );
        assert_eq!(
            of("2015-02-28")[1..],
            [
                "2015-02 2015-02-01 2015-02-28",
                "2015-q1 2015-01-01 2015-03-31",
                "2015 2015-01-01 2015-12-31",
            ]
        );
        assert_eq!(of("1999-12-31")[2], "1999-q4 1999-10-01 1999-12-31");
        assert_eq!(of("9999-12-31")[1], "9999-12 9999-12-01 9999-12-31");
    }

    #[test]
    fn days_are_grouped_by_the_finest_unit_with_few_enough_periods() {
        let first = day("2000-01-01").epoch_days();
        let unit = |count: i32, step: i32| {
            let days = (0..count).map(|index| Day::from_epoch_days(first + index * step));
            let periods = Period::of_days(&days.collect::<Vec<_>>());
            (Unit::of(&periods), periods.len())
        };
        assert_eq!(unit(0, 1), (Unit::Day, 0));
        assert_eq!(unit(80, 1), (Unit::Day, 80));
        assert_eq!(unit(81, 1), (Unit::Month, 3));
        assert_eq!(unit(6_000, 1), (Unit::Quarter, 66));
        assert_eq!(unit(6_000, 4), (Unit::Year, 66));
        assert_eq!(unit(400, 365).0, Unit::Year);
    }

    proptest! {
        #[test]
        fn each_day_is_in_one_period(mut days in prop::collection::vec(-20_000..20_000, 0..300)) {
            days.sort_unstable();
            let days: Vec<Day> = days.into_iter().map(Day::from_epoch_days).collect();
            let periods = Period::of_days(&days);
            prop_assert!(periods.windows(2).all(|pair| pair[0].to < pair[1].from));
            for day in &days {
                prop_assert!(Period::among(&periods, *day).is_some());
            }
            prop_assert!(periods.iter().all(|own| days.iter().any(|day| own.contains(*day))));
        }
    }
}
