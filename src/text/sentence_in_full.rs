//! Sentences in full.

use crate::domain::Sentence;
use crate::text;

/// Formats a sentence for use in prose: `20 years (240 months)`, `6 months`, `life in prison`, `not stated`.
#[must_use]
pub fn sentence_in_full(sentence: Sentence) -> String {
    match sentence {
        Sentence::Months(months) if months < 12 => text::months(months),
        Sentence::Months(months) => format!("{} ({})", text::term(months), text::months(months)),
        Sentence::Indeterminate {
            min_months,
            max_months,
        } => text::indeterminate(min_months, max_months),
        Sentence::Life => "life in prison".to_owned(),
        Sentence::LifeWithoutParole => "life in prison without parole".to_owned(),
        Sentence::Death => "death".to_owned(),
        Sentence::Unknown => "not stated".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_given_in_years_and_months_unless_it_is_short() {
        for (sentence, words) in [
            (Sentence::Months(240), "20 years (240 months)"),
            (Sentence::Months(235), "19 years 7 months (235 months)"),
            (Sentence::Months(6), "6 months"),
            (Sentence::Months(12), "1 year (12 months)"),
            (Sentence::Life, "life in prison"),
            (Sentence::Unknown, "not stated"),
        ] {
            assert_eq!(sentence_in_full(sentence), words);
        }
    }
}
