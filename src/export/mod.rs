//! The people of a view as a file to keep: CSV for spreadsheets, JSON for programs.
//!
//! Both hold the same columns and say the same of themselves: source, month of the copy, address of
//! the view, headline, and what each column means.

mod about;
mod address;
mod column;
mod csv;
mod file_name;
mod formula;
mod json;
mod value;

pub use csv::csv;
pub use file_name::file_name;
pub use json::json;

use crate::data::Dataset;
use crate::domain::Grant;
use crate::query::Change;
use crate::query::{Needle, Subject};
use crate::state::{Names, View};

/// What is written into a file.
#[derive(Clone, Copy, Debug)]
pub struct Export<'a> {
    /// The records.
    pub dataset: &'a Dataset,
    /// The grants of the view, in the order of its table.
    pub rows: &'a [u32],
    /// The view itself.
    pub view: &'a View,
    /// The headline of the view, as the page shows it.
    pub headline: &'a str,
    /// The address of the page that shows the view, whole.
    pub address: &'a str,
}

/// One person of an export.
#[derive(Clone, Copy)]
struct Person<'a> {
    dataset: &'a Dataset,
    grant: &'a Grant,
    change: Change,
}

impl<'a> Export<'a> {
    /// The people, in the order of the table.
    fn people(&self) -> impl Iterator<Item = Person<'a>> {
        let dataset = self.dataset;
        self.rows.iter().filter_map(move |row| {
            let grant = dataset.grant(*row)?;
            Some(Person {
                dataset,
                grant,
                change: Change::new(*row, grant),
            })
        })
    }

    const fn shows_names(&self) -> bool {
        matches!(self.view.names, Names::Show)
    }

    /// Whether the words looked for may be told. Where names are left out, they may if they look for
    /// places of the list and so are no name.
    fn tells_search(&self) -> bool {
        let places = self.dataset.districts.iter().copied();
        self.shows_names() || Needle::new(&self.view.search).matches(&Subject::new("", places))
    }

    /// The view without what may not be told, and without what does not matter to its people.
    fn told_view(&self) -> View {
        let mut view = self.view.clone();
        view.page = 0;
        view.record = None;
        if !self.tells_search() {
            view.search.clear();
        }
        view
    }
}
