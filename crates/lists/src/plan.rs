//! How the cells of each column are read.

use crate::choices::Choices;
use crate::clean::shortened;
use crate::columns::ColumnReading;
use crate::date::{self, DateOrder, WrittenDay};
use crate::effect::{self, Terms};
use crate::memo::Memo;
use crate::question::Question;
use crate::role::Role;
use crate::table::Table;
use crate::unit::{Bare, lacks_unit};
use commutations::domain::Sentence;

/// How many letters of a cell a question shows.
const LETTERS_OF_EXAMPLE: usize = 120;

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
                plan.settle(column, role, cells, choices.order(column));
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
        role: Role,
        cells: impl Iterator<Item = &'a str>,
        chosen: Option<DateOrder>,
    ) {
        let (mut month_first, mut day_first, mut open) = (false, false, None);
        let mut memo = Memo::default();
        for cell in cells {
            for day in memo.get(cell, |cell| numbers(cell, role)) {
                match day.settles() {
                    Some(DateOrder::MonthFirst) => month_first = true,
                    Some(DateOrder::DayFirst) => day_first = true,
                    None if open.is_none() && day.is_open() => open = Some((cell, day)),
                    None => {}
                }
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

/// Returns the days in numbers that the rows will read in a cell of this role.
fn numbers(cell: &str, role: Role) -> Vec<WrittenDay> {
    if !cell.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let days: Vec<WrittenDay> = match role {
        Role::Terms => match effect::read(cell, Sentence::Unknown, Bare::default()) {
            Some(Terms::Expires(day)) => vec![day],
            _ => Vec::new(),
        },
        Role::Sentenced => cell.split(';').flat_map(date::read).collect(),
        _ => date::read(cell).into_iter().collect(),
    };
    let is_numbers = |day: &WrittenDay| matches!(day, WrittenDay::Numbers(..));
    days.into_iter().filter(is_numbers).collect()
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
        example: shortened(cell, LETTERS_OF_EXAMPLE),
        month_first: of(DateOrder::MonthFirst)?,
        day_first: of(DateOrder::DayFirst)?,
    })
}
