//! What a content system asks of a pasted link: the page as a frame, and its picture.

use serde_json::json;

use super::tags::SITE_NAME;
use super::{HEIGHT_PX, WIDTH_PX};
use crate::Base;
use crate::html::escaped;

/// The file, beside the page.
pub const NAME: &str = "oembed.json";

/// The view that stands in the frame, of the page that needs no other file, and so lives in a sandbox.
pub const FRAMED: &str = "commutations.html?embed=time";
/// The size of the frame in CSS pixels: as high as this view is at this width in whatever font, since not
/// every host listens when it tells its height. (WordPress shows no more than 1,000.)
pub const FRAME_PX: (u32, u32) = (600, 840);

/// The answer; none while it is not known where the page will be: no address in it may be relative.
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

/// How a page says where it is.
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
    fn the_answer_is_one_bare_frame_with_whole_addresses() {
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
    fn without_an_address_there_is_none() {
        assert_eq!(answer("A", "a.png", &Base::default()), None);
        assert_eq!(link("A", &Base::default()), None);
    }
}
