//! A list as it is read without any choice.

use commutations_lists::{Choices, Reading, read};

/// Reads `text`, which is no list that is refused.
pub fn of(text: &str) -> Reading {
    read(text, &Choices::default()).unwrap()
}
