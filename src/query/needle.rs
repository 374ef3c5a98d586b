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
    /// Creates the subject of a grant. A name such as O’Neal is found as `neal` and as `oneal`.
    #[must_use]
    pub fn new(name: &str, districts: impl Iterator<Item = District>) -> Self {
        let name = fold(name);
        let compounds = tokens(&name).filter(|token| token.contains(is_joiner));
        let joined: String = compounds
            .map(|token| format!(" {}", joined(token)))
            .collect();
        let mut subject = Self {
            name: name + &joined,
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
    words: Vec<Word>,
    nameless: bool,
}

/// A word of a search. If it was typed with an apostrophe or a hyphen, it has parts.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    joined: String,
    parts: Vec<String>,
}

impl Word {
    fn new(token: &str) -> Self {
        Self {
            joined: joined(token),
            parts: words(token).map(str::to_owned).collect(),
        }
    }

    /// The letters with which a word may begin to match it.
    fn starts(&self) -> impl Iterator<Item = &String> {
        self.parts.iter().chain([&self.joined])
    }

    /// Whether it begins a word of `text`, or each of its parts does.
    fn begins_a_word(&self, text: &str) -> bool {
        let begins = |own: &String| words(text).any(|word| word.starts_with(own.as_str()));
        begins(&self.joined) || (self.parts.len() > 1 && self.parts.iter().all(begins))
    }
}

impl Needle {
    /// Parses a search as typed.
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self {
            words: tokens(&fold(text)).map(Word::new).collect(),
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
        let words = self.words.iter().flat_map(|word| &word.parts);
        words.cloned().collect::<Vec<_>>().join(" ")
    }

    /// Whether there are no words.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether `subject` matches.
    #[must_use]
    pub fn matches(&self, subject: &Subject) -> bool {
        let in_state = |word: &Word| word.begins_a_word(&subject.states);
        let near_state = || self.words.iter().any(in_state);
        self.words.iter().all(|word| {
            (!self.nameless && word.begins_a_word(&subject.name))
                || in_state(word)
                || (word.begins_a_word(&subject.courts) && near_state())
        })
    }

    /// Returns where `token`, a token of `text`, matches: as a whole, or in its words.
    fn hits(&self, text: &str, token: &str) -> Vec<(usize, usize)> {
        let hit = |own: &str, folded: &str| {
            let starts = self.words.iter().flat_map(Word::starts);
            let begun = starts.filter(|start| folded.starts_with(start.as_str()));
            let letters = begun.map(|start| start.chars().count()).max()?;
            let start = own.as_ptr() as usize - text.as_ptr() as usize;
            Some((start, start + bytes_of_letters(own, letters)))
        };
        if let Some(hit) = hit(token, &fold(&joined(token))) {
            return vec![hit];
        }
        let hits = words(token).filter_map(|own| hit(own, &fold(own)));
        hits.collect()
    }

    /// Splits `text` into pieces, each with whether it matched.
    #[must_use]
    pub fn pieces<'a>(&self, text: &'a str) -> Vec<(bool, &'a str)> {
        if self.is_empty() && !text.is_empty() {
            return vec![(false, text)];
        }
        let mut pieces = Vec::new();
        let mut done = 0;
        for (start, end) in tokens(text).flat_map(|token| self.hits(text, token)) {
            pieces.push((false, &text[done..start]));
            pieces.push((true, &text[start..end]));
            done = end;
        }
        pieces.push((false, &text[done..]));
        pieces.retain(|(_, piece)| !piece.is_empty());
        pieces
    }
}

/// Returns the number of bytes of `text` up to the letter number `letters`, counted from 1.
fn bytes_of_letters(text: &str, letters: usize) -> usize {
    let letter = text
        .char_indices()
        .filter(|(_, letter)| is_of_a_word(*letter));
    let last = letter.take(letters).last();
    last.map_or(0, |(index, letter)| index + letter.len_utf8())
}

/// Folds a name for comparison: lower case, Latin letters without accents.
///
/// The names are English and Spanish. Tables for all of Unicode would take up a twentieth of the page.
fn fold(name: &str) -> String {
    name.chars().map(fold_letter).collect()
}

fn fold_letter(letter: char) -> char {
    let letter = match letter {
        // Letters and digits as wide as Chinese characters.
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
            char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter)
        }
        _ => letter,
    };
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

/// The characters within a name that are not typed by everybody: apostrophes, hyphens, also those that only show at the
/// end of a line, and spaces without a width.
const fn is_joiner(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '‘'
            | '’'
            | 'ʻ'
            | 'ʼ'
            | '`'
            | '´'
            | '′'
            | '-'
            | '‐'
            | '‑'
            | '＇'
            | '－'
            | '\u{ad}'
            | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

/// Splits a text into words, in which apostrophes and hyphens are left.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let tokens = text.split(|letter| !is_of_a_word(letter) && !is_joiner(letter));
    tokens.filter(|token| words(token).next().is_some())
}

/// Returns a token without its apostrophes and hyphens.
fn joined(token: &str) -> String {
    words(token).collect()
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
        | 'ʻ'
        | 'ʼ'
        | '\u{feff}'
        | '＇'
        | '－'
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
    fn apostrophes_and_hyphens_can_be_left_out_on_both_sides() {
        let oneal = subject("Marcus O’Neal", &[]);
        for needle in [
            "oneal",
            "o'neal",
            "O’Neal",
            "neal",
            "o neal",
            "onea",
            "oʼneal",
            "oʻneal",
            "o´neal",
            "ＯＮＥＡＬ",
            "o＇neal",
            "one\u{ad}al",
        ] {
            assert!(Needle::new(needle).matches(&oneal), "{needle}");
        }
        assert!(Needle::new("o'neal").matches(&subject("Marcus Oneal", &[])));
        let scott = subject("Ana Barry-Scott", &[]);
        for needle in ["barryscott", "barry-scott", "scott barry", "barry scott"] {
            assert!(Needle::new(needle).matches(&scott), "{needle}");
        }
        assert!(Needle::new("barry-scott").matches(&subject("Barry Scott", &[])));
        assert!(!Needle::new("barry-smith").matches(&scott));
        let pieces = |needle: &str, text| Needle::new(needle).pieces(text);
        assert_eq!(pieces("onea", "O’Neal"), [(true, "O’Nea"), (false, "l")]);
        assert_eq!(
            pieces("scott", "Barry-Scott"),
            [(false, "Barry-"), (true, "Scott")]
        );
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
        // The parts of a compound begin the joined name.
        assert_eq!(pieces("ab-abc", "A-b-cd"), [(true, "A-b-c"), (false, "d")]);
        assert_eq!(pieces("", "Ana"), [(false, "Ana")]);
        assert_eq!(pieces("ana", ""), []);
    }
}
