//! `cargo xtask data`: a crate of its own, compiled when it is called.

use crate::program::{self, ProgramError};
use crate::project::Project;
use std::ffi::OsString;

/// Makes the data files; `args` are those of `commutations-records`.
///
/// # Errors
/// If it does not compile or fails.
pub fn run(project: &Project, args: &[OsString]) -> Result<(), ProgramError> {
    let mut cargo = project.cargo_here();
    cargo
        .args(["run", "--quiet", "--manifest-path"])
        .arg(project.path("Cargo.toml"))
        .args(["--package", "commutations-records", "--"])
        .args(args);
    program::run(&mut cargo)
}
