//! The paper on which a picture is put together, from the top down.

use super::colors::Colors;
use super::escape::escaped;
use super::nodes::append;
use crate::charts::{Drawing, Swatch, lines, px, text_width_px};

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The text of its SVG, which needs no other file.
    pub svg: String,
    /// Its width.
    pub width_px: u32,
    /// Its height.
    pub height_px: u32,
}

/// How a line of text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Face {
    size_px: u32,
    role: &'static str,
    is_serif: bool,
    is_bold: bool,
}

/// The size for which the widths of text are estimated, in CSS pixels.
const MEASURED_PX: f64 = 12.0;
/// The width of bold type relative to regular type.
const STRONG: f64 = 1.1;
/// The size of a swatch in a legend, the room after it, and the room after its words, in CSS pixels.
const SWATCH_PX: u32 = 10;
const AFTER_SWATCH_PX: u32 = 5;
const AFTER_WORDS_PX: u32 = 16;

impl Face {
    pub(super) const fn new(size_px: u32, role: &'static str) -> Self {
        Self {
            size_px,
            role,
            is_serif: false,
            is_bold: false,
        }
    }

    pub(super) const fn serif(self) -> Self {
        Self {
            is_serif: true,
            ..self
        }
    }

    pub(super) const fn bold(self) -> Self {
        Self {
            is_bold: true,
            ..self
        }
    }

    /// The height of a line.
    const fn line_px(self) -> u32 {
        self.size_px + self.size_px / 3
    }

    /// How many times as wide the text is as the estimate.
    fn stretch(self) -> f64 {
        let size = f64::from(self.size_px) / MEASURED_PX;
        if self.is_bold { size * STRONG } else { size }
    }

    /// The attributes of text in this face.
    fn attributes(self, colors: &Colors) -> String {
        let family = if self.is_serif { "serif" } else { "sans-serif" };
        let weight = if self.is_bold { " strong" } else { "" };
        let paint = colors.attributes(&format!("f {}{weight}", self.role));
        format!(
            "{paint} font-family=\"{family}\" font-size=\"{}\"",
            self.size_px
        )
    }
}

/// A picture that is being put together.
pub(super) struct Sheet<'a> {
    colors: &'a Colors,
    page_px: u32,
    margin_px: u32,
    /// The width between the margins.
    pub(super) width_px: u32,
    /// Where the next thing begins.
    top_px: u32,
    svg: String,
}

impl<'a> Sheet<'a> {
    pub(super) const fn new(page_px: u32, margin_px: u32, colors: &'a Colors) -> Self {
        Self {
            colors,
            page_px,
            margin_px,
            width_px: page_px.saturating_sub(2 * margin_px),
            top_px: margin_px,
            svg: String::new(),
        }
    }

    pub(super) const fn gap(&mut self, height_px: u32) {
        self.top_px += height_px;
    }

    /// Sets `text` in as many lines as it needs. It is one text, so that it can be selected and found as a whole.
    pub(super) fn block(&mut self, text: &str, face: Face) {
        if text.is_empty() {
            return;
        }
        let attributes = face.attributes(self.colors);
        self.svg.push_str(&format!("<text{attributes}>"));
        let width_px = f64::from(self.width_px) / face.stretch();
        for line in lines(text, width_px) {
            for piece in pieces(&line, width_px) {
                self.top_px += face.line_px();
                let (x, y) = (self.margin_px, self.top_px - face.size_px / 3);
                let piece = escaped(piece);
                self.svg
                    .push_str(&format!("<tspan x=\"{x}\" y=\"{y}\">{piece}</tspan>"));
            }
            // Between the words of two lines.
            self.svg.push(' ');
        }
        self.svg.push_str("</text>");
    }

    /// Draws a hairline.
    pub(super) fn rule(&mut self) {
        let (left, y) = (self.margin_px, self.top_px);
        let (right, rule) = (left + self.width_px, self.colors.attributes("s rule"));
        self.svg
            .push_str(&format!("<path{rule} d=\"M{left} {y}H{right}\"/>"));
        self.gap(6);
    }

    /// Sets the entries of a legend side by side, in as many lines as they need.
    pub(super) fn legend(&mut self, swatches: &[Swatch], face: Face) {
        if swatches.is_empty() {
            return;
        }
        let start = self.margin_px;
        let (mut x, text) = (start, face.attributes(self.colors));
        self.gap(4 + face.line_px());
        for own in swatches {
            let width_px = SWATCH_PX + AFTER_SWATCH_PX + whole(text_width_px(&own.words));
            if x > start && x + width_px > start + self.width_px {
                x = start;
                self.gap(face.line_px());
            }
            let paint = self.colors.attributes(&format!("f {}", own.shape_class()));
            let (y, baseline) = (self.top_px - 12, self.top_px - 3);
            let after = x + SWATCH_PX + AFTER_SWATCH_PX;
            let words = escaped(&own.words);
            self.svg.push_str(&format!(
                "<rect{paint} x=\"{x}\" y=\"{y}\" width=\"{SWATCH_PX}\" height=\"{SWATCH_PX}\"/>\
                 <text{text} x=\"{after}\" y=\"{baseline}\">{words}</text>"
            ));
            x += width_px + AFTER_WORDS_PX;
        }
    }

    /// Puts the shapes and labels of a chart in its place.
    pub(super) fn drawing(&mut self, drawing: &Drawing, has_halo: bool) {
        let (x, y) = (self.margin_px, self.top_px);
        self.svg.push_str(&format!(
            "<g transform=\"translate({x} {y})\" font-family=\"sans-serif\" font-size=\"12\">"
        ));
        let plot = drawing.frame.plot;
        if let Some((left, right)) = drawing.band {
            let (fill, stroke) = (self.colors.color("band"), self.colors.color("ink2"));
            let (x, y) = (px(left), px(plot.top));
            let (width, height) = (px(right - left), px(plot.height()));
            self.svg.push_str(&format!(
                "<rect fill=\"{fill}\" stroke=\"{stroke}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>"
            ));
        }
        for node in &drawing.picture {
            append(&mut self.svg, node, self.colors, has_halo);
        }
        self.svg.push_str("</g>");
        self.gap(drawing.frame.height_px);
    }

    /// The picture, `width_px` wide, with a name and a description for those who do not see it.
    pub(super) fn finish(self, width_px: u32, name: &str, description: &str) -> Picture {
        let (page_px, page_height_px) = (self.page_px, self.top_px + self.margin_px);
        let height_px = (page_height_px * width_px).div_ceil(page_px.max(1));
        let (name, description) = (escaped(name), escaped(description));
        let (paper, body) = (self.colors.color("paper"), self.svg);
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width_px}\" height=\"{height_px}\" \
             viewBox=\"0 0 {page_px} {page_height_px}\" role=\"img\" direction=\"ltr\" xml:lang=\"en\">\
             <title>{name}</title><desc>{description}</desc>\
             <rect fill=\"{paper}\" x=\"-9\" y=\"-9\" width=\"{}\" height=\"{}\"/>{body}</svg>\n",
            // Its edges are painted whole even if the sizes are not multiples.
            page_px + 18,
            page_height_px + 18
        );
        Picture {
            svg,
            width_px,
            height_px,
        }
    }
}

/// The parts of a line that fit in `width_px`: more than one only if a single word is wider.
fn pieces(line: &str, width_px: f64) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut used_px) = (0, 0.0);
    for (at, letter) in line.char_indices() {
        let own_px = text_width_px(letter.encode_utf8(&mut [0; 4]));
        if used_px + own_px > width_px && at > start {
            pieces.push(&line[start..at]);
            (start, used_px) = (at, 0.0);
        }
        used_px += own_px;
    }
    pieces.push(&line[start..]);
    pieces
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the width of a few words"
)]
fn whole(width_px: f64) -> u32 {
    width_px.ceil() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_too_wide_is_broken_and_nothing_else_is() {
        let address = "https://example.org/a/very/long/address?with=words&and=more";
        let broken = pieces(address, 100.0);
        assert!(broken.len() > 2, "{broken:?}");
        assert_eq!(broken.concat(), address);
        assert!(broken.iter().all(|own| text_width_px(own) <= 100.0));
        assert_eq!(pieces("two words", 100.0), ["two words"]);
        assert_eq!(pieces("", 100.0), [""]);
        assert_eq!(pieces("ab", 0.0), ["a", "b"]);
    }
}
