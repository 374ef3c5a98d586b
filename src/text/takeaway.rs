//! The findings beside the charts over time and of sentences.

use super::date::{preposition, unit, when};
use super::number::{count, nearly, opening, spelled, told};
use super::phrase::sentence_case;
use crate::query::{Period, Unit};

/// How many of `all` people were serving life, or else 20 years or longer, and how many had an indeterminate sentence,
/// which is neither.
#[must_use]
pub fn long_sentences(life: u32, long: u32, indeterminate: u32, all: u32) -> String {
    let more = match indeterminate {
        0 => String::new(),
        people => format!(
            " {} had an indeterminate sentence.",
            sentence_case(&spelled(people))
        ),
    };
    let part = life + long;
    if part == 0 {
        return format!("None of them had 20 years or longer.{more}");
    }
    let term = match (life, long, indeterminate) {
        (0, _, _) => "20 years or longer",
        (_, 0, _) => "life",
        (_, _, 0) => "20 years to life",
        _ => "a term of 20 years or longer, or life",
    };
    let verb = if part == 1 { "was" } else { "were" };
    let share = opening(&nearly(part, all));
    format!("{share} ({}) {verb} serving {term}.{more}", count(part))
}

/// The day, or the period of length `by`, with the most people; it is `None` if several have as many.
#[must_use]
pub fn most_in_a_period(people: u32, by: Unit, most: Option<Period>) -> String {
    let people = told(people, "person", "people");
    match most {
        Some(own) => format!("The most: {people}, {}.", when(own)),
        None => format!("The most {} one {}: {people}.", preposition(by), unit(by)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sentences_are_named_by_what_there_is() {
        assert_eq!(
            long_sentences(569, 933, 0, 1716),
            "Nearly nine in 10 (1,502) were serving 20 years to life."
        );
        assert_eq!(
            long_sentences(0, 1, 0, 2),
            "Half (1) was serving 20 years or longer."
        );
        assert_eq!(long_sentences(3, 0, 0, 3), "All (3) were serving life.");
        assert_eq!(
            long_sentences(2, 3, 2, 10),
            "Half (5) were serving a term of 20 years or longer, or life. Two had an indeterminate sentence."
        );
        assert_eq!(
            long_sentences(0, 0, 0, 3),
            "None of them had 20 years or longer."
        );
    }
}
