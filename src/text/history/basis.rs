//! How far a figure can be trusted.

use crate::domain::Basis;

/// What [`basis`] says where derived figures look as those from the press do.
pub const DERIVED_OR_TOLD: &str = "derived, or from the press";

/// `counted from official lists`: for legends and columns.
#[must_use]
pub const fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Table => "official table",
        Basis::Counted => "counted from official lists",
        Basis::Derived => "derived from totals",
        Basis::Press => "from the press",
        Basis::Partial => "incomplete",
    }
}

/// Why a figure is less than firm, as a phrase of its own; `None` where it is firm.
#[must_use]
pub const fn basis_in_full(basis: Basis) -> Option<&'static str> {
    match basis {
        Basis::Table => None,
        Basis::Counted => {
            Some("counted by this project from the Justice Department’s lists of names")
        }
        Basis::Derived => {
            Some("worked out from totals of the Justice Department that others quote")
        }
        Basis::Press => Some("as told by the press, which names the Justice Department"),
        Basis::Partial => Some("incomplete: counted so far, from the lists of names"),
    }
}

/// What goes after a figure that is not the whole.
#[must_use]
pub const fn so_far(basis: Basis) -> &'static str {
    match basis {
        Basis::Partial => " so far",
        _ => "",
    }
}
