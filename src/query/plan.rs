//! The columns and groups of a selection of the records, and the application of its filter.

use super::{Columns, DateRange, Dimension, Filter, SentenceBin, ServedBin};
use crate::domain::{EffectKind, Names, Tag};
use crossfilter::{CodeSet, Column, GroupBy, Selection};
use std::sync::Arc;

/// The index of the group that counts everything left by whether the sentence was life. The groups of the
/// dimensions come before it.
pub(super) const TOTAL: usize = Dimension::Search as usize;

/// Returns the groups to count, in the order of their indices.
pub(super) fn groups(columns: &Columns) -> Vec<GroupBy> {
    let own = Dimension::ALL.iter().take(TOTAL);
    let own = own.map(|own| (column(columns, *own), Some(*own)));
    let group = |(keys, ignores): (&Arc<Column>, Option<Dimension>)| GroupBy {
        keys: Arc::clone(keys),
        ignores: ignores.map(|own| own as usize),
    };
    own.chain([(&columns.life, None)]).map(group).collect()
}

/// Returns the column that a dimension filters by. The search filters row by row and needs no column of its
/// own.
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

/// Returns a selection of all records, counted by `groups`.
pub(super) fn unfiltered(columns: &Columns, groups: &[GroupBy]) -> Selection {
    let dimensions = Dimension::ALL.map(|own| Arc::clone(column(columns, own)));
    // It fails only if the columns have different lengths; these all have one entry per grant.
    Selection::new(&dimensions, groups).unwrap_or_default()
}

/// Applies those conditions of `after` that differ from `before`, the current filter of `selection`. If names
/// are hidden, the search does not match names.
pub(super) fn apply(
    selection: &mut Selection,
    columns: &Columns,
    before: (&Filter, Names),
    after: (&Filter, Names),
) {
    let (filter, names) = after;
    for own in Dimension::ALL {
        let has_same_names = own != Dimension::Search || before.1 == names;
        if has_same_names && before.0.has_same(own, filter) {
            continue;
        }
        let dates = filter.dates;
        if own == Dimension::Date && cuts(columns, dates) {
            selection.set_rows(own as usize, |row| {
                columns.day.get(row).is_none_or(|day| dates.contains(*day))
            });
        } else if own == Dimension::Search {
            let needle = filter.needle(names);
            selection.set_rows(own as usize, |row| {
                let subject = columns.subject.get(row);
                needle.is_empty() || subject.is_some_and(|own| needle.matches(own))
            });
        } else {
            // A range that cuts a period has left its own column there.
            let codes = codes(columns, filter, own);
            selection.set_column(own as usize, column(columns, own), codes);
        }
    }
}

/// Whether a period is partly in the range and partly not, so that its code does not tell which rows are.
fn cuts(columns: &Columns, dates: DateRange) -> bool {
    let mut periods = columns.batches.iter();
    periods.any(|own| own.touches(dates) && !own.is_within(dates))
}

/// Returns the rows that `filter` leaves, ascending.
pub(super) fn rows(columns: &Columns, filter: &Filter, names: Names) -> Vec<u32> {
    let mut selection = unfiltered(columns, &[]);
    let all = (&Filter::default(), names);
    apply(&mut selection, columns, all, (filter, names));
    selection.rows().collect()
}

/// Returns the codes that the condition of a dimension admits.
fn codes(columns: &Columns, filter: &Filter, own: Dimension) -> CodeSet {
    CodeSet::from_fn(column(columns, own).cardinality(), |code| {
        admits(columns, filter, own, code / 2)
    })
}

/// Whether the condition of a dimension admits one of its values.
fn admits(columns: &Columns, filter: &Filter, own: Dimension, value: usize) -> bool {
    let admits = match own {
        Dimension::Date => columns
            .batches
            .get(value)
            .map(|period| period.is_within(filter.dates)),
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
                .map(|court| &columns.districts[usize::from(*court)]);
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
