//! The choices in the embed dialog, and their words in the address.

use super::EmbedPart;
use super::part::{ALL, is_key};
use crate::domain::{EmbedKind, Names, PreviewWidth, Tag, Theme};

/// The choices in the embed dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The keys of the parts to show; at least one.
    pub parts: Vec<String>,
    /// The color theme.
    pub theme: Theme,
    /// Whether people are named.
    pub names: Names,
    /// The width of the preview.
    pub width: PreviewWidth,
    /// How the view is embedded.
    pub kind: EmbedKind,
    /// The address of the folder in which the page is published, as typed; if empty, the folder it is in now.
    pub folder: String,
}

/// The prefix of the folder, which is the last of the words.
const FOLDER: &str = "at:";
/// The word that hides names.
const NO_NAMES: &str = "no-names";
/// The word that shows names if the page hides them.
const NAMES: &str = "names";
/// The longest address of a folder, in characters.
pub const MAX_FOLDER_CHARS: usize = 300;

impl Default for Choices {
    fn default() -> Self {
        Self {
            parts: vec!["time".to_owned(), "sentence".to_owned()],
            theme: Theme::Reader,
            names: Names::Show,
            width: PreviewWidth::Column,
            kind: EmbedKind::Frame,
            folder: String::new(),
        }
    }
}

impl Choices {
    /// Returns the choices that `words` name, and the unknown words. Everything else is as in `initial`.
    #[must_use]
    pub fn read(words: &str, initial: Self) -> (Self, Vec<String>) {
        let mut choices = initial;
        let mut parts = Vec::new();
        let mut unknown = Vec::new();
        let (words, folder) = match words.find(FOLDER) {
            Some(start) => (&words[..start], &words[start + FOLDER.len()..]),
            None => (words, ""),
        };
        for word in words.split(',').filter(|word| !word.is_empty()) {
            if choices.take(word) {
                continue;
            }
            let list = if is_key(word) {
                &mut parts
            } else {
                &mut unknown
            };
            if !list.iter().any(|own| own == word) {
                list.push(word.to_owned());
            }
        }
        if !parts.is_empty() {
            choices.parts = parts;
        }
        choices.folder = folder.chars().take(MAX_FOLDER_CHARS).collect();
        (choices, unknown)
    }

    /// Returns the choices without the parts that are not `known`, and the keys of those parts. If no part is
    /// known, the parts are those of `initial`.
    #[must_use]
    pub fn with_known(self, known: &[EmbedPart], initial: &Self) -> (Self, Vec<String>) {
        let is_known = |word: &String| known.iter().any(|own| own.key == word);
        let (parts, unknown): (Vec<_>, Vec<_>) = self.parts.into_iter().partition(is_known);
        let parts = if parts.is_empty() {
            initial.parts.clone()
        } else {
            parts
        };
        (Self { parts, ..self }, unknown)
    }

    /// Returns the choices with the parts replaced by one word if all `known` parts are chosen.
    #[must_use]
    pub fn in_short(&self, known: &[EmbedPart]) -> Self {
        let is_all = known.iter().all(|own| self.has(own));
        let parts = if is_all {
            vec![ALL.to_owned()]
        } else {
            self.parts.clone()
        };
        Self {
            parts,
            ..self.clone()
        }
    }

    /// Whether `part` is chosen.
    #[must_use]
    pub fn has(&self, part: &EmbedPart) -> bool {
        self.parts.iter().any(|own| own == part.key || own == ALL)
    }

    /// Adds `part`, or removes it unless it is the only one. The parts are in the order of `known`.
    pub fn toggle(&mut self, part: &EmbedPart, known: &[EmbedPart]) {
        let is_in = |own: &&EmbedPart| self.has(own) != (own.key == part.key);
        let parts: Vec<String> = known
            .iter()
            .filter(is_in)
            .map(|own| own.key.to_owned())
            .collect();
        if !parts.is_empty() {
            self.parts = parts;
        }
    }

    /// Reads a word that is not a part. Returns whether it is known.
    fn take(&mut self, word: &str) -> bool {
        if let Some(theme) = Theme::from_key(word) {
            self.theme = theme;
        } else if let Some(width) = PreviewWidth::from_key(word) {
            self.width = width;
        } else if let Some(kind) = EmbedKind::from_key(word) {
            self.kind = kind;
        } else if word == NO_NAMES {
            self.names = Names::Hide;
        } else if word == NAMES {
            self.names = Names::Show;
        } else {
            return false;
        }
        true
    }

    /// Returns the choices as words for a page whose own setting is `names`.
    #[must_use]
    pub fn words(&self, names: Names) -> String {
        let mut words: Vec<&str> = self.parts.iter().map(String::as_str).collect();
        words.extend((self.theme != Theme::Reader).then(|| self.theme.key()));
        words.extend(match (self.names, names) {
            (Names::Hide, _) => Some(NO_NAMES),
            (Names::Show, Names::Hide) => Some(NAMES),
            (Names::Show, Names::Show) => None,
        });
        words.extend((self.width != PreviewWidth::Column).then(|| self.width.key()));
        words.extend((self.kind != EmbedKind::Frame).then(|| self.kind.key()));
        let mut words = words.join(",");
        if !self.folder.is_empty() {
            words.push(',');
            words.push_str(FOLDER);
            words.push_str(&self.folder);
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn unknown_words_are_named_and_the_rest_is_read() {
        let words = "time,Blue,purple,dark,at:https://a.example/b,c/";
        let initial = Choices::default();
        let (choices, mut unknown) = Choices::read(words, initial.clone());
        let time = EmbedPart {
            key: "time",
            title: "When",
            subject: None,
        };
        let (choices, parts) = choices.with_known(&[time], &initial);
        unknown.extend(parts);
        let kept = "time,dark,at:https://a.example/b,c/";
        assert_eq!(choices.words(Names::Show), kept);
        assert_eq!(unknown, ["Blue", "purple"]);
    }

    proptest! {
        #[test]
        fn any_words_are_choices_that_survive(words in "\\PC{0,60}") {
            let (choices, _) = Choices::read(&words, Choices::default());
            let again = Choices::read(&choices.words(Names::Show), Choices::default());
            prop_assert_eq!(again, (choices, vec![]));
        }
    }
}
