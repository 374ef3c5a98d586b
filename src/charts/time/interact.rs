//! Gestures on the chart over time.

use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::time::axis::TimeAxis;
use crate::domain::Day;
use crate::query::DateRange;
use crate::state::{Action, Msg};

/// The message that a gesture on the chart sends.
pub(super) fn interact(context: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
    let day = |index: usize| Day::parse_iso(drawing.key(index)?);
    let between = |from: usize, to: usize| Some(DateRange::between(day(from)?, day(to)?));
    let (dates, done) = match gesture {
        Gesture::Press(index) => return Some(Msg::Do(Action::PressDay(day(index)?))),
        Gesture::Cancel => return Some(Msg::Cancel),
        Gesture::Extend { from, to, done } => (between(from, to)?, done),
        Gesture::Drag { from, to, done } => {
            let dates = match drawing.covered(from, to) {
                Some((first, last)) => between(first, last)?,
                None => {
                    let axis = TimeAxis::new(&context.columns.batches, drawing.frame.plot);
                    DateRange::between(axis.day_at(from), axis.day_at(to))
                }
            };
            (dates, done)
        }
    };
    Some(Msg::select(Action::SelectDates(dates), done))
}
