//! How the cells of each column are read.

use crate::choices::Choices;
use crate::columns::ColumnReading;
use crate::date::{self, DateOrder, WrittenDay};
use crate::question::Question;
use crate::role::Role;
use crate::table::Table;
use crate::unit::{Bare, lacks_unit};

/// How the cells of each column are read.
#[derive(Debug)]
pub(crate) struct Plan {
    columns: [Option<usize>; Role::ALL.len()],
    orders: Vec<(usize, DateOrder)>,
    bares: Vec<(usize, Bare)>,
    /// Whether the places are counties or cities, so that `LA` is no state.
    pub has_counties: bool,
    pub questions: Vec<Question>,
}

impl Plan {
    pub(crate) fn new(
        table: &Table,
        rows: &[usize],
        columns: &[ColumnReading],
        choices: &Choices,
    ) -> Self {
        let mut plan = Self {
            columns: [None; Role::ALL.len()],
            orders: Vec::new(),
            bares: Vec::new(),
            has_counties: columns.iter().any(holds_counties),
            questions: Vec::new(),
        };
        for column in columns.iter().filter(|column| column.role != Role::NotUsed) {
            plan.columns[column.role as usize] = Some(column.index);
        }
        for role in [Role::Granted, Role::Sentenced, Role::NewEnd, Role::Terms] {
            if let Some(column) = plan.column(role) {
                let cells = rows.iter().map(|row| table.cell(*row, column));
                plan.settle(column, cells, choices.order(column));
            }
        }
        for role in [Role::Sentence, Role::Original, Role::NewTerm, Role::Terms] {
            if let Some(column) = plan.column(role) {
                let cells = rows.iter().map(|row| table.cell(*row, column));
                let name = columns.get(column).map_or("", |own| own.name.as_str());
                plan.weigh(column, cells, Bare::of(name, choices.unit(column)));
            }
        }
        plan
    }

    /// Returns the column with a role.
    pub(crate) const fn column(&self, role: Role) -> Option<usize> {
        self.columns[role as usize]
    }

    /// Returns in which order the numbers of the days of a column stand, if that is known.
    pub(crate) fn order(&self, column: usize) -> Option<DateOrder> {
        let own = self.orders.iter().find(|(own, _)| *own == column);
        own.map(|(_, order)| *order)
    }

    /// Returns how a number without a unit is read.
    pub(crate) fn bare(&self, role: Role) -> Bare {
        let column = self.column(role);
        let own = self.bares.iter().find(|(own, _)| Some(*own) == column);
        own.map(|(_, bare)| *bare).unwrap_or_default()
    }

    /// Finds the order in which the numbers of days stand: as chosen, or as some day shows; else it is asked.
    fn settle<'a>(
        &mut self,
        column: usize,
        cells: impl Iterator<Item = &'a str>,
        chosen: Option<DateOrder>,
    ) {
        let (mut month_first, mut day_first, mut open) = (false, false, None);
        for cell in cells.filter(|cell| begins_with_number(cell)) {
            let Ok(day) = date::read(cell) else { continue };
            match day.settles() {
                Some(DateOrder::MonthFirst) => month_first = true,
                Some(DateOrder::DayFirst) => day_first = true,
                None if open.is_none() && day.is_open() => open = Some((cell, day)),
                None => {}
            }
        }
        let shown = match (month_first, day_first) {
            (true, false) => Some(DateOrder::MonthFirst),
            (false, true) => Some(DateOrder::DayFirst),
            _ => None,
        };
        if let Some(order) = chosen.or(shown) {
            self.orders.push((column, order));
        } else if let Some((cell, day)) = open {
            self.questions.extend(order_question(column, cell, day));
        }
    }

    fn weigh<'a>(&mut self, column: usize, mut cells: impl Iterator<Item = &'a str>, bare: Bare) {
        self.bares.push((column, bare));
        if bare.unit.is_some() {
            return;
        }
        if let Some(example) = cells.find(|cell| lacks_unit(cell) && date::read(cell).is_err()) {
            self.questions.push(Question::Unit {
                column,
                example: example.to_owned(),
            });
        }
    }
}

/// Whether a cell begins like `8/3/2016`, with a number of one or two digits.
fn begins_with_number(cell: &str) -> bool {
    let mut bytes = cell.bytes();
    bytes.next().is_some_and(|byte| byte.is_ascii_digit())
        && bytes.take(2).any(|byte| !byte.is_ascii_alphanumeric())
}

fn holds_counties(column: &ColumnReading) -> bool {
    let name = column.name.to_lowercase();
    let says = |word: &str| name.contains(word);
    column.role == Role::Place
        && ["county", "counties", "city", "parish"]
            .into_iter()
            .any(says)
}

fn order_question(column: usize, cell: &str, day: WrittenDay) -> Option<Question> {
    let of = |order| day.day(Some(order)).ok().flatten();
    Some(Question::Order {
        column,
        example: cell.to_owned(),
        month_first: of(DateOrder::MonthFirst)?,
        day_first: of(DateOrder::DayFirst)?,
    })
}
