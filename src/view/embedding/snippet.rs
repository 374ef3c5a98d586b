//! What a newsroom copies into its article.

use super::Choices;
use crate::domain::{EmbedPart, PRESETS, Preset, Tag, Theme, Way};

/// The page in one file: it needs no headers, and lives in a sandbox.
pub const PAGE: &str = "commutations.html";
/// What a frame may do: run, save files where it is allowed, and open links outside itself.
const SANDBOX: &str = "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox";
/// The script that gives frames their height.
const LISTENER: &str = include_str!("../../assets/listener.js");

/// Where and as what the page is published, and how it stands in an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication<'a> {
    /// The address of the folder, with a slash at its end.
    pub folder: &'a str,
    /// The name of the page's file in it.
    pub file: &'a str,
    /// The query of the frame's address ([`super::query`]).
    pub query: &'a str,
    /// What the frame is called.
    pub title: &'a str,
    /// The height of its content in CSS pixels, at the width looked at.
    pub height_px: u32,
}

/// The snippet for `choices`.
#[must_use]
#[inline(never)]
pub fn snippet(choices: &Choices, page: &Publication<'_>) -> String {
    match choices.way {
        Way::Frame => frame(choices, page),
        Way::Listener => format!(
            "{}\n<script>{}</script>",
            frame(choices, page),
            LISTENER.trim_end()
        ),
        Way::Element => element(choices, page),
        Way::Amp => amp(choices, page),
        Way::WordPress => bare(choices, page),
    }
}

impl Publication<'_> {
    /// The frame's address, fit for an attribute.
    fn source(&self) -> String {
        attribute(&format!("{}{}?{}", self.folder, self.file, self.query))
    }
}

/// The frame as it stands in any page. Where its height is not listened to, it can be scrolled. Browsers put
/// a ground of their own behind a frame of another scheme than its document's.
fn frame(choices: &Choices, page: &Publication<'_>) -> String {
    let scheme = match choices.theme {
        Theme::Reader => String::new(),
        theme => format!(" style=\"color-scheme:{}\"", theme.key()),
    };
    format!(
        "<iframe src=\"{}\" title=\"{}\" lang=\"en\" width=\"100%\" height=\"{}\" frameborder=\"0\" \
         loading=\"lazy\" sandbox=\"{SANDBOX}\" allow=\"clipboard-write\"{scheme}></iframe>",
        page.source(),
        attribute(page.title),
        page.height_px,
    )
}

/// The frame with those attributes alone that WordPress leaves to who may not write free HTML.
fn bare(choices: &Choices, page: &Publication<'_>) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{}\" height=\"{}\" frameborder=\"0\"></iframe>",
        page.source(),
        attribute(page.title),
        choices.room.width_px(),
        page.height_px,
    )
}

fn element(choices: &Choices, page: &Publication<'_>) -> String {
    // The words of the address that are not attributes of the element.
    let view: Vec<&str> = page.query.split('&').collect();
    let is_of_frame = |piece: &&&str| piece.starts_with("embed=") || piece.starts_with("theme=");
    let (own, view): (Vec<&str>, Vec<&str>) = view.iter().partition(|piece| is_of_frame(piece));
    let embed = own.iter().find_map(|piece| piece.strip_prefix("embed="));
    let theme = match choices.theme {
        Theme::Reader => String::new(),
        theme => format!("?theme={}", theme.key()),
    };
    let source = if page.file == PAGE && theme.is_empty() {
        String::new()
    } else {
        let source = format!("{}{}{theme}", page.folder, page.file);
        format!(" src=\"{}\"", attribute(&source))
    };
    let view = attribute(&view.join("&"));
    let card = card(choices);
    format!(
        "<script src=\"{folder}embed.js\" defer></script>\n\
         <commutations-chart lang=\"en\"{source} embed=\"{embed}\" view=\"{view}\" title=\"{title}\" height=\"{height}\">\n  \
         <a href=\"{folder}index.html?{view}\"><img src=\"{folder}cards/{id}.png\" width=\"600\" height=\"315\" \
         loading=\"lazy\" alt=\"{alt}\"></a>\n\
         </commutations-chart>",
        folder = attribute(page.folder),
        embed = embed.unwrap_or_default(),
        title = attribute(page.title),
        height = page.height_px,
        id = card.id,
        alt = attribute(card.title),
    )
}

fn amp(choices: &Choices, page: &Publication<'_>) -> String {
    let card = card(choices);
    format!(
        "<amp-iframe src=\"{}\" title=\"{}\" layout=\"fixed-height\" height=\"{}\" \
         sandbox=\"{SANDBOX}\" frameborder=\"0\" resizable>\n  \
         <amp-img src=\"{}cards/{}.png\" layout=\"fill\" alt=\"{}\" placeholder></amp-img>\n  \
         <div overflow tabindex=\"0\" role=\"button\" aria-label=\"Show all of the chart\">Show all of the chart</div>\n\
         </amp-iframe>",
        page.source(),
        attribute(page.title),
        page.height_px,
        attribute(page.folder),
        card.id,
        attribute(card.title),
    )
}

/// The picture that stands for the first of the parts.
fn card(choices: &Choices) -> Preset {
    let first = choices.parts.iter().next().unwrap_or(EmbedPart::Time);
    let own = PRESETS.into_iter().find(|preset| preset.id == first.key());
    own.unwrap_or(PRESETS[0])
}

/// A text as an attribute has it.
fn attribute(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('"', "&quot;");
    escaped.replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::View;
    use crate::view::embedding::query;

    fn made(words: &str, title: &str) -> String {
        let view = View {
            search: "a\"><b".to_owned(),
            ..View::default()
        };
        let choices = Choices::read(words, &view).0;
        let query = query(&view, &choices);
        let page = Publication {
            folder: "https://news.example/g/",
            file: PAGE,
            query: &query,
            title,
            height_px: 612,
        };
        snippet(&choices, &page)
    }

    #[test]
    fn each_way_has_its_address_its_height_and_its_name() {
        for way in Way::all() {
            let made = made(&format!("drugs,dark,{}", way.key()), "Charts: <b> & \"c\"");
            assert!(made.contains("https://news.example/g/"), "{made}");
            assert!(made.contains("height=\"612\""), "{made}");
            assert!(
                made.contains("title=\"Charts: &lt;b&gt; &amp; &quot;c&quot;\""),
                "{made}"
            );
            assert!(
                made.contains("theme=dark") && made.contains("q=a%22%3E%3Cb"),
                "{made}"
            );
        }
    }

    #[test]
    fn the_element_names_parts_and_view_apart_and_keeps_a_picture_and_a_link() {
        let made = made("years,element", "Charts");
        assert!(
            made.contains(" embed=\"years\" view=\"q=a%22%3E%3Cb\""),
            "{made}"
        );
        assert!(
            made.contains("<a href=\"https://news.example/g/index.html?q="),
            "{made}"
        );
        assert!(
            made.contains("cards/years.png")
                && !made.contains(" src=\"https://news.example/g/commutations.html"),
            "{made}"
        );
    }

    #[test]
    fn a_frame_has_the_scheme_that_is_chosen_for_it() {
        assert!(made("time,dark", "Charts").contains(" style=\"color-scheme:dark\">"));
        assert!(!made("time", "Charts").contains("style="));
    }

    #[test]
    fn every_part_has_a_picture_of_its_own() {
        for part in EmbedPart::all() {
            assert!(
                PRESETS.iter().any(|preset| preset.id == part.key()),
                "{part:?}"
            );
        }
    }

    #[test]
    fn what_wordpress_would_take_away_is_not_there() {
        let made = made("time,wordpress,wide", "Charts");
        assert!(made.contains("width=\"960\""), "{made}");
        for gone in ["sandbox", "style", "loading", "allow", "<script"] {
            assert!(!made.contains(gone), "{made}");
        }
    }
}
