//! Bases of figures in words.

use crate::domain::Basis;

/// The words for derived figures if they look the same as those from the press.
pub const DERIVED_OR_TOLD: &str = "estimate or news reports";

/// Names a basis, for legends and columns: `counted from official lists`.
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

/// Returns what follows a figure that is incomplete.
#[must_use]
pub const fn so_far(basis: Basis) -> &'static str {
    match basis {
        Basis::Partial => " so far",
        _ => "",
    }
}
