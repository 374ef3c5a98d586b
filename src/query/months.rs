//! Months between two days, and medians.

use crate::domain::Day;

/// Returns the whole calendar months from `from` to `to`; `None` if `to` is earlier.
#[must_use]
pub fn months_between(from: Day, to: Day) -> Option<u16> {
    if to < from {
        return None;
    }
    let (from, to) = (from.ymd(), to.ymd());
    let month = |(year, month, _): (i32, u32, u32)| year * 12 + i32::try_from(month).unwrap_or(0);
    let months = month(to) - month(from) - i32::from(to.2 < from.2);
    u16::try_from(months).ok()
}

/// Returns the median of `sorted`; for an even number of values, the lower of the two middle ones.
#[must_use]
pub fn lower_middle<T: Copy>(sorted: &[T]) -> Option<T> {
    sorted.get(sorted.len().saturating_sub(1) / 2).copied()
}

/// Returns the median of `months`; as [`lower_middle`]. Terms are short numbers, so they are counted, not sorted.
#[must_use]
pub fn median(months: &[u16]) -> Option<u16> {
    let longest = months.iter().max()?;
    let mut people = vec![0; usize::from(*longest) + 1];
    for own in months {
        people[usize::from(*own)] += 1;
    }
    let mut before = 0;
    let middle = people.iter().position(|own| {
        before += own;
        2 * before >= months.len()
    });
    u16::try_from(middle?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse_iso(text).unwrap()
    }

    #[test]
    fn months_are_whole_and_never_negative() {
        for (from, to, months) in [
            ("2006-05-04", "2016-05-04", Some(120)),
            ("2006-05-04", "2016-05-03", Some(119)),
            ("2006-01-31", "2006-02-28", Some(0)),
            ("2006-05-04", "2006-05-04", Some(0)),
            ("2006-05-04", "2006-05-03", None),
        ] {
            assert_eq!(months_between(day(from), day(to)), months, "{from} {to}");
        }
    }

    #[test]
    fn the_median_of_an_even_number_is_the_lower_middle_one() {
        assert_eq!(lower_middle::<u8>(&[]), None);
        assert_eq!(lower_middle(&[1, 2, 3]), Some(2));
        assert_eq!(lower_middle(&[1, 2, 3, 4]), Some(2));
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[240]), Some(240));
        assert_eq!(median(&[300, 120, 240]), Some(240));
        assert_eq!(median(&[300, 120, 240, 120]), Some(120));
        assert_eq!(median(&[300, 0, 240, 120]), Some(120));
    }
}
