//! A bar that shows how far its figure can be trusted.

use crate::chart::frame::Area;
use crate::chart::pen::Pen;
use crate::chart::role::Role;
use crate::domain::Basis;

/// The thickness from which a bar can be hollow, in CSS pixels.
const HOLLOW_FROM_PX: f64 = 6.0;
/// The width of the outline of a hollow bar.
const LINE_PX: u32 = 2;
/// The length of a dash and of what follows it, at an open end.
const DASH_PX: (f64, f64) = (3.0, 3.0);

/// Which way bars grow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Up,
    Right,
}

/// Draws the bar on `area`: solid where its figure is firm; striped where the project counted it;
/// hollow where it was derived or told; hollow with an open end where it is not complete. A bar too
/// thin to be hollow has wide stripes instead.
pub(super) fn draw(pen: &Pen, area: Area, way: Way, basis: Basis, is_dim: bool) {
    if area.width() < 0.5 || area.height() < 0.5 {
        return;
    }
    let role = if is_dim { Role::GrantDim } else { Role::Grant };
    let thin = thickness(area, way) < HOLLOW_FROM_PX;
    match basis {
        Basis::Table => pen.fill(area, role),
        Basis::Counted => striped(pen, area, way, (role, Role::Stripes)),
        Basis::Derived | Basis::Press if thin => striped(pen, area, way, (role, Role::Gaps)),
        Basis::Partial if thin => striped(pen, area, way, (role, Role::Dots)),
        Basis::Derived | Basis::Press => {
            pen.fill(area, Role::Paper);
            pen.outline(inset(area), role, LINE_PX);
        }
        Basis::Partial => open(pen, area, way, role),
    }
}

fn thickness(area: Area, way: Way) -> f64 {
    match way {
        Way::Up => area.width(),
        Way::Right => area.height(),
    }
}

/// Stripes of paper across the bar: one dashed line along it, as wide as it is thick.
fn striped(pen: &Pen, area: Area, way: Way, (role, stripes): (Role, Role)) {
    pen.fill(area, role);
    let (x, y) = (
        (f64::midpoint(area.left, area.right)).floor(),
        (f64::midpoint(area.top, area.bottom)).floor(),
    );
    let ends = match way {
        Way::Up => [(x, area.top + 2.0), (x, area.bottom)],
        Way::Right => [(area.right - 2.0, y), (area.left, y)],
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "pixels of a frame"
    )]
    let width = thickness(area, way).round() as u32;
    pen.path(&ends, stripes, width);
}

/// The middle of the outline of `area`, so that it stays within.
fn inset(area: Area) -> Area {
    Area {
        left: area.left + 1.0,
        top: (area.top + 1.0).min(area.bottom - 1.0),
        right: (area.right - 1.0).max(area.left + 1.0),
        bottom: area.bottom - 1.0,
    }
}

/// Three sides, and dashes at the end.
fn open(pen: &Pen, area: Area, way: Way, role: Role) {
    pen.fill(area, Role::Paper);
    let edge = inset(area);
    let (foot, end) = match way {
        Way::Up => (
            [
                (edge.left, area.top),
                (edge.left, edge.bottom),
                (edge.right, edge.bottom),
                (edge.right, area.top),
            ],
            [(edge.left, edge.top), (edge.right, edge.top)],
        ),
        Way::Right => (
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

/// Dashes from the one end of a straight line to the other, after a first space.
fn dashes(pen: &Pen, [from, to]: [(f64, f64); 2], role: Role) {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx.abs() + dy.abs();
    let place = |along: f64| (from.0 + dx * along / length, from.1 + dy * along / length);
    let mut start = DASH_PX.1;
    while start + DASH_PX.0 <= length - 1.0 {
        pen.path(&[place(start), place(start + DASH_PX.0)], role, LINE_PX);
        start += DASH_PX.0 + DASH_PX.1;
    }
}
