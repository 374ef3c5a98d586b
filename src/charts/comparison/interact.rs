//! Gestures on the comparison of presidents.

use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::history::show;
use crate::state::Msg;
use crate::state::history::{Side, moved_president};

/// The message that a press on a president sends: it takes the president off their side.
pub(super) fn interact(context: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
    let (view, key) = (&context.view.history, gesture.pressed(drawing)?);
    let history = context.history?;
    let sides = view.comparison.as_ref()?;
    let is_one = sides.one.iter().any(|own| own == key);
    let own = if is_one { Side::One } else { Side::Other };
    Some(show(moved_president(view, history, own, key)))
}
