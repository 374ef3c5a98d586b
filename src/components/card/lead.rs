//! The one figure of a card, and the sentence about it.

use crate::domain::Verdict;
use crate::view::Headline;
use crate::view::story::Told;

/// A sentence, and the figure in it that is shown large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) number: String,
    /// What stands under the number.
    pub(super) under: String,
    /// The whole sentence.
    pub(super) headline: String,
}

/// The headline of the page, which begins with its figure.
pub(super) fn of_headline(headline: &Headline) -> Said {
    Said {
        number: headline.number.clone(),
        under: headline.rest.clone(),
        headline: headline.text(),
    }
}

/// The sentence beside a chart, which stands whole under the first figure in it.
pub(super) fn of_takeaway(takeaway: &str) -> Said {
    Said {
        number: first_figure(takeaway).to_owned(),
        under: takeaway.to_owned(),
        headline: takeaway.to_owned(),
    }
}

/// The first figure of a sentence that is no year: `1,715`, `261`.
fn first_figure(sentence: &str) -> &str {
    let is_end = |letter: char| !letter.is_ascii_digit() && letter != ',';
    let words = sentence.split_whitespace();
    let mut figures = words.map(|word| word.split(is_end).next().unwrap_or_default());
    let figure = figures.find(|word| !word.trim_matches(',').is_empty() && !is_year(word));
    figure.unwrap_or_default().trim_end_matches(',')
}

/// Numbers from a thousand on have a comma, years have none.
fn is_year(word: &str) -> bool {
    word.trim_end_matches(',').len() == 4 && !word.trim_end_matches(',').contains(',')
}

/// How many of the statements hold.
pub(super) fn of_verdicts(told: &[Told]) -> Said {
    let hold = told.iter().filter(|own| holds(own.verdict)).count();
    let under = format!(
        "of {} statements in a news report of 3 August 2016 hold against the records",
        told.len()
    );
    Said {
        headline: format!("{hold} {under}"),
        number: hold.to_string(),
        under,
    }
}

const fn holds(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Holds | Verdict::HoldsWithCaveat)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_figure_is_no_year() {
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
}
