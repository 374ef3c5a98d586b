//! A plotters backend that makes Yew SVG nodes.
//!
//! Nodes rather than a string of SVG: they are diffed instead of replaced, so bars move instead of
//! being swapped, and colours are classes of the style sheet.

use super::role::Role;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};
use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;
use yew::{Classes, Html, classes, html};

type Outcome<E = Infallible> = Result<(), DrawingErrorKind<E>>;

/// Collects one node a drawn shape.
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

fn role_class(color: BackendColor, fill: bool) -> Classes {
    classes!(if fill { "f" } else { "s" }, Role::class(color.rgb))
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
        self.push(html! {
            <rect class={role_class(color, true)} x={x.to_string()} y={y.to_string()} width="1" height="1" />
        })
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        (x1, y1): BackendCoord,
        (x2, y2): BackendCoord,
        style: &S,
    ) -> Outcome {
        self.push(html! {
            <line
                class={role_class(style.color(), false)}
                x1={x1.to_string()}
                y1={y1.to_string()}
                x2={x2.to_string()}
                y2={y2.to_string()}
                stroke-width={style.stroke_width().to_string()}
            />
        })
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Outcome {
        self.push(html! {
            <rect
                class={role_class(style.color(), fill)}
                x={left.to_string()}
                y={top.to_string()}
                width={(right - left).max(0).to_string()}
                height={(bottom - top).max(0).to_string()}
                stroke-width={(!fill).then(|| style.stroke_width().to_string())}
            />
        })
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Outcome {
        self.push(html! {
            <polyline
                class={role_class(style.color(), false)}
                points={points(path)}
                stroke-width={style.stroke_width().to_string()}
            />
        })
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Outcome {
        self.push(html! {
            <polygon class={role_class(style.color(), true)} points={points(path)} />
        })
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        (x, y): BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Outcome {
        self.push(html! {
            <circle
                class={role_class(style.color(), fill)}
                cx={x.to_string()}
                cy={y.to_string()}
                r={radius.to_string()}
            />
        })
    }

    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Outcome {
        let anchor = style.anchor();
        let side = match anchor.h_pos {
            HPos::Left => None,
            HPos::Center => Some("middle"),
            HPos::Right => Some("end"),
        };
        // Baselines by em: `dominant-baseline` differs between browsers.
        let drop = match anchor.v_pos {
            VPos::Top => Some("0.8em"),
            VPos::Center => Some("0.35em"),
            VPos::Bottom => None,
        };
        let strong = matches!(style.style(), FontStyle::Bold).then_some("strong");
        self.push(html! {
            <text
                class={classes!(role_class(style.color(), true), strong)}
                x={x.to_string()}
                y={y.to_string()}
                dy={drop}
                text-anchor={side}
            >
                { text.to_owned() }
            </text>
        })
    }
}
