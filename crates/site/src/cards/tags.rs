//! Metadata tags for social networks and crawlers: Open Graph, Twitter cards, and the canonical address.

use super::{HEIGHT_PX, WIDTH_PX};
use crate::Base;
use crate::html::escaped;

/// The metadata of a page.
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// The path of the page among the published files.
    pub page: &'a str,
    /// The title of the page.
    pub title: &'a str,
    /// A description of the page in a sentence or two.
    pub description: &'a str,
    /// The path of the picture among the published files, and its path relative to the page.
    pub picture: (&'a str, &'a str),
    /// A description of what the picture shows.
    pub alt: &'a str,
}

/// The name of the site.
pub(super) const SITE_NAME: &str = "Commutations";

/// Builds the tags of a page that networks show as a card with a large picture. Twitter takes everything else
/// from Open Graph.
#[must_use]
pub fn tags(about: About<'_>, base: &Base) -> String {
    let picture = base.address(about.picture.0);
    let picture = picture.unwrap_or_else(|| about.picture.1.to_owned());
    let (width, height) = (WIDTH_PX.to_string(), HEIGHT_PX.to_string());
    let property = |(name, content): (&str, &str)| {
        format!(
            "<meta property=\"og:{name}\" content=\"{}\">\n",
            escaped(content)
        )
    };
    let properties = [
        ("type", "website"),
        ("site_name", SITE_NAME),
        ("title", about.title),
        ("description", about.description),
        ("image", &picture),
        ("image:width", &width),
        ("image:height", &height),
        ("image:alt", about.alt),
    ];
    let address = base.address(about.page).map(|own| {
        let own = escaped(&own);
        format!(
            "<link rel=\"canonical\" href=\"{own}\">\n<meta property=\"og:url\" content=\"{own}\">\n"
        )
    });
    address.unwrap_or_default()
        + &properties.map(property).concat()
        + "<meta name=\"twitter:card\" content=\"summary_large_image\">\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT: About<'_> = About {
        page: "cards/time.html",
        title: "A \"title\" <b>",
        description: "This & that",
        picture: ("cards/time.png", "time.png"),
        alt: "Bars",
    };

    #[test]
    fn tags_are_escaped_and_complete() {
        let tags = tags(ABOUT, &Base::default());
        assert!(
            tags.contains("og:title\" content=\"A &quot;title&quot; &lt;b&gt;\""),
            "{tags}"
        );
        assert!(tags.contains("og:description\" content=\"This &amp; that\""));
        assert!(tags.contains("og:image\" content=\"time.png\""));
        assert!(tags.contains("og:image:width\" content=\"1200\""));
        assert!(tags.contains("og:image:height\" content=\"630\""));
        assert!(tags.contains("twitter:card\" content=\"summary_large_image\""));
        assert!(!tags.contains("canonical") && !tags.contains("og:url"));
    }

    #[test]
    fn with_a_known_base_addresses_are_absolute() {
        let base: Base = "https://example.org/g".parse().unwrap();
        let tags = tags(ABOUT, &base);
        assert!(tags.contains("og:image\" content=\"https://example.org/g/cards/time.png\""));
        assert!(tags.contains("canonical\" href=\"https://example.org/g/cards/time.html\""));
        assert!(tags.contains("og:url\" content=\"https://example.org/g/cards/time.html\""));
    }
}
