//! The picture of a card: the figure and its sentence on the left, the chart on the right, and the source
//! below.

use commutations::charts::Swatch;

use super::fonts::{Face, Fonts};
use super::lines::{balanced, lines, unbroken};
use super::{Card, Plot, Theme};
use crate::html::escaped;

/// The width of a picture, in pixels, as social networks expect it.
pub const WIDTH_PX: u32 = 1200;
/// The height of a picture, in pixels.
pub const HEIGHT_PX: u32 = 630;
/// The width and height of the room for a chart, in pixels.
pub const ROOM_PX: (u32, u32) = (RIGHT.width_px as u32, 450);

/// A column, in pixels.
struct Column {
    left_px: f64,
    width_px: f64,
}

const LEFT: Column = Column {
    left_px: 48.0,
    width_px: 404.0,
};
const RIGHT: Column = Column {
    left_px: 492.0,
    width_px: 660.0,
};
/// The top and the bottom of both columns.
const TOP_PX: f64 = 44.0;
const BOTTOM_PX: f64 = 572.0;
/// The baseline of the last line.
const FOOT_PX: f64 = 607.0;

const TITLE: Face = Face::sans(26.0).bold();
const SUBTITLE: Face = Face::sans(22.0).bold();
const KEY: Face = Face::sans(20.0);
const NOTE: Face = Face::sans(19.0);
/// The possible sizes of the figure and of the sentence, from the largest; the first that fits is
/// used.
const NUMBERS_PX: [f64; 7] = [168.0, 150.0, 132.0, 116.0, 100.0, 88.0, 76.0];
const SENTENCES_PX: [f64; 8] = [54.0, 48.0, 42.0, 38.0, 34.0, 31.0, 28.0, 25.0];
/// The height of a line, relative to the size of its letters.
const LEADING: f64 = 1.2;
/// The height of digits, relative to their size.
const CAPITALS: f64 = 0.67;
/// The largest factor by which a chart may be enlarged, compared with the page.
const LARGEST_SCALE: f64 = 2.25;

const CREDIT: &str = "Graphic: Commutations";

/// The picture that is being drawn.
struct Sheet<'a> {
    fonts: &'a Fonts,
    svg: String,
}

impl Sheet<'_> {
    /// Draws a line of escaped text with its baseline at `y`.
    fn line(&mut self, text: &str, (x, y): (f64, f64), face: Face, class: &str) {
        let style = face.style();
        self.svg +=
            &format!("<text class=\"{class}\" x=\"{x}\" y=\"{y:.1}\" {style}>{text}</text>\n");
    }

    /// Draws lines from `top` down. Returns the bottom of the last one.
    fn block(&mut self, text: &[String], (x, top): (f64, f64), face: Face, class: &str) -> f64 {
        let mut bottom = top;
        for line in text {
            self.line(line, (x, bottom + face.size_px), face, class);
            bottom += face.size_px * LEADING;
        }
        bottom
    }

    fn balanced(&self, text: &str, face: Face, width_px: f64) -> Vec<String> {
        balanced(text, face, width_px, self.fonts)
    }

    fn rule(&mut self, left: f64, right: f64, y: f64) {
        self.svg += &format!("<path class=\"s rule\" d=\"M{left} {y:.1}H{right}\"/>\n");
    }
}

/// Draws the picture of `card` as SVG, which depends on nothing but its fonts.
#[must_use]
pub fn svg(card: &Card, theme: &Theme, fonts: &Fonts) -> String {
    let mut sheet = Sheet {
        fonts,
        svg: format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH_PX}\" height=\"{HEIGHT_PX}\">\n\
             <style>{}</style>\n<rect class=\"f paper\" width=\"{WIDTH_PX}\" height=\"{HEIGHT_PX}\"/>\n",
            theme.style
        ),
    };
    words(&mut sheet, card);
    match &card.plot {
        Some(plot) => chart(&mut sheet, plot),
        None => statements(&mut sheet, &card.statements),
    }
    foot(&mut sheet, &card.source);
    sheet.svg + "</svg>\n"
}

/// Draws the title, the figure and the sentence.
fn words(sheet: &mut Sheet<'_>, card: &Card) {
    let title = sheet.balanced(&escaped(&card.title), TITLE, LEFT.width_px);
    let top = sheet.block(&title, (LEFT.left_px, TOP_PX), TITLE, "f ink2") + 24.0;
    let top = if card.number.is_empty() {
        top
    } else {
        number(sheet, &escaped(&card.number), top) + 32.0
    };
    let text = escaped(&unbroken(&card.under));
    let face = sentence_face(sheet.fonts, &text, BOTTOM_PX - top);
    let text = sheet.balanced(&text, face, LEFT.width_px);
    sheet.block(&text, (LEFT.left_px, top), face, "f ink");
}

/// The largest face in which the sentence is at most `room_px` high, or the smallest one.
fn sentence_face(fonts: &Fonts, text: &str, room_px: f64) -> Face {
    let fits = |size_px: &f64| {
        let count = lines(text, Face::serif(*size_px), LEFT.width_px, fonts).len();
        let count = u16::try_from(count).unwrap_or(u16::MAX);
        size_px * LEADING * f64::from(count) <= room_px
    };
    let size_px = SENTENCES_PX.into_iter().find(fits);
    Face::serif(size_px.unwrap_or(SENTENCES_PX[SENTENCES_PX.len() - 1]))
}

/// Draws the figure as large as fits. Returns its bottom.
fn number(sheet: &mut Sheet<'_>, number: &str, top: f64) -> f64 {
    let lines = halved(number);
    let face = |size_px: &f64| Face::serif(*size_px).bold();
    let fits = |size_px: &&f64| {
        let narrow = |line: &String| sheet.fonts.width_px(line, face(size_px)) <= LEFT.width_px;
        lines.iter().all(narrow)
    };
    let size_px = NUMBERS_PX
        .iter()
        .find(fits)
        .unwrap_or(&NUMBERS_PX[NUMBERS_PX.len() - 1]);
    let mut bottom = top;
    for (index, line) in lines.iter().enumerate() {
        bottom += size_px * if index == 0 { CAPITALS } else { 1.0 };
        sheet.line(
            line,
            (LEFT.left_px - size_px / 40.0, bottom),
            face(size_px),
            "f ink",
        );
    }
    bottom
}

/// Splits a figure into lines of two words, such as `8 years` and `7 months`.
fn halved(number: &str) -> Vec<String> {
    let words: Vec<&str> = number.split(' ').collect();
    words.chunks(2).map(|pair| pair.join("\u{a0}")).collect()
}

/// Draws the chart below its subtitle and legend.
fn chart(sheet: &mut Sheet<'_>, plot: &Plot) {
    let subtitle = sheet.balanced(&escaped(&plot.subtitle), SUBTITLE, RIGHT.width_px);
    let top = sheet.block(&subtitle, (RIGHT.left_px, TOP_PX + 3.0), SUBTITLE, "f ink");
    let top = legend(sheet, &plot.legend, top + 4.0) + 12.0;
    let room = BOTTOM_PX - top;
    let scale = (RIGHT.width_px / plot.width_px)
        .min(room / plot.height_px)
        .min(LARGEST_SCALE);
    let left = RIGHT.left_px;
    sheet.svg += &format!(
        "<g transform=\"translate({left} {top:.1}) scale({scale:.4})\">{}</g>\n",
        plot.picture
    );
}

/// Draws the legend. Returns its bottom.
fn legend(sheet: &mut Sheet<'_>, legend: &[Swatch], top: f64) -> f64 {
    let mut x = RIGHT.left_px;
    let baseline = top + KEY.size_px;
    for own in legend {
        let (class, words) = (own.shape_class(), escaped(&own.words));
        let swatch_top = baseline - 14.0;
        sheet.svg += &format!(
            "<rect class=\"f {class}\" x=\"{x:.1}\" y=\"{swatch_top:.1}\" width=\"15\" height=\"15\"/>\n"
        );
        sheet.line(&words, (x + 22.0, baseline), KEY, "f ink2");
        x += 22.0 + sheet.fonts.width_px(&words, KEY) + 24.0;
    }
    if x > RIGHT.left_px {
        top + KEY.size_px * LEADING
    } else {
        top
    }
}

/// Draws the statements of the report, each with its verdict.
fn statements(sheet: &mut Sheet<'_>, statements: &[(String, String)]) {
    let count = u16::try_from(statements.len()).unwrap_or(u16::MAX).max(1);
    let row = (BOTTOM_PX - TOP_PX) / f64::from(count);
    let (name, verdict) = (Face::sans(21.0).bold(), Face::sans(19.0));
    let mut top = TOP_PX;
    let right = RIGHT.left_px + RIGHT.width_px;
    for (title, word) in statements {
        sheet.rule(RIGHT.left_px, right, top);
        let middle = top + row / 2.0 + 7.0;
        sheet.line(&escaped(title), (RIGHT.left_px, middle), name, "f ink");
        let word = escaped(word);
        let left = right - sheet.fonts.width_px(&word, verdict);
        sheet.line(&word, (left, middle), verdict, "f ink2");
        top += row;
    }
}

/// Draws the source of the figures and the credit of the graphic.
fn foot(sheet: &mut Sheet<'_>, source: &str) {
    let right = RIGHT.left_px + RIGHT.width_px;
    sheet.rule(LEFT.left_px, right, BOTTOM_PX + 10.0);
    sheet.line(&escaped(source), (LEFT.left_px, FOOT_PX), NOTE, "f ink2");
    let left = right - sheet.fonts.width_px(CREDIT, NOTE);
    sheet.line(CREDIT, (left, FOOT_PX), NOTE, "f ink2");
}
