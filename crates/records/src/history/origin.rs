//! The origin of a president's totals.

use crate::error::Fault;
use commutations::domain::Basis;

/// The origin of a president's totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin {
    /// The sum over the fiscal years, with the weakest of their bases.
    Summed,
    /// The department's total as others quote it, which equals the sum over the fiscal years.
    Agreed,
    /// The department's total as others quote it.
    Quoted,
    /// The number of named grants so far.
    SoFar,
}

/// The possible beginnings of a cell in the column `source`.
const FORMS: [(&str, Origin); 5] = [
    ("DOJ Clemency Statistics via Kaggle ", Origin::Summed),
    (
        "FiveThirtyEight 2021 and Pew 2017 (DOJ data); ",
        Origin::Agreed,
    ),
    ("CLEMENCY table in a public figure script ", Origin::Quoted),
    ("Pew Research Center 2025-02-07 (DOJ data)", Origin::Quoted),
    ("Count of named grants: ", Origin::SoFar),
];

/// The ending of a cell whose total is a sum.
const SUMMED: &str = ", summed over fiscal years";

/// Reads a cell of the column `source`.
pub(super) fn read(text: &str) -> Result<Origin, Fault> {
    let form = FORMS.iter().find(|(form, _)| text.starts_with(form));
    form.map(|(_, origin)| *origin)
        .filter(|origin| !origin.is_sum() || text.ends_with(SUMMED))
        .ok_or_else(|| Fault::new("unknown source", text))
}

impl Origin {
    const fn is_sum(self) -> bool {
        matches!(self, Self::Summed | Self::Agreed)
    }

    /// The name of the origin in the provenance file.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Summed => "summed over fiscal years",
            Self::Agreed => "total quoted by others, equal to the sum over fiscal years",
            Self::Quoted => "total quoted by others",
            Self::SoFar => "named grants counted so far",
        }
    }

    /// The basis of a total over years with these bases.
    pub(super) fn basis(self, years: impl Iterator<Item = Basis>) -> Basis {
        match self {
            // The vocabulary is ordered from the strongest to the weakest basis.
            Self::Summed | Self::Agreed => years.max().unwrap_or(Basis::Partial),
            Self::Quoted => Basis::Press,
            Self::SoFar => Basis::Partial,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_has_the_weakest_basis_of_its_years() {
        let years = [Basis::Table, Basis::Counted, Basis::Table];
        assert_eq!(Origin::Summed.basis(years.into_iter()), Basis::Counted);
        assert_eq!(Origin::Quoted.basis(years.into_iter()), Basis::Press);
        assert_eq!(Origin::SoFar.basis(years.into_iter()), Basis::Partial);
    }

    #[test]
    fn other_sources_are_refused() {
        let table = "DOJ Clemency Statistics via Kaggle doj/x";
        assert_eq!(
            read(&format!("{table}, summed over fiscal years")),
            Ok(Origin::Summed)
        );
        for text in [table, "", "Wikipedia", "a Count of named grants: 3"] {
            assert_eq!(read(text).unwrap_err().text, text);
        }
    }
}
