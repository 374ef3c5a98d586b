//! The files in Trunk's staging folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::SiteError;
use crate::html::{bare, each_text, edited};
use crate::script::Minifier;

/// The staging folder of a build.
#[derive(Debug)]
pub struct Staged {
    dir: PathBuf,
    /// The page as Trunk left it, without comments.
    pub page: String,
    /// The program of the page.
    pub program: Program,
    /// The program that reads own lists, which is loaded when it is wanted.
    pub own_list: Program,
}

/// A program as wasm-bindgen wrote it.
#[derive(Debug)]
pub struct Program {
    /// The name and text of its JavaScript.
    pub glue: (String, String),
    /// Its WebAssembly.
    pub wasm: Vec<u8>,
}

/// The folder of the program that reads own lists (`index.html`).
const OWN_LIST: &str = "own";

impl Program {
    /// Reads the only program in the folder `within` of `dir`.
    fn read(dir: &Path, within: &str) -> Result<Self, SiteError> {
        let own = dir.join(within);
        let (glue, wasm) = (only(&own, ".js")?, only(&own, ".wasm")?);
        let name = Path::new(within).join(&glue);
        Ok(Self {
            wasm: bytes(&own.join(wasm))?,
            glue: (name.to_string_lossy().into_owned(), text(&own.join(&glue))?),
        })
    }
}

impl Staged {
    /// Reads `dir`, the folder that Trunk names in `TRUNK_STAGING_DIR`.
    ///
    /// # Errors
    /// Returns an error if the folder does not hold exactly one page, and one program in each place.
    pub fn read(dir: &Path) -> Result<Self, SiteError> {
        Ok(Self {
            page: bare(&text(&dir.join("index.html"))?)?,
            program: Program::read(dir, "")?,
            own_list: Program::read(dir, OWN_LIST)?,
            dir: dir.to_path_buf(),
        })
    }

    /// The same with smaller scripts.
    ///
    /// # Errors
    /// Returns an error if a script cannot be minified.
    pub fn minified(mut self, by: &Minifier) -> Result<Self, SiteError> {
        let scripts = each_text("head > script:not([type])", |text| by.script(text))?;
        self.page = edited(&self.page, vec![scripts])?;
        for program in [&mut self.program, &mut self.own_list] {
            program.glue.1 = by.module(&program.glue.1)?;
        }
        Ok(self)
    }

    /// Writes a file to the folder and replaces any file of the same name.
    ///
    /// # Errors
    /// Returns an error if the file cannot be written.
    pub fn put(&self, name: &str, content: impl AsRef<[u8]>) -> Result<(), SiteError> {
        let path = self.dir.join(name);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all);
        made.and_then(|()| fs::write(&path, content))
            .map_err(SiteError::io("write", &path))
    }
}

/// The name of the only file in `dir` with that ending.
fn only(dir: &Path, ending: &'static str) -> Result<String, SiteError> {
    let entries = fs::read_dir(dir).map_err(SiteError::io("read", dir))?;
    let names = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| name.ends_with(ending)).collect();
    match (names.pop(), names.len()) {
        (Some(name), 0) => Ok(name),
        (last, more) => Err(SiteError::Staged {
            dir: dir.to_path_buf(),
            ending,
            count: more + usize::from(last.is_some()),
        }),
    }
}

/// Reads a text file and converts each `\r\n` to `\n`: HTML parsers do the same, so hashes must be of the converted
/// text, and a checkout on Windows may have `\r\n`.
///
/// # Errors
/// Returns an error if the file cannot be read.
pub fn text(path: &Path) -> Result<String, SiteError> {
    let text = fs::read_to_string(path).map_err(SiteError::io("read", path))?;
    Ok(text.replace("\r\n", "\n"))
}

/// Reads a file.
///
/// # Errors
/// Returns an error if the file cannot be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, SiteError> {
    fs::read(path).map_err(SiteError::io("read", path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_must_hold_one_program() {
        let dir = tempfile::tempdir().unwrap();
        let put = |name: &str| fs::write(dir.path().join(name), "a\r\n").unwrap();
        put("index.html");
        put("app-1.js");
        let error = Staged::read(dir.path()).unwrap_err().to_string();
        assert!(error.contains("`.wasm`, it holds 0"), "{error}");
        put("app-1_bg.wasm");
        fs::create_dir(dir.path().join(OWN_LIST)).unwrap();
        let error = Staged::read(dir.path()).unwrap_err().to_string();
        assert!(error.contains("`.js`, it holds 0"), "{error}");
        put("own/own-list.js");
        put("own/own-list_bg.wasm");
        let staged = Staged::read(dir.path()).unwrap();
        assert_eq!(
            (&*staged.page, &*staged.program.glue.0),
            ("a\n", "app-1.js")
        );
        assert_eq!(staged.own_list.glue.0, "own/own-list.js");
        put("app-2.js");
        let error = Staged::read(dir.path()).unwrap_err().to_string();
        assert!(error.contains("`.js`, it holds 2"), "{error}");
        staged.put("data/a.json", "{}").unwrap();
        assert!(dir.path().join("data/a.json").is_file());
    }
}
