//! The basic shapes of the charts, drawn with plotters.

use crate::charts::frame::{Area, Frame};
use crate::charts::nodes::SvgNodes;
use crate::charts::role::Role;
use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea};
use plotters::element::{Circle, PathElement, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{FontDesc, FontFamily, FontStyle, ShapeStyle, TextStyle};
use yew::Html;

/// The size of all text in a chart, in CSS pixels, which width estimates assume; the style sheet sets it.
pub(super) const TEXT_PX: f64 = 12.0;

/// The part of a text that is at the given x.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// The area of a line of text from `left`, as wide as nothing.
pub(super) const fn text_area(left: f64, baseline: f64) -> Area {
    Area {
        left,
        top: baseline - 11.0,
        right: left,
        bottom: baseline + 3.0,
    }
}

/// The estimated width of `text`, in CSS pixels: rather too wide than too narrow, and the same on every
/// machine.
#[must_use]
pub fn text_width_px(text: &str) -> f64 {
    let ems: f64 = text
        .chars()
        .map(|letter| match letter {
            'i' | 'j' | 'l' | 't' | 'f' | 'r' | ' ' | ',' | '.' | '’' | 'I' => 0.38,
            'm' | 'w' | 'M' | 'W' => 0.95,
            'A'..='Z' => 0.72,
            _ => 0.63,
        })
        .sum();
    ems * TEXT_PX
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "pixels of a frame, whose size is limited"
)]
fn whole_px(value: f64) -> i32 {
    value.round() as i32
}

/// A length as an attribute value, rounded to whole pixels.
#[must_use]
pub fn px(value: f64) -> String {
    whole_px(value).to_string()
}

/// Draws shapes and text in CSS pixels.
pub(super) struct Pen {
    area: DrawingArea<SvgNodes, Shift>,
    nodes: SvgNodes,
}

impl Pen {
    pub(super) fn new(frame: &Frame) -> Self {
        let nodes = SvgNodes::new(frame.width_px, frame.height_px);
        Self {
            area: nodes.clone().into_drawing_area(),
            nodes,
        }
    }

    /// Returns the nodes of everything that was drawn.
    pub(super) fn finish(self) -> Vec<Html> {
        self.nodes.take()
    }

    pub(super) fn fill(&self, area: Area, role: Role) {
        self.rectangle(area, ShapeStyle::from(role.carrier()).filled());
    }

    /// Draws the bar of a group: the `others`, and beside them those serving `life`. The parts must not overlap, or the
    /// red of a faded bar would mix with its blue.
    pub(super) fn bar(&self, others: Area, life: Area, is_faded: bool) {
        let roles = if is_faded {
            (Role::GrantDim, Role::LifeDim)
        } else {
            (Role::Grant, Role::Life)
        };
        self.fill(others, roles.0);
        self.fill(life, roles.1);
    }

    /// Draws the border of `area`, centered on its edges.
    pub(super) fn outline(&self, area: Area, role: Role, width_px: u32) {
        self.rectangle(
            area,
            ShapeStyle::from(role.carrier()).stroke_width(width_px),
        );
    }

    fn rectangle(&self, area: Area, style: ShapeStyle) {
        let corners = [
            (whole_px(area.left), whole_px(area.top)),
            (whole_px(area.right), whole_px(area.bottom)),
        ];
        // The backend cannot fail.
        let _ = self.area.draw(&Rectangle::new(corners, style));
    }

    pub(super) fn path(&self, points: &[(f64, f64)], role: Role, width_px: u32) {
        let points: Vec<(i32, i32)> = points
            .iter()
            .map(|(x, y)| (whole_px(*x), whole_px(*y)))
            .collect();
        let style = ShapeStyle::from(role.carrier()).stroke_width(width_px);
        let _ = self.area.draw(&PathElement::new(points, style));
    }

    /// Draws a filled dot around a point.
    pub(super) fn dot(&self, (x, y): (f64, f64), radius_px: u32, role: Role) {
        let style = ShapeStyle::from(role.carrier()).filled();
        let middle = (whole_px(x), whole_px(y));
        let _ = self.area.draw(&Circle::new(middle, radius_px, style));
    }

    /// Draws one line of text with its baseline at `y`.
    pub(super) fn text(&self, text: &str, (x, y): (f64, f64), anchor: Anchor, role: Role) {
        self.styled_text(text, (x, y), anchor, role, FontStyle::Normal);
    }

    /// The same in bold.
    pub(super) fn strong(&self, text: &str, (x, y): (f64, f64), anchor: Anchor, role: Role) {
        self.styled_text(text, (x, y), anchor, role, FontStyle::Bold);
    }

    fn styled_text(
        &self,
        text: &str,
        (x, y): (f64, f64),
        anchor: Anchor,
        role: Role,
        weight: FontStyle,
    ) {
        let side = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let color = role.carrier();
        // A font looked up by name would add plotters' tables for all of Unicode.
        let font = FontDesc::new(FontFamily::SansSerif, TEXT_PX, weight);
        let style = TextStyle::from(font)
            .color(&color)
            .pos(Pos::new(side, VPos::Bottom));
        let _ = self.area.draw(&Text::new(
            text.to_owned(),
            (whole_px(x), whole_px(y)),
            style,
        ));
    }
}
