//! A sentence and its new end, joined by a line.

use crate::charts::frame::Area;
use crate::charts::pen::Pen;
use crate::charts::role::Role;
use crate::domain::Sentence;

/// The radius of a dot, in CSS pixels.
pub(super) const DOT_PX: f64 = 5.0;

/// The role of a sentence in force: red is a life sentence alone.
pub(super) fn role(sentence: Sentence) -> Role {
    match sentence {
        Sentence::Life | Sentence::LifeWithoutParole => Role::Life,
        _ => Role::Grant,
    }
}

/// Draws what is known of a dumbbell at `y` and returns its area, from `from` if nothing is known: the x and the role
/// of the sentence, and the x of its new end.
pub(super) fn dumbbell(
    pen: &Pen,
    (before, after): (Option<(f64, Role)>, Option<f64>),
    (from, y): (f64, f64),
) -> Area {
    if let (Some((before, _)), Some(after)) = (before, after) {
        pen.path(&[(after, y), (before, y)], Role::Ghost, 3);
    }
    for (x, role) in before.into_iter().chain(after.map(|x| (x, Role::After))) {
        pen.dot((x, y), 5, role);
    }
    let ends = || before.map(|(x, _)| x).into_iter().chain(after);
    let left = ends().fold(f64::INFINITY, f64::min);
    let right = ends().fold(from, f64::max);
    Area {
        left: left.min(right) - DOT_PX,
        top: y - DOT_PX,
        right: right + DOT_PX,
        bottom: y + DOT_PX,
    }
}
