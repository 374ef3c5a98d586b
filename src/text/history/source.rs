//! The source line under figures.

use crate::domain::{Basis, BasisSet, ContextKind, ContextKindSet};

/// The source of the records, where there is little room.
pub const SOURCE_IN_SHORT: &str = "Source: Justice Department";

/// Names every kind of source of figures on these bases and of facts of these kinds; without any, the source of
/// the records.
#[must_use]
pub fn source(bases: BasisSet, facts: ContextKindSet) -> String {
    // What is derived is worked out from totals that news reports quote.
    let is_quoted = bases.contains(Basis::Press) || bases.contains(Basis::Derived);
    let laws = if facts.contains(ContextKind::Law) {
        "; federal laws"
    } else {
        ""
    };
    let news = match (facts.contains(ContextKind::Record), is_quoted) {
        (true, _) => "; news reports",
        (false, true) => "; news reports that quote it",
        (false, false) => "",
    };
    format!("Source: U.S. Department of Justice, Office of the Pardon Attorney{laws}{news}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn news_reports_are_named_where_figures_come_from_them() {
        let of = |bases: &[Basis], facts: &[ContextKind]| {
            source(
                bases.iter().copied().collect(),
                facts.iter().copied().collect(),
            )
        };
        assert!(!of(&[], &[]).contains("news reports"));
        assert!(!of(&[Basis::Table, Basis::Counted, Basis::Partial], &[]).contains("news reports"));
        assert!(of(&[Basis::Table, Basis::Press], &[]).contains("news reports"));
        assert!(of(&[Basis::Derived], &[]).contains("news reports"));
        assert!(of(&[], &[ContextKind::Record]).contains("news reports"));
        assert!(of(&[], &[ContextKind::Law]).ends_with("; federal laws"));
    }
}
