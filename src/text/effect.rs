//! The effect of a grant, in full.

use crate::domain::{Effect, Sentence};
use crate::text::{day, sentence_in_full};

/// Describes the effect, without a period: `The sentence was to end on Dec. 1, 2016`.
#[must_use]
pub fn effect_in_full(effect: Effect) -> String {
    match effect {
        Effect::Expires(end) => format!("The sentence was to end on {}", day(end)),
        Effect::Term(months) => {
            let term = sentence_in_full(Sentence::Months(months));
            format!("The sentence was reduced to {term}")
        }
        Effect::TimeServed => "The sentence was reduced to the time already served".to_owned(),
        Effect::ToLife => "The death sentence was changed to life in prison".to_owned(),
        Effect::AtOnce => "The sentence was to end at once".to_owned(),
        Effect::Other => "The sentence was commuted in another way".to_owned(),
        Effect::Unstated => "The list does not say what the grant did".to_owned(),
    }
}
