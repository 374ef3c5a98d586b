//! The large number of a card and the sentence about it.

use crate::data::story::Story;
use crate::state::Headline;
use crate::state::story::{CheckedStep, byline, verdict_tally};

/// A sentence, and the number in it that is shown large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) number: String,
    /// The text under the number.
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

/// Takes the first number of a takeaway; the sentence is the text under it.
pub(super) fn of_takeaway(takeaway: &str) -> Said {
    let headline = in_short(takeaway);
    Said {
        number: first_figure(&headline).to_owned(),
        under: headline.clone(),
        headline,
    }
}

/// Takes the first term of a takeaway; the sentence is the text under it.
pub(super) fn of_term(takeaway: &str) -> Said {
    let headline = in_short(takeaway);
    Said {
        number: first_term(&headline),
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

/// Returns the first number in a sentence that is not a year: `1,715`, `261`.
fn first_figure(sentence: &str) -> &str {
    let is_part = |letter: char| letter.is_ascii_digit() || letter == ',';
    let words = sentence.split_whitespace();
    let figures = words.map(|word| {
        let end = word.find(|letter| !is_part(letter)).unwrap_or(word.len());
        word[..end].trim_matches(',')
    });
    let mut figures = figures.filter(|figure| !figure.is_empty());
    figures.find(|figure| !is_year(figure)).unwrap_or_default()
}

/// Whether a number is a year: other numbers from 1,000 on have a comma.
fn is_year(figure: &str) -> bool {
    figure.len() == 4 && !figure.contains(',')
}

/// Returns the first term in a sentence: `8 years 7 months`, `20 years`.
fn first_term(sentence: &str) -> String {
    let words: Vec<&str> = sentence.split_whitespace().collect();
    let unit = |at: usize| words.get(at).filter(|word| is_unit(word));
    let Some(at) = (1..words.len()).find(|at| unit(*at).is_some()) else {
        return String::new();
    };
    let end = if unit(at + 2).is_some() {
        at + 3
    } else {
        at + 1
    };
    words[at - 1..end].join(" ")
}

fn is_unit(word: &str) -> bool {
    matches!(word, "year" | "years" | "month" | "months")
}

/// Counts the statements, and how many have which verdict.
pub(super) fn of_verdicts(story: &Story, steps: &[CheckedStep]) -> Said {
    let under = format!(
        "statements of a report, checked ({}). {}.",
        byline(&story.source),
        verdict_tally(steps).join(". ")
    );
    Said {
        headline: format!("{} {under}", steps.len()),
        number: steps.len().to_string(),
        under,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_is_not_a_year() {
        for (sentence, figure) in [
            (
                "In fiscal year 2025, 4,033 sentences were commuted",
                "4,033",
            ),
            (
                "Biden had the most: 4,165; then come others with 5.",
                "4,165",
            ),
            ("Florida, 261 of 1,716 (15%).", "261"),
            ("Nobody is in this view, of 2016.", ""),
            ("Of 1,716, half.", "1,716"),
        ] {
            assert_eq!(first_figure(sentence), figure, "{sentence}");
        }
    }

    #[test]
    fn the_first_term_is_complete() {
        for (sentence, term) in [
            (
                "Of 935 half got 8 years 7 months less, or 3 years.",
                "8 years 7 months",
            ),
            ("They served 20 years or more.", "20 years"),
            ("Nobody did.", ""),
        ] {
            assert_eq!(first_term(sentence), term);
        }
    }

    #[test]
    fn a_long_sentence_ends_at_its_semicolon() {
        assert_eq!(in_short("Short; and sweet."), "Short; and sweet.");
        let long = format!("The first; {}.", "and more ".repeat(20));
        assert_eq!(in_short(&long), "The first.");
    }
}
