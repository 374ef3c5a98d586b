//! The people of a view as a file: CSV for spreadsheets, JSON for programs.
//!
//! Both formats hold the same columns and the same description: source, month of the copy, address of the
//! view, headline, and the meaning of each column.

mod about;
mod address;
mod column;
mod csv;
mod file_name;
mod json;
mod value;

pub use address::address;
pub use csv::csv;
pub use file_name::file_name;
pub use json::json;

use crate::data::Dataset;
use crate::domain::{Grant, Names};
use crate::query::Commuted;
use crate::query::Subject;
use crate::state::View;

/// The input of an export.
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    /// The records.
    pub dataset: &'a Dataset,
    /// The rows of the view, in the order of its table.
    pub rows: &'a [u32],
    /// The view.
    pub view: &'a View,
    /// The headline of the view, as the page shows it.
    pub headline: &'a str,
    /// The full address of the page that shows the view; empty if none does.
    pub address: &'a str,
}

/// One person of an export.
#[derive(Clone, Copy)]
struct Person<'a> {
    dataset: &'a Dataset,
    grant: &'a Grant,
    commuted: Commuted,
}

impl<'a> Export<'a> {
    /// Returns the people, in the order of the table.
    fn people(&self) -> impl Iterator<Item = Person<'a>> {
        let dataset = self.dataset;
        self.rows.iter().filter_map(move |row| {
            let grant = dataset.grant(*row)?;
            Some(Person {
                dataset,
                grant,
                commuted: Commuted::new(*row, grant),
            })
        })
    }

    const fn shows_names(&self) -> bool {
        matches!(self.view.names, Names::Show)
    }

    /// Whether the search may be repeated. If names are hidden, it may only if it matches places in the list,
    /// and so is not a name.
    fn shows_search(&self) -> bool {
        let places = self.dataset.districts.iter().cloned();
        let needle = self.view.filter.needle(Names::Show);
        self.shows_names() || needle.matches(&Subject::new("", places))
    }

    /// Returns the view without what may not be repeated, and without what does not affect its people.
    fn shown_view(&self) -> View {
        let mut view = self.view.clone();
        view.table.page = 0;
        view.table.is_open = false;
        view.overlay = view.overlay.with_record(None);
        if !self.shows_search() {
            view.filter.search.clear();
        }
        view
    }
}
