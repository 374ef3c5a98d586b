//! Text search.

use crate::domain::District;

/// The searchable text of a grant, folded for comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    name: String,
    /// The names of its states, or of a court that belongs to no state.
    states: String,
    /// The full names of its districts. They match only together with a state; otherwise a search for a Mr.
    /// West would find every western district.
    courts: String,
}

impl Subject {
    /// Creates the subject of a grant.
    #[must_use]
    pub fn new(name: &str, districts: impl Iterator<Item = District>) -> Self {
        let mut subject = Self {
            name: fold(name),
            ..Self::default()
        };
        for district in districts {
            let court = fold(&district.to_string());
            let state = district
                .state()
                .map_or_else(|| court.clone(), |state| fold(state.name()));
            for (list, words) in [(&mut subject.states, state), (&mut subject.courts, court)] {
                list.push(' ');
                list.push_str(&words);
            }
        }
        subject
    }
}

/// The words of a search, folded for comparison. A grant matches if each of them begins a word of the
/// person's name or of a district.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needle {
    words: Vec<String>,
    nameless: bool,
}

impl Needle {
    /// Parses a search as typed.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self {
            words: words(text).map(fold).collect(),
            nameless: false,
        }
    }

    /// Returns the same search, limited to districts.
    #[must_use]
    pub fn without_names(mut self) -> Self {
        self.nameless = !self.is_empty();
        self
    }

    /// Returns the folded words, separated by spaces.
    #[must_use]
    pub fn words(&self) -> String {
        self.words.join(" ")
    }

    /// Whether there are no words.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether `subject` matches.
    #[must_use]
    pub fn matches(&self, subject: &Subject) -> bool {
        let in_state = |word: &String| begins_a_word(&subject.states, word);
        let near_state = || self.words.iter().any(in_state);
        self.words.iter().all(|word| {
            (!self.nameless && begins_a_word(&subject.name, word))
                || in_state(word)
                || (begins_a_word(&subject.courts, word) && near_state())
        })
    }

    /// Splits `text` into pieces, each with whether it matched.
    #[must_use]
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<(bool, &'a str)> {
        if self.is_empty() && !text.is_empty() {
            return vec![(false, text)];
        }
        let mut pieces = Vec::new();
        let mut done = 0;
        for word in words(text) {
            let folded = fold(word);
            let hit = self
                .words
                .iter()
                .filter(|own| folded.starts_with(own.as_str()));
            let Some(letters) = hit.map(|own| own.chars().count()).max() else {
                continue;
            };
            let start = word.as_ptr() as usize - text.as_ptr() as usize;
            let end = start
                + word
                    .chars()
                    .take(letters)
                    .map(char::len_utf8)
                    .sum::<usize>();
            pieces.push((false, &text[done..start]));
            pieces.push((true, &text[start..end]));
            done = end;
        }
        pieces.push((false, &text[done..]));
        pieces.retain(|(_, piece)| !piece.is_empty());
        pieces
    }
}

fn begins_a_word(text: &str, word: &str) -> bool {
    words(text).any(|own| own.starts_with(word))
}

/// Folds a name for comparison: lower case, Latin letters without accents.
///
/// The names are English and Spanish. Tables for all of Unicode would take up a twentieth of the page.
fn fold(name: &str) -> String {
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
    text.split(|letter| !is_of_a_word(letter))
        .filter(|word| !word.is_empty())
}

/// Whether a character belongs to a word: ASCII letters and digits, and everything beyond ASCII but symbols,
/// combining accents and punctuation. This also avoids tables for all of Unicode.
const fn is_of_a_word(letter: char) -> bool {
    match letter {
        '\u{80}'..='©'
        | '«'..='¹'
        | '»'..='¿'
        | '×'
        | '÷'
        | '\u{300}'..='\u{36f}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='〃' => false,
        _ => !letter.is_ascii() || letter.is_ascii_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn subject(name: &str, courts: &[&str]) -> Subject {
        let courts = courts.iter().map(|name| District::from_name(name).unwrap());
        Subject::new(name, courts)
    }

    #[test]
    fn every_word_must_begin_a_word_of_the_name() {
        let subject = subject("Ana-María O’Neil, Jr.", &[]);
        for needle in ["ana", "NEIL", "MARIA o", "maría", "jr. ana", ""] {
            assert!(Needle::new(needle).matches(&subject), "{needle}");
        }
        for needle in ["na", "ana x", "eil"] {
            assert!(!Needle::new(needle).matches(&subject), "{needle}");
        }
    }

    #[test]
    fn words_are_split_as_in_unicode_for_typical_input() {
        let latin = ('\0'..='\u{2af}').chain('\u{2000}'..='\u{206f}');
        for letter in latin.chain(['é', 'Я', '中', '\u{301}', '→', '♥', '\u{3000}']) {
            let known = !('\u{b2}'..='\u{be}').contains(&letter);
            if known {
                assert_eq!(is_of_a_word(letter), letter.is_alphanumeric(), "{letter:?}");
            }
        }
    }

    #[test]
    fn districts_are_found_by_state_and_then_by_part() {
        let subject = subject("Ana Cole", &["Western District of North Carolina"]);
        for needle in [
            "carolina",
            "western north carolina",
            "western district of n carolina",
            "cole carol",
        ] {
            assert!(Needle::new(needle).matches(&subject), "{needle}");
        }
        for needle in ["west", "district", "western cole", "florida"] {
            assert!(!Needle::new(needle).matches(&subject), "{needle}");
        }
        assert!(Needle::new("carolina").without_names().matches(&subject));
        assert!(!Needle::new("cole").without_names().matches(&subject));
    }

    #[test]
    fn matches_are_cut_out_of_the_text() {
        let pieces = |needle: &str, text| Needle::new(needle).pieces(text);
        assert_eq!(
            pieces("mari o", "Ana-María O’Neil"),
            [
                (false, "Ana-"),
                (true, "Marí"),
                (false, "a "),
                (true, "O"),
                (false, "’Neil")
            ]
        );
        assert_eq!(pieces("", "Ana"), [(false, "Ana")]);
        assert_eq!(pieces("ana", ""), []);
    }
}
