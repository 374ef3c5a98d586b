//! Why a file is not read at all.

use std::fmt;

/// Why a file is not read at all. Its text is a sentence for the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The file is empty.
    Empty,
    /// The file is no text.
    Binary,
    /// The file is an Excel workbook or another archive.
    Workbook,
    /// The file is a PDF.
    Pdf,
    /// The file is a web page or another text in angle brackets.
    WebPage,
    /// The file is longer than what is read.
    TooLong {
        /// The number of bytes.
        bytes: usize,
    },
    /// A row has more cells than what is read.
    TooManyColumns {
        /// The number of cells.
        columns: usize,
        /// The line of the file.
        line: u32,
    },
    /// There are more rows than what is read.
    TooManyRows {
        /// The number of rows.
        rows: usize,
    },
    /// There is nothing below the names of the columns.
    NoRows,
    /// There is only one column, and it holds neither days nor sentences.
    NoTable,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::words::refusal(self))
    }
}

impl std::error::Error for Refusal {}
