//! Pictures of charts, in words.

/// A description of a picture: its headline, what its chart shows, and the source.
#[must_use]
pub fn alt(headline: &str, takeaway: &str, source: &str) -> String {
    let parts = [headline, takeaway, source];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.map(sentence).collect::<Vec<_>>().join(" ")
}

/// What an article says of a view: its headline, the source and the link, on a line each.
#[must_use]
pub fn for_article(headline: &str, source: &str, link: &str) -> String {
    let (headline, source) = (sentence(headline), sentence(source));
    format!("{headline}\n{source}\n{link}")
}

/// The text with exactly one period at its end.
#[must_use]
pub fn sentence(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_is_a_sentence() {
        assert_eq!(
            alt(
                "214 commuted",
                "Most in Florida.",
                "Source: Justice Department"
            ),
            "214 commuted. Most in Florida. Source: Justice Department."
        );
        assert_eq!(alt("One.", "", "Two"), "One. Two.");
        assert_eq!(
            for_article(
                "214 commuted",
                "Source: A",
                "https://example.org/?drug=crack"
            ),
            "214 commuted.\nSource: A.\nhttps://example.org/?drug=crack"
        );
    }
}
