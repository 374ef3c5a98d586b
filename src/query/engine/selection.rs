//! Clauses over columns, and what they leave.

use super::codes::{Code, each};
use super::index::Index;
use super::{CodeSet, Column, EngineError, Group, GroupBy};
use std::mem;
use std::ops::Range;
use std::sync::Arc;

/// A column by which rows are filtered, and the codes admitted.
#[derive(Clone, Debug)]
pub struct Dimension {
    /// The column.
    pub column: Arc<Column>,
    /// Its clause.
    pub admitted: CodeSet,
}

impl Dimension {
    /// A dimension that admits every row.
    #[must_use]
    pub fn open(column: &Arc<Column>) -> Self {
        Self {
            column: Arc::clone(column),
            admitted: column.open(),
        }
    }

    /// Whether it admits every row.
    fn is_open(&self) -> bool {
        (0..self.column.cardinality()).all(|code| self.admitted.contains(code))
    }
}

/// One clause a dimension, the rows that these leave, and their counts.
#[derive(Clone, Debug)]
pub struct Selection {
    /// For each row, a bit for each dimension whose clause it fails.
    masks: Vec<u16>,
    dimensions: Vec<Dimension>,
    groups: Vec<Group>,
}

/// Rows are touched one by one where they are at most one in this many; else all are counted anew.
const FEW: usize = 8;
/// How many rows are touched before the next group looks at them: their masks stay at hand.
const BLOCK: usize = 1 << 11;

impl Selection {
    /// Filters by `dimensions` and counts by `groups`, which are later named by their places.
    ///
    /// # Errors
    /// When the columns differ in length or have 2³² rows or more, when there are more than 16
    /// dimensions, or when a group ignores one that is not there.
    pub fn new(dimensions: Vec<Dimension>, groups: &[GroupBy]) -> Result<Self, EngineError> {
        let rows = check(&dimensions, groups)?;
        let mut selection = Self {
            masks: vec![0; rows],
            dimensions,
            groups: groups.iter().map(Group::new).collect(),
        };
        let mut filtered = 0;
        for place in 0..selection.dimensions.len() {
            if !selection.dimensions[place].is_open() {
                filtered |= bit_of(place);
                selection.mark(place);
            }
        }
        selection.recount(filtered);
        Ok(selection)
    }

    /// How many rows there are, left or not.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.masks.len()
    }

    /// Whether there are no rows at all.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.masks.is_empty()
    }

    /// The counts of the group at that place; none where there is no such group.
    #[must_use]
    pub fn counts(&self, group: usize) -> &[u32] {
        self.groups.get(group).map_or(&[], Group::counts)
    }

    /// The clause of the dimension at that place, where there is one.
    #[must_use]
    pub fn admitted(&self, dimension: usize) -> Option<&CodeSet> {
        Some(&self.dimensions.get(dimension)?.admitted)
    }

    /// The clauses that `row` fails: for the dimension at place 0 the lowest bit, and so on. None
    /// fails of a row that is not there.
    #[must_use]
    pub fn mask(&self, row: usize) -> u16 {
        self.masks.get(row).copied().unwrap_or(0)
    }

    /// The rows that obey all clauses, ascending.
    pub fn rows(&self) -> impl Iterator<Item = u32> {
        self.rows_within(0)
    }

    /// The rows that obey all clauses but that of `dimension`, ascending.
    pub fn rows_but(&self, dimension: usize) -> impl Iterator<Item = u32> {
        self.rows_within(1 << dimension)
    }

    /// The rows that fail no other clauses than those of the bits `ignored`.
    fn rows_within(&self, ignored: u16) -> impl Iterator<Item = u32> {
        let rows = (0..).zip(&self.masks);
        let obeys = move |(_, mask): &(u32, &u16)| **mask & !ignored == 0;
        rows.filter(obeys).map(|(row, _)| row)
    }

    /// How many rows obey all clauses. Counted when asked.
    #[must_use]
    pub fn passing(&self) -> usize {
        self.masks.iter().filter(|mask| **mask == 0).count()
    }

    /// How many bytes it takes, its columns included; one shared by several is counted again.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let columns: usize = self.dimensions.iter().map(|one| one.column.bytes()).sum();
        let counts: usize = self.groups.iter().map(|group| group.counts().len()).sum();
        2 * self.masks.len() + columns + 4 * counts
    }

    /// Replaces the clause of the dimension at that place; where there is none, nothing happens.
    pub fn set(&mut self, dimension: usize, admitted: CodeSet) {
        let Some(own) = self.dimensions.get_mut(dimension) else {
            return;
        };
        let column = Arc::clone(&own.column);
        let after = admitted.fitted(column.cardinality());
        let before = mem::replace(&mut own.admitted, after.clone());
        let before = before.fitted(column.cardinality());
        match column.index() {
            Some(index) if moved(&column, &before, &after) <= self.len() / FEW => {
                let bit = bit_of(dimension);
                self.touch(index, after.runs_beyond(&before), bit, 1);
                self.touch(index, before.runs_beyond(&after), bit, u32::MAX);
            }
            _ if before == after => {}
            _ => {
                self.mark(dimension);
                self.recount(bit_of(dimension));
            }
        }
    }

    /// Lets the rows of these codes in (`step` 1) or out (`step` −1, wrapping).
    fn touch(
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

    /// Marks all rows anew as failing one dimension's clause or not.
    fn mark(&mut self, place: usize) {
        let Dimension { column, admitted } = &self.dimensions[place];
        let bit = bit_of(place);
        let failing: Vec<u16> = (0..column.cardinality())
            .map(|code| if admitted.contains(code) { 0 } else { bit })
            .collect();
        let masks = &mut self.masks;
        each!(column.codes(), |codes| mark(masks, codes, &failing, bit));
    }

    /// Counts anew in the groups that obey one of the clauses with these bits.
    fn recount(&mut self, bits: u16) {
        for group in self.groups.iter_mut().filter(|group| group.obeys(bits)) {
            group.recount(&self.masks);
        }
    }
}

const fn bit_of(dimension: usize) -> u16 {
    1 << dimension
}

/// How many rows come or go with the codes.
fn moved(column: &Column, before: &CodeSet, after: &CodeSet) -> usize {
    let runs = after.runs_beyond(before).chain(before.runs_beyond(after));
    let totals = runs.flat_map(|run| &column.totals()[run]);
    totals.map(|total| *total as usize).sum()
}

fn mark<C: Code>(masks: &mut [u16], codes: &[C], failing: &[u16], bit: u16) {
    for (mask, code) in masks.iter_mut().zip(codes) {
        *mask = *mask & !bit | failing[code.place()];
    }
}

/// How many rows the columns have.
fn check(dimensions: &[Dimension], groups: &[GroupBy]) -> Result<usize, EngineError> {
    if dimensions.len() > u16::BITS as usize {
        return Err(EngineError::TooManyDimensions(dimensions.len()));
    }
    let first = dimensions.first().map(|one| &one.column);
    let first = first.or(groups.first().map(|one| &one.keys));
    let rows = first.map_or(0, |column| column.len());
    if u32::try_from(rows).is_err() {
        return Err(EngineError::TooManyRows);
    }
    for dimension in dimensions {
        check_length(&dimension.column, rows)?;
    }
    for group in groups {
        check_length(&group.keys, rows)?;
        if let Some(place) = group.ignores.filter(|place| *place >= dimensions.len()) {
            return Err(EngineError::NoDimension(place));
        }
    }
    Ok(rows)
}

fn check_length(column: &Column, rows: usize) -> Result<(), EngineError> {
    match column.len() {
        own if own == rows => Ok(()),
        other => Err(EngineError::Uneven { rows, other }),
    }
}
