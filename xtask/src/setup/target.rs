//! The Rust standard library for WebAssembly.

use std::path::Path;
use std::process::Command;

use super::SetupError;
use crate::program;
use crate::project::Project;

/// What browsers run.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Sees to it that rustc can compile for the browser.
///
/// # Errors
/// When it cannot and rustup cannot help.
pub fn ensure(project: &Project) -> Result<(), SetupError> {
    if is_there(project)? {
        return Ok(());
    }
    let rustup = program::find("rustup").map_err(SetupError::Rustup)?;
    eprintln!("setup: adding the Rust target {WASM}, some seconds");
    program::run(project.command(rustup).args(["target", "add", WASM])).map_err(|source| {
        SetupError::Install {
            what: format!("the Rust target {WASM}"),
            from: "Rust's release server",
            source,
        }
    })
}

/// Asks rustc rather than rustup: a Rust from elsewhere may have the target too.
fn is_there(project: &Project) -> Result<bool, SetupError> {
    let rustc: &mut Command = &mut project.command("rustc");
    let answer = program::ask(rustc.args(["--print", "target-libdir", "--target", WASM]))?;
    Ok(Path::new(answer.trim()).is_dir())
}
