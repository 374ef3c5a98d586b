//! Data files with one fault.

use super::json;
use serde_json::{Map, Value};

/// A data file, and a function that returns the message with which a copy of it is rejected.
pub(super) struct File {
    pub(super) name: &'static str,
    pub(super) refusal: fn(&str) -> String,
}

impl File {
    /// Returns the message after a change.
    pub(super) fn after(&self, change: impl FnOnce(&mut Value)) -> String {
        let mut document = json(self.name);
        change(&mut document);
        (self.refusal)(&document.to_string())
    }

    /// Returns the message after a change of the value at one place.
    pub(super) fn with(&self, place: &str, value: impl Into<Value>) -> String {
        self.after(|document| *document.pointer_mut(place).unwrap() = value.into())
    }

    /// Returns the message after a change of one table.
    pub(super) fn with_table(
        &self,
        table: &str,
        change: impl FnOnce(&mut Map<String, Value>),
    ) -> String {
        self.after(|document| change(document[table].as_object_mut().unwrap()))
    }

    /// Checks that each invalid cell is named by its record and field: `(place, value, record, field)`.
    pub(super) fn names_cells<const N: usize>(&self, cells: [(&str, Value, &str, &str); N]) {
        for (place, value, record, field) in cells {
            let message = self.with(place, value);
            assert!(
                message.starts_with(&format!("record {record}, field “{field}”: ")),
                "{place}: {message}"
            );
        }
    }

    /// Checks that a missing, unknown or short column is named: `(table, column)`.
    pub(super) fn names_columns<const N: usize>(&self, columns: [(&str, &str); N]) {
        for (table, column) in columns {
            let missing = self.with_table(table, |columns| {
                columns.remove(column);
            });
            assert_eq!(missing, format!("the column “{table}.{column}” is missing"));
            let unknown = self.with_table(table, |columns| {
                let cells = columns[column].clone();
                columns.insert("shoes".to_owned(), cells);
            });
            let expected = format!("the column “{table}.shoes” is not known to this page");
            assert_eq!(unknown, expected);
            let short = self.with_table(table, |columns| {
                columns[column].as_array_mut().unwrap().pop();
            });
            let expected = format!("the column “{table}.{column}” has ");
            assert!(short.starts_with(&expected), "{short}");
        }
    }
}
