//! The Rust standard library for WebAssembly.

use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::program;
use crate::project::Project;

/// The compilation target of the app.
const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that rustc can compile for the browser. With rustup, `rust-toolchain.toml` asks for the target;
/// another Rust installation may have it too.
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
