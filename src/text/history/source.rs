//! The source line under figures.

use crate::domain::{Basis, BasisSet};

/// Names every kind of source of figures on these bases; without any, the source of the records.
#[must_use]
pub fn source(bases: BasisSet) -> String {
    // What is derived is worked out from totals that news reports quote.
    let is_quoted = bases.contains(Basis::Press) || bases.contains(Basis::Derived);
    let more = if is_quoted {
        "; news reports that quote it"
    } else {
        ""
    };
    format!("Source: U.S. Department of Justice, Office of the Pardon Attorney{more}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_reports_are_named_where_figures_come_from_them() {
        let of = |bases: &[Basis]| source(bases.iter().copied().collect());
        assert!(!of(&[]).contains("news reports"));
        assert!(!of(&[Basis::Table, Basis::Counted, Basis::Partial]).contains("news reports"));
        assert!(of(&[Basis::Table, Basis::Press]).contains("news reports"));
        assert!(of(&[Basis::Derived]).contains("news reports"));
    }
}
