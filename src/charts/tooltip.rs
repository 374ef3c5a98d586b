//! The position of a tooltip.

use crate::charts::drawing::{Drawing, Mark};
use crate::charts::frame::Area;
use crate::charts::lines::lines;
use crate::charts::pen::text_width_px;
use crate::charts::scale::within;

/// The height of a line of a tooltip, in CSS pixels.
pub const TIP_LINE_PX: f64 = 17.0;
/// The padding around a tooltip's text, in CSS pixels.
pub const TIP_PAD_PX: f64 = 8.0;

/// The width of bold type, as in a tooltip's title, relative to regular type.
const STRONG: f64 = 1.1;

/// The lines of the tooltip of mark `index`, the title first. Lines that are too long for a narrow frame are
/// broken.
#[must_use]
pub fn tip_lines(drawing: &Drawing, index: usize) -> Vec<String> {
    let own = drawing.marks.get(index).map_or(&[][..], |mark| &mark.tip);
    let room = f64::from(drawing.frame.width_px) - 2.0 * TIP_PAD_PX - 2.0;
    let of = |(index, line): (usize, &String)| {
        lines(line, if index == 0 { room / STRONG } else { room })
    };
    own.iter().enumerate().flat_map(of).collect()
}

/// The box of the tooltip of mark `index`: beside the mark on the side with more room, so that it never
/// covers the mark, and within the frame. If marks are rows, which have no room beside them, the box is below
/// the row, or above it if there is no room.
#[must_use]
pub fn tip_area(drawing: &Drawing, index: usize) -> Area {
    let Some(mark) = drawing.marks.get(index) else {
        return Area::default();
    };
    let frame = f64::from(drawing.frame.width_px);
    let lines = tip_lines(drawing, index);
    let widths = lines.iter().map(|line| text_width_px(line));
    let title = lines.first().map(|line| STRONG * text_width_px(line));
    let text = widths.chain(title).fold(0.0, f64::max);
    let width = text + 2.0 * TIP_PAD_PX;
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let height = lines.len() as f64 * TIP_LINE_PX + 2.0 * TIP_PAD_PX;
    let left = if mark.bar.middle() < frame / 2.0 {
        mark.bar.right + TIP_PAD_PX
    } else {
        mark.bar.left - TIP_PAD_PX - width
    };
    let left = left.min(frame - width - 1.0).max(1.0);
    let top = top(drawing, mark, height);
    Area {
        left,
        top,
        right: left + width,
        bottom: top + height,
    }
}

/// The top of a tooltip `height` high: above the plot or, if there is no room, beside a bar from the top of the
/// plot, since a bar can be as high as the plot; beside a tile, the top of the tile.
fn top(drawing: &Drawing, mark: &Mark, height: f64) -> f64 {
    let (plot, ground) = (drawing.frame.plot, mark.ground);
    let foot = f64::from(drawing.frame.height_px) - height - 1.0;
    if ground.width() >= plot.width() {
        let under = ground.bottom + 1.0;
        let over = ground.top - height - 1.0;
        return if under <= foot { under } else { over.max(1.0) };
    }
    if ground.height() >= plot.height() {
        let over = plot.top - height - 1.0;
        if over >= 1.0 { over } else { plot.top }
    } else {
        within(mark.bar.top, 1.0, foot)
    }
}
