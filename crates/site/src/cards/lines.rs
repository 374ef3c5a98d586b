//! Line breaking.

use super::fonts::{Face, Fonts};

/// Breaks escaped `text` into lines of at most `width_px`. A word that is wider has a line to itself.
pub(super) fn lines(text: &str, face: Face, width_px: f64, fonts: &Fonts) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        let longer = lines.last().map(|line| format!("{line} {word}"));
        match longer.filter(|line| fonts.width_px(line, face) <= width_px) {
            Some(longer) => {
                lines.pop();
                lines.push(longer);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Breaks the text into the same number of lines, but as equal in length as possible.
pub(super) fn balanced(text: &str, face: Face, width_px: f64, fonts: &Fonts) -> Vec<String> {
    let widest = lines(text, face, width_px, fonts);
    let narrower = (10..20).map(|twentieths| width_px * f64::from(twentieths) / 20.0);
    let mut narrower = narrower.map(|width_px| (lines(text, face, width_px, fonts), width_px));
    let fits = |(own, width_px): &(Vec<String>, f64)| {
        let is_narrow = |line: &String| fonts.width_px(line, face) <= *width_px;
        own.len() == widest.len() && own.iter().all(is_narrow)
    };
    narrower.find(fits).map_or(widest, |(own, _)| own)
}

/// The no-break space.
const HARD_SPACE: &str = "\u{a0}";

/// Joins words that belong together, such as `Aug. 3, 2016` and `20 years`, with no-break spaces.
pub(super) fn unbroken(text: &str) -> String {
    let mut words = text.split(' ').peekable();
    let mut held = String::new();
    while let Some(word) = words.next() {
        held.push_str(word);
        let Some(next) = words.peek() else { break };
        let is_number = |word: &str| word.parse::<u16>().is_ok();
        let is_day = |word: &str| {
            let day = word.strip_suffix(',');
            day.is_some_and(|day| day.parse::<u8>().is_ok())
        };
        let is_year = |word: &str| is_number(word.trim_end_matches([',', '.', ';']));
        let together = (is_number(word) && !is_number(next))
            || (word.starts_with(char::is_uppercase) && is_day(next))
            || (is_day(word) && is_year(next));
        held.push_str(if together { HARD_SPACE } else { " " });
    }
    held
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_terms_are_not_broken() {
        assert_eq!(
            unbroken("on Aug. 3, 2016, 67 of them, 8 years 7 months"),
            "on Aug.\u{a0}3,\u{a0}2016, 67\u{a0}of them, 8\u{a0}years 7\u{a0}months"
        );
    }
}
