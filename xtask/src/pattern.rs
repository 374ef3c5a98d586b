//! Regular expressions.

use regex::Regex;

/// A pattern that this program itself brings.
#[expect(
    clippy::expect_used,
    reason = "the patterns are constants, and each is used in a test"
)]
pub(crate) fn compiled(pattern: &'static str) -> Regex {
    Regex::new(pattern).expect("a valid pattern")
}
