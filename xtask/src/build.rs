//! `cargo xtask build` and `serve`, which set up the tools and run Trunk, and [`finish`], which Trunk calls.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::failure::{Failure, Outcome};
use crate::program;
use crate::project::Project;
use crate::setup::{self, Tools};

/// What is built.
#[derive(Debug, Default)]
pub struct Plan {
    /// The address where it will be published.
    pub base: Option<String>,
    /// The file of another list that it is about.
    pub list: Option<PathBuf>,
}

/// Builds everything that is published into `dist/`.
pub fn build(project: &Project, plan: &Plan) -> Outcome {
    with_tools(project, &setup::for_build(project)?, plan)
}

/// The same, with tools that are already installed.
pub fn with_tools(project: &Project, tools: &Tools, plan: &Plan) -> Outcome {
    eprintln!("build: compiling the app (3 minutes in a new clone, then one)");
    let mut trunk = trunk(project, tools);
    if let Some(base) = &plan.base {
        trunk.env("COMMUTATIONS_BASE", base);
    }
    if let Some(list) = &plan.list {
        let list = fs::canonicalize(list)
            .map_err(|why| Failure::new(format!("the list {}: {why}", list.display())))?;
        trunk.env("COMMUTATIONS_LIST", list);
    }
    program::run(trunk.args(["build", "--release"]))
}

/// Builds everything that is published, and serves it on this machine.
pub fn serve(project: &Project, port: u16, open: bool) -> Outcome {
    let tools = setup::for_build(project)?;
    eprintln!("serve: compiling the app (3 minutes in a new clone, then one)");
    let mut trunk = trunk(project, &tools);
    trunk.args(["serve", "--release", "--no-autoreload", "--port"]);
    trunk.arg(port.to_string());
    if open {
        trunk.arg("--open");
    }
    program::run(&mut trunk)
}

/// The hook that Trunk calls in each build: first with `prepare`, while the app compiles, and then at the
/// end. In a debug build it does nothing; in a release build it creates everything that native code creates.
pub fn finish(project: &Project, prepare: bool) -> Outcome {
    if env::var("TRUNK_PROFILE").is_ok_and(|profile| profile != "release") {
        return Ok(());
    }
    if prepare {
        return program::run(&mut project.cargo("build --quiet --package commutations-site"));
    }
    eprintln!("build: drawing the first paint, the pages and the cards, some seconds");
    let mut finisher = project.cargo("run --quiet --package commutations-site");
    finisher.env("COMMUTATIONS_NPM", setup::npm(project)?);
    program::run(&mut finisher)
}

fn trunk(project: &Project, tools: &Tools) -> Command {
    let mut trunk = project.command("trunk");
    tools.lend(&mut trunk);
    trunk.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        without_own_paths(&cargo_home()).join(" "),
    );
    // Trunk parses NO_COLOR as `true` or `false`, and fails with the usual `NO_COLOR=1`.
    trunk.env_remove("NO_COLOR");
    trunk
}

fn cargo_home() -> PathBuf {
    let home = || env::home_dir().unwrap_or_default().join(".cargo");
    env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}

/// Compiler flags that keep paths of this machine out of the published files: each folder of downloaded
/// crates is replaced by `crates`. (Cargo splits the flags at spaces, so a path with a space cannot be
/// replaced.)
fn without_own_paths(cargo_home: &Path) -> Vec<String> {
    let Ok(dirs) = fs::read_dir(cargo_home.join("registry/src")) else {
        return Vec::new();
    };
    let mut flags: Vec<String> = dirs
        .flatten()
        .map(|dir| format!("--remap-path-prefix={}=crates", dir.path().display()))
        .filter(|flag| !flag.contains(' '))
        .collect();
    flags.sort();
    flags
}
