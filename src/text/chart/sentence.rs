//! The words of the chart of sentences.

use super::{of_all, of_matching, people};
use crate::data::About;
use crate::query::{BinSet, SentenceBin, Tally};
use crate::text;
use crate::text::headline::noun;

/// Its name in the embed dialog.
pub const PART: &str = "How long";

/// Its title.
pub const TITLE: &str = "How long";

/// The heading of the column of sentences.
pub const HEADING: &str = "Sentence";

/// How to select in it.
pub const HELP: &str = "Select bars, one or several, or drag across them.";

/// What it counts.
#[must_use]
pub fn subtitle(about: &About) -> String {
    format!("People by sentence{}", text::grantor::when_commuted(about))
}

/// The title of the axis.
pub const AXIS: &str = "Sentence in years";

/// The place beside the axis for indeterminate sentences.
pub const TO_LIFE: &str = "Range";
/// The place beside the axis for life without parole.
pub const NO_PAROLE: &str = "No parole";

/// The facts of a bar: `12 people`, `of 300 in all`, `none serving life`.
#[must_use]
pub fn facts(bin: SentenceBin, view: Tally, all: Tally) -> Vec<String> {
    let mut facts = vec![people(view.people)];
    if view != all {
        facts.push(of_all(all.people));
    }
    facts.push(match bin.is_life() {
        true => "all serving life".to_owned(),
        false => "none serving life".to_owned(),
    });
    facts
}

/// How many of the `all` people whom the other filters leave of `everyone` had the sentences selected, `bins`: `569 of
/// 1,716 people (33%) had life sentences.`
#[must_use]
pub fn selected(chosen: u32, all: u32, everyone: u32, bins: BinSet) -> String {
    let is_one = chosen == 1 || all == 1;
    let noun = noun(bins, u32::from(is_one));
    let sentences = match is_one {
        true if noun.starts_with('i') => format!("an {noun}"),
        true => format!("a {noun}"),
        false => noun,
    };
    if (chosen, all) == (0, 1) {
        return format!("The one person who otherwise matches did not have {sentences}.");
    }
    format!("{} had {sentences}.", of_matching(chosen, all, everyone))
}

/// The sentence of the only person: `One person, serving life.`
#[must_use]
pub fn only(bin: SentenceBin) -> String {
    format!("One person, {}.", text::bin_plural(bin))
}
