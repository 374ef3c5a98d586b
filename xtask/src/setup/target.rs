//! The Rust standard library for WebAssembly.

use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::program;
use crate::project::Project;

/// What browsers run.
const WASM: &str = "wasm32-unknown-unknown";

/// Sees to it that rustc can compile for the browser. Where rustup is, `rust-toolchain.toml` tells it;
/// a Rust from elsewhere may have the target too.
pub fn ensure(project: &Project) -> Outcome {
    if is_there(project)? {
        return Ok(());
    }
    eprintln!("setup: adding the Rust target {WASM}, some seconds");
    program::run(project.command("rustup").args(["target", "add", WASM])).map_err(|why| {
        Failure::new(format!(
            "{why}: install Rust with rustup, or add the target {WASM} to this one in its own way"
        ))
    })
}

fn is_there(project: &Project) -> Outcome<bool> {
    let words = ["--print", "target-libdir", "--target", WASM];
    let answer = program::ask(project.command("rustc").args(words))?;
    Ok(Path::new(answer.trim()).is_dir())
}
