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

    /// The data of another list, which comes without history and story.
    #[must_use]
    pub const fn of_list(records: String) -> Self {
        Self {
            records,
            history: String::new(),
            story: String::new(),
        }
    }

    /// Returns each text that there is with its name, which is also the id of its element in the one file.
    pub fn files(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let files = [
            ("records", &self.records),
            ("history", &self.history),
            ("story", &self.story),
        ];
        let files = files.into_iter().filter(|(_, text)| !text.is_empty());
        files.map(|(name, text)| (name, text.as_str()))
    }
}
