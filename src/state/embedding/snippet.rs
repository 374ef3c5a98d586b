//! What a newsroom copies into its article.

use super::Choices;
use super::frame::{decided, frame_view, parts, query};
use crate::data::CardPlan;
use crate::domain::{EmbedKind, Names, Tag, Theme};
use crate::state::{View, encode};
use crate::text::embed::SHOW_ALL;

/// The one file: it needs no headers and works in a sandbox.
pub const PAGE: &str = "commutations.html";
/// The permissions of a frame: scripts, downloads if the host allows them, and links that open outside it.
pub const SANDBOX: &str =
    "allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox";
/// The script that sets the height of frames.
const LISTENER: &str = include_str!("../../../web/listener.js");

/// Where the page is published, and how it is embedded.
#[derive(Clone, Debug, PartialEq)]
pub struct Publication<'a> {
    /// The address of the folder, with a slash at its end.
    pub folder: &'a str,
    /// The name of the page's file.
    pub file: &'a str,
    /// The view to embed.
    pub view: &'a View,
    /// The title of the frame.
    pub title: &'a str,
    /// The height of the content in CSS pixels, at the width of the preview.
    pub height_px: u32,
    /// The cards in the same folder.
    pub cards: &'a [CardPlan],
}

/// Returns the snippet for `choices`.
#[must_use]
pub fn snippet(choices: &Choices, page: &Publication<'_>) -> String {
    match choices.kind {
        EmbedKind::Frame => frame(choices, page, ""),
        EmbedKind::Listener => format!(
            "{}\n<script>{}</script>",
            frame(choices, page, " scrolling=\"no\""),
            LISTENER.trim_end()
        ),
        EmbedKind::Element => element(choices, page),
        EmbedKind::Amp => amp(choices, page),
        EmbedKind::WordPress => bare(choices, page),
    }
}

impl Publication<'_> {
    /// Returns the address of the frame, escaped for an attribute.
    fn source(&self, choices: &Choices) -> String {
        let query = query(self.view, choices);
        attribute(&format!("{}{}?{query}", self.folder, self.file))
    }

    /// Returns the query of the view alone, which sentences of an article can replace.
    fn view_query(&self, choices: &Choices) -> String {
        encode(&View {
            names: Names::Show,
            ..frame_view(self.view, choices)
        })
    }

    /// Returns the card of the only part chosen, if it shows exactly this view.
    fn card(&self, choices: &Choices, view: &str) -> Option<&CardPlan> {
        let [part] = choices.parts.as_slice() else {
            return None;
        };
        let is_of_it = |own: &&CardPlan| own.id == *part && own.view == view;
        self.cards.iter().find(is_of_it)
    }
}

/// The frame for any page, with an attribute `scrolling`: it can be scrolled unless something listens for its
/// height. The color scheme is set because browsers put an opaque background behind a frame whose scheme
/// differs from its document's.
fn frame(choices: &Choices, page: &Publication<'_>, scrolling: &str) -> String {
    let scheme = match choices.theme {
        Theme::Reader => String::new(),
        theme => format!(" style=\"color-scheme:{}\"", theme.key()),
    };
    format!(
        "<iframe src=\"{}\" title=\"{}\" lang=\"en\" width=\"100%\" height=\"{}\" frameborder=\"0\" \
         loading=\"lazy\" sandbox=\"{SANDBOX}\" allow=\"clipboard-write\"{scrolling}{scheme}></iframe>",
        page.source(choices),
        attribute(page.title),
        page.height_px,
    )
}

/// The frame with only the attributes that WordPress keeps for authors who may not write arbitrary HTML.
fn bare(choices: &Choices, page: &Publication<'_>) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"{}\" height=\"{}\" frameborder=\"0\"></iframe>",
        page.source(choices),
        attribute(page.title),
        choices.width.width_px(),
        page.height_px,
    )
}

fn element(choices: &Choices, page: &Publication<'_>) -> String {
    // The element has the parts and the view as attributes; settings that stay the same for every view are in
    // its source.
    let decided = decided(choices);
    let source = if page.file == PAGE && decided.is_empty() {
        String::new()
    } else {
        let mark = if decided.is_empty() { "" } else { "?" };
        let source = format!("{}{}{mark}{}", page.folder, page.file, decided.join("&"));
        format!(" src=\"{}\"", attribute(&source))
    };
    let view = page.view_query(choices);
    let link = format!(
        "{}index.html?{}",
        page.folder,
        encode(&frame_view(page.view, choices))
    );
    let before = page.card(choices, &view).map_or_else(
        || attribute(page.title),
        |card| {
            format!(
                "<img src=\"{}cards/{}.png\" width=\"600\" height=\"315\" loading=\"lazy\" alt=\"{}\">",
                attribute(page.folder),
                card.id,
                attribute(page.title),
            )
        },
    );
    format!(
        "<script src=\"{}embed.js\" defer></script>\n\
         <commutations-chart lang=\"en\"{source} embed=\"{}\" view=\"{}\" title=\"{}\" height=\"{}\">\n  \
         <a href=\"{}\">{before}</a>\n\
         </commutations-chart>",
        attribute(page.folder),
        parts(choices),
        attribute(&view),
        attribute(page.title),
        page.height_px,
        attribute(&link),
    )
}

fn amp(choices: &Choices, page: &Publication<'_>) -> String {
    let before = page.card(choices, &page.view_query(choices)).map_or_else(
        || format!("<p placeholder>{}</p>", attribute(page.title)),
        |card| {
            format!(
                "<amp-img src=\"{}cards/{}.png\" layout=\"fill\" alt=\"{}\" placeholder></amp-img>",
                attribute(page.folder),
                card.id,
                attribute(page.title),
            )
        },
    );
    format!(
        "<amp-iframe src=\"{}\" title=\"{}\" layout=\"fixed-height\" height=\"{}\" \
         sandbox=\"{SANDBOX}\" frameborder=\"0\" resizable>\n  \
         {before}\n  \
         <div overflow tabindex=\"0\" role=\"button\" aria-label=\"{SHOW_ALL}\">{SHOW_ALL}</div>\n\
         </amp-iframe>",
        page.source(choices),
        attribute(page.title),
        page.height_px,
    )
}

/// Escapes a text for an attribute.
fn attribute(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('"', "&quot;");
    escaped.replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::decode;

    fn made(words: &str, title: &str) -> String {
        of("q=a%22%3E%3Cb", words, title)
    }

    fn of(view: &str, words: &str, title: &str) -> String {
        let cards = [CardPlan {
            id: "time".to_owned(),
            title: "A day".to_owned(),
            view: "from=2016-08-03&to=2016-08-03".to_owned(),
            chart: Some("time".to_owned()),
        }];
        let view = decode(view).0;
        let choices = Choices::read(words, Choices::of(&view)).0;
        let page = Publication {
            folder: "https://news.example/g/",
            file: PAGE,
            view: &view,
            title,
            height_px: 612,
            cards: &cards,
        };
        snippet(&choices, &page)
    }

    #[test]
    fn each_kind_has_its_address_height_and_title() {
        for kind in EmbedKind::all() {
            let made = made(&format!("drugs,dark,{}", kind.key()), "Charts: <b> & \"c\"");
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
    fn the_element_has_separate_parts_and_view_and_keeps_a_link() {
        let made = made("years,element", "Charts");
        let own = " embed=\"years\" view=\"q=a%22%3E%3Cb\"";
        assert!(
            made.contains(own) && !made.contains(" src=\"https://news.example/g/comm"),
            "{made}"
        );
        assert!(
            made.contains("<a href=\"https://news.example/g/index.html?q=a%22%3E%3Cb\">Charts</a>"),
            "{made}"
        );
    }

    #[test]
    fn settings_of_the_newsroom_are_not_part_of_the_view() {
        let made = made("time,element,dark,no-names", "Charts");
        let link = "index.html?q=a%22%3E%3Cb&amp;names=hide\"";
        assert!(made.contains(link), "{made}");
        assert!(
            made.contains("commutations.html?names=hide&amp;theme=dark\""),
            "{made}"
        );
        assert!(made.contains(" view=\"q=a%22%3E%3Cb\""), "{made}");
    }

    #[test]
    fn a_picture_is_used_only_for_the_view_that_it_shows() {
        for kind in ["element", "amp"] {
            let day = "from=2016-08-03&to=2016-08-03";
            assert!(of(day, &format!("time,{kind}"), "A").contains("cards/time.png"));
            assert!(!of(day, &format!("time,drugs,{kind}"), "A").contains("cards/"));
            assert!(!of("drug=crack", &format!("time,{kind}"), "A").contains("cards/"));
        }
    }

    #[test]
    fn a_frame_has_the_chosen_color_scheme() {
        assert!(made("time,dark", "Charts").contains(" style=\"color-scheme:dark\">"));
        assert!(!made("time", "Charts").contains("style="));
    }

    #[test]
    fn the_wordpress_frame_has_no_attributes_that_wordpress_removes() {
        let made = made("time,wordpress,wide", "Charts");
        assert!(made.contains("width=\"960\""), "{made}");
        for gone in ["sandbox", "style", "loading", "allow", "<script"] {
            assert!(!made.contains(gone), "{made}");
        }
    }
}
