//! People by what the grant did.

use super::rows::Row;
use crate::domain::{EffectKind, EffectSet, Tag};
use crate::query::Outcome;
use crate::text;

/// One row a kind: people in `view` before those in `all`.
#[must_use]
pub fn effect_rows(view: &Outcome, all: &Outcome, selected: EffectSet) -> Vec<Row> {
    EffectKind::all()
        .map(|kind| Row {
            key: kind.key().to_owned(),
            name: text::sentence_case(text::effect_kind(kind)),
            view: view.by_effect[kind.index()],
            all: all.by_effect[kind.index()],
            admitted: selected.admits(kind),
            selected: selected.contains(kind),
            ..Row::default()
        })
        .collect()
}
