//! People by place.

use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::rows::{Row, RowChart, by_count, draw as draw_rows};

/// The most places that are drawn. The others are found by the search.
const MOST: usize = 12;

/// Draws the places with the most people at about `width_px`.
pub(super) fn draw(context: &Context<'_>, width_px: f64) -> Drawing {
    let (rows, _) = rows(context);
    let chart = RowChart {
        rows: &rows,
        aside: None,
        is_empty: context.is_empty(),
    };
    draw_rows(&chart, width_px)
}

/// One row per place, those with the most people in the whole list first and the selected ones in any case; and how
/// many places are left out.
pub(super) fn rows(context: &Context<'_>) -> (Vec<Row>, usize) {
    let places = &context.view.filter.places;
    let (view, all) = (&context.outcome.by_district, &context.all.by_district);
    let each = context.columns.districts.iter().zip(view.iter().zip(all));
    let rows: Vec<Row> = each
        .filter(|(_, (_, all))| all.people > 0)
        .map(|(place, (view, all))| Row {
            key: place.key(),
            name: place.to_string(),
            view: *view,
            all: *all,
            admitted: places.admits(place),
            selected: places.districts.contains(place),
            ..Row::default()
        })
        .collect();
    let mut rows = by_count(rows, |row| row.all.people);
    let most = context.most_rows.unwrap_or(MOST);
    let mut index = 0;
    let found = rows.len();
    rows.retain(|row| {
        index += 1;
        index <= most || row.selected
    });
    let left_out = found - rows.len();
    (rows, left_out)
}
