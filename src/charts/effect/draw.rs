//! People by the effect of the grant.

use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::rows::{Row, RowChart, draw as draw_rows};
use crate::domain::{EffectKind, EffectSet, Tag};
use crate::query::Outcome;
use crate::text;

/// Draws the chart at about `width_px`.
pub(super) fn draw(context: &Context<'_>, width_px: f64) -> Drawing {
    let chart = RowChart {
        rows: &rows(context.outcome, context.all, context.view.filter.effects),
        aside: None,
    };
    draw_rows(&chart, width_px)
}

/// One row per kind of effect: people in `view` and in `all`.
fn rows(view: &Outcome, all: &Outcome, selected: EffectSet) -> Vec<Row> {
    EffectKind::all()
        .map(|kind| Row {
            key: kind.key().to_owned(),
            name: text::sentence_case(text::outcome(kind)),
            view: view.by_effect[kind.index()],
            all: all.by_effect[kind.index()],
            admitted: selected.admits(kind),
            selected: selected.contains(kind),
            ..Row::default()
        })
        .collect()
}
