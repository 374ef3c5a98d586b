//! The words of the chart of places.

use crate::charts::context::Context;
use crate::charts::places::draw::rows;
use crate::charts::rows::highest;
use crate::charts::words::{Words, people_legend};
use crate::query::Dimension;
use crate::text::chart::{NO_ONE, place as words};

/// The words around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let is_selected = !context.view.filter.places.districts.is_empty();
    let (rows, left_out) = rows(context);
    Words {
        title: words::LABELS.title.into(),
        subtitle: words::subtitle(context.dataset.about.place.as_deref()).into(),
        heading: words::LABELS.heading,
        takeaway: takeaway(context),
        help: words::LABELS.help,
        legend: people_legend(context, Dimension::Place, is_selected, highest(&rows)),
        proviso: words::left_out(left_out),
        ..Words::default()
    }
}

/// The places with the most people of the view, whether they are drawn or not.
fn takeaway(context: &Context<'_>) -> String {
    let tallies = &context.outcome.by_district;
    let most = tallies.iter().map(|own| own.people).max().unwrap_or(0);
    let places = context.columns.districts.iter().zip(tallies);
    let leading: Vec<String> = places
        .filter(|(_, own)| own.people == most)
        .map(|(place, _)| place.to_string())
        .collect();
    match leading.as_slice() {
        _ if most == 0 => NO_ONE.to_owned(),
        [only] if most == context.outcome.total.people => words::all_in(most, only),
        [only] => words::led(only, most),
        several => words::level(most, several.len()),
    }
}
