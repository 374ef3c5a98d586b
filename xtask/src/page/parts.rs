//! What pages are made of, and where it comes from.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

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

impl<T: AsRef<[u8]>> Asset<T> {
    /// A file of the program, called by what is in it.
    #[must_use]
    pub fn named_by_content(ending: &str, content: T) -> Self {
        let digest = Sha256::digest(content.as_ref());
        let hash: String = digest
            .iter()
            .take(8)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        Self {
            name: format!("commutations-{hash}{ending}"),
            content,
        }
    }

    fn as_file(&self) -> (&str, &[u8]) {
        (&self.name, self.content.as_ref())
    }
}

/// The data files read after the first view, by the ids of their elements in a page: what more is known
/// of each record, clemency since 1900, and the report that is checked.
pub const LATE_DATA: [&str; 3] = ["details", "history", "story"];

/// What all pages share.
#[derive(Debug, Clone)]
pub struct Parts {
    /// CSS.
    pub style: String,
    /// The scripts that run before anything is drawn: the look of the page, its start, and how it speaks
    /// with the host of a frame.
    pub boot: String,
    /// The script that hosts load to show the page in frames, `embed.js`.
    pub embed: String,
    /// The JavaScript that wasm-bindgen wrote.
    pub glue: Asset<String>,
    /// The program: what the first view needs of it.
    pub wasm: Asset<Vec<u8>>,
    /// The rest of the program, if any.
    pub late: Option<Asset<Vec<u8>>>,
    /// The records, as JSON.
    pub records: Asset<String>,
    /// The data files that are read after the first view, as JSON.
    pub late_data: Vec<LateData>,
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
            boot: head_script(project)?,
            embed: squeezed(project, "embed")?,
            glue: Asset {
                content: read_text(&built.join(&glue))?,
                name: glue,
            },
            wasm: Asset {
                content: read_bytes(&built.join(&wasm))?,
                name: wasm,
            },
            late: None,
            records: Asset {
                name: "data/obama.json".to_owned(),
                content: read_text(&project.data("obama"))?,
            },
            late_data: late_data(project)?,
        })
    }

    /// Puts a script and the two halves of the program in the place of what Trunk left. Each is
    /// named by its content, so that no cache ever pairs halves of two builds.
    pub fn replace_program(&mut self, glue: String, primary: Vec<u8>, late: Option<Vec<u8>>) {
        self.glue = Asset::named_by_content(".js", glue);
        self.wasm = Asset::named_by_content("_bg.wasm", primary);
        self.late = late.map(|late| Asset::named_by_content("_late.wasm", late));
    }

    /// The files that a served page loads.
    #[must_use]
    pub fn files(&self) -> Vec<(&str, &[u8])> {
        let first = [
            self.glue.as_file(),
            self.wasm.as_file(),
            self.records.as_file(),
        ];
        let late = self.late.as_ref().map(Asset::as_file);
        let data = self.late_data.iter().map(|data| data.asset.as_file());
        first.into_iter().chain(late).chain(data).collect()
    }
}

/// The scripts that run before anything is drawn, as one.
fn head_script(project: &Project) -> Result<String, PageError> {
    let scripts = ["look", "boot", "host"].map(|name| squeezed(project, name));
    Ok(scripts
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?
        .join("\n"))
}

/// A script of the project, without what only its authors need.
fn squeezed(project: &Project, name: &str) -> Result<String, PageError> {
    let script = read_text(&project.path(&format!("src/assets/{name}.js")))?;
    Ok(inline::squeeze_script(&script))
}

/// A data file that is read after the first view.
#[derive(Debug, Clone)]
pub struct LateData {
    /// The id of the element that names or holds it, for `boot.js`.
    pub id: &'static str,
    /// The file.
    pub asset: Asset<String>,
}

/// Those of the data files read after the first view that the project has.
fn late_data(project: &Project) -> Result<Vec<LateData>, PageError> {
    let there = LATE_DATA
        .into_iter()
        .filter(|id| project.data(id).is_file());
    let read = |id| {
        Ok(LateData {
            id,
            asset: Asset {
                name: format!("data/{id}.json"),
                content: read_text(&project.data(id))?,
            },
        })
    };
    there.map(read).collect()
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

/// A file's content.
///
/// # Errors
/// When it cannot be read.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, PageError> {
    fs::read(path).map_err(|source| PageError::Io {
        what: "read",
        path: path.to_path_buf(),
        source,
    })
}
