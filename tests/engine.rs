//! The generic filter core against a naive one: any rows, any clauses, any changes of clauses.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::query::engine::{
    CodeSet, Column, Dimension, EngineError, GroupBy, Numbers, Selection, Tags,
};
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

/// A new clause for one dimension; `None` where it is opened.
#[derive(Clone, Debug)]
enum Change {
    Number(Bound<i64>, Bound<i64>),
    Category(Vec<u16>),
    Tags(Option<u64>),
    Flag(Option<bool>),
}

/// The clauses as they stand, as a reader would say them.
#[derive(Clone, Debug)]
struct Clauses {
    number: (Bound<i64>, Bound<i64>),
    category: Vec<u16>,
    tags: Option<u64>,
    flag: Option<bool>,
}

impl Clauses {
    const OPEN: Self = Self {
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

    /// The bits of the clauses that a row fails, found the long way.
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
            .map(|(place, holds)| u16::from(!holds) << place)
            .sum()
    }
}

/// The columns of some rows.
struct Table {
    number: Numbers,
    category: Arc<Column>,
    tags: Tags,
    flag: Arc<Column>,
    /// Something that is no dimension: the category and the flag together.
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

    fn clause(&self, clauses: &Clauses, dimension: usize) -> CodeSet {
        let open = self.columns()[dimension].open();
        match dimension {
            0 => self.number.within(&clauses.number),
            1 if clauses.category.is_empty() => open,
            1 => CodeSet::of(open.len(), |code| {
                clauses.category.iter().any(|one| usize::from(*one) == code)
            }),
            2 => clauses.tags.map_or(open, |tags| self.tags.any_of(tags)),
            _ => clauses.flag.map_or(open, |flag| {
                CodeSet::range(2, usize::from(flag)..usize::from(flag) + 1)
            }),
        }
    }

    fn select(&self, clauses: &Clauses) -> Selection {
        let dimensions = self
            .columns()
            .into_iter()
            .enumerate()
            .map(|(place, column)| Dimension {
                column: Arc::clone(column),
                admitted: self.clause(clauses, place),
            });
        Selection::new(dimensions.collect(), &self.groups()).unwrap()
    }

    /// By each dimension, ignoring its clause and then obeying all; then by what is no dimension.
    fn groups(&self) -> Vec<GroupBy> {
        let by = |keys: &Arc<Column>, ignores| GroupBy {
            keys: Arc::clone(keys),
            ignores,
        };
        let own = self.columns().into_iter().enumerate();
        let own = own.map(|(place, column)| by(column, Some(place)));
        let all = self
            .columns()
            .into_iter()
            .chain([&self.mixed])
            .map(|column| by(column, None));
        own.chain(all)
            .chain([by(&self.mixed, Some(0)), by(self.tags.column(), Some(1))])
            .collect()
    }
}

fn naive(table: &Table, rows: &[Row], clauses: &Clauses, by: &GroupBy) -> Vec<u32> {
    let obeyed = by.ignores.map_or(u16::MAX, |place| !(1 << place));
    let mut counts = vec![0; by.keys.cardinality()];
    for (place, row) in rows.iter().enumerate() {
        if clauses.failed(row) & obeyed == 0 {
            counts[by.keys.code(place).unwrap()] += 1;
        }
    }
    assert_eq!(table.mixed.len(), rows.len());
    counts
}

fn agree(
    table: &Table,
    rows: &[Row],
    clauses: &Clauses,
    selection: &Selection,
) -> Result<(), TestCaseError> {
    let masks: Vec<u16> = rows.iter().map(|row| clauses.failed(row)).collect();
    let kept: Vec<u16> = (0..rows.len()).map(|row| selection.mask(row)).collect();
    prop_assert_eq!(&kept, &masks);
    let left: Vec<u32> = (0..)
        .zip(&masks)
        .filter(|(_, mask)| **mask == 0)
        .map(|(row, _)| row)
        .collect();
    prop_assert_eq!(selection.passing(), left.len());
    prop_assert_eq!(selection.rows().collect::<Vec<_>>(), left);
    for (place, by) in table.groups().iter().enumerate() {
        prop_assert_eq!(
            selection.counts(place),
            naive(table, rows, clauses, by),
            "group {}",
            place
        );
    }
    // The tags once more, by tag and not by code.
    let by_tag = table.tags.by_tag(selection.counts(2));
    for (tag, count) in by_tag.iter().enumerate() {
        let has = |row: &&Row| row.tags >> tag & 1 == 1 && clauses.failed(row) & !0b100 == 0;
        prop_assert_eq!(
            *count as usize,
            rows.iter().filter(has).count(),
            "tag {}",
            tag
        );
    }
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

    /// After each change, and as if made from nothing.
    #[test]
    fn any_rows_under_any_changes_are_counted_as_naively(
        rows in prop::collection::vec(any_row(), 0..120),
        changes in prop::collection::vec(any_change(), 1..12),
        is_indexed in any::<bool>(),
    ) {
        let table = Table::new(&rows, is_indexed);
        let mut clauses = Clauses::OPEN;
        let mut selection = table.select(&clauses);
        agree(&table, &rows, &clauses, &selection)?;
        for change in &changes {
            let dimension = clauses.change(change);
            selection.set(dimension, table.clause(&clauses, dimension));
            agree(&table, &rows, &clauses, &selection)?;
        }
        agree(&table, &rows, &clauses, &table.select(&clauses))?;
    }
}

/// Enough rows that small steps go by the index and great ones by a pass over all.
#[test]
fn many_rows_slide_and_jump_alike() {
    let rows: Vec<Row> = (0..20_000_u32)
        .map(|row| Row {
            number: (row.wrapping_mul(2_654_435_761) >> 16) as i32 % 3_000,
            category: (row.wrapping_mul(40_503) >> 7) as u16 % 94,
            tags: u64::from(row % 7),
            flag: row % 3 == 0,
        })
        .collect();
    let table = Table::new(&rows, true);
    let mut clauses = Clauses::OPEN;
    let mut selection = table.select(&clauses);
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
            let dimension = clauses.change(change);
            selection.set(dimension, table.clause(&clauses, dimension));
            agree(&table, &rows, &clauses, &selection).unwrap();
        }
    }
}

#[test]
fn what_cannot_be_filtered_is_told() {
    let column = |rows: usize| Arc::new(Column::new(1, vec![0; rows]));
    let open = |rows| Dimension::open(&column(rows));
    let group = |rows, ignores| GroupBy {
        keys: column(rows),
        ignores,
    };
    let error = |dimensions, groups: &[GroupBy]| Selection::new(dimensions, groups).unwrap_err();
    let uneven = EngineError::Uneven { rows: 2, other: 3 };
    assert_eq!(error(vec![open(2), open(3)], &[]), uneven);
    assert_eq!(error(vec![open(2)], &[group(3, None)]), uneven);
    assert_eq!(
        error(vec![open(2)], &[group(2, Some(1))]),
        EngineError::NoDimension(1)
    );
    assert_eq!(
        error(vec![open(1); 17], &[]),
        EngineError::TooManyDimensions(17)
    );
    assert!(Selection::new(vec![open(1); 16], &[]).is_ok());
}
