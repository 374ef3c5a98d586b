//! Bins of time served.

use crate::domain::{Day, Tag, TagSet};

/// A bin of times from sentence to grant: two years each, `[0, 2)` to `[28, 30)`, then 30 years or more, then
/// unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ServedBin(u8);

/// A set of bins.
pub type ServedSet = TagSet<ServedBin>;

impl ServedBin {
    /// The number of bins.
    pub const COUNT: usize = 17;
    /// 30 years or more: the last bin on the number axis.
    pub const OPEN: Self = Self(15);
    /// The day of the sentence is not known.
    pub const UNKNOWN: Self = Self(16);
    /// The width of a bin, in years.
    pub const YEARS: u32 = 2;

    /// Returns the bin of the whole years from `sentenced` to `granted`; a sentence after the grant was not served before
    /// it.
    #[must_use]
    pub fn between(sentenced: Day, granted: Day) -> Self {
        if sentenced > granted {
            return Self::UNKNOWN;
        }
        let (from, to) = (sentenced.ymd(), granted.ymd());
        let is_short = (to.1, to.2) < (from.1, from.2);
        let years = (to.0 - from.0 - i32::from(is_short)).max(0);
        let bin = years / i32::try_from(Self::YEARS).unwrap_or(1);
        Self(u8::try_from(bin).map_or(Self::OPEN.0, |bin| bin.min(Self::OPEN.0)))
    }

    /// Returns the years `[from, to)` of a bin on the number axis; `to` is `None` for the open bin.
    #[must_use]
    pub fn years(self) -> Option<(u32, Option<u32>)> {
        let from = u32::from(self.0) * Self::YEARS;
        match self {
            Self::UNKNOWN => None,
            Self::OPEN => Some((from, None)),
            _ => Some((from, Some(from + Self::YEARS))),
        }
    }
}

impl Tag for ServedBin {
    const ALL: &'static [Self] = &[
        Self(0),
        Self(1),
        Self(2),
        Self(3),
        Self(4),
        Self(5),
        Self(6),
        Self(7),
        Self(8),
        Self(9),
        Self(10),
        Self(11),
        Self(12),
        Self(13),
        Self(14),
        Self::OPEN,
        Self::UNKNOWN,
    ];
    const KIND: &'static str = "time served";
    const KEYS: &'static [&'static str] = &[
        "0-2", "2-4", "4-6", "6-8", "8-10", "10-12", "12-14", "14-16", "16-18", "18-20", "20-22",
        "22-24", "24-26", "26-28", "28-30", "30+", "unknown",
    ];

    fn index(self) -> usize {
        usize::from(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bin(sentenced: &str, granted: &str) -> &'static str {
        let day = |text| Day::parse_iso(text).unwrap();
        ServedBin::between(day(sentenced), day(granted)).key()
    }

    #[test]
    fn years_are_whole_and_bins_half_open() {
        assert_eq!(bin("2006-05-04", "2016-08-03"), "10-12");
        assert_eq!(bin("2006-08-03", "2016-08-03"), "10-12");
        assert_eq!(bin("2006-08-04", "2016-08-03"), "8-10");
        assert_eq!(bin("1980-01-01", "2017-01-19"), "30+");
        assert_eq!(bin("2016-08-03", "2016-08-03"), "0-2");
        assert_eq!(bin("2016-08-04", "2016-08-03"), "unknown");
    }

    #[test]
    fn keys_state_the_years() {
        for (index, bin) in ServedBin::ALL.iter().enumerate() {
            assert_eq!(bin.index(), index);
            if let Some((from, to)) = bin.years() {
                let key = to.map_or_else(|| format!("{from}+"), |to| format!("{from}-{to}"));
                assert_eq!(bin.key(), key);
            }
        }
        assert_eq!(ServedBin::ALL.len(), ServedBin::COUNT);
    }
}
