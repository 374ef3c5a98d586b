//! The basis of a figure.

use crate::domain::tag::vocabulary;

vocabulary! {
    /// Where a figure comes from.
    Basis, BasisSet, "basis of a figure" {
        /// The Department of Justice's own table: firm.
        Table = "table",
        /// Counted, grant by grant, from the department's lists of names.
        Counted = "counted",
        /// Worked out from totals of the department that others quote.
        Derived = "derived",
        /// Reported by the press, which names the department.
        Press = "press",
        /// Incomplete: counted so far.
        Partial = "partial",
    }
}

/// A count and how far it can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The count.
    pub count: u32,
    /// Where it comes from.
    pub basis: Basis,
}
