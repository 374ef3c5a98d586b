//! The tooltip of a mark.

use crate::charts::{Drawing, TIP_LINE_PX, TIP_PAD_PX, px, tip_area, tip_lines};
use yew::prelude::*;

/// The tooltip of mark `index`. Hidden from screen readers, which read the label of the mark.
pub(super) fn tooltip(drawing: &Drawing, index: usize) -> Html {
    let area = tip_area(drawing, index);
    let x = px(area.left + TIP_PAD_PX);
    html! {
        <g class="tip" aria-hidden="true">
            <rect
                x={px(area.left)}
                y={px(area.top)}
                width={px(area.width())}
                height={px(area.height())}
            />
            for (line, y) in tip_lines(drawing, index).into_iter().zip(1_u16..) {
                <text
                    class={if y == 1 { "f ink strong" } else { "f ink2" }}
                    x={x.clone()}
                    y={px(area.top + 3.0 + f64::from(y) * TIP_LINE_PX)}
                >
                    { line }
                </text>
            }
        </g>
    }
}
