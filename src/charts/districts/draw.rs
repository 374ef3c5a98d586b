//! People by the district of the sentencing court.

use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::rows::{Row, RowChart, by_count, draw as draw_rows};
use crate::domain::State;

/// Draws the districts of `state` at about `width_px`.
pub(super) fn draw(context: &Context<'_>, state: State, width_px: f64) -> Drawing {
    let chart = RowChart {
        rows: &rows(context, state),
        aside: None,
        is_empty: context.is_empty(),
    };
    draw_rows(&chart, width_px)
}

/// One row per district of `state` in which anyone was sentenced, with people in the view and without any
/// filter. A person counts under each district in which one of the sentences was given.
pub(super) fn rows(context: &Context<'_>, state: State) -> Vec<Row> {
    let places = &context.view.filter.places;
    let (view, all) = (&context.outcome.by_district, &context.all.by_district);
    let rows: Vec<Row> = context
        .columns
        .districts
        .iter()
        .zip(view.iter().zip(all))
        .filter(|(district, (_, all))| district.state() == Some(state) && all.people > 0)
        .map(|(district, (view, all))| Row {
            key: district.key(),
            name: district.to_string(),
            view: *view,
            all: *all,
            admitted: places.admits(district),
            selected: places.districts.contains(district),
            ..Row::default()
        })
        .collect();
    by_count(rows, |_| 0)
}
