//! A rounded term in words.

use crate::text::term;

/// The months from which a term is rounded: two years.
const LONG: u16 = 24;

/// Formats a long term to the nearest half-year: `8½ years`, `9 years`. A short one is not rounded.
#[must_use]
pub fn about_years(months: u16) -> String {
    if months < LONG {
        return term(months);
    }
    let halves = months.saturating_add(3) / 6;
    let half = if halves % 2 == 1 { "½" } else { "" };
    format!("{}{half} years", halves / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_terms_are_rounded() {
        let said = [23, 24, 26, 27, 103, 105].map(about_years);
        assert_eq!(
            said,
            [
                "1 year 11 months",
                "2 years",
                "2 years",
                "2½ years",
                "8½ years",
                "9 years"
            ]
        );
    }
}
