//! Bases of figures in words.

use crate::domain::{Basis, BasisSet, Day};
use crate::text;

/// Names a basis, for columns: `counted from official lists`.
#[must_use]
pub const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Table => "official table",
        Basis::Counted => "counted from official lists",
        Basis::Derived => "estimate from totals",
        Basis::Press => "news reports",
        Basis::Partial => "incomplete",
    }
}

/// Explains why a figure is not firm, as a phrase; `None` if it is from the official table.
#[must_use]
pub const fn basis_in_full(basis: Basis) -> Option<&'static str> {
    match basis {
        Basis::Table => None,
        Basis::Counted => {
            Some("counted by this project from the Justice Department’s lists of names")
        }
        Basis::Derived => Some("estimated from Justice Department totals that others quote"),
        Basis::Press => Some("from news reports that cite the Justice Department"),
        Basis::Partial => Some("incomplete: counted so far, from the lists of names"),
    }
}

/// Returns the sign after a figure that is not from the official table, as in `4,033†`.
#[must_use]
pub const fn sign(basis: Basis) -> &'static str {
    match basis {
        Basis::Table => "",
        Basis::Counted => "*",
        Basis::Derived | Basis::Press => "†",
        Basis::Partial => "‡",
    }
}

/// Returns the signs of figures on these bases, each with its meaning. Incomplete figures go to `as_of`.
#[must_use]
pub fn signs(bases: BasisSet, as_of: Day) -> Vec<(&'static str, String)> {
    let mut signs: Vec<(&'static str, String)> = Vec::new();
    for own in bases.iter().filter(|own| *own != Basis::Table) {
        let meaning = match own {
            Basis::Partial => format!("only through {}", text::day(as_of)),
            _ => basis(own).to_owned(),
        };
        match signs.last_mut() {
            Some((last, words)) if *last == sign(own) => *words = format!("{words} or {meaning}"),
            _ => signs.push((sign(own), meaning)),
        }
    }
    signs
}

/// Returns what follows a figure that is incomplete.
#[must_use]
pub const fn so_far(basis: Basis) -> &'static str {
    match basis {
        Basis::Partial => " so far",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sign_is_explained_once_and_the_official_table_has_none() {
        let as_of = Day::from_ymd(2026, 9, 23).unwrap();
        let of = |bases: &[Basis]| {
            let signs = signs(bases.iter().copied().collect(), as_of).into_iter();
            signs
                .map(|(sign, words)| format!("{sign} {words}"))
                .collect::<Vec<_>>()
        };
        assert!(of(&[Basis::Table]).is_empty());
        assert_eq!(of(&[Basis::Press]), ["† news reports"]);
        assert_eq!(
            of(&[Basis::Counted, Basis::Derived, Basis::Press, Basis::Partial]),
            [
                "* counted from official lists",
                "† estimate from totals or news reports",
                "‡ only through Sept. 23, 2026"
            ]
        );
    }
}
