//! A plotters backend that creates Yew SVG nodes.
//!
//! Nodes are used rather than an SVG string because Yew updates them in place, so that bars move instead of
//! being replaced, and because colors can then be classes of the style sheet.

use crate::charts::role::{Paint, Role};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};
use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};
use yew::{AttrValue, Html};

type Outcome<E = Infallible> = Result<(), DrawingErrorKind<E>>;

/// A drawing backend that collects a node for each shape.
#[derive(Clone, Debug)]
pub(super) struct SvgNodes {
    size: (u32, u32),
    nodes: Rc<RefCell<Vec<Html>>>,
}

impl SvgNodes {
    pub(super) fn new(width_px: u32, height_px: u32) -> Self {
        Self {
            size: (width_px, height_px),
            nodes: Rc::default(),
        }
    }

    /// The nodes drawn so far, in order.
    pub(super) fn take(&self) -> Vec<Html> {
        self.nodes.take()
    }

    fn push(&self, node: Html) -> Outcome {
        self.nodes.borrow_mut().push(node);
        Ok(())
    }
}

fn class(color: BackendColor, paint: Paint) -> Option<AttrValue> {
    Some(AttrValue::Static(Role::class(color.rgb, paint)))
}

const fn paint(fill: bool) -> Paint {
    if fill { Paint::Fill } else { Paint::Stroke }
}

/// Creates an element with these attributes. Yew's `html!` would split each class into a set, which takes a
/// quarter of the time of a drawing.
fn node<const N: usize>(
    tag: &'static str,
    keys: &'static [&'static str; N],
    values: [Option<AttrValue>; N],
) -> VTag {
    let mut node = VTag::new(tag);
    let values = values.map(|value| value.map(AttributeOrProperty::Attribute));
    node.set_attributes(Attributes::Dynamic {
        keys,
        values: Box::new(values),
    });
    node
}

/// A number as an attribute value.
fn number<T: ToString>(value: &T) -> Option<AttrValue> {
    Some(value.to_string().into())
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
    let pairs: Vec<String> = path.into_iter().map(|(x, y)| format!("{x},{y}")).collect();
    pairs.join(" ")
}

impl DrawingBackend for SvgNodes {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Outcome {
        Ok(())
    }

    fn present(&mut self) -> Outcome {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Outcome {
        self.draw_rect((x, y), (x + 1, y + 1), &color, true)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Outcome {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Outcome {
        const KEYS: &[&str; 6] = &["class", "x", "y", "width", "height", "stroke-width"];
        let values = [
            class(style.color(), paint(fill)),
            number(&left),
            number(&top),
            number(&(right - left).max(0)),
            number(&(bottom - top).max(0)),
            (!fill).then(|| number(&style.stroke_width())).flatten(),
        ];
        self.push(node("rect", KEYS, values).into())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Outcome {
        const KEYS: &[&str; 3] = &["class", "points", "stroke-width"];
        let values = [
            class(style.color(), Paint::Stroke),
            Some(points(path).into()),
            number(&style.stroke_width()),
        ];
        self.push(node("polyline", KEYS, values).into())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Outcome {
        const KEYS: &[&str; 2] = &["class", "points"];
        let values = [class(style.color(), Paint::Fill), Some(points(path).into())];
        self.push(node("polygon", KEYS, values).into())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Outcome {
        const KEYS: &[&str; 4] = &["class", "cx", "cy", "r"];
        let color = class(style.color(), paint(fill));
        let values = [color, number(&x), number(&y), number(&radius)];
        self.push(node("circle", KEYS, values).into())
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Outcome {
        const KEYS: &[&str; 5] = &["class", "x", "y", "dy", "text-anchor"];
        let anchor = style.anchor();
        let side = match anchor.h_pos {
            HPos::Left => None,
            HPos::Center => Some("middle"),
            HPos::Right => Some("end"),
        };
        // Baselines are set in em because `dominant-baseline` differs between browsers.
        let drop = match anchor.v_pos {
            VPos::Top => Some("0.8em"),
            VPos::Center => Some("0.35em"),
            VPos::Bottom => None,
        };
        let paint = match style.style() {
            FontStyle::Bold => Paint::Strong,
            _ => Paint::Fill,
        };
        let values = [
            class(style.color(), paint),
            number(&x),
            number(&y),
            drop.map(AttrValue::Static),
            side.map(AttrValue::Static),
        ];
        let mut node = node("text", KEYS, values);
        node.add_child(VText::new(text.to_owned()).into());
        self.push(node.into())
    }
}
