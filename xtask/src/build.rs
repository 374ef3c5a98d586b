//! `cargo xtask build` and `serve`: set-up, then Trunk. And what Trunk calls last: [`finish`].

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::failure::Outcome;
use crate::program;
use crate::project::Project;
use crate::setup::{self, Tools};

/// Everything that is published, in `dist/`; `base` is where it will be.
pub fn build(project: &Project, base: Option<&str>) -> Outcome {
    with_tools(project, &setup::for_build(project)?, base)
}

/// The same with tools that are there.
pub fn with_tools(project: &Project, tools: &Tools, base: Option<&str>) -> Outcome {
    eprintln!("build: compiling the app (3 minutes in a new clone, then one)");
    let mut trunk = trunk(project, tools);
    if let Some(base) = base {
        trunk.env("COMMUTATIONS_BASE", base);
    }
    program::run(trunk.args(["build", "--release"]))
}

/// Builds what is published and serves it on this machine.
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

/// What Trunk calls in each build: first to `prepare`, while the app compiles, then at the end. Nothing in
/// debug; in release it makes all that is made natively.
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
    // Trunk reads NO_COLOR as a yes-or-no option and stops at the usual `NO_COLOR=1`.
    trunk.env_remove("NO_COLOR");
    trunk
}

fn cargo_home() -> PathBuf {
    let home = || env::home_dir().unwrap_or_default().join(".cargo");
    env::var_os("CARGO_HOME").map_or_else(home, PathBuf::from)
}

/// Flags by which no path of this machine gets into what is published: each folder of downloaded
/// crates is called by its crates alone. (Cargo splits the flags at spaces, so that a path with a
/// space stays as it is.)
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
