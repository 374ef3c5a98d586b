//! The oEmbed answer for a content management system in which a link is pasted: the page as a frame, and its
//! picture.

use serde_json::json;

use super::tags::SITE_NAME;
use super::{HEIGHT_PX, WIDTH_PX};
use crate::Base;
use crate::html::escaped;

/// The name of the file, which is published beside the page.
pub const NAME: &str = "oembed.json";

/// The address of the framed view. It uses the one file, which needs no other file and so works in a sandbox.
pub const FRAMED: &str = "commutations.html?embed=time";
/// The width and height of the frame in CSS pixels. The height fits this view at this width in any font,
/// because not every host listens to the frame's height messages. (WordPress shows at most 1,000 pixels.)
pub const FRAME_PX: (u32, u32) = (600, 610);

/// Builds the answer; `None` if the base is not known, because no address in the answer may be relative.
#[must_use]
pub fn answer(title: &str, picture: &str, base: &Base) -> Option<String> {
    let (width, height) = FRAME_PX;
    let html = format!(
        "<iframe src=\"{}\" width=\"{width}\" height=\"{height}\" frameborder=\"0\" title=\"{}\"></iframe>",
        escaped(&base.address(FRAMED)?),
        escaped(title),
    );
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": SITE_NAME,
        "provider_url": base.address("index.html")?,
        "html": html,
        "width": width,
        "height": height,
        "thumbnail_url": base.address(picture)?,
        "thumbnail_width": WIDTH_PX,
        "thumbnail_height": HEIGHT_PX,
    });
    Some(format!("{answer:#}\n"))
}

/// Builds the link from a page to its oEmbed answer; `None` if the base is not known.
#[must_use]
pub fn link(title: &str, base: &Base) -> Option<String> {
    let address = escaped(&base.address(NAME)?);
    let title = escaped(title);
    Some(format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}\" title=\"{title}\">\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn the_answer_is_one_bare_frame_with_absolute_addresses() {
        let base = "https://example.org/g/".parse().unwrap();
        let answer = answer("A \"title\"", "cards/time.png", &base).unwrap();
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(
            (&answer["version"], &answer["type"]),
            (&json!("1.0"), &json!("rich"))
        );
        let html = answer["html"].as_str().unwrap();
        assert!(
            html.starts_with("<iframe src=\"https://example.org/g/commutations.html?embed=time\" ")
        );
        assert!(
            html.ends_with("title=\"A &quot;title&quot;\"></iframe>"),
            "{html}"
        );
        assert_eq!(html.matches('<').count(), 2);
        assert_eq!(
            answer["thumbnail_url"],
            "https://example.org/g/cards/time.png"
        );
        let link = link("A", &base).unwrap();
        assert!(link.contains("href=\"https://example.org/g/oembed.json\""));
    }

    #[test]
    fn without_a_base_there_is_no_answer() {
        assert_eq!(answer("A", "a.png", &Base::default()), None);
        assert_eq!(link("A", &Base::default()), None);
    }
}
