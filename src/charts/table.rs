//! A chart as a table.

/// The rows of a chart in words, in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// What stands over each column.
    pub headings: Vec<&'static str>,
    /// The cells, as many a row as there are headings.
    pub rows: Vec<Vec<String>>,
}
