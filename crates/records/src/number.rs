//! Numbers in digits and in words.

/// A pattern for a number, for use in other patterns: digits, with or without commas, or one of the words
/// below.
pub(super) const NUMBER: &str =
    r"(?:\d{1,3}(?:,\d{3})+|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

const WORDS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
];

/// Reads a number.
pub(super) fn read(text: &str) -> Option<u16> {
    let text = text.trim().to_lowercase();
    (1..)
        .zip(WORDS)
        .find(|(_, word)| *word == text)
        .map(|(number, _)| number)
        .or_else(|| text.replace(',', "").parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_figures_and_commas_are_read() {
        assert_eq!(read("Six"), Some(6));
        assert_eq!(read("1,748"), Some(1748));
        assert_eq!(read("a dozen"), None);
    }
}
