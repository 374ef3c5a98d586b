//! What a mark says, beside it.

use crate::chart::{Drawing, TIP_LINE_PX, TIP_PAD_PX, tip_area};
use yew::prelude::*;

/// The tooltip of mark `index`. Screen readers have the mark's own label.
pub(super) fn tooltip(drawing: &Drawing, index: usize) -> Html {
    let Some(mark) = drawing.marks.get(index) else {
        return Html::default();
    };
    let area = tip_area(drawing, index);
    let x = (area.left + TIP_PAD_PX).to_string();
    html! {
        <g class="tip" aria-hidden="true">
            <rect
                x={area.left.to_string()}
                y={area.top.to_string()}
                width={area.width().to_string()}
                height={area.height().to_string()}
            />
            for (line, y) in mark.tip.iter().zip(1_u16..) {
                <text
                    class={classes!("f", if y == 1 { "ink strong" } else { "ink2" })}
                    x={x.clone()}
                    y={(area.top + 3.0 + f64::from(y) * TIP_LINE_PX).to_string()}
                >
                    { line.clone() }
                </text>
            }
        </g>
    }
}
