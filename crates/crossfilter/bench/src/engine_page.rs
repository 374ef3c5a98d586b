//! Builds the page with both libraries, in `target/bench`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::BenchError;
use super::files::copy;

/// The profile in the workspace's `Cargo.toml` that compiles the library for speed, not for size.
const PROFILE: &str = "bench-page";
const TARGET: &str = "wasm32-unknown-unknown";
/// The name of the crate in file names.
const CRATE: &str = "commutations_bench_page";

/// Compiles the library and builds the page. Returns its folder. `npm` is the folder of the npm packages.
///
/// # Errors
/// Returns an error if something does not compile or cannot be written.
pub fn build(root: &Path, npm: &Path) -> Result<PathBuf, BenchError> {
    eprintln!("bench: compiling the library for browsers");
    let folder = root.join("target/bench");
    bind(&compile(root)?, &folder)?;
    let own = root.join("crates/crossfilter/bench/page/web");
    for name in ["index.html", "bench.js", "engines.js", "steps.js"] {
        copy(&own.join(name), &folder.join(name))?;
    }
    let crossfilter = npm.join("crossfilter2/crossfilter.min.js");
    copy(&crossfilter, &folder.join("crossfilter.js"))?;
    Ok(folder)
}

/// Compiles the library. Returns the path of the wasm file.
fn compile(root: &Path) -> Result<PathBuf, BenchError> {
    run(cargo(root).args([
        "build",
        "--quiet",
        "--package=commutations-bench-page",
        "--target",
        TARGET,
        "--profile",
        PROFILE,
    ]))?;
    let built = target_folder(root)?.join(TARGET).join(PROFILE);
    Ok(built.join(format!("{CRATE}.wasm")))
}

/// The part of cargo's metadata that names its target folder.
#[derive(Deserialize)]
struct Metadata {
    target_directory: PathBuf,
}

fn target_folder(root: &Path) -> Result<PathBuf, BenchError> {
    let mut cargo = cargo(root);
    cargo.args(["metadata", "--format-version=1", "--no-deps"]);
    let answer = run(&mut cargo)?;
    Ok(serde_json::from_slice::<Metadata>(&answer)?.target_directory)
}

/// Generates the JavaScript that pages use to call the wasm file.
fn bind(wasm: &Path, folder: &Path) -> Result<(), BenchError> {
    let mut wasm_bindgen = Command::new("wasm-bindgen");
    wasm_bindgen
        .args(["--target=web", "--no-typescript", "--out-name", CRATE])
        .arg("--out-dir")
        .arg(folder)
        .arg(wasm);
    run(&mut wasm_bindgen).map(drop)
}

fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root);
    cargo
}

/// Runs a program and returns its standard output; its standard error is shown.
///
/// # Errors
/// Returns an error if the program cannot be started or fails.
pub fn run(command: &mut Command) -> Result<Vec<u8>, BenchError> {
    let name = command.get_program().to_string_lossy().into_owned();
    match command.stderr(Stdio::inherit()).output() {
        Ok(output) if output.status.success() => Ok(output.stdout),
        Ok(output) => Err(BenchError::Failed {
            name,
            status: output.status,
        }),
        Err(source) => Err(BenchError::Start { name, source }),
    }
}
