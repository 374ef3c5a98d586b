//! Gestures on the chart over time.

use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::time::axis::TimeAxis;
use crate::domain::Day;
use crate::query::{DateRange, Period};
use crate::state::{Action, Msg};

/// The message that a gesture on the chart sends.
pub(super) fn interact(context: &Context<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
    let batches = &context.columns.batches;
    // There is a mark for each period.
    let between = |from: usize, to: usize| {
        let (from, to) = (batches.get(from.min(to))?, batches.get(from.max(to))?);
        Some(DateRange::between(from.from, to.to))
    };
    let (dates, done) = match gesture {
        Gesture::Press(index) => return Some(Msg::Do(Action::PressPeriod(*batches.get(index)?))),
        Gesture::Cancel => return Some(Msg::Cancel),
        Gesture::Extend { from, to, done } => (between(from, to)?, done),
        Gesture::Drag { from, to, done } => {
            let dates = match drawing.covered(from, to) {
                Some((first, last)) => between(first, last)?,
                None => {
                    let axis = TimeAxis::new(batches, drawing.frame.plot);
                    whole(batches, axis.day_at(from), axis.day_at(to))
                }
            };
            (dates, done)
        }
    };
    Some(Msg::select(Action::SelectDates(dates), done))
}

/// The range between two days, in either order, with the whole of the periods in which it begins and ends.
fn whole(batches: &[Period], a: Day, b: Day) -> DateRange {
    let from = Period::among(batches, a.min(b)).map_or(a.min(b), |own| own.from);
    let to = Period::among(batches, a.max(b)).map_or(a.max(b), |own| own.to);
    DateRange::between(from, to)
}
