//! The project's own commands. `cargo xtask help` lists them.

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::project::Project;
use xtask::{build, setup};

/// The project's own commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Clone, Copy, Subcommand)]
enum Command {
    /// Install the tools that the other commands need (they do so too)
    Setup,
    /// Build everything that is to be published, into dist/
    Build,
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Box<dyn Error>> {
    let project = Project::here();
    match command {
        Command::Setup => {
            setup::for_test(&project)?;
            eprintln!("setup: everything is there");
        }
        Command::Build => build::run(&project)?,
    }
    Ok(())
}
