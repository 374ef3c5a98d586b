//! Installs everything that the commands need besides Rust, once and never globally.

mod apt;
pub mod browser;
mod cache;
mod cargo_tool;
pub mod engine;
mod npm;
mod target;

use std::path::PathBuf;
use std::process::Command;
use std::{env, fs, iter};

use cache::Cache;
use cargo_tool::CargoTool;

use crate::failure::{Failure, Outcome};
use crate::program;
use crate::project::Project;

pub use browser::Browser;
pub use engine::{Engine, Variables};

/// The installed tools that a build needs.
#[derive(Debug)]
pub struct Tools {
    dirs: Vec<PathBuf>,
    /// The folder of the npm packages.
    pub npm: PathBuf,
}

impl Tools {
    /// Makes `command` find these tools before any others.
    pub fn lend(&self, command: &mut Command) {
        let path = env::var_os("PATH").unwrap_or_default();
        let dirs = self.dirs.iter().cloned().chain(env::split_paths(&path));
        // A folder whose path cannot be in the PATH was not found through it either.
        if let Ok(path) = env::join_paths(dirs) {
            command.env("PATH", path);
        }
    }
}

/// Sets up everything that `build` needs. The quick steps come first, so that problems with the network or
/// the machine show at once.
pub fn for_build(project: &Project) -> Outcome<Tools> {
    eprintln!("setup: looking for the tools");
    let cache = Cache::locate()?;
    target::ensure(project)?;
    let npm = npm::ensure(project, &cache)?;
    let wasm_bindgen = CargoTool::wasm_bindgen(locked(project, "wasm-bindgen")?).ensure(&cache)?;
    let trunk = CargoTool::trunk().ensure(&cache)?;
    // A failure would only waste disk space.
    fs::remove_dir_all(cache.dir(cargo_tool::BUILD)).ok();
    let dirs = iter::once(npm.join(".bin"))
        .chain(wasm_bindgen)
        .chain(trunk);
    Ok(Tools {
        dirs: dirs.collect(),
        npm,
    })
}

/// Sets up everything that `test` needs: the tools for `build`, a browser, and a compiler for libFuzzer.
pub fn for_test(project: &Project) -> Outcome<(Tools, Browser)> {
    let browser = browser::ensure()?;
    ensure_compiler()?;
    Ok((for_build(project)?, browser))
}

/// Makes sure that there is a C++ compiler; on Windows, Rust itself has needed one.
fn ensure_compiler() -> Outcome {
    if cfg!(windows) {
        return Ok(());
    }
    let find = || {
        ["c++", "g++", "clang++"]
            .iter()
            .find_map(|name| browser::on_path(name))
    };
    let elsewhere = "libFuzzer needs a C++ compiler on the PATH";
    apt::found_or_installed(find, "a C++ compiler", &["g++"], elsewhere).map(drop)
}

/// Sets up an engine for the end-to-end tests.
pub fn engine(engine: Engine) -> Outcome<Variables> {
    engine.ensure(&Cache::locate()?)
}

/// Sets up only the npm packages, and returns their folder.
pub fn npm(project: &Project) -> Outcome<PathBuf> {
    npm::ensure(project, &Cache::locate()?)
}

/// Returns the version of `package` in `Cargo.lock`.
fn locked(project: &Project, package: &str) -> Outcome<String> {
    let spec = program::ask(project.cargo("pkgid --locked").arg(package))?;
    let version = spec.trim().rsplit(['@', '#']).next();
    Ok(version.unwrap_or_default().to_owned())
}

fn not_installed(what: &str, from: &str, why: &Failure) -> Failure {
    Failure::new(format!(
        "could not install {what}: {why}\nThis needs {from}: see that the network reaches it, then run \
         the same command again. It goes on where it stopped."
    ))
}
