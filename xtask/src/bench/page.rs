//! The page that is measured, put together in `target/bench`.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::BenchError;
use crate::program;
use crate::project::Project;
use crate::setup::{Tools, target};

/// The profile of `Cargo.toml` by which the filter core is compiled: fast, not small.
const PROFILE: &str = "bench-page";
/// The crate, as its files are called.
const CRATE: &str = "commutations_bench";

/// Compiles the filter core and puts the page together; gives its folder.
///
/// # Errors
/// When something does not compile or cannot be written.
pub fn build(project: &Project, tools: &Tools) -> Result<PathBuf, BenchError> {
    eprintln!("bench: compiling the filter core for browsers");
    let wasm = compile(project)?;
    let folder = project.path("target/bench");
    bind(project, tools, &wasm, &folder)?;
    for name in ["index.html", "bench.js", "engines.js", "steps.js"] {
        copy(
            &project.path("crates/crossfilter/bench/page").join(name),
            &folder.join(name),
        )?;
    }
    copy(&tools.crossfilter, &folder.join("crossfilter.js"))?;
    Ok(folder)
}

/// Compiles, and gives the program's path.
fn compile(project: &Project) -> Result<PathBuf, BenchError> {
    let mut cargo = project.cargo();
    cargo
        .args(["build", "--quiet", "--package", "commutations-bench"])
        .args(["--target", target::WASM, "--profile", PROFILE]);
    program::run(&mut cargo)?;
    let built = target_folder(project)?.join(target::WASM).join(PROFILE);
    Ok(built.join(format!("{CRATE}.wasm")))
}

/// Where cargo puts what it builds, as far as it matters here.
#[derive(Deserialize)]
struct Metadata {
    target_directory: PathBuf,
}

fn target_folder(project: &Project) -> Result<PathBuf, BenchError> {
    let words = ["metadata", "--format-version=1", "--no-deps"];
    let answer = program::ask(project.cargo().args(words))?;
    Ok(serde_json::from_str::<Metadata>(&answer)?.target_directory)
}

/// Writes the script by which others call the program.
fn bind(project: &Project, tools: &Tools, wasm: &Path, folder: &Path) -> Result<(), BenchError> {
    let mut wasm_bindgen = project.command("wasm-bindgen");
    tools.lend(&mut wasm_bindgen);
    wasm_bindgen
        .args(["--target=web", "--no-typescript", "--out-name", CRATE])
        .arg("--out-dir")
        .arg(folder)
        .arg(wasm);
    Ok(program::run(&mut wasm_bindgen)?)
}

fn copy(from: &Path, to: &Path) -> Result<(), BenchError> {
    let copied = fs::copy(from, to).map(drop);
    copied.map_err(|source| BenchError::Write {
        path: to.to_path_buf(),
        source,
    })
}
