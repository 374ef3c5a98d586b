//! A bar whose look shows how far its figure can be trusted.

use crate::charts::frame::Area;
use crate::charts::pen::Pen;
use crate::charts::role::Role;
use crate::domain::Basis;

/// The least thickness at which a bar can be hollow, in CSS pixels.
const HOLLOW_FROM_PX: f64 = 6.0;
/// The width of a hollow bar's outline, in CSS pixels.
const LINE_PX: u32 = 2;
/// The length of a dash and of the gap after it, at an open end, in CSS pixels.
const DASH_PX: (f64, f64) = (3.0, 3.0);

/// The direction in which bars grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Up,
    Right,
}

/// How the bars of a picture are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BarStyle {
    /// The direction in which the bars grow.
    pub(super) direction: Direction,
    /// Whether the bars are too thin to be hollow.
    pub(super) thin: bool,
}

impl BarStyle {
    /// The style of bars that are `px` thick, in CSS pixels.
    pub(super) fn new(direction: Direction, px: f64) -> Self {
        Self {
            direction,
            thin: px < HOLLOW_FROM_PX,
        }
    }
}

/// Draws a bar in `area`: solid for a firm figure, striped for one that the project counted, hollow for one
/// that was derived or reported, and hollow with an open end for an incomplete one. A bar that is too small
/// to be hollow has wide stripes instead.
pub(super) fn draw(pen: &Pen, area: Area, style: BarStyle, basis: Basis, is_dim: bool) {
    if area.width() < 0.5 || area.height() < 0.5 {
        return;
    }
    let role = if is_dim { Role::GrantDim } else { Role::Grant };
    let small = style.thin || area.width().min(area.height()) < HOLLOW_FROM_PX;
    match basis {
        Basis::Table => pen.fill(area, role),
        Basis::Counted => striped(pen, area, role, Role::Stripes),
        Basis::Derived | Basis::Press if small => striped(pen, area, role, Role::Gaps),
        Basis::Partial if small => striped(pen, area, role, Role::Dots),
        Basis::Derived | Basis::Press => {
            pen.fill(area, Role::Paper);
            pen.outline(inset(area), role, LINE_PX);
        }
        Basis::Partial => open(pen, area, style.direction, role),
    }
}

/// Fills `area` and covers it with horizontal paper stripes: one dashed line from top to bottom, as wide as
/// the bar.
fn striped(pen: &Pen, area: Area, role: Role, stripes: Role) {
    pen.fill(area, role);
    let x = area.middle().floor();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels of a frame"
    )]
    let width = area.width().round() as u32;
    pen.path(&[(x, area.top + 2.0), (x, area.bottom)], stripes, width);
}

/// The center line of an outline that stays inside `area`.
fn inset(area: Area) -> Area {
    Area {
        left: area.left + 1.0,
        top: (area.top + 1.0).min(area.bottom - 1.0),
        right: (area.right - 1.0).max(area.left + 1.0),
        bottom: area.bottom - 1.0,
    }
}

/// Draws an outline with three solid sides and a dashed side at the end.
fn open(pen: &Pen, area: Area, direction: Direction, role: Role) {
    pen.fill(area, Role::Paper);
    let edge = inset(area);
    let (foot, end) = match direction {
        Direction::Up => (
            [
                (edge.left, area.top),
                (edge.left, edge.bottom),
                (edge.right, edge.bottom),
                (edge.right, area.top),
            ],
            [(edge.left, edge.top), (edge.right, edge.top)],
        ),
        Direction::Right => (
            [
                (area.right, edge.top),
                (edge.left, edge.top),
                (edge.left, edge.bottom),
                (area.right, edge.bottom),
            ],
            [(edge.right, edge.top), (edge.right, edge.bottom)],
        ),
    };
    pen.path(&foot, role, LINE_PX);
    dashes(pen, end, role);
}

/// Draws dashes from one end of a horizontal or vertical line to the other, after an initial gap.
fn dashes(pen: &Pen, [from, to]: [(f64, f64); 2], role: Role) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.abs() + dy.abs();
    let point = |along: f64| (from.0 + dx * along / length, from.1 + dy * along / length);
    let mut start = DASH_PX.1;
    while start + DASH_PX.0 <= length - 1.0 {
        pen.path(&[point(start), point(start + DASH_PX.0)], role, LINE_PX);
        start += DASH_PX.0 + DASH_PX.1;
    }
}
