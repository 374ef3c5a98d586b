//! The words of the sentence on what the grants did.

use super::{ALL_GRANTS, LIFE, Labels, PEOPLE, of_whole, people_told, was, were};
use crate::domain::EffectKind;
use crate::text;

/// The words around it.
pub const LABELS: Labels = Labels {
    title: "What the grant did",
    subtitle: "People by what happened to their sentence",
    heading: "",
    help: "Select the underlined counts, one or several.",
};

/// The headings of its table.
pub const HEADINGS: [&str; 4] = ["Outcome", PEOPLE, LIFE, ALL_GRANTS];

/// A clause of the sentence as the words before the count, and the count in words, which is clause `index` of
/// `clauses`: `Of 214 people, ` and `180 were given an end date`.
#[must_use]
pub fn clause(
    (index, clauses): (usize, usize),
    all: u32,
    count: u32,
    kind: EffectKind,
) -> (String, String) {
    let outcome = text::outcome(kind);
    let told = format!("{} {outcome}", number(count));
    match index {
        0 if clauses == 1 => (
            String::new(),
            format!("{} {outcome}", were(&of_whole(all, all), count)),
        ),
        0 => (
            format!("Of {}, ", people_told(all)),
            format!("{} {} {outcome}", number(count), was(count)),
        ),
        _ if index + 1 == clauses => (" and ".to_owned(), told),
        _ => (", ".to_owned(), told),
    }
}

/// What is said of people whose new term is no shorter.
#[must_use]
pub fn no_shorter(people: u32) -> String {
    match people {
        0 => String::new(),
        people => format!(
            "For {}, the new term is no shorter than the sentence that the list states.",
            people_told(people)
        ),
    }
}

/// `470`, `four`, `none`.
fn number(people: u32) -> String {
    match people {
        0 => "none".to_owned(),
        _ => text::spelled(people),
    }
}
