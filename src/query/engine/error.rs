//! What cannot be filtered.

/// Why there is no column or no selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EngineError {
    /// A column has more different values than there are codes.
    #[error("a column can have {max} different values, not more", max = 1 << 16)]
    TooManyCodes,
    /// There are more rows than a row's number can say.
    #[error("a list can have {max} rows, not more", max = u32::MAX)]
    TooManyRows,
    /// There are more dimensions than bits in a mask.
    #[error("a selection can have {max} dimensions, not {0}", max = u16::BITS)]
    TooManyDimensions(usize),
    /// A column has more or fewer rows than the first.
    #[error("the columns of a selection have {rows} rows, and one has {other}")]
    Uneven {
        /// The rows of the first column.
        rows: usize,
        /// The rows of another.
        other: usize,
    },
    /// A group ignores a dimension that the selection does not have.
    #[error("a group ignores dimension {0}, which is not there")]
    NoDimension(usize),
}
