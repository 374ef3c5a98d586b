//! `cargo xtask look`: pictures of the page in its states, into `target/look`.

use crate::program::{self, ProgramError};
use crate::project::Project;
use crate::setup::{self, SetupError};
use crate::test;

/// Why there are no pictures.
#[derive(Debug, thiserror::Error)]
pub enum LookError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// The program that takes them fails.
    #[error(transparent)]
    Program(#[from] ProgramError),
}

/// Takes pictures of what was built, in the states whose names contain one of `words`; in all without any.
///
/// # Errors
/// When a tool is missing or a state does not come about.
pub fn run(project: &Project, words: &[String]) -> Result<(), LookError> {
    let (tools, browser) = setup::for_test(project)?;
    let mut cargo = project.cargo();
    cargo.args(["run", "--quiet", "--package", "commutations-look", "--"]);
    cargo.args(words);
    test::tell(&mut cargo, project, &tools, &browser);
    cargo.env("COMMUTATIONS_LOOK", project.path("target/look"));
    Ok(program::run(&mut cargo)?)
}
