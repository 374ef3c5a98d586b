//! Looking for a name.

/// The words of a search, folded for comparison. A name matches when each of them begins one of
/// its own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needle {
    words: Vec<String>,
}

impl Needle {
    /// The needle for what a reader typed.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self {
            words: words(text).map(str::to_lowercase).collect(),
        }
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether the name, folded by [`fold`], matches.
    #[must_use]
    pub fn matches(&self, folded_name: &str) -> bool {
        self.words
            .iter()
            .all(|word| words(folded_name).any(|own| own.starts_with(word.as_str())))
    }
}

/// A name as needles are compared with it.
pub(super) fn fold(name: &str) -> String {
    name.to_lowercase()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_must_begin_a_word_of_the_name() {
        let name = fold("Ana-María O’Neil, Jr.");
        for needle in ["ana", "NEIL", "mar o", "jr. ana", ""] {
            assert!(Needle::new(needle).matches(&name), "{needle}");
        }
        for needle in ["na", "ana x", "eil"] {
            assert!(!Needle::new(needle).matches(&name), "{needle}");
        }
    }
}
