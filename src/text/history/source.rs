//! The source line under figures.

use crate::data::Dataset;
use crate::domain::{Basis, BasisSet, ContextKind, ContextKindSet};

/// The source of the records: `Source: Office of the Governor`.
#[must_use]
pub fn source_of(dataset: &Dataset) -> String {
    format!("Source: {}", dataset.source.publisher)
}

/// The source of the records, where there is little room: `Source: Justice Department`.
#[must_use]
pub fn source_in_short(dataset: &Dataset) -> String {
    match &dataset.about.source_in_short {
        Some(publisher) => format!("Source: {publisher}"),
        None => source_of(dataset),
    }
}

/// Names every kind of source of figures on these bases and of facts of these kinds; without any, the source of
/// the bundled records.
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
