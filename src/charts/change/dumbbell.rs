//! A sentence and its new end, joined by a line.

use crate::charts::frame::Area;
use crate::charts::pen::Pen;
use crate::charts::role::Role;
use crate::domain::Sentence;

/// The radius of a dot, in CSS pixels.
pub(super) const DOT_PX: f64 = 5.0;

/// The role of a sentence in force, outside the selection or not: red is a life sentence alone.
pub(super) fn role(sentence: Sentence, is_dim: bool) -> Role {
    match (sentence, is_dim) {
        (Sentence::Life | Sentence::LifeWithoutParole, false) => Role::Life,
        (Sentence::Life | Sentence::LifeWithoutParole, true) => Role::LifeDim,
        (_, false) => Role::Grant,
        (_, true) => Role::GrantDim,
    }
}

/// An end of a dumbbell: its x and its role.
pub(super) type End = (f64, Role);

/// Draws what is known of a dumbbell at `y` and returns its area, from `from` if nothing is known: the sentence
/// and its new end.
pub(super) fn dumbbell(
    pen: &Pen,
    (before, after): (Option<End>, Option<End>),
    (from, y): (f64, f64),
) -> Area {
    if let (Some((before, _)), Some((after, _))) = (before, after) {
        pen.path(&[(after, y), (before, y)], Role::Ghost, 3);
    }
    let ends = || before.into_iter().chain(after);
    for (x, role) in ends() {
        pen.dot((x, y), 5, role);
    }
    let ends = || ends().map(|(x, _)| x);
    let left = ends().fold(f64::INFINITY, f64::min);
    let right = ends().fold(from, f64::max);
    Area {
        left: left.min(right) - DOT_PX,
        top: y - DOT_PX,
        right: right + DOT_PX,
        bottom: y + DOT_PX,
    }
}
