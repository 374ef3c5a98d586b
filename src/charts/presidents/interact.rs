//! Gestures on the chart of presidents.

use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::history::show;
use crate::query::DateRange;
use crate::state::history::pressed_president;
use crate::state::{Action, Msg};

/// The message that a press on a president sends: it jumps to the records for the president whom they cover,
/// and starts or changes a comparison for any other.
pub(super) fn interact(context: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
    let (history, key) = (context.history?, gesture.pressed(drawing)?);
    let is_subject = history.subject().is_some_and(|own| own.key == key);
    Some(if is_subject {
        Msg::JumpToRecords(Action::SelectDates(DateRange::default()))
    } else {
        show(pressed_president(&context.view.history, history, key))
    })
}
