//! Which columns and groups a selection of the records has, and what its clauses select.

use super::{Clauses, Columns, Dimension, SentenceBin, ServedBin};
use crate::domain::{EffectKind, Tag};
use crossfilter::{CodeSet, Column, GroupBy, Selection};
use std::sync::Arc;

/// The index of the group that counts all that is left, by whether the sentence was life. The groups
/// before it are those of the dimensions.
pub(super) const TOTAL: usize = Dimension::Words as usize;
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

/// The column that a dimension filters by. Words are looked for row by row, and have none.
const fn column(columns: &Columns, own: Dimension) -> &Arc<Column> {
    match own {
        Dimension::Date => &columns.batch,
        Dimension::Sentence => &columns.bin,
        Dimension::Drug => &columns.drug_case,
        Dimension::Firearm => &columns.firearm,
        Dimension::Place => &columns.court,
        Dimension::Effect => &columns.effect,
        Dimension::Served => &columns.served,
        Dimension::Words => &columns.life,
    }
}

/// A selection of all records, which counts by `groups`.
pub(super) fn unfiltered(columns: &Columns, groups: &[GroupBy]) -> Selection {
    let dimensions = Dimension::ALL.map(|own| Arc::clone(column(columns, own)));
    // It fails only for columns of unlike lengths, and these have an entry a grant.
    Selection::new(&dimensions, groups).unwrap_or_default()
}

/// Sets the filters of `selection` whose clauses differ between `before`, by which it is filtered,
/// and `after`.
pub(super) fn apply(
    selection: &mut Selection,
    columns: &Columns,
    before: &Clauses,
    after: &Clauses,
) {
    for own in Dimension::ALL {
        if before.has_same(own, after) {
            continue;
        }
        match own {
            Dimension::Words => selection.set_rows(own as usize, |row| {
                let subject = columns.subject.get(row);
                after.words.is_empty() || subject.is_some_and(|own| after.words.matches(own))
            }),
            _ => selection.set_filter(own as usize, filter(columns, after, own)),
        }
    }
}

/// The rows that `clauses` leave, ascending.
pub(super) fn rows(columns: &Columns, clauses: &Clauses) -> Vec<u32> {
    let mut selection = unfiltered(columns, &[]);
    apply(&mut selection, columns, &Clauses::default(), clauses);
    selection.rows().collect()
}

/// The codes that the clause of one dimension leaves in.
fn filter(columns: &Columns, clauses: &Clauses, own: Dimension) -> CodeSet {
    CodeSet::from_fn(column(columns, own).cardinality(), |code| {
        admits(columns, clauses, own, code / 2)
    })
}

/// Whether the clause of one dimension leaves a value of it in.
fn admits(columns: &Columns, clauses: &Clauses, own: Dimension, value: usize) -> bool {
    let admits = match own {
        Dimension::Date => columns
            .batches
            .get(value)
            .map(|day| clauses.dates.contains(*day)),
        Dimension::Sentence => {
            SentenceBin::from_index(value).map(|bin| clauses.sentences.admits(bin))
        }
        Dimension::Drug => columns
            .drug_cases
            .get(value)
            .map(|(drugs, _)| clauses.drugs.admits_any(*drugs)),
        Dimension::Firearm => clauses.firearm.map(|firearm| usize::from(firearm) == value),
        Dimension::Place => columns.courts.get(value).map(|courts| {
            let mut districts = courts
                .iter()
                .map(|court| columns.districts[usize::from(*court)]);
            clauses.places.is_empty() || districts.any(|district| clauses.places.admits(district))
        }),
        Dimension::Effect => {
            EffectKind::from_index(value).map(|effect| clauses.effects.admits(effect))
        }
        Dimension::Served => {
            ServedBin::from_index(value).map(|served| clauses.served.admits(served))
        }
        Dimension::Words => None,
    };
    admits.unwrap_or(true)
}
