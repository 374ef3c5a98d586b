//! What has been chosen in the embed dialog, and how the address says it.

use crate::domain::{EmbedPart, EmbedPartSet, Room, Tag, Theme, Way};
use crate::query::Century;
use crate::state::{Names, View};

/// The choices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choices {
    /// What of the page is shown; never nothing.
    pub parts: EmbedPartSet,
    /// Whose choice the colours are.
    pub theme: Theme,
    /// Whether people are named.
    pub names: Names,
    /// The width at which it is looked at.
    pub room: Room,
    /// How it gets into the article.
    pub way: Way,
    /// The address of the folder where the page is published, as typed; empty: where it is now.
    pub place: String,
}

/// What stands before the address of the folder, which is the last of the words.
const PLACE: &str = "at:";
/// The word that leaves names out.
const NO_NAMES: &str = "no-names";
/// The longest address of a folder, in letters.
pub const LARGEST_PLACE: usize = 300;

impl Choices {
    /// What is chosen at first for somebody who sees `view`.
    #[must_use]
    pub fn of(view: &View) -> Self {
        Self {
            parts: parts_of(view),
            theme: Theme::Reader,
            names: view.names,
            room: Room::Column,
            way: Way::Frame,
            place: String::new(),
        }
    }

    /// The choices that `words` name, and a sentence for each word that names none. What is not said is
    /// as it would be at first for somebody who sees `view`.
    #[must_use]
    pub fn read(words: &str, view: &View) -> (Self, Vec<String>) {
        let mut choices = Self::of(view);
        let mut parts = EmbedPartSet::default();
        let mut notices = Vec::new();
        let (words, place) = match words.find(PLACE) {
            Some(start) => (&words[..start], &words[start + PLACE.len()..]),
            None => (words, ""),
        };
        for word in words.split(',').filter(|word| !word.is_empty()) {
            if let Some(part) = EmbedPart::from_key(word) {
                parts.insert(part);
            } else if !choices.take(word) {
                notices.push(format!(
                    "“embedding={word}” in the address is ignored: not a choice of the embed dialog."
                ));
            }
        }
        if !parts.is_empty() {
            choices.parts = parts;
        }
        choices.place = place.chars().take(LARGEST_PLACE).collect();
        (choices, notices)
    }

    /// Takes one word but those of parts.
    fn take(&mut self, word: &str) -> bool {
        if let Some(theme) = Theme::from_key(word) {
            self.theme = theme;
        } else if let Some(room) = Room::from_key(word) {
            self.room = room;
        } else if let Some(way) = Way::from_key(word) {
            self.way = way;
        } else if word == NO_NAMES {
            self.names = Names::Hide;
        } else {
            return false;
        }
        true
    }

    /// The choices as words.
    #[must_use]
    pub fn words(&self) -> String {
        let mut words: Vec<&str> = self.parts.iter().map(Tag::key).collect();
        words.extend((self.theme != Theme::Reader).then(|| self.theme.key()));
        words.extend((self.names == Names::Hide).then_some(NO_NAMES));
        words.extend((self.room != Room::Column).then(|| self.room.key()));
        words.extend((self.way != Way::Frame).then(|| self.way.key()));
        let mut words = words.join(",");
        if !self.place.is_empty() {
            words.push(',');
            words.push_str(PLACE);
            words.push_str(&self.place);
        }
        words
    }
}

/// The parts of the page that `view` is about.
fn parts_of(view: &View) -> EmbedPartSet {
    if view.story.is_some() {
        return [EmbedPart::Story].into_iter().collect();
    }
    let century = &view.century;
    if *century != Century::default() && !view.is_filtered() {
        let of_years = century.year.is_some() || century.span.is_some();
        let part = if of_years {
            EmbedPart::Years
        } else {
            EmbedPart::Presidents
        };
        return [part].into_iter().collect();
    }
    [EmbedPart::Time, EmbedPart::Sentence].into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::decode;
    use proptest::prelude::*;

    #[test]
    fn what_is_chosen_at_first_is_what_the_view_is_about() {
        let first = |query: &str| Choices::of(&decode(query).0).words();
        assert_eq!(first(""), "time,sentence");
        assert_eq!(first("drug=crack&year=2016"), "time,sentence");
        assert_eq!(first("year=2016"), "years");
        assert_eq!(first("order=size"), "presidents");
        assert_eq!(first("story=one-day"), "story");
        assert_eq!(first("names=hide"), "time,sentence,no-names");
    }

    #[test]
    fn what_is_no_choice_is_named_and_the_rest_holds() {
        let (choices, notices) = Choices::read(
            "drugs,blue,dark,at:https://a.example/b,c/",
            &View::default(),
        );
        assert_eq!(choices.words(), "drugs,dark,at:https://a.example/b,c/");
        assert_eq!(notices.len(), 1);
        assert!(notices[0].contains("embedding=blue"), "{notices:?}");
    }

    proptest! {
        #[test]
        fn choices_survive_the_address(
            parts in 1u64..256, theme in 0usize..3, room in 0usize..3, way in 0usize..5, hide: bool,
            place in "[a-z:/.,?&é]{0,20}",
        ) {
            let parts = EmbedPart::all().filter(|part| parts & (1 << part.index()) != 0);
            let choices = Choices {
                parts: parts.collect(),
                theme: Theme::ALL[theme],
                names: if hide { Names::Hide } else { Names::Show },
                room: Room::ALL[room],
                way: Way::ALL[way],
                place,
            };
            let read = Choices::read(&choices.words(), &View::default());
            prop_assert_eq!(read, (choices, vec![]));
        }

        #[test]
        fn any_words_are_choices_that_survive(words in "\\PC{0,60}") {
            let (choices, _) = Choices::read(&words, &View::default());
            let again = Choices::read(&choices.words(), &View::default());
            prop_assert_eq!(again, (choices, vec![]));
        }
    }
}
