//! The words of the chart of places.

use crate::charts::context::Context;
use crate::charts::places::draw::rows;
use crate::charts::rows::highest;
use crate::charts::words::{Words, people_legend};
use crate::query::Dimension;
use crate::text::chart::place as words;

/// The words around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let is_selected = !context.view.filter.places.districts.is_empty();
    let (rows, left_out) = rows(context);
    let led = rows.iter().max_by_key(|row| row.view.people);
    let led = led.map(|row| (row.name.as_str(), row.view.people));
    Words {
        title: words::LABELS.title.into(),
        subtitle: words::subtitle(context.dataset.about.place.as_deref()).into(),
        heading: words::LABELS.heading,
        takeaway: words::takeaway(led),
        help: words::LABELS.help,
        legend: people_legend(context, Dimension::Place, is_selected, highest(&rows)),
        proviso: words::left_out(left_out),
        ..Words::default()
    }
}
