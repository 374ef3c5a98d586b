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
            words: words(text).map(fold).collect(),
        }
    }

    /// The words looked for, as they are compared.
    #[must_use]
    pub fn words(&self) -> String {
        self.words.join(" ")
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether the name, in lower case and without accents, matches.
    #[must_use]
    pub fn matches(&self, folded_name: &str) -> bool {
        self.words
            .iter()
            .all(|word| words(folded_name).any(|own| own.starts_with(word.as_str())))
    }
}

/// A name as needles are compared with it: in lower case, Latin letters without their accents.
///
/// The names are English and Spanish. The tables for all of Unicode would be a twentieth of the
/// page.
pub(super) fn fold(name: &str) -> String {
    name.chars().map(fold_letter).collect()
}

const fn fold_letter(letter: char) -> char {
    match letter {
        'À'..='Å' | 'à'..='å' => 'a',
        'Ç' | 'ç' => 'c',
        'È'..='Ë' | 'è'..='ë' => 'e',
        'Ì'..='Ï' | 'ì'..='ï' => 'i',
        'Ñ' | 'ñ' => 'n',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' => 'o',
        'Ù'..='Ü' | 'ù'..='ü' => 'u',
        'Ý' | 'ý' | 'ÿ' => 'y',
        other => other.to_ascii_lowercase(),
    }
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
        for needle in ["ana", "NEIL", "MARIA o", "maría", "jr. ana", ""] {
            assert!(Needle::new(needle).matches(&name), "{needle}");
        }
        for needle in ["na", "ana x", "eil"] {
            assert!(!Needle::new(needle).matches(&name), "{needle}");
        }
    }
}
