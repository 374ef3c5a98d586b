//! Acts in words.

use super::{figure, tenths};
use crate::domain::Act;
use crate::query::history::{Against, Measured};
use crate::text;

/// Returns the singular and the plural of what is counted; for a share, of what it is a share of.
const fn nouns(act: Act) -> (&'static str, &'static str) {
    match act {
        Act::Commutations => ("commutation", "commutations"),
        Act::Pardons => ("pardon", "pardons"),
        Act::All => ("grant of clemency", "grants of clemency"),
        Act::Received => ("petition received", "petitions received"),
        Act::Rate => ("petition granted", "petitions granted"),
    }
}

/// Names what is counted, in the plural: `commutations`.
#[must_use]
pub const fn noun(act: Act) -> &'static str {
    nouns(act).1
}

/// Returns the unit after a figure: `commutations`, `commutations a year in office`, `of petitions granted`.
#[must_use]
pub fn unit(measured: Measured, act: Act) -> String {
    let (one, many) = nouns(act);
    match measured.against {
        Against::Nothing if measured.count == 1 => one.to_owned(),
        Against::Nothing => many.to_owned(),
        Against::Petitions(_) => format!("of {many}"),
        Against::Days(_) => format!("{many} a year in office"),
    }
}

/// Formats a figure with its unit: `583 commutations`, `4.9% of petitions granted: 589 of 12,026`,
/// `214.4 commutations a year in office: 1,715 in 8.0 years`.
#[must_use]
pub fn amount(measured: Measured, act: Act) -> String {
    let head = format!("{} {}", figure(measured), unit(measured, act));
    let count = text::count(measured.count);
    match measured.against {
        Against::Nothing => head,
        Against::Petitions(received) => format!("{head}: {count} of {}", text::count(received)),
        Against::Days(days) => format!("{head}: {count} in {} years", years(days)),
    }
}

/// Formats a figure with its sign for a line of a tooltip: `583 commutations`,
/// `4.9% granted: 589 of 12,026`, `214.4* a year: 1,715 in 8.0 years`.
#[must_use]
pub fn in_short(measured: Measured, act: Act) -> String {
    let (count, so_far) = (text::count(measured.count), super::so_far(measured.basis));
    let head = format!("{}{}", figure(measured), super::sign(measured.basis));
    match measured.against {
        Against::Nothing => format!("{head} {}{so_far}", unit(measured, act)),
        Against::Petitions(received) => {
            format!(
                "{head} granted: {count} of {}{so_far}",
                text::count(received)
            )
        }
        Against::Days(days) => format!("{head} a year: {count} in {} years{so_far}", years(days)),
    }
}

/// Formats a figure for a cell under [`heading`]: `583`, `4.9% (589 of 12,026)`,
/// `214.4 (1,715 in 8.0 years)`.
#[must_use]
pub fn in_full(measured: Measured) -> String {
    let (head, count) = (figure(measured), text::count(measured.count));
    let so_far = super::so_far(measured.basis);
    match measured.against {
        Against::Nothing => format!("{head}{so_far}"),
        Against::Petitions(received) => {
            format!("{head} ({count} of {}){so_far}", text::count(received))
        }
        Against::Days(days) => format!("{head} ({count} in {} years){so_far}", years(days)),
    }
}

/// Converts days to years with one decimal: `8.0`.
fn years(days: u32) -> String {
    tenths((80 * u64::from(days) + 1461) / 2922)
}

/// Returns the heading of a column of figures.
#[must_use]
pub const fn heading(act: Act) -> &'static str {
    match act {
        Act::Commutations => "Commutations",
        Act::Pardons => "Pardons",
        Act::All => "All acts of clemency",
        Act::Received => "Petitions received",
        Act::Rate => "Share of petitions granted",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Basis;

    #[test]
    fn an_amount_names_the_act_and_its_denominator() {
        let of = |count, against| Measured {
            count,
            against,
            basis: Basis::Table,
        };
        let rate = of(589, Against::Petitions(12_026));
        let year = of(1715, Against::Days(2922));
        assert_eq!(
            amount(of(1, Against::Nothing), Act::Commutations),
            "1 commutation"
        );
        assert_eq!(
            amount(rate, Act::Rate),
            "4.9% of petitions granted: 589 of 12,026"
        );
        assert_eq!(
            amount(year, Act::Commutations),
            "214.4 commutations a year in office: 1,715 in 8.0 years"
        );
        let short = |basis, own| in_short(Measured { basis, ..own }, Act::Rate);
        assert_eq!(short(Basis::Table, rate), "4.9% granted: 589 of 12,026");
        assert_eq!(
            short(Basis::Partial, year),
            "214.4‡ a year: 1,715 in 8.0 years so far"
        );
    }
}
