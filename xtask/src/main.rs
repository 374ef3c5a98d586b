//! The project's own commands. `cargo xtask help` lists them.

use std::error::Error;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::cards::Site;
use xtask::project::Project;
use xtask::{bench, build, data, look, serve, setup, size, test};

/// The project's own commands.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Clone, Subcommand)]
enum Command {
    /// Install the tools that the other commands need (they do so too)
    Setup,
    /// Make the data files anew from two copies of the published list
    Data(data::DataArgs),
    /// Build everything that is to be published, into dist/
    Build {
        /// Where the page will be published, as https://example.org/graphic/: networks and content
        /// systems want whole addresses
        #[arg(long, env = "COMMUTATIONS_BASE", value_name = "ADDRESS")]
        base: Option<Site>,
    },
    /// Build, then serve dist/ on this machine
    Serve {
        /// Where to serve: http://127.0.0.1:PORT
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// Open the page in the browser
        #[arg(long)]
        open: bool,
        /// Serve what was built before
        #[arg(long)]
        no_build: bool,
    },
    /// Build, then weigh what is to be published; fails when the page is too heavy
    Size {
        /// Weigh what was built before
        #[arg(long)]
        no_build: bool,
    },
    /// Build, then take pictures of the page in its states into target/look, to be looked at
    Look {
        /// Take them of what was built before
        #[arg(long)]
        no_build: bool,
        /// Only states whose names contain one of these words
        states: Vec<String>,
    },
    /// Measure the filter core beside crossfilter2, in a headless Chromium
    Bench(bench::BenchArgs),
    /// Run every check there is, up to the first that fails
    Test,
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
        Command::Data(args) => data::run(&args)?,
        Command::Build { base } => build::run(&project, &base.unwrap_or_default())?,
        Command::Serve {
            port,
            open,
            no_build,
        } => {
            build_unless(no_build, &project)?;
            serve::run(&project, port, open)?;
        }
        Command::Size { no_build } => {
            build_unless(no_build, &project)?;
            size::run(&project.dist())?;
        }
        Command::Look { no_build, states } => {
            build_unless(no_build, &project)?;
            look::run(&project, &states)?;
        }
        Command::Bench(args) => bench::run(&project, &args)?,
        Command::Test => test::run(&project)?,
    }
    Ok(())
}

fn build_unless(no_build: bool, project: &Project) -> Result<(), build::BuildError> {
    if no_build {
        Ok(())
    } else {
        build::run(project, &Site::default())
    }
}
