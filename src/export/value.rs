//! Values of columns.

use crate::domain::{Day, Tag, TagSet};

/// A value before it is formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Not stated, or does not apply.
    Nothing,
    /// A whole number.
    Number(u32),
    /// A truth value.
    Truth(bool),
    /// A text, a word of a vocabulary, or a day.
    Text(String),
    /// Several texts, some of which can be missing.
    List(Vec<Option<String>>),
}

impl Value {
    /// A word of a vocabulary.
    pub(super) fn word(word: &str) -> Self {
        Self::Text(word.to_owned())
    }

    /// The words of a set.
    pub(super) fn words<T: Tag>(tags: TagSet<T>) -> Self {
        Self::List(tags.iter().map(|tag| Some(tag.key().to_owned())).collect())
    }

    /// A day, or `Nothing`.
    pub(super) fn day(day: Option<Day>) -> Self {
        day.map_or(Self::Nothing, |day| Self::Text(day.to_string()))
    }

    /// A number of months, or `Nothing`.
    pub(super) fn months(months: Option<u16>) -> Self {
        months.map_or(Self::Nothing, |months| Self::Number(months.into()))
    }
}
