//! The finding of a card: a sentence, with a large number if it is about one.

use crate::data::story::Story;
use crate::state::Headline;
use crate::state::story::{CheckedStep, byline};
use crate::text;

/// A sentence, and the number in it that is shown large; empty if there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) number: String,
    /// The text under the number, or the whole sentence.
    pub(super) under: String,
    /// The whole sentence.
    pub(super) headline: String,
}

/// Splits the headline of the page. The words before its number, if any, go on under it.
pub(super) fn of_headline(headline: &Headline) -> Said {
    Said {
        number: headline.number.clone(),
        under: headline.rest.clone(),
        headline: headline.text(),
    }
}

/// Takes a takeaway as it is, without a number of its own.
pub(super) fn of_takeaway(takeaway: &str) -> Said {
    let headline = in_short(takeaway);
    Said {
        number: String::new(),
        under: headline.clone(),
        headline,
    }
}

/// The longest sentence that fits on a card, in characters.
const LONGEST: usize = 160;

/// Returns the text before the first semicolon if the whole is too long.
fn in_short(takeaway: &str) -> String {
    match takeaway.split_once(';') {
        Some((first, _)) if takeaway.chars().count() > LONGEST => format!("{first}."),
        _ => takeaway.to_owned(),
    }
}

/// Says what the list of statements is.
pub(super) fn of_statements(story: &Story, steps: &[CheckedStep]) -> Said {
    of_takeaway(&text::statements_checked(
        u32::try_from(steps.len()).unwrap_or(u32::MAX),
        &byline(&story.source),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_sentence_ends_at_its_semicolon() {
        assert_eq!(in_short("Short; and sweet."), "Short; and sweet.");
        let long = format!("The first; {}.", "and more ".repeat(20));
        assert_eq!(in_short(&long), "The first.");
    }
}
