//! Numbers in words.

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];

/// Returns the number that a word in lower case names, below a hundred: `seven`, `forty`.
pub(crate) fn of(word: &str) -> Option<u32> {
    (0..)
        .zip(SMALL)
        .chain((20..).step_by(10).zip(TENS))
        .find(|(_, own)| *own == word)
        .map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_name_numbers() {
        for (word, number) in [("one", 1), ("nineteen", 19), ("twenty", 20), ("ninety", 90)] {
            assert_eq!(of(word), Some(number), "{word}");
        }
        assert_eq!(of("dozen"), None);
    }
}
