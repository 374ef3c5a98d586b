//! Everything the other commands need beside Rust itself, installed once and never globally.

pub mod browser;
pub mod cache;
pub mod cargo_tool;
pub mod lock;
pub mod npm;
pub mod target;
pub mod version;

use std::path::PathBuf;
use std::process::Command;
use std::{env, iter};

use browser::Browser;
use cache::{Cache, CacheError};
use cargo_tool::CargoTool;
use lock::LockError;

use crate::program::ProgramError;
use crate::project::Project;

/// Why a tool is missing, and what to do about it.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The cache cannot be used.
    #[error(transparent)]
    Cache(#[from] CacheError),
    /// A lock file is missing or damaged.
    #[error(transparent)]
    Lock(#[from] LockError),
    /// A program could not be asked.
    #[error(transparent)]
    Program(#[from] ProgramError),
    /// No rustup to add the target with.
    #[error(
        "{0}, and this Rust cannot compile for the target {wasm}: install Rust with rustup, or add \
         that target to it in its own way",
        wasm = target::WASM
    )]
    Rustup(#[source] ProgramError),
    /// No Node.js.
    #[error(
        "{0}: install Node.js 20 or newer with npm (wasm-opt, terser and axe-core come from npm)"
    )]
    Node(#[source] ProgramError),
    /// An installation failed; most often there is no network.
    #[error(
        "could not install {what}: {source}\nThis needs {from}: see that the network reaches it, \
         then run the same command again. It goes on where it stopped."
    )]
    Install {
        /// What was to be installed.
        what: String,
        /// Where it comes from.
        from: &'static str,
        /// What failed.
        source: ProgramError,
    },
    /// It was installed and still does not answer.
    #[error(
        "{what} was installed in {} but does not run there: delete that folder and try again",
        place.display()
    )]
    Useless {
        /// What was installed.
        what: String,
        /// Where.
        place: PathBuf,
    },
    /// No browser.
    #[error(
        "the tests need Chromium or Chrome, and chromedriver of the same major version. On Debian: \
         `apt-get install chromium chromium-driver`. Elsewhere install both and put them on the \
         PATH, or name them in the environment variables CHROME and CHROMEDRIVER"
    )]
    Browser,
    /// The browser or its driver does not run.
    #[error("{} does not answer `--version`: set {variable} to one that runs", path.display())]
    Mute {
        /// The program.
        path: PathBuf,
        /// The variable that names another.
        variable: &'static str,
    },
    /// The driver is of another version than the browser.
    #[error(
        "chromedriver is version {driver}, the browser is {chrome}: their first numbers must be \
         equal. Set CHROME and CHROMEDRIVER to two that fit"
    )]
    Unlike {
        /// The browser's version.
        chrome: String,
        /// The driver's version.
        driver: String,
    },
}

/// The tools that a build needs, ready.
#[derive(Debug)]
pub struct Tools {
    folders: Vec<PathBuf>,
    /// The script that checks a page's accessibility.
    pub axe: PathBuf,
    /// The filter library that the bench measures beside ours.
    pub crossfilter: PathBuf,
    /// The folder of the packages from npm, among which are the scripts of hosts ([`npm::HOSTS`]).
    pub modules: PathBuf,
    /// The folder with the fonts of the cards.
    pub fonts: PathBuf,
    /// The script that shortens scripts.
    pub terser: PathBuf,
    /// The script that shrinks programs.
    pub wasm_opt: PathBuf,
}

impl Tools {
    /// Lets `command` find these tools before any others.
    pub fn lend(&self, command: &mut Command) {
        let path = env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(env::split_paths(&path));
        // A folder that cannot be in a PATH was not found by way of it either.
        if let Ok(path) = env::join_paths(folders) {
            command.env("PATH", path);
        }
    }
}

/// Sees to what `build` needs.
///
/// # Errors
/// When something is missing and cannot be installed.
pub fn for_build(project: &Project) -> Result<Tools, SetupError> {
    let cache = Cache::locate()?;
    let cargo_lock = lock::read(&project.path("Cargo.lock"))?;
    let wasm_bindgen = lock::cargo_version(&cargo_lock, "wasm-bindgen")?;
    target::ensure(project)?;
    // The quick ones first: what is wrong with the network or the machine shows at once.
    let packages = npm::ensure(project, &cache)?;
    let wasm_bindgen = CargoTool::wasm_bindgen(wasm_bindgen).ensure(&cache)?;
    let trunk = CargoTool::trunk().ensure(&cache)?;
    let folders = iter::once(packages.bin())
        .chain(wasm_bindgen)
        .chain(trunk)
        .collect();
    Ok(Tools {
        folders,
        axe: packages.axe(),
        crossfilter: packages.crossfilter(),
        modules: packages.modules().to_path_buf(),
        fonts: packages.fonts(),
        terser: packages.terser(),
        wasm_opt: packages.wasm_opt(),
    })
}

/// Sees to what `test` needs: all that `build` does, and a browser.
///
/// # Errors
/// When something is missing and cannot be installed.
pub fn for_test(project: &Project) -> Result<(Tools, Browser), SetupError> {
    let browser = browser::ensure()?;
    Ok((for_build(project)?, browser))
}
