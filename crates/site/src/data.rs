//! The data files of the page.

use std::path::Path;

use crate::SiteError;
use crate::staged::text;

/// The texts of the data files.
#[derive(Debug, Clone)]
pub struct Data {
    /// The grants.
    pub records: String,
    /// Clemency since 1900.
    pub history: String,
    /// The report that is checked.
    pub story: String,
}

impl Data {
    /// Reads them from the folder `dir`.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn read(dir: &Path) -> Result<Self, SiteError> {
        Ok(Self {
            records: text(&dir.join("records.json"))?,
            history: text(&dir.join("history.json"))?,
            story: text(&dir.join("story.json"))?,
        })
    }

    /// Each with its name, which is also the id of the element that holds it in one file.
    pub fn files(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let files = [
            ("records", &self.records),
            ("history", &self.history),
            ("story", &self.story),
        ];
        files.into_iter().map(|(name, text)| (name, text.as_str()))
    }
}
