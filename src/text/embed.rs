//! The embed dialog and what it makes, in words.

use crate::domain::{EmbedKind, PreviewWidth};
use crate::text;

/// What opens the rest of a frame in AMP.
pub const SHOW_ALL: &str = "Show all of the chart";

/// The title of a frame with so many parts: `Chart: clemency by president since 1900`.
#[must_use]
pub fn frame_title(parts: usize, subject: &str) -> String {
    let charts = if parts == 1 { "Chart" } else { "Charts" };
    format!("{charts}: {subject}")
}

/// The title of the dialog, and the button that opens it.
pub const EMBED_VIEW: &str = "Embed this view";
/// The button that opens it beside a statement.
pub const EMBED_STATEMENT: &str = "Embed this statement";
/// The parts of the page.
pub const SHOW: &str = "Show";
/// The look of the frame.
pub const THEME: &str = "Theme";
/// The looks: that of the device, light, dark.
pub const THEMES: [&str; 3] = ["Match device", "Light", "Dark"];
/// The width of the preview.
pub const PREVIEW: &str = "Preview";
/// The widths: a phone, a column, wider.
pub const WIDTHS: [&str; 3] = ["Phone", "Column", "Wide"];
/// The language of the frame.
pub const LANGUAGE: &str = "Language";
/// The only language.
pub const ONLY_LANGUAGE: &str = "English only";
/// Whether names are shown.
pub const NAMES: &str = "Names";
/// Shown or hidden.
pub const NAMES_CHOICES: [&str; 2] = ["Show names", "Hide names"];
/// The kind of embed.
pub const KIND: &str = "Embed type";
/// The address of the folder in which the page is published.
pub const FOLDER: &str = "Base URL";
/// The frame in the preview.
pub const THE_FRAME: &str = "The frame";
/// The document in that frame.
pub const PREVIEW_OF_FRAME: &str = "Preview of the frame";
/// What is said until the frame has reported its height.
pub const LOADING: &str =
    "Loading preview… Until it is here, the height in the snippet is an estimate.";
/// What is said if it does not.
pub const NO_PREVIEW: &str = "The preview cannot be shown here: this page may not hold frames, or the file \
    commutations.html is not beside it. The height in the snippet is an estimate.";
/// The snippet.
pub const SNIPPET: &str = "Snippet";
/// The snippet, as what is copied.
pub const THE_SNIPPET: &str = "The snippet";
/// The button that copies it.
pub const COPY_SNIPPET: &str = "Copy the snippet";
/// What is said if the page was opened from a file.
pub const FROM_A_FILE: &str =
    "This page was opened from a file, so enter above the base URL where it will be published.";

/// What the frame will show.
#[must_use]
pub fn view_as_it_stands(headline: &str) -> String {
    let headline = headline.trim_end_matches('.');
    format!("Current view: {headline}.")
}

/// The size that the frame has in the preview.
#[must_use]
pub fn size(width: PreviewWidth, height_px: u32) -> String {
    let place = match width {
        PreviewWidth::Phone => "On a small phone",
        PreviewWidth::Column => "In a column",
        PreviewWidth::Wide => "Wider than the column",
    };
    format!(
        "{place}, {} pixels wide: {} pixels high.",
        text::count(width.width_px()),
        text::count(height_px)
    )
}

/// Names a kind of embed.
#[must_use]
pub const fn kind(kind: EmbedKind) -> &'static str {
    match kind {
        EmbedKind::Frame => "A frame",
        EmbedKind::Listener => "A frame with a script of a few lines",
        EmbedKind::Element => "Interactive (links in your article update it)",
        EmbedKind::Amp => "AMP",
        EmbedKind::WordPress => "WordPress",
    }
}

/// Describes the requirements of a kind of embed.
#[must_use]
pub const fn need(kind: EmbedKind) -> &'static str {
    match kind {
        EmbedKind::Frame => {
            "For systems that listen to frames for their height, as those of Datawrapper, pym, AMP, \
             iframe-resizer, Embedly or the Guardian. Elsewhere its height stays as it is here."
        }
        EmbedKind::Listener => {
            "For any page that takes a script: it gives the frame its height, whatever the width."
        }
        EmbedKind::Element => {
            "For pages that load a script from where this page is published. Links in your article update \
             the chart. Without scripts, readers get a link, or a picture where there is one of this view."
        }
        EmbedKind::Amp => {
            "For AMP pages that load amp-iframe. The page has to be published with https, on another \
             domain than the article, or stand below the first screen."
        }
        EmbedKind::WordPress => {
            "For a block of free HTML. Where WordPress takes frames away, paste the address of the page \
             alone: published with its address known, it answers with its chart by date."
        }
    }
}
