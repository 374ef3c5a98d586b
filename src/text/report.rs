//! The check of a news report: what leads into it.

use super::number::{count, spelled};
use super::phrase::sentence_case;

/// The section, where the report’s own title is not known.
pub const REPORT: &str = "Checking the 2016 coverage";

/// The section as the subject of a frame.
pub const REPORT_AS_SUBJECT: &str = "a check of the coverage";

/// What the list of the statements of a report is; `byline` names the report.
#[must_use]
pub fn statements_checked(statements: u32, byline: &str) -> String {
    format!(
        "{} statements of a news report ({byline}), each beside what the records say.",
        sentence_case(&spelled(statements))
    )
}

/// The link that opens the first of the statements.
#[must_use]
pub fn check_statements(statements: u32) -> String {
    format!("Check all {} statements", count(statements))
}
