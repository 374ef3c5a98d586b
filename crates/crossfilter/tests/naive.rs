//! Compares the selection with naive filters, for arbitrary rows, filters and changes of filters.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use crossfilter::{CodeSet, Column, Error, GroupBy, Numbers, Selection, Tags};
use proptest::prelude::*;
use std::ops::Bound;
use std::sync::Arc;

/// A row with a property of each kind.
#[derive(Clone, Debug)]
struct Row {
    number: i32,
    category: u16,
    tags: u64,
    flag: bool,
}

/// A new filter for one dimension; `None` selects every row.
#[derive(Clone, Debug)]
enum Change {
    Number(Bound<i64>, Bound<i64>),
    Category(Vec<u16>),
    Tags(Option<u64>),
    Flag(Option<bool>),
}

/// The current filters, in terms of the rows.
#[derive(Clone, Debug)]
struct Filters {
    number: (Bound<i64>, Bound<i64>),
    category: Vec<u16>,
    tags: Option<u64>,
    flag: Option<bool>,
}

impl Filters {
    const NONE: Self = Self {
        number: (Bound::Unbounded, Bound::Unbounded),
        category: Vec::new(),
        tags: None,
        flag: None,
    };

    fn change(&mut self, change: &Change) -> usize {
        match change.clone() {
            Change::Number(from, to) => self.number = (from, to),
            Change::Category(category) => self.category = category,
            Change::Tags(tags) => self.tags = tags,
            Change::Flag(flag) => self.flag = flag,
        }
        match change {
            Change::Number(..) => 0,
            Change::Category(_) => 1,
            Change::Tags(_) => 2,
            Change::Flag(_) => 3,
        }
    }

    /// The bits of the filters that a row fails.
    fn failed(&self, row: &Row) -> u16 {
        let number = i64::from(row.number);
        let from = match self.number.0 {
            Bound::Included(from) => number >= from,
            Bound::Excluded(from) => number > from,
            Bound::Unbounded => true,
        };
        let to = match self.number.1 {
            Bound::Included(to) => number <= to,
            Bound::Excluded(to) => number < to,
            Bound::Unbounded => true,
        };
        let category = self.category.is_empty() || self.category.contains(&row.category);
        let tags = self.tags.is_none_or(|tags| row.tags & tags != 0);
        let flag = self.flag.is_none_or(|flag| flag == row.flag);
        [from && to, category, tags, flag]
            .iter()
            .enumerate()
            .map(|(index, passes)| u16::from(!passes) << index)
            .sum()
    }
}

/// The columns of some rows.
struct Table {
    number: Numbers,
    category: Arc<Column>,
    tags: Tags,
    flag: Arc<Column>,
    /// Not a dimension: the category and the flag combined.
    mixed: Arc<Column>,
}

fn mixed(row: &Row) -> u16 {
    row.category * 2 + u16::from(row.flag)
}

impl Table {
    fn new(rows: &[Row], is_indexed: bool) -> Self {
        let index = |column: Column| Arc::new(if is_indexed { column.indexed() } else { column });
        let number = Numbers::new(rows.iter().map(|row| i64::from(row.number))).unwrap();
        let tags = Tags::new(rows.iter().map(|row| row.tags)).unwrap();
        Self {
            number: if is_indexed { number.indexed() } else { number },
            category: index(Column::new(
                3,
                rows.iter().map(|row| row.category).collect(),
            )),
            tags: if is_indexed { tags.indexed() } else { tags },
            flag: index(Column::flags(rows.iter().map(|row| row.flag))),
            mixed: Arc::new(Column::new(1, rows.iter().map(mixed).collect())),
        }
    }

    fn columns(&self) -> [&Arc<Column>; 4] {
        [
            self.number.column(),
            &self.category,
            self.tags.column(),
            &self.flag,
        ]
    }

    fn filter(&self, filters: &Filters, dimension: usize) -> CodeSet {
        let all = self.columns()[dimension].all();
        match dimension {
            0 => self.number.within(&filters.number),
            1 if filters.category.is_empty() => all,
            1 => CodeSet::from_fn(self.category.cardinality(), |code| {
                filters.category.iter().any(|one| usize::from(*one) == code)
            }),
            2 => filters.tags.map_or(all, |tags| self.tags.any_of(tags)),
            _ => filters.flag.map_or(all, |flag| {
                CodeSet::range(2, usize::from(flag)..usize::from(flag) + 1)
            }),
        }
    }

    fn select(&self, filters: &Filters) -> Selection {
        let groups = groups().map(|(key, ignores)| GroupBy {
            keys: Arc::clone(self.columns().get(key).copied().unwrap_or(&self.mixed)),
            ignores,
        });
        let groups: Vec<GroupBy> = groups.collect();
        let mut selection = Selection::new(&self.columns().map(Arc::clone), &groups).unwrap();
        for dimension in 0..4 {
            selection.set_filter(dimension, self.filter(filters, dimension));
        }
        selection
    }

    /// The code of a row in one of the columns, the last of which is `mixed`.
    fn code(&self, key: usize, row: &Row) -> usize {
        let number = |number| self.number.values().binary_search(&number).unwrap();
        match key {
            0 => number(row.number.into()),
            1 => row.category.into(),
            2 => self
                .tags
                .sets()
                .iter()
                .position(|set| *set == row.tags)
                .unwrap(),
            3 => row.flag.into(),
            _ => mixed(row).into(),
        }
    }
}

/// Pairs of a column and an ignored dimension: each column both ignoring its own filter and ignoring none,
/// and some columns that ignore the filter of another.
fn groups() -> impl Iterator<Item = (usize, Option<usize>)> {
    let own = (0..4).map(|column| (column, Some(column)));
    let all = (0..5).map(|column| (column, None));
    own.chain(all).chain([(4, Some(0)), (2, Some(1))])
}

fn agree(
    table: &Table,
    rows: &[Row],
    filters: &Filters,
    selection: &Selection,
) -> Result<(), TestCaseError> {
    let masks: Vec<u16> = rows.iter().map(|row| filters.failed(row)).collect();
    let left = |ignores: Option<usize>| {
        let obeyed = ignores.map_or(u16::MAX, |index| !(1 << index));
        let rows = (0_u32..).zip(rows).zip(&masks);
        rows.filter(move |(_, mask)| *mask & obeyed == 0)
            .map(|(row, _)| row)
    };
    prop_assert!(selection.rows().eq(left(None).map(|(row, _)| row)));
    for index in 0..4 {
        let expected = left(Some(index)).map(|(row, _)| row);
        prop_assert!(selection.rows_ignoring(index).eq(expected), "{}", index);
    }
    for (index, (key, ignores)) in groups().enumerate() {
        let mut counts = vec![0; selection.counts(index).len()];
        for (_, row) in left(ignores) {
            counts[table.code(key, row)] += 1;
        }
        prop_assert_eq!(selection.counts(index), counts, "group {}", index);
    }
    let mut by_tag = [0; 64];
    for (_, row) in left(Some(2)) {
        for (tag, count) in by_tag.iter_mut().enumerate() {
            *count += (row.tags >> tag & 1) as u32;
        }
    }
    prop_assert_eq!(table.tags.by_tag(selection.counts(2)), by_tag);
    Ok(())
}

fn any_row() -> impl Strategy<Value = Row> {
    let number = prop_oneof![4 => -20..20_i32, 1 => any::<i32>()];
    let category = prop_oneof![9 => 0..6_u16, 1 => 0..400_u16];
    let tags = prop_oneof![4 => 0..16_u64, 1 => any::<u64>()];
    (number, category, tags, any::<bool>()).prop_map(|(number, category, tags, flag)| Row {
        number,
        category,
        tags,
        flag,
    })
}

fn any_bound() -> impl Strategy<Value = Bound<i64>> {
    prop_oneof![
        Just(Bound::Unbounded),
        (-25..25_i64).prop_map(Bound::Included),
        (-25..25_i64).prop_map(Bound::Excluded),
        any::<i64>().prop_map(Bound::Included),
    ]
}

fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => (any_bound(), any_bound()).prop_map(|(from, to)| Change::Number(from, to)),
        2 => prop::collection::vec(0..8_u16, 0..4).prop_map(Change::Category),
        2 => prop::option::of(0..16_u64).prop_map(Change::Tags),
        1 => prop::option::of(any::<bool>()).prop_map(Change::Flag),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Counts are checked after each change, and in a new selection.
    #[test]
    fn counts_are_right_after_any_changes_of_filters(
        rows in prop::collection::vec(any_row(), 0..120),
        changes in prop::collection::vec(any_change(), 1..12),
        is_indexed in any::<bool>(),
    ) {
        let table = Table::new(&rows, is_indexed);
        let mut filters = Filters::NONE;
        let mut selection = table.select(&filters);
        agree(&table, &rows, &filters, &selection)?;
        for change in &changes {
            let dimension = filters.change(change);
            selection.set_filter(dimension, table.filter(&filters, dimension));
            agree(&table, &rows, &filters, &selection)?;
        }
        agree(&table, &rows, &filters, &table.select(&filters))?;
    }
}

/// There are enough rows that small changes use the index and large ones make a pass over all rows.
#[test]
fn small_and_large_changes_of_many_rows_are_counted() {
    let rows: Vec<Row> = (0..20_000_u32)
        .map(|row| Row {
            number: (row.wrapping_mul(2_654_435_761) >> 16) as i32 % 3_000,
            category: (row.wrapping_mul(40_503) >> 7) as u16 % 94,
            tags: u64::from(row % 7),
            flag: row % 3 == 0,
        })
        .collect();
    let table = Table::new(&rows, true);
    let mut filters = Filters::NONE;
    let mut selection = table.select(&filters);
    let ranges = [
        (0, 300),
        (30, 330),
        (29, 331),
        (2_000, 2_900),
        (0, 9_000),
        (5, 5),
    ];
    let numbers =
        ranges.map(|(from, to)| Change::Number(Bound::Included(from), Bound::Excluded(to)));
    let categories = [vec![3], vec![3, 60, 93], vec![60], vec![]].map(Change::Category);
    for (number, category) in numbers
        .iter()
        .flat_map(|one| categories.iter().map(move |two| (one, two)))
    {
        for change in [number, category] {
            let dimension = filters.change(change);
            selection.set_filter(dimension, table.filter(&filters, dimension));
            agree(&table, &rows, &filters, &selection).unwrap();
        }
    }
}

/// A column of flags and `set_rows` select the same rows.
#[test]
fn a_dimension_is_filtered_row_by_row() {
    let keys = Arc::new(Column::new(5, (0..60).map(|row| row % 5).collect()));
    let groups = [None, Some(0), Some(1)].map(|ignores| GroupBy {
        keys: Arc::clone(&keys),
        ignores,
    });
    let select = |column: &Arc<Column>| {
        let columns = [Arc::clone(&keys), Arc::clone(column)];
        let mut selection = Selection::new(&columns, &groups).unwrap();
        selection.set_filter(0, CodeSet::range(5, 0..2));
        selection
    };
    let mut selection = select(&keys);
    for divisor in [2, 7, 1] {
        let is_selected = |row: usize| row.is_multiple_of(divisor);
        let mut expected = select(&Arc::new(Column::flags((0..60).map(is_selected))));
        expected.set_filter(1, CodeSet::range(2, 1..2));
        selection.set_rows(1, is_selected);
        assert!(selection.rows().eq(expected.rows()));
        for group in 0..groups.len() {
            assert_eq!(selection.counts(group), expected.counts(group));
        }
    }
    selection.set_rows(9, |_| false);
    assert_eq!(selection.rows().count(), 24);
}

/// A dimension goes from codes to rows, to other codes, and back.
#[test]
fn a_dimension_changes_its_column() {
    let of = |count: u16| {
        Arc::new(Column::new(
            count.into(),
            (0..60).map(|row| row % count).collect(),
        ))
    };
    let (five, seven) = (of(5), of(7));
    let groups = [None, Some(0)].map(|ignores| GroupBy {
        keys: Arc::clone(&five),
        ignores,
    });
    let mut selection = Selection::new(&[Arc::clone(&five)], &groups).unwrap();
    for (column, code) in [(&five, 1), (&seven, 6), (&seven, 0), (&five, 4), (&five, 0)] {
        let filter = CodeSet::range(column.cardinality(), code..code + 1);
        selection.set_rows(0, |row| row == 3);
        assert!(selection.rows().eq([3]));
        selection.set_column(0, column, filter.clone());
        let mut expected = Selection::new(&[Arc::clone(column)], &groups).unwrap();
        expected.set_filter(0, filter);
        assert!(selection.rows().eq(expected.rows()));
        for group in 0..groups.len() {
            assert_eq!(selection.counts(group), expected.counts(group));
        }
    }
    let before: Vec<u32> = selection.rows().collect();
    let short = Arc::new(Column::new(2, vec![0, 1]));
    selection.set_column(0, &short, CodeSet::none(2));
    selection.set_column(9, &five, CodeSet::none(5));
    assert!(selection.rows().eq(before));
}

#[test]
fn a_filter_of_another_length_is_resized() {
    let column = Arc::new(Column::new(70, vec![0, 69, 3]));
    let mut selection = Selection::new(&[column], &[]).unwrap();
    selection.set_filter(0, CodeSet::all(10));
    assert!(selection.rows().eq([0, 2]));
    selection.set_filter(0, CodeSet::all(200));
    assert!(selection.rows().eq([0, 1, 2]));
    selection.set_filter(9, CodeSet::none(70));
    assert!(selection.rows().eq([0, 1, 2]));
}

#[test]
fn mismatched_columns_are_refused() {
    let column = |rows: usize| Arc::new(Column::new(1, vec![0; rows]));
    let group = |rows, ignores| GroupBy {
        keys: column(rows),
        ignores,
    };
    let error = |dimensions: &[_], groups: &[_]| Selection::new(dimensions, groups).unwrap_err();
    let uneven = Error::RowCount {
        expected: 2,
        found: 3,
    };
    assert_eq!(error(&[column(2), column(3)], &[]), uneven);
    assert_eq!(error(&[column(2)], &[group(3, None)]), uneven);
    assert_eq!(
        error(&[column(2)], &[group(2, Some(1))]),
        Error::NoDimension(1)
    );
    assert_eq!(
        error(&vec![column(1); 17], &[]),
        Error::TooManyDimensions(17)
    );
    assert!(Selection::new(&vec![column(1); 16], &[]).is_ok());
}
