//! The check of a news report: what leads into it.

use super::number::count;

/// The title of the section.
pub const REPORT: &str = "Checking the 2016 coverage";

/// The link that opens the first of the statements.
#[must_use]
pub fn check_statements(statements: u32) -> String {
    format!("Check all {} statements", count(statements))
}
