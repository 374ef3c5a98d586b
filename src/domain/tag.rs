//! Vocabularies: the fixed sets of words that describe a record.

use std::marker::PhantomData;

/// A word of a fixed vocabulary.
pub trait Tag: Copy + Sized + 'static {
    /// All words, in display order.
    const ALL: &'static [Self];
    /// The name of a word of this vocabulary in messages.
    const KIND: &'static str;
    /// The keys of the words in data files, in the order of [`Tag::ALL`].
    const KEYS: &'static [&'static str];
    /// Returns its index in [`Tag::ALL`].
    fn index(self) -> usize;
    /// Returns its key in data files.
    fn key(self) -> &'static str {
        Self::KEYS.get(self.index()).copied().unwrap_or_default()
    }
    /// Iterates over all words, in order.
    fn all() -> std::iter::Copied<std::slice::Iter<'static, Self>> {
        Self::ALL.iter().copied()
    }
    /// Returns the word at this index.
    fn from_index(index: usize) -> Option<Self> {
        Self::ALL.get(index).copied()
    }
    /// Returns the word with this key.
    fn from_key(key: &str) -> Option<Self> {
        let index = Self::KEYS.iter().position(|own| *own == key)?;
        Self::from_index(index)
    }
}

/// A set of words of one vocabulary, which has at most 64 words.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagSet<T> {
    bits: u64,
    vocabulary: PhantomData<T>,
}

impl<T> Clone for TagSet<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for TagSet<T> {}

impl<T> Default for TagSet<T> {
    fn default() -> Self {
        Self {
            bits: 0,
            vocabulary: PhantomData,
        }
    }
}

impl<T: Tag> TagSet<T> {
    /// Parses keys separated by spaces, as in data files.
    ///
    /// # Errors
    /// Returns the first word that is not in the vocabulary.
    pub fn parse(text: &str) -> Result<Self, &str> {
        bits(text, T::KEYS).map(|bits| Self {
            bits,
            vocabulary: PhantomData,
        })
    }

    /// Adds `tag`.
    pub fn insert(&mut self, tag: T) {
        self.bits |= bit(tag.index());
    }

    /// Whether the set contains `tag`.
    #[must_use]
    pub fn contains(self, tag: T) -> bool {
        self.bits & bit(tag.index()) != 0
    }

    /// Whether a filter with this set admits `tag`. An empty set admits everything.
    #[must_use]
    pub fn admits(self, tag: T) -> bool {
        self.is_empty() || self.contains(tag)
    }

    /// Whether a filter with this set admits something with all of `tags`: one common word is enough, and an
    /// empty set admits everything.
    #[must_use]
    pub const fn admits_any(self, tags: Self) -> bool {
        self.is_empty() || self.bits & tags.bits != 0
    }

    /// Returns the set with `tag` added, or removed if it was in the set.
    #[must_use]
    pub fn toggled(mut self, tag: T) -> Self {
        self.bits ^= bit(tag.index());
        self
    }

    /// Returns one bit for each word, by its index in [`Tag::ALL`].
    #[must_use]
    pub const fn bits(self) -> u64 {
        self.bits
    }

    /// Whether the set is empty.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// Iterates over the words in the order of the vocabulary.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::all().filter(move |tag| self.contains(*tag))
    }
}

impl<T: Tag> FromIterator<T> for TagSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(tags: I) -> Self {
        let mut set = Self::default();
        for tag in tags {
            set.insert(tag);
        }
        set
    }
}

/// Returns the bits of the words in `text`. This is a free function so that it is compiled only once, not for
/// each vocabulary.
fn bits<'a>(text: &'a str, keys: &[&str]) -> Result<u64, &'a str> {
    let mut bits = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match keys.iter().position(|key| *key == word) {
            Some(index) => bits |= bit(index),
            None => return Err(word),
        }
    }
    Ok(bits)
}

const fn bit(index: usize) -> u64 {
    1 << index
}

/// Declares a vocabulary: an enum, the keys of its words, and the name of its set type.
macro_rules! vocabulary {
    (
        $(#[$meta:meta])*
        $name:ident, $set:ident, $kind:literal { $($(#[$word_meta:meta])* $word:ident = $key:literal,)+ }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$word_meta])* $word,)+ }

        #[doc = concat!("A set of [`", stringify!($name), "`] words.")]
        pub type $set = $crate::domain::TagSet<$name>;

        impl $crate::domain::Tag for $name {
            const ALL: &'static [Self] = &[$(Self::$word,)+];
            const KIND: &'static str = $kind;
            const KEYS: &'static [&'static str] = &[$($key,)+];

            fn index(self) -> usize {
                self as usize
            }
        }
    };
}

pub(super) use vocabulary;
