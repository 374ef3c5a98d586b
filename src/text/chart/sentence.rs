//! The words of the chart of sentences.

use super::{Labels, of_all, people};
use crate::query::{SentenceBin, Tally};
use crate::text;

/// Its name in the embed dialog.
pub const PART: &str = "How long";

/// The words around it.
pub const LABELS: Labels = Labels {
    title: "How long",
    subtitle: "People by sentence when commuted",
    heading: "Sentence",
    help: "Select bars, one or several, or drag across them.",
};

/// The title of the axis.
pub const AXIS: &str = "Years of prison";

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

/// How many of `all` people had the selected sentences.
#[must_use]
pub fn selected(chosen: u32, all: u32) -> String {
    if chosen == 0 {
        return format!("None of {} had the sentences selected.", people(all));
    }
    format!(
        "{} of {} ({}) had the sentences selected.",
        text::count(chosen),
        people(all),
        text::share(chosen, all)
    )
}

/// The sentence of the only person: `1 person, serving life.`
#[must_use]
pub fn only(bin: SentenceBin) -> String {
    format!("1 person, {}.", text::bin_plural(bin))
}
