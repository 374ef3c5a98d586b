//! Bases of figures.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// How far a figure can be trusted, by its origin. Later values are weaker.
    Basis, BasisSet, "basis of a figure" {
        /// The Department of Justice's own table: firm.
        Table = "table",
        /// Counted, grant by grant, from the department's lists of names.
        Counted = "counted",
        /// Derived from totals of the department that others quote.
        Derived = "derived",
        /// Reported by the press, citing the department.
        Press = "press",
        /// Incomplete: counted so far.
        Partial = "partial",
    }
}

/// A count with its basis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The count.
    pub count: u32,
    /// Its basis.
    pub basis: Basis,
}
