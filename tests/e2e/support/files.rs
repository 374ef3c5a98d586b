//! Downloaded files.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::Value;

use super::browser::done;
use super::reader::{Reader, text};
use super::wait::until_seen;

/// A file that has not changed for so long is written whole.
const STEP: Duration = Duration::from_millis(100);

/// A folder for downloads, which is deleted with its content when dropped.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let own = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("commutations-e2e-{}-{own}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).expect("a folder for what is saved");
        Self(path)
    }

    /// Returns the names and the texts of the finished files in it.
    pub fn files(&self) -> Vec<(String, String)> {
        let entries = std::fs::read_dir(&self.0).expect("the folder is readable");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        let mut files: Vec<(String, String)> = paths.filter_map(|path| file(&path)).collect();
        files.sort();
        files
    }
}

impl Folder {
    /// Returns the address of a file in it.
    pub fn address(&self, name: &str) -> String {
        let address = url::Url::from_file_path(self.0.join(name));
        address.expect("the folder is absolute").to_string()
    }
}

/// Whether an address is that of a file in such a folder.
pub(super) fn is_saved(address: &str) -> bool {
    let folder = std::env::temp_dir().join("commutations-e2e-");
    url::Url::from_file_path(folder).is_ok_and(|own| address.starts_with(own.as_str()))
}

fn file(path: &Path) -> Option<(String, String)> {
    let name = path.file_name()?.to_str()?.to_owned();
    let text = std::fs::read_to_string(path).ok()?;
    (!is_unfinished(path) && !text.is_empty()).then_some((name, text))
}

fn is_unfinished(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    [".crdownload", ".part", ".wkdownload"]
        .iter()
        .any(|ending| name.ends_with(ending))
        || name.starts_with('.')
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Reader {
    /// Makes the browser save files into a new folder.
    pub async fn keep_files(&self) -> Folder {
        let folder = Folder::new();
        let chosen = done(self.browser.lease.save_into(&folder.0).await);
        if chosen == folder.0 {
            return folder;
        }
        Folder(chosen)
    }

    /// Waits for the only file in `folder` whose name has this ending, and returns its name and text.
    pub async fn has_saved(&self, folder: &Folder, ending: &str) -> (String, String) {
        let of_ending = || {
            let mut files = folder.files();
            files.retain(|(name, _)| name.ends_with(ending));
            files
        };
        // WebKit writes a long file in several steps under its own name.
        let look = async || {
            let files = of_ending();
            tokio::time::sleep(STEP).await;
            if files == of_ending() {
                files
            } else {
                Vec::new()
            }
        };
        let what = format!("a saved file …{ending}");
        let mut files = until_seen(&what, look, |files| files.len() == 1).await;
        files.remove(0)
    }

    /// The same for a file that is not text.
    pub async fn has_saved_bytes(&self, folder: &Folder, ending: &str) -> (String, Vec<u8>) {
        let look = async || {
            let entries = std::fs::read_dir(&folder.0).expect("the folder is readable");
            let paths = entries.map(|entry| entry.expect("an entry").path());
            let mut files: Vec<PathBuf> = paths.collect();
            // An unfinished file is called otherwise, or is beside the finished one.
            let are_finished = files.iter().all(|path| !is_unfinished(path));
            files.retain(|path| are_finished && path.to_string_lossy().ends_with(ending));
            files.first().and_then(|path| {
                let name = path.file_name()?.to_str()?.to_owned();
                Some((
                    name,
                    std::fs::read(path).ok().filter(|bytes| !bytes.is_empty())?,
                ))
            })
        };
        let what = format!("a saved file …{ending}");
        let found = until_seen(&what, look, Option::is_some).await;
        found.expect("it is there")
    }

    /// Waits for these words in the status of downloads, and returns the status.
    pub async fn sees_saving(&self, words: &str) -> String {
        let look = async || {
            text(
                &self
                    .js("return document.getElementById('save-status').innerText")
                    .await,
            )
        };
        until_seen(&format!("“{words}”"), look, |said| said.contains(words)).await
    }

    /// Waits until the text to copy by hand is shown, selected and focused, and returns it.
    pub async fn sees_selected_text(&self) -> String {
        let look = async || {
            self.js("
                const area = document.getElementById('save-text');
                const is_all = area.checkVisibility() && document.activeElement === area && area.selectionStart === 0 && area.selectionEnd === area.value.length;
                return is_all ? area.value : ''").await
        };
        let shown = until_seen("the text, selected", look, |shown| !text(shown).is_empty()).await;
        text(&shown)
    }
}

/// A CSV file: its notes, and its rows with the names of the columns.
#[derive(Debug)]
pub struct Sheetful {
    /// The lines that begin with `#`.
    pub notes: Vec<String>,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Sheetful {
    /// Parses the file as a program does that knows about the notes.
    pub fn read(file: &str) -> Self {
        let file = file.strip_prefix('\u{feff}').expect("a byte order mark");
        let notes = file.lines().take_while(|line| line.starts_with('#'));
        let notes = notes.map(str::to_owned).collect();
        let mut reader = csv::ReaderBuilder::new()
            .comment(Some(b'#'))
            .from_reader(file.as_bytes());
        let line = |record: &csv::StringRecord| record.iter().map(str::to_owned).collect();
        let columns = line(reader.headers().expect("a line of names"));
        let rows = reader
            .records()
            .map(|own| line(&own.expect("a row as long as the names")));
        Self {
            notes,
            columns,
            rows: rows.collect(),
        }
    }

    /// Returns the cells of a column.
    pub fn column(&self, name: &str) -> Vec<String> {
        let place = self.columns.iter().position(|own| own == name);
        let place = place.unwrap_or_else(|| panic!("no column {name} in {:?}", self.columns));
        self.rows.iter().map(|row| row[place].clone()).collect()
    }

    /// Whether one of the notes contains these words.
    pub fn says(&self, words: &str) -> bool {
        self.notes.iter().any(|note| note.contains(words))
    }
}

/// Returns one field of all rows of a JSON file, as text.
pub fn field(file: &Value, name: &str) -> Vec<String> {
    let rows = file["rows"].as_array().expect("a list of rows");
    rows.iter().map(|row| text(&row[name])).collect()
}
