//! Figures in tables: the count in one column, the basis in another.

use crate::data::column::Row;
use crate::data::{Cell, LoadError};
use crate::domain::{Figure, Tag};

/// The columns of a figure.
pub(super) struct FigureColumns {
    pub count: &'static str,
    pub basis: &'static str,
}

pub(super) const COMMUTATIONS: FigureColumns = FigureColumns {
    count: "commutations",
    basis: "commutations_basis",
};

pub(super) const PARDONS: FigureColumns = FigureColumns {
    count: "pardons",
    basis: "pardons_basis",
};

pub(super) const RECEIVED: FigureColumns = FigureColumns {
    count: "received",
    basis: "received_basis",
};

impl FigureColumns {
    /// Reads the figure in `row`.
    pub(super) fn read(&self, row: &Row<'_>) -> Result<Figure, LoadError> {
        Ok(Figure {
            count: count(row, self.count)?,
            basis: row.tag(self.basis)?,
        })
    }

    /// Reads the figure in `row`; `None` if neither count nor basis is given.
    pub(super) fn read_optional(&self, row: &Row<'_>) -> Result<Option<Figure>, LoadError> {
        match (row.cell(self.count), row.cell(self.basis)) {
            (Cell::Null, Cell::Null) => Ok(None),
            (Cell::Null, _) => Err(row.fault(self.basis, "null, as the figure is")),
            _ => self.read(row).map(Some),
        }
    }

    /// Returns the cell of `figure` in `column` if that is one of its columns.
    pub(super) fn cell(&self, figure: Option<Figure>, column: &str) -> Option<Cell> {
        if column == self.count {
            Some(figure.map_or(Cell::Null, |figure| Cell::from(figure.count)))
        } else if column == self.basis {
            Some(figure.map_or(Cell::Null, |figure| Cell::from(figure.basis.key())))
        } else {
            None
        }
    }
}

/// Reads a count of acts or petitions.
pub(super) fn count(row: &Row<'_>, field: &'static str) -> Result<u32, LoadError> {
    row.whole(field, 10_000_000, "a count")
}
