//! The columns and filter of the list as the engine wants them.

use super::engine::{self, CodeSet, Column, GroupBy};
use super::{Columns, Dimension, Filter, SentenceBin, ServedBin};
use crate::domain::{EffectKind, Names, Tag};
use std::sync::Arc;

/// The index of the group that counts all that is left, by whether the sentence was life. Before it
/// stands the group of each dimension.
pub(super) const TOTAL: usize = Dimension::Search as usize;
/// The index of the group by sentence in force of those given a term, ignoring the sentences.
pub(super) const BEFORE: usize = TOTAL + 1;
/// The index of the group by the term given.
pub(super) const AFTER: usize = BEFORE + 1;

/// What is counted, in the order of the indices.
pub(super) fn groups(columns: &Columns) -> Vec<GroupBy> {
    let own = Dimension::ALL.iter().take(TOTAL);
    let own = own.map(|own| (column(columns, *own), Some(*own)));
    let others = [
        (&columns.life, None),
        (&columns.before, Some(Dimension::Sentence)),
        (&columns.after, None),
    ];
    let group = |(keys, ignores): (&Arc<Column>, Option<Dimension>)| GroupBy {
        keys: Arc::clone(keys),
        ignores: ignores.map(|own| own as usize),
    };
    own.chain(others).map(group).collect()
}

/// The column that a dimension filters by. A search has one only while there are words to look for.
const fn column(columns: &Columns, own: Dimension) -> &Arc<Column> {
    match own {
        Dimension::Date => &columns.batch,
        Dimension::Sentence => &columns.bin,
        Dimension::Drug => &columns.drug_case,
        Dimension::Firearm => &columns.firearm,
        Dimension::Place => &columns.court,
        Dimension::Effect => &columns.effect,
        Dimension::Served => &columns.served,
        Dimension::Search => &columns.life,
    }
}

/// A dimension and its condition. A search finds nobody whose subject is not known.
pub(super) fn dimension(
    columns: &Columns,
    filter: &Filter,
    names: Names,
    own: Dimension,
) -> engine::Dimension {
    let needle = filter.needle(names);
    if own == Dimension::Search && !needle.is_empty() {
        let is_found = |row: usize| {
            let subject = columns.subject.get(row);
            subject.is_some_and(|subject| needle.matches(subject))
        };
        return engine::Dimension {
            column: Arc::new(Column::flags((0..columns.len()).map(is_found))),
            admitted: CodeSet::range(2, 1..2),
        };
    }
    let column = column(columns, own);
    engine::Dimension {
        column: Arc::clone(column),
        admitted: CodeSet::of(column.cardinality(), |code| {
            admits(columns, filter, own, code / 2)
        }),
    }
}

/// Whether the condition of one dimension leaves a value of it in.
fn admits(columns: &Columns, filter: &Filter, own: Dimension, value: usize) -> bool {
    let admits = match own {
        Dimension::Date => columns
            .batches
            .get(value)
            .map(|day| filter.dates.contains(*day)),
        Dimension::Sentence => {
            SentenceBin::from_index(value).map(|bin| filter.sentences.admits(bin))
        }
        Dimension::Drug => columns
            .drug_cases
            .get(value)
            .map(|(drugs, _)| filter.drugs.admits_any(*drugs)),
        Dimension::Firearm => filter.firearm.map(|firearm| usize::from(firearm) == value),
        Dimension::Place => columns.courts.get(value).map(|courts| {
            let mut districts = courts
                .iter()
                .map(|court| columns.districts[usize::from(*court)]);
            filter.places.is_empty() || districts.any(|district| filter.places.admits(district))
        }),
        Dimension::Effect => {
            EffectKind::from_index(value).map(|effect| filter.effects.admits(effect))
        }
        Dimension::Served => {
            ServedBin::from_index(value).map(|served| filter.served.admits(served))
        }
        Dimension::Search => None,
    };
    admits.unwrap_or(true)
}
