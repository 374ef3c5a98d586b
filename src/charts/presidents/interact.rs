//! Presidents pressed.

use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::history::show;
use crate::query::DateRange;
use crate::query::history::SUBJECT;
use crate::state::history::pressed_president;
use crate::state::{Action, Msg};

/// What a press on a president asks for: the records of the one that they are about, a comparison with
/// any other.
pub(super) fn interact(context: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
    let key = gesture.pressed(drawing)?;
    Some(if key == SUBJECT {
        Msg::JumpToRecords(Action::SelectDates(DateRange::default()))
    } else {
        show(pressed_president(&context.view.history, key))
    })
}
