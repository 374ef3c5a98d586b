//! The time between two days, in words.

use crate::domain::Day;
use crate::query::months_between;
use crate::text::term;

/// Formats the time from one day to another in whole calendar months: `10 years 3 months`, `under a month`.
/// `None` if `to` is before `from`.
#[must_use]
pub fn span(from: Day, to: Day) -> Option<String> {
    let months = months_between(from, to)?;
    Some(match months {
        0 => "under a month".to_owned(),
        _ => term(months),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_whole_calendar_months() {
        let day = |text| Day::parse_iso(text).unwrap();
        for (from, to, words) in [
            ("2006-05-04", "2016-08-03", Some("10 years 2 months")),
            ("2006-05-03", "2016-08-03", Some("10 years 3 months")),
            ("2015-12-31", "2016-01-30", Some("under a month")),
            ("2015-08-03", "2016-08-03", Some("1 year")),
            ("2016-01-31", "2016-02-29", Some("under a month")),
            ("2016-08-03", "2016-08-03", Some("under a month")),
            ("2016-08-04", "2016-08-03", None),
        ] {
            assert_eq!(span(day(from), day(to)).as_deref(), words, "{from} {to}");
        }
    }
}
