//! What is chosen in the embed dialog, and its words in the address.

use crate::domain::{EmbedKind, EmbedPart, EmbedPartSet, Names, PreviewWidth, Tag, Theme};

/// The choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// The parts of the page that are shown; at least one.
    pub parts: EmbedPartSet,
    /// Whose choice the colors are.
    pub theme: Theme,
    /// Whether people are named.
    pub names: Names,
    /// The width of the preview.
    pub width: PreviewWidth,
    /// How the view is embedded.
    pub kind: EmbedKind,
    /// The address of the folder where the page is published, as typed; empty: where it is now.
    pub folder: String,
}

/// What stands before the address of the folder, which is the last of the words.
const FOLDER: &str = "at:";
/// The word that leaves names out.
const NO_NAMES: &str = "no-names";
/// The word that shows names where the page leaves them out.
const NAMES: &str = "names";
/// The longest address of a folder, in letters.
pub const MAX_FOLDER_CHARS: usize = 300;

impl Default for Choices {
    fn default() -> Self {
        Self {
            parts: [EmbedPart::Time, EmbedPart::Sentence].into_iter().collect(),
            theme: Theme::Reader,
            names: Names::Show,
            width: PreviewWidth::Column,
            kind: EmbedKind::Frame,
            folder: String::new(),
        }
    }
}

impl Choices {
    /// The choices that `words` name, and the words that name none. What is not named is as in
    /// `initial`.
    #[must_use]
    pub fn read(words: &str, initial: Self) -> (Self, Vec<String>) {
        let mut choices = initial;
        let mut parts = EmbedPartSet::default();
        let mut unknown = Vec::new();
        let (words, folder) = match words.find(FOLDER) {
            Some(start) => (&words[..start], &words[start + FOLDER.len()..]),
            None => (words, ""),
        };
        for word in words.split(',').filter(|word| !word.is_empty()) {
            if let Some(part) = EmbedPart::from_key(word) {
                parts.insert(part);
            } else if !choices.take(word) {
                unknown.push(word.to_owned());
            }
        }
        if !parts.is_empty() {
            choices.parts = parts;
        }
        choices.folder = folder.chars().take(MAX_FOLDER_CHARS).collect();
        (choices, unknown)
    }

    /// Takes a word that is not a part.
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

    /// The choices as words, for a page that names people as `names` says.
    #[must_use]
    pub fn words(&self, names: Names) -> String {
        let mut words: Vec<&str> = self.parts.iter().map(Tag::key).collect();
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
    fn what_is_no_choice_is_named_and_the_rest_holds() {
        let words = "drugs,blue,dark,at:https://a.example/b,c/";
        let (choices, unknown) = Choices::read(words, Choices::default());
        let kept = "drugs,dark,at:https://a.example/b,c/";
        assert_eq!(choices.words(Names::Show), kept);
        assert_eq!(unknown, ["blue"]);
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
