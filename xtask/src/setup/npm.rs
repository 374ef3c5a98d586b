//! The packages from npm, as `package-lock.json` pins them: wasm-opt (binaryen), terser, the fonts of the cards, and
//! the libraries with which the tests and the bench compare the page. Those libraries are never published:
//! iframe-resizer is under the GPL.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::cache::{self, Cache};
use crate::failure::{Failure, Outcome};
use crate::program;
use crate::project::Project;

/// A marker file that is written when the packages are complete: an interrupted `npm ci` leaves only some.
const WHOLE: &str = "whole";

/// Makes sure that the packages are installed, and returns their folder, `node_modules`. It is in the cache,
/// under a hash of the lock file, so that a checkout needs no `node_modules` and several versions can
/// coexist.
pub fn ensure(project: &Project, cache: &Cache) -> Outcome<PathBuf> {
    let lock = project.path("package-lock.json");
    let lock = fs::read_to_string(&lock).map_err(Failure::at("read", &lock))?;
    let dir = cache.dir(&format!("npm-{:x}", hash(&lock)));
    if !dir.join(WHOLE).is_file() {
        let _guard = cache.lock()?;
        // Another checkout may have installed the packages in the meantime.
        if !dir.join(WHOLE).is_file() {
            install(project, &dir)?;
        }
    }
    Ok(dir.join("node_modules"))
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn install(project: &Project, dir: &Path) -> Outcome {
    // wasm-opt and terser are JavaScript programs, and also need Node.js.
    program::ask(Command::new("node").arg("--version")).map_err(|why| no_node(&why))?;
    eprintln!(
        "setup: installing wasm-opt, terser, fonts and what tests need with npm, some seconds"
    );
    cache::create(dir)?;
    for file in ["package.json", "package-lock.json"] {
        let copy = dir.join(file);
        fs::copy(project.path(file), &copy).map_err(Failure::at("write", &copy))?;
    }
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let flags = [
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ];
    program::run(Command::new(npm).args(flags).current_dir(dir))
        .map_err(|why| super::not_installed("the npm packages", "the npm registry", &why))?;
    let whole = dir.join(WHOLE);
    fs::write(&whole, "").map_err(Failure::at("write", &whole))
}

fn no_node(why: &Failure) -> Failure {
    Failure::new(format!(
        "{why}: install Node.js 20 or newer with npm (wasm-opt, terser and the fonts of the cards come from npm; \
         `trunk serve` needs neither)"
    ))
}
