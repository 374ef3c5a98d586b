//! What the reader of a list has chosen.

use crate::date::DateOrder;
use crate::role::Role;
use crate::separator::Separator;
use crate::unit::Unit;
use commutations::domain::Day;

/// What was chosen for a list. The default chooses nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Choices {
    /// What separates the cells.
    pub separator: Option<Separator>,
    /// The line with the names of the columns, from 1; 0 if there are none.
    pub header: Option<u32>,
    /// Roles of columns, which count from 0. A later choice takes a role from an earlier column.
    pub columns: Vec<(usize, Role)>,
    /// In which order the numbers of the days of a column stand.
    pub orders: Vec<(usize, DateOrder)>,
    /// The unit of the numbers of a column.
    pub units: Vec<(usize, Unit)>,
    /// The day of all grants, for a list without such days.
    pub day_of_all: Option<Day>,
    /// The kinds of clemency to show, as in [`crate::KindCount::name`]; if empty, all.
    pub kinds: Vec<String>,
    /// Whether drugs and firearms are read from the texts of the offenses, if no column holds them.
    pub reads_offenses: bool,
}

impl Choices {
    pub(crate) fn order(&self, column: usize) -> Option<DateOrder> {
        last(&self.orders, column)
    }

    pub(crate) fn unit(&self, column: usize) -> Option<Unit> {
        last(&self.units, column)
    }
}

fn last<T: Copy>(choices: &[(usize, T)], column: usize) -> Option<T> {
    let own = choices.iter().rev().find(|(own, _)| *own == column);
    own.map(|(_, choice)| *choice)
}
