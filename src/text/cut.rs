//! The cut of a sentence, in words.

use crate::text::term;

/// Describes a cut: `9 years 6 months off the sentence`. For an estimate, adds how it was made.
#[must_use]
pub fn cut(months: u16, is_estimate: bool) -> String {
    let words = format!("{} off the sentence", term(months));
    if is_estimate {
        format!(
            "{words}. This estimate counts from the date of sentencing to the new end. It leaves out earlier custody and credit for good conduct, which are not in the list."
        )
    } else {
        words
    }
}
