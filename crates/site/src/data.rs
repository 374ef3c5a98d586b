//! The data files of the page.

use std::path::Path;

use crate::SiteError;
use crate::staged::text;

/// The texts of the data files.
#[derive(Debug, Clone)]
pub struct Data {
    /// The records of the grants.
    pub records: String,
    /// Clemency since 1900.
    pub history: String,
    /// The story.
    pub story: String,
}

impl Data {
    /// Reads the data files from the folder `dir`.
    ///
    /// # Errors
    /// Returns an error if a file cannot be read.
    pub fn read(dir: &Path) -> Result<Self, SiteError> {
        Ok(Self {
            records: text(&dir.join("records.json"))?,
            history: text(&dir.join("history.json"))?,
            story: text(&dir.join("story.json"))?,
        })
    }

    /// Returns each text with its name, which is also the id of its element in the one file.
    pub fn files(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let files = [
            ("records", &self.records),
            ("history", &self.history),
            ("story", &self.story),
        ];
        files.into_iter().map(|(name, text)| (name, text.as_str()))
    }
}
