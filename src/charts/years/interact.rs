//! Gestures on the chart of fiscal years.

use crate::charts::drawing::Drawing;
use crate::charts::gesture::Gesture;
use crate::charts::history::{HistoryData, show};
use crate::state::Msg;
use crate::state::history::{pressed_year, with_years};

/// The message that a gesture on the chart sends.
pub(super) fn interact(data: &HistoryData<'_>, drawing: &Drawing, gesture: Gesture) -> Option<Msg> {
    let year = |index: usize| data.history.year(drawing.key(index)?).map(|own| own.year);
    let at = |x_px: f64| drawing.nearest((x_px, drawing.frame.plot.bottom));
    let (from, to, done) = match gesture {
        Gesture::Press(index) => {
            let key = drawing.key(index)?;
            return Some(show(pressed_year(data.view, data.history, key)));
        }
        Gesture::Cancel => return Some(Msg::Cancel),
        Gesture::Extend { from, to, done } => (from, to, done),
        Gesture::Drag { from, to, done } => (at(from)?, at(to)?, done),
    };
    // The chart shows only the selected years, so it must not change before the selection has ended.
    let view = with_years(data.view, year(from)?, year(to)?);
    done.then(|| show(view))
}
