//! Figures in words: counts, and decimals.

use super::{sign, so_far};
use crate::query::history::{Against, Measured};
use crate::text;

/// Formats a number given in tenths: `4.9`.
#[must_use]
pub fn tenths(tenths: u64) -> String {
    let whole = u32::try_from(tenths / 10).unwrap_or(u32::MAX);
    format!("{}.{}", text::count(whole), tenths % 10)
}

/// Formats a figure: `4,033`, `4.9%`, `214.4`. A small figure is `under 0.1%` rather than zero.
#[must_use]
pub fn figure(measured: Measured) -> String {
    let sign = match measured.against {
        Against::Nothing => return text::count(measured.count),
        Against::Petitions(_) => "%",
        Against::Days(_) => "",
    };
    match measured.tenths() {
        0 if measured.count > 0 => format!("under 0.1{sign}"),
        0 => format!("0{sign}"),
        number => format!("{}{sign}", tenths(number)),
    }
}

/// Formats a figure for a label: `4,033†`, `28 so far‡`.
#[must_use]
pub fn signed(measured: Measured) -> String {
    let basis = measured.basis;
    format!("{}{}{}", figure(measured), so_far(basis), sign(basis))
}

/// Formats a figure for scripts: `4033`, `4.9`, `214.4`.
#[must_use]
pub fn plain(measured: Measured) -> String {
    let number = measured.tenths();
    match measured.against {
        Against::Nothing => measured.count.to_string(),
        _ => format!("{}.{}", number / 10, number % 10),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Basis;

    #[test]
    fn figures_have_their_sign_and_are_never_rounded_to_zero() {
        let of = |count, against| Measured {
            count,
            against,
            basis: Basis::Table,
        };
        assert_eq!(figure(of(4033, Against::Nothing)), "4,033");
        assert_eq!(plain(of(4033, Against::Nothing)), "4033");
        assert_eq!(figure(of(589, Against::Petitions(12_026))), "4.9%");
        assert_eq!(plain(of(589, Against::Petitions(12_026))), "4.9");
        assert_eq!(figure(of(1, Against::Petitions(12_026))), "under 0.1%");
        assert_eq!(figure(of(0, Against::Petitions(12_026))), "0%");
        assert_eq!(figure(of(4165, Against::Days(1461))), "1,041.3");
    }
}
