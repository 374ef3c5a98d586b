//! Errors of columns and selections.

/// Why a column or a selection cannot be created.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A column has too many different values.
    #[error("a column can have at most {max} different values", max = 1 << 16)]
    TooManyCodes,
    /// A table has too many rows.
    #[error("a table can have at most {max} rows", max = u32::MAX)]
    TooManyRows,
    /// There are more dimensions than bits in a mask.
    #[error("a selection can have at most {max} dimensions, not {0}", max = u16::BITS)]
    TooManyDimensions(usize),
    /// A column has more or fewer rows than the others.
    #[error("the selection has {expected} rows, but a column has {found}")]
    RowCount {
        /// The number of rows of the selection.
        expected: usize,
        /// The number of rows of the column.
        found: usize,
    },
    /// A group ignores a dimension that the selection does not have.
    #[error("the selection has no dimension {0}")]
    NoDimension(usize),
}
