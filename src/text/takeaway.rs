//! The findings beside the charts over time and of sentences.

use super::date::{preposition, unit, when};
use super::number::{count, nearly, opening_part, spelled, told};
use super::phrase::sentence_case;
use crate::query::{Period, Unit};

/// People by how long their sentences were.
#[derive(Clone, Copy, Debug, Default)]
pub struct Lengths {
    /// Life, with parole or without.
    pub life: u32,
    /// A term of 20 years or longer.
    pub long: u32,
    /// A shorter term.
    pub short: u32,
    /// Indeterminate sentences, which are neither.
    pub indeterminate: u32,
    /// Death.
    pub death: u32,
    /// Sentences that the list does not state.
    pub unknown: u32,
}

/// How many people were serving life, or else 20 years or longer, and how many had another kind of sentence.
#[must_use]
pub fn long_sentences(own: Lengths) -> String {
    let Lengths {
        life,
        long,
        short,
        indeterminate,
        death,
        unknown,
    } = own;
    let (part, known) = (life + long, life + long + short + indeterminate + death);
    let mut words = Vec::new();
    if part > 0 {
        let term = match (life, long, indeterminate) {
            (0, _, _) => "20 years or longer",
            (_, 0, _) => "life",
            (_, _, 0) => "20 years to life",
            _ => "a term of 20 years or longer, or life",
        };
        let verb = if part == 1 { "was" } else { "were" };
        let (share, has_number) = opening_part(part, known + unknown, nearly);
        let number = if has_number {
            String::new()
        } else {
            format!(" ({})", count(part))
        };
        words.push(format!("{share}{number} {verb} serving {term}."));
    } else if short > 0 {
        let who = if short == known + unknown {
            "None of them".to_owned()
        } else {
            format!(
                "None of {}",
                told(short, "person with a fixed term", "people with fixed terms")
            )
        };
        words.push(format!("{who} had 20 years or longer."));
    }
    // Of kinds that are few beside the rest, nothing is said.
    let matters = |people: u32| people > 0 && (part == 0 || people * LEAST_TOLD >= known);
    if indeterminate > 0 {
        let people = sentence_case(&spelled(indeterminate));
        words.push(format!("{people} had an indeterminate sentence."));
    }
    if matters(death) {
        let people = sentence_case(&spelled(death));
        words.push(format!("{people} had a death sentence."));
    }
    if matters(unknown) {
        let people = told(unknown, "person", "people");
        words.push(format!("For {people}, the list states no term."));
    }
    words.join(" ")
}

/// One sentence of a rare kind beside this many others is told.
const LEAST_TOLD: u32 = 20;

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
        let none = Lengths::default();
        for (own, words) in [
            (
                Lengths {
                    life: 569,
                    long: 933,
                    short: 212,
                    unknown: 2,
                    ..none
                },
                "Nearly nine in 10 (1,502) were serving 20 years to life.",
            ),
            (
                Lengths {
                    long: 1,
                    short: 1,
                    ..none
                },
                "Half (1) was serving 20 years or longer.",
            ),
            (Lengths { life: 3, ..none }, "All (3) were serving life."),
            (
                Lengths {
                    life: 2,
                    long: 3,
                    short: 3,
                    indeterminate: 2,
                    ..none
                },
                "Half (5) were serving a term of 20 years or longer, or life. Two had an indeterminate sentence.",
            ),
            (
                Lengths { short: 3, ..none },
                "None of them had 20 years or longer.",
            ),
            (
                Lengths {
                    short: 3,
                    death: 1,
                    ..none
                },
                "None of three people with fixed terms had 20 years or longer. One had a death sentence.",
            ),
            (Lengths { death: 2, ..none }, "Two had a death sentence."),
            (
                Lengths {
                    indeterminate: 2,
                    ..none
                },
                "Two had an indeterminate sentence.",
            ),
            (
                Lengths { unknown: 4, ..none },
                "For four people, the list states no term.",
            ),
            (
                Lengths {
                    long: 1,
                    unknown: 9,
                    ..none
                },
                "One in 10 (1) was serving 20 years or longer. For nine people, the list states no term.",
            ),
        ] {
            assert_eq!(long_sentences(own), words, "{own:?}");
        }
    }
}
