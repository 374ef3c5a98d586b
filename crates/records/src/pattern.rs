//! Regular expressions.

use regex::Regex;

/// Compiles a pattern that is a constant of this program.
#[expect(
    clippy::expect_used,
    reason = "the patterns are constants, each of them compiled by a test"
)]
pub(crate) fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a valid pattern")
}
