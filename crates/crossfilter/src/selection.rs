//! Filters over columns, and the rows that remain.

use crate::codes::{Code, each};
use crate::group::Group;
use crate::index::Index;
use crate::{CodeSet, Column, Error, GroupBy};
use std::mem;
use std::ops::Range;
use std::sync::Arc;

/// A column that filters the rows.
#[derive(Clone, Debug)]
struct Dimension {
    column: Arc<Column>,
    /// The selected codes, out of all codes of the column.
    filter: CodeSet,
}

/// The rows that pass a filter in each dimension, and counts of them.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// For each row, one bit for each dimension whose filter it fails.
    masks: Vec<u16>,
    dimensions: Vec<Dimension>,
    groups: Vec<Group>,
}

/// Rows are updated one by one if at most one in this many changes; otherwise all are counted again.
const FEW: usize = 8;
/// The number of masks that are updated before the groups read them, small enough to stay in the cache.
const BLOCK: usize = 1 << 11;

impl Selection {
    /// Creates a selection that filters by the columns `dimensions` and counts by `groups`. At first all rows
    /// are selected. Dimensions and groups are later identified by their index.
    ///
    /// # Errors
    /// Returns an error if the columns differ in length or have 2³² rows or more, if there are more than 16
    /// dimensions, or if a group ignores a dimension that does not exist.
    pub fn new(dimensions: &[Arc<Column>], groups: &[GroupBy]) -> Result<Self, Error> {
        let rows = check(dimensions, groups)?;
        let dimensions = dimensions.iter().map(|column| Dimension {
            column: Arc::clone(column),
            filter: column.all(),
        });
        Ok(Self {
            masks: vec![0; rows],
            dimensions: dimensions.collect(),
            groups: groups.iter().map(Group::new).collect(),
        })
    }

    /// The counts of a group by code; empty if there is no such group.
    #[must_use]
    pub fn counts(&self, group: usize) -> &[u32] {
        self.groups.get(group).map_or(&[], Group::counts)
    }

    /// The rows that pass all filters, ascending.
    pub fn rows(&self) -> impl Iterator<Item = u32> {
        self.rows_ignoring_bits(0)
    }

    /// The rows that pass all filters except that of `dimension`, ascending.
    pub fn rows_ignoring(&self, dimension: usize) -> impl Iterator<Item = u32> {
        self.rows_ignoring_bits(1 << dimension)
    }

    fn rows_ignoring_bits(&self, ignored: u16) -> impl Iterator<Item = u32> {
        let rows = (0..).zip(&self.masks);
        let passes = move |(_, mask): &(u32, &u16)| **mask & !ignored == 0;
        rows.filter(passes).map(|(row, _)| row)
    }

    /// The size in bytes, including the columns. A column that is in several dimensions counts for each.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let columns: usize = self.dimensions.iter().map(|one| one.column.bytes()).sum();
        let counts: usize = self.groups.iter().map(|group| group.counts().len()).sum();
        2 * self.masks.len() + columns + 4 * counts
    }

    /// Replaces the filter of a dimension. Does nothing if there is no such dimension.
    pub fn set_filter(&mut self, dimension: usize, filter: CodeSet) {
        let Some(own) = self.dimensions.get_mut(dimension) else {
            return;
        };
        let column = Arc::clone(&own.column);
        let after = filter.resized(column.cardinality());
        let before = mem::replace(&mut own.filter, after.clone());
        match column.index() {
            _ if before == after => {}
            Some(index) if changed_rows(&column, &before, &after) <= self.masks.len() / FEW => {
                let bit = bit_of(dimension);
                self.update(index, after.runs_not_in(&before), bit, 1);
                self.update(index, before.runs_not_in(&after), bit, u32::MAX);
            }
            _ => self.recount(dimension),
        }
    }

    /// Filters a dimension by another column, or by its own. Does nothing if there is no such dimension or if the
    /// column has not one code per row.
    pub fn set_column(&mut self, dimension: usize, column: &Arc<Column>, filter: CodeSet) {
        match self.dimensions.get_mut(dimension) {
            Some(own) if Arc::ptr_eq(&own.column, column) => self.set_filter(dimension, filter),
            Some(own) if column.row_count() == self.masks.len() => {
                own.filter = filter.resized(column.cardinality());
                own.column = Arc::clone(column);
                self.recount(dimension);
            }
            _ => {}
        }
    }

    /// Filters a dimension row by row: its column becomes the flags `is_selected`. Does nothing if there is
    /// no such dimension.
    pub fn set_rows(&mut self, dimension: usize, is_selected: impl Fn(usize) -> bool) {
        if let Some(own) = self.dimensions.get_mut(dimension) {
            let flags = (0..self.masks.len()).map(is_selected);
            own.column = Arc::new(Column::flags(flags));
            own.filter = CodeSet::range(2, 1..2);
            self.recount(dimension);
        }
    }

    /// Updates the rows of codes that are added (`step` 1) or removed (`step` −1, wrapping).
    fn update(
        &mut self,
        index: &Index,
        runs: impl Iterator<Item = Range<usize>>,
        bit: u16,
        step: u32,
    ) {
        for rows in runs.flat_map(|run| index.rows(run).chunks(BLOCK)) {
            for row in rows {
                self.masks[*row as usize] ^= bit;
            }
            for group in self.groups.iter_mut().filter(|group| group.obeys(bit)) {
                group.shift(rows, &self.masks, bit, step);
            }
        }
    }

    /// Sets or clears the bit of a dimension in all masks, and recounts the groups that apply its filter.
    fn recount(&mut self, dimension: usize) {
        let Dimension { column, filter } = &self.dimensions[dimension];
        let bit = bit_of(dimension);
        let bits: Vec<u16> = (0..column.cardinality())
            .map(|code| if filter.contains(code) { 0 } else { bit })
            .collect();
        let masks = &mut self.masks;
        each!(column.codes(), |codes| mark(masks, codes, &bits, bit));
        for group in self.groups.iter_mut().filter(|group| group.obeys(bit)) {
            group.recount(&self.masks);
        }
    }
}

const fn bit_of(dimension: usize) -> u16 {
    1 << dimension
}

/// The number of rows whose codes are added or removed.
fn changed_rows(column: &Column, before: &CodeSet, after: &CodeSet) -> usize {
    let runs = after.runs_not_in(before).chain(before.runs_not_in(after));
    let totals = runs.flat_map(|run| &column.totals()[run]);
    totals.map(|total| *total as usize).sum()
}

fn mark<C: Code>(masks: &mut [u16], codes: &[C], bits: &[u16], bit: u16) {
    for (mask, code) in masks.iter_mut().zip(codes) {
        *mask = *mask & !bit | bits[code.index()];
    }
}

/// Checks the columns. Returns their number of rows.
fn check(dimensions: &[Arc<Column>], groups: &[GroupBy]) -> Result<usize, Error> {
    if dimensions.len() > u16::BITS as usize {
        return Err(Error::TooManyDimensions(dimensions.len()));
    }
    let first = dimensions.first().or(groups.first().map(|one| &one.keys));
    let rows = first.map_or(0, |column| column.row_count());
    if u32::try_from(rows).is_err() {
        return Err(Error::TooManyRows);
    }
    for column in dimensions {
        check_rows(column, rows)?;
    }
    for group in groups {
        check_rows(&group.keys, rows)?;
        if let Some(index) = group.ignores.filter(|index| *index >= dimensions.len()) {
            return Err(Error::NoDimension(index));
        }
    }
    Ok(rows)
}

fn check_rows(column: &Column, expected: usize) -> Result<(), Error> {
    match column.row_count() {
        found if found == expected => Ok(()),
        found => Err(Error::RowCount { expected, found }),
    }
}
