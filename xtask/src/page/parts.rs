//! What pages are made of, and where it comes from.

use std::fs;
use std::path::{Path, PathBuf};

use super::{PageError, inline};
use crate::project::Project;

/// A file of the page: its path beside the page, and what is in it.
#[derive(Debug, Clone)]
pub struct Asset<T> {
    /// Its path relative to the page.
    pub name: String,
    /// What is in it.
    pub content: T,
}

/// What all pages share.
#[derive(Debug, Clone)]
pub struct Parts {
    /// CSS.
    pub style: String,
    /// The script that starts the app.
    pub boot: String,
    /// The JavaScript that wasm-bindgen wrote.
    pub glue: Asset<String>,
    /// The program.
    pub wasm: Asset<Vec<u8>>,
    /// The records, as JSON.
    pub records: Asset<String>,
}

impl Parts {
    /// Reads them from the project and from what Trunk left in `built`.
    ///
    /// # Errors
    /// When a file is missing.
    pub fn collect(project: &Project, built: &Path) -> Result<Self, PageError> {
        let (glue, wasm) = (only(built, ".js")?, only(built, ".wasm")?);
        Ok(Self {
            style: inline::squeeze_style(&read_text(&project.path("src/assets/app.css"))?),
            boot: inline::squeeze_script(&read_text(&project.path("src/assets/boot.js"))?),
            glue: Asset {
                content: read_text(&built.join(&glue))?,
                name: glue,
            },
            wasm: Asset {
                content: read_bytes(&built.join(&wasm))?,
                name: wasm,
            },
            records: Asset {
                name: "data/obama.json".to_owned(),
                content: read_text(&project.records())?,
            },
        })
    }

    /// The files that a served page loads.
    #[must_use]
    pub fn files(&self) -> [(&str, &[u8]); 3] {
        [
            (&self.glue.name, self.glue.content.as_bytes()),
            (&self.wasm.name, &self.wasm.content),
            (&self.records.name, self.records.content.as_bytes()),
        ]
    }
}

/// The name of the one file in `folder` with that ending.
fn only(folder: &Path, ending: &'static str) -> Result<String, PageError> {
    let failed = |source| PageError::Io {
        what: "read",
        path: folder.to_path_buf(),
        source,
    };
    let entries = fs::read_dir(folder)
        .map_err(failed)?
        .collect::<Result<Vec<_>, _>>();
    let names = entries.map_err(failed)?.into_iter();
    let names = names.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(ending)).collect();
    match (names.pop(), names.len()) {
        (Some(name), 0) => Ok(name),
        (last, more) => Err(PageError::Output {
            folder: folder.to_path_buf(),
            ending,
            count: more + usize::from(last.is_some()),
        }),
    }
}

/// A text file's content, with the line ends that hashes are made of: HTML parsers make `\r\n`
/// into `\n`, and a checkout on Windows may have them.
///
/// # Errors
/// When it cannot be read.
pub fn read_text(path: &Path) -> Result<String, PageError> {
    let failed = |source| PageError::Io {
        what: "read",
        path: PathBuf::from(path),
        source,
    };
    Ok(fs::read_to_string(path)
        .map_err(failed)?
        .replace("\r\n", "\n"))
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, PageError> {
    fs::read(path).map_err(|source| PageError::Io {
        what: "read",
        path: path.to_path_buf(),
        source,
    })
}
