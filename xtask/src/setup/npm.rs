//! From npm: wasm-opt (binaryen), terser, axe-core, crossfilter2, the fonts of the cards, and the scripts by
//! which hosts show frames, as `package-lock.json` pins them. Those are for the tests alone and never
//! published: iframe-resizer is under the GPL.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::cache::{Cache, CacheError, create_folder};
use super::{SetupError, lock, version};
use crate::cards::Fonts;
use crate::program::{self, ProgramError};
use crate::project::Project;

/// The scripts by which hosts show frames, against which the tests hold the page.
pub const HOSTS: [&str; 4] = [
    "pym.js/dist/pym.v1.min.js",
    "@newswire/frames/dist/frames.umd.js",
    "@nprapps/sidechain/dist/sidechain.js",
    "@iframe-resizer/parent/index.umd.js",
];

/// The installed packages.
#[derive(Debug)]
pub struct Packages {
    modules: PathBuf,
}

impl Packages {
    /// The folder with `wasm-opt`.
    #[must_use]
    pub fn bin(&self) -> PathBuf {
        self.modules.join(".bin")
    }

    /// The script that checks a page's accessibility.
    #[must_use]
    pub fn axe(&self) -> PathBuf {
        self.modules.join("axe-core/axe.min.js")
    }

    /// The folder of all packages. In it the tests find [`HOSTS`].
    #[must_use]
    pub fn modules(&self) -> &Path {
        &self.modules
    }

    /// The filter library that the bench measures beside ours.
    #[must_use]
    pub fn crossfilter(&self) -> PathBuf {
        self.modules.join("crossfilter2/crossfilter.min.js")
    }

    /// The script that shortens scripts.
    #[must_use]
    pub fn terser(&self) -> PathBuf {
        self.modules.join("terser/bin/terser")
    }

    /// The script that shrinks programs.
    #[must_use]
    pub fn wasm_opt(&self) -> PathBuf {
        self.modules.join("binaryen/bin/wasm-opt")
    }

    /// The folder with the fonts of the cards.
    #[must_use]
    pub fn fonts(&self) -> PathBuf {
        self.modules.join("@expo-google-fonts")
    }

    /// Whether they are whole: an interrupted `npm ci` leaves some of them.
    fn are_whole(&self, binaryen: &str) -> bool {
        let wasm_opt = which::which_in("wasm-opt", Some(self.bin()), ".").ok();
        let answer = wasm_opt.and_then(|path| version::of(&path));
        answer.as_deref().and_then(version::major) == version::major(binaryen)
            && self.axe().is_file()
            && self.crossfilter().is_file()
            && self.terser().is_file()
            && HOSTS.iter().all(|host| self.modules.join(host).is_file())
            && Fonts::are_there(&self.fonts())
    }
}

/// Sees to it that the packages are there: in the cache, in a folder named after the lock file's
/// content, so that a checkout needs no `node_modules` and two versions can live side by side.
///
/// # Errors
/// When they are not there and cannot be installed.
pub fn ensure(project: &Project, cache: &Cache) -> Result<Packages, SetupError> {
    // binaryen's wasm-opt is itself a JavaScript program.
    program::find("node").map_err(SetupError::Node)?;
    let lock_file = lock::read(&project.path("package-lock.json"))?;
    let binaryen = lock::npm_version(&lock_file, "binaryen")?;
    let folder = cache.folder(&format!("npm-{}", short_hash(&lock_file)));
    let packages = Packages {
        modules: folder.join("node_modules"),
    };
    if packages.are_whole(&binaryen) {
        return Ok(packages);
    }
    let _guard = cache.lock()?;
    if !packages.are_whole(&binaryen) {
        install(project, &folder)?;
    }
    if packages.are_whole(&binaryen) {
        return Ok(packages);
    }
    Err(SetupError::Useless {
        what: format!(
            "binaryen {binaryen}, terser, axe-core, crossfilter2, the fonts or a script of hosts"
        ),
        place: folder,
    })
}

fn install(project: &Project, folder: &Path) -> Result<(), SetupError> {
    let npm = program::find("npm").map_err(SetupError::Node)?;
    eprintln!(
        "setup: installing wasm-opt, terser, axe-core, crossfilter2, fonts and scripts of hosts with npm, some seconds"
    );
    create_folder(folder)?;
    for file in ["package.json", "package-lock.json"] {
        let copy = folder.join(file);
        fs::copy(project.path(file), &copy).map_err(|source| CacheError::Io {
            what: "write",
            path: copy,
            source,
        })?;
    }
    npm_ci(&npm, folder).map_err(|source| SetupError::Install {
        what: "the npm packages of package-lock.json".to_owned(),
        from: "the npm registry",
        source,
    })
}

fn npm_ci(npm: &Path, folder: &Path) -> Result<(), ProgramError> {
    let flags = [
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ];
    program::run(Command::new(npm).args(flags).current_dir(folder))
}

fn short_hash(text: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(text)
        .iter()
        .take(6)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_follows_the_lock_file() {
        assert_eq!(short_hash("abc"), "ba7816bf8f01");
        assert_ne!(short_hash("abc"), short_hash("abd"));
    }

    #[test]
    fn an_interrupted_install_is_not_whole() {
        let folder = tempfile::tempdir().unwrap();
        let packages = Packages {
            modules: folder.path().to_path_buf(),
        };
        fs::create_dir_all(folder.path().join("axe-core")).unwrap();
        fs::write(packages.axe(), "").unwrap();
        assert!(!packages.are_whole("132.0.0"));
    }
}
