//! The size of a chart.

use crate::charts::scale::within;

/// The widths at which charts are prerendered, ascending, in CSS pixels. The style sheet shows the widest one
/// that fits its column, until the program hydrates the page and draws to the exact width: as narrow as any phone, as the
/// width from which names stand beside bars, and as a column of a desktop.
pub const STATIC_WIDTHS_PX: [f64; 3] = [288.0, 362.0, 568.0];

/// The same for the charts at the top of the page, which readers see while the program starts: as wide as on phones, in
/// the narrow column of desktops, on a phone on its side, and on a tablet or in the wide column of desktops.
pub const FIRST_WIDTHS_PX: [f64; 7] = [288.0, 328.0, 358.0, 405.0, 479.0, 584.0, 728.0];

/// The width below which labels are shortened, in CSS pixels.
const ROOMY_PX: u32 = 480;

/// A rectangle in CSS pixels, `top <= bottom`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// The left edge.
    pub left: f64,
    /// The upper edge.
    pub top: f64,
    /// The right edge.
    pub right: f64,
    /// The lower edge.
    pub bottom: f64,
}

impl Area {
    /// The width.
    #[must_use]
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// The height.
    #[must_use]
    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    /// The horizontal plus the vertical distance of `(x, y)` from the area; 0 inside it.
    #[must_use]
    pub fn distance(self, (x, y): (f64, f64)) -> f64 {
        let outside = |value: f64, low: f64, high: f64| (low - value).max(value - high).max(0.0);
        outside(x, self.left, self.right) + outside(y, self.top, self.bottom)
    }

    /// Whether the areas have a point in common.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// The rest of a standing bar above `part`, which is its foot.
    #[must_use]
    pub fn above(self, part: Self) -> Self {
        Self {
            bottom: part.top,
            ..self
        }
    }

    /// The rest of a lying bar beside `part`, with which it begins.
    #[must_use]
    pub fn beside(self, part: Self) -> Self {
        Self {
            left: part.right,
            ..self
        }
    }

    /// The x of the middle.
    #[must_use]
    pub fn middle(self) -> f64 {
        f64::midpoint(self.left, self.right)
    }
}

/// Returns the higher of two bars in the same column.
pub(super) fn higher(one: Area, other: Area) -> Area {
    Area {
        top: one.top.min(other.top),
        ..one
    }
}

/// Returns the longer of two bars in the same row.
pub(super) fn longer(one: Area, other: Area) -> Area {
    Area {
        right: one.right.max(other.right),
        ..one
    }
}

/// The width of the frame for a chart of about `width_px`, within the limits of [`Frame::new`].
pub(super) fn sound_width_px(width_px: f64) -> u32 {
    whole(width_px, 240.0, 1600.0)
}

fn whole(wanted: f64, low: f64, high: f64) -> u32 {
    let wanted = if wanted.is_finite() { wanted } else { 0.0 };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "within bounds"
    )]
    let px = within(wanted, low, high) as u32;
    px
}

/// The outer size of a chart and the rectangle that contains its data, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// The outer width.
    pub width_px: u32,
    /// The outer height.
    pub height_px: u32,
    /// The data rectangle.
    pub plot: Area,
}

impl Frame {
    /// A frame of about `width_px`, kept between 240 and 1,600 so that any requested size gives a valid
    /// drawing, with `head_px` of room above the data and `foot_px` below.
    #[must_use]
    pub fn new(width_px: f64, head_px: f64, foot_px: f64) -> Self {
        let height_px = if sound_width_px(width_px) < ROOMY_PX {
            230.0
        } else {
            340.0
        };
        Self::with_height(width_px, height_px, head_px, foot_px)
    }

    /// The same with a given height, kept between 24 and 4,000.
    #[must_use]
    pub fn with_height(width_px: f64, height_px: f64, head_px: f64, foot_px: f64) -> Self {
        let width_px = sound_width_px(width_px);
        let height_px = whole(height_px, 24.0, 4000.0);
        Self {
            width_px,
            height_px,
            plot: Area {
                left: 0.0,
                top: head_px,
                right: f64::from(width_px),
                bottom: f64::from(height_px) - foot_px,
            },
        }
    }

    /// Whether there is room for longer labels.
    #[must_use]
    pub const fn is_roomy(&self) -> bool {
        self.width_px >= ROOMY_PX
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_width_gives_a_valid_frame() {
        for width in [f64::NAN, f64::INFINITY, -5.0, 0.0, 1e12] {
            let frame = Frame::new(width, 20.0, 40.0);
            assert!((240..=1600).contains(&frame.width_px), "{width}");
            assert!(frame.plot.height() > 100.0);
        }
    }
}
