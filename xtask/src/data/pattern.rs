//! Regular expressions that are part of the program.

use regex::Regex;

/// Compiles a constant pattern.
#[expect(
    clippy::unwrap_used,
    reason = "a constant pattern, compiled by every test"
)]
pub(super) fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap()
}
