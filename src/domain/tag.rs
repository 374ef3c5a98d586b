//! The closed vocabularies by which a record is described.

use std::marker::PhantomData;

/// A word of a closed vocabulary.
pub trait Tag: Copy + Sized + 'static {
    /// Every word, in the order in which they are shown.
    const ALL: &'static [Self];
    /// What a word of this vocabulary is called in messages.
    const KIND: &'static str;
    /// The words as they stand in the data file, in the order of [`Tag::ALL`].
    const KEYS: &'static [&'static str];
    /// Its place in [`Tag::ALL`].
    fn index(self) -> usize;
    /// The word as it stands in the data file.
    fn key(self) -> &'static str {
        Self::KEYS.get(self.index()).copied().unwrap_or_default()
    }
}

/// A set of words of one vocabulary (of at most 32).
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct TagSet<T> {
    bits: u32,
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
    /// Reads words with spaces between them, as they stand in the data file.
    ///
    /// # Errors
    /// Gives back the first word that is none of the vocabulary.
    pub fn parse(text: &str) -> Result<Self, &str> {
        bits(text, T::KEYS).map(|bits| Self {
            bits,
            vocabulary: PhantomData,
        })
    }

    /// Adds one word.
    pub fn insert(&mut self, tag: T) {
        self.bits |= 1 << tag.index();
    }

    /// Whether the set holds `tag`.
    #[must_use]
    pub fn contains(self, tag: T) -> bool {
        self.bits & (1 << tag.index()) != 0
    }

    /// Whether the set holds no word.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The words in the order of their vocabulary.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL
            .iter()
            .copied()
            .filter(move |tag| self.contains(*tag))
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

/// The places of the words in `keys`, a bit each. Apart from [`TagSet`] so that it is compiled once
/// and not for each vocabulary.
fn bits<'a>(text: &'a str, keys: &[&str]) -> Result<u32, &'a str> {
    let mut bits = 0;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match keys.iter().position(|key| *key == word) {
            Some(index) => bits |= 1 << index,
            None => return Err(word),
        }
    }
    Ok(bits)
}

/// Declares a vocabulary: an enum, the keys of its words, and the name of its set.
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
