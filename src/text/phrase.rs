//! Lists and sentences.

/// Joins items: `a`, `a and b`, `a, b and c`.
#[must_use]
pub fn list_and(items: &[String]) -> String {
    list(items, "and")
}

/// Joins items: `a`, `a or b`, `a, b or c`.
#[must_use]
pub fn list_or(items: &[String]) -> String {
    list(items, "or")
}

fn list(items: &[String], word: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [start @ .., last] => format!("{} {word} {last}", start.join(", ")),
    }
}

/// Returns the text with its first letter in upper case, if it is an ASCII letter.
#[must_use]
pub fn sentence_case(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_uppercase())
            .chain(letters)
            .collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_any_length_read_as_english() {
        let items: Vec<String> = ["life", "death", "not stated"].map(String::from).into();
        assert_eq!(list_or(&items[..0]), "");
        assert_eq!(list_or(&items[..1]), "life");
        assert_eq!(list_or(&items[..2]), "life or death");
        assert_eq!(list_or(&items), "life, death or not stated");
        assert_eq!(list_and(&items), "life, death and not stated");
        assert_eq!(sentence_case("life"), "Life");
        assert_eq!(sentence_case("40 years"), "40 years");
    }
}
