//! Pictures of charts, in words.

/// The group that saves a picture, and its button.
pub const SAVE_PICTURE: &str = "Save picture";
/// The list of formats.
pub const FORMAT: &str = "Format";
/// The formats: for articles, as on the page, and for drawing programs.
pub const FORMATS: [&str; 3] = ["PNG, 1,200 px at 2×", "PNG, as seen", "SVG"];
/// The list of schemes.
pub const COLORS: &str = "Colors";
/// The schemes.
pub const SCHEMES: [&str; 2] = ["Light", "Dark"];
/// The button that hands the picture to another program.
pub const SHARE: &str = "Share";
/// What comes before the description of the picture.
pub const ALT: &str = "Alt text: ";
/// The button that copies it.
pub const COPY_ALT: &str = "Copy alt text";
/// What is copied: the description.
pub const THE_ALT: &str = "The alt text";
/// The button that copies the words for an article.
pub const COPY_FOR_ARTICLE: &str = "Copy for your article";
/// What is copied: these words.
pub const THE_WORDS: &str = "The text for your article";
/// What is said if the picture is shown because it may not be saved.
pub const SHOWN: &str =
    "This frame may forbid downloads. Copy the picture below, or save it by hand.";
/// What is said if there is no picture.
pub const CANNOT_DRAW: &str = "The browser cannot save this picture. Choose another format.";

/// What is said if the picture of a list without an address cannot be handed to another program.
pub const CANNOT_SHARE: &str = "The browser cannot share this picture. Save it instead.";

/// A description of a picture: its headline, what its chart shows, and the source.
#[must_use]
pub fn alt(headline: &str, takeaway: &str, source: &str) -> String {
    let parts = [headline, takeaway, source];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.map(sentence).collect::<Vec<_>>().join(" ")
}

/// What an article says of a view: its headline, the source and the link, if there is one, on a line each.
#[must_use]
pub fn for_article(headline: &str, source: &str, link: &str) -> String {
    let (headline, source) = (sentence(headline), sentence(source));
    let mark = if link.is_empty() { "" } else { "\n" };
    format!("{headline}\n{source}{mark}{link}")
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
        assert_eq!(
            for_article("214 commuted", "Source: A", ""),
            "214 commuted.\nSource: A."
        );
    }
}
