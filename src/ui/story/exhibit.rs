//! What of the page a statement points to.

use crate::charts::{Panel, chart};
use crate::domain::{StoryChart, Tag};

/// The chart of the page that shows it; none for a record.
pub(in crate::ui) fn panel(own: StoryChart) -> Option<Panel> {
    let name = figure_name(own).unwrap_or_else(|| own.key());
    chart(name).map(Panel::from)
}

/// The name of the figure that shows it, where that is another.
pub(super) const fn figure_name(own: StoryChart) -> Option<&'static str> {
    match own {
        StoryChart::Pair => Some("drug"),
        StoryChart::Record => Some("records"),
        _ => None,
    }
}
