//! The exported files and the record panels, for the real records and for malicious ones.
#![allow(
    clippy::unwrap_used,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

#[path = "export/files.rs"]
mod files;
#[path = "export/hostile.rs"]
mod hostile;
#[path = "export/nameless.rs"]
mod nameless;
#[path = "export/sheets.rs"]
mod sheets;

use commutations::data::Dataset;
use commutations::export::{Export, csv, json};
use commutations::query::Columns;
use commutations::state::sorted_rows;
use commutations::state::{View, decode, headline};
use serde_json::Value;
use std::sync::LazyLock;

static DATASET: LazyLock<Dataset> =
    LazyLock::new(|| Dataset::from_json(include_str!("../data/records.json")).unwrap());
/// Returns the address of the view of `query`.
fn address(query: &str) -> String {
    format!("https://news.example/charts/?{query}")
}

/// The exported files of a view.
struct Files {
    csv: String,
    json: String,
}

impl Files {
    /// Exports the view of `query`.
    fn of(query: &str) -> Self {
        Self::from(&DATASET, query)
    }

    /// Exports that view of other records.
    fn from(dataset: &Dataset, query: &str) -> Self {
        let view: View = decode(query).0;
        let columns = Columns::new(dataset);
        let outcome = view.outcome(&columns);
        let export = Export {
            dataset,
            rows: &sorted_rows(dataset, &outcome.rows, view.table.sort),
            view: &view,
            headline: &headline(&DATASET.about, &columns, &view, &outcome).text(),
            address: &address(query),
        };
        Self {
            csv: csv(&export),
            json: json(&export),
        }
    }

    /// Returns the lines of notes.
    fn notes(&self) -> Vec<&str> {
        let text = self.csv.strip_prefix('\u{feff}').unwrap();
        text.split("\r\n")
            .take_while(|line| !line.is_empty())
            .collect()
    }

    /// Returns the names of the columns and the cells of each person, as read by a CSV reader that knows
    /// about the notes.
    fn table(&self) -> Vec<Vec<String>> {
        let mut reader = ::csv::ReaderBuilder::new();
        let mut reader = reader
            .comment(Some(b'#'))
            .has_headers(false)
            .from_reader(self.csv.as_bytes());
        let rows = reader.records();
        rows.map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect()
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.json).unwrap()
    }
}
