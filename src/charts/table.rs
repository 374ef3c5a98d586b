//! A chart as a table.

/// The rows of a chart in words, in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The heading of each column.
    pub headings: Vec<&'static str>,
    /// The rows of cells; each has as many cells as there are headings.
    pub rows: Vec<Vec<String>>,
}
