//! `cargo xtask test`: every check, in order, up to the first that fails.

use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, io};

use serde_json::json;

use crate::bench::{self, BenchError};
use crate::build::{self, BuildError};
use crate::cards::Site;
use crate::program::{self, ProgramError};
use crate::project::Project;
use crate::setup::browser::{self, Browser};
use crate::setup::{self, SetupError, Tools};
use crate::size::{self, SizeError};

/// Why the checks are not all green.
#[derive(Debug, thiserror::Error)]
pub enum TestError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// The browser's settings could not be written.
    #[error("cannot write the settings of the browser tests into target/: {0}")]
    Settings(#[from] io::Error),
    /// A check is red.
    #[error("step `{step}` is red: {source}")]
    Red {
        /// Which.
        step: &'static str,
        /// Why.
        source: StepError,
    },
}

/// Why a check is red.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// Cargo says so.
    #[error(transparent)]
    Cargo(#[from] ProgramError),
    /// It does not build.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// It is too heavy.
    #[error(transparent)]
    Size(#[from] SizeError),
    /// The filter core counts differently than crossfilter2, or neither could be asked.
    #[error(transparent)]
    Bench(#[from] BenchError),
}

struct Step {
    name: &'static str,
    work: Work,
}

enum Work {
    /// A cargo command line.
    Cargo(&'static str),
    /// `cargo xtask build`.
    Build,
    /// `cargo xtask size --no-build`.
    Size,
    /// `cargo xtask bench --check`.
    Bench,
}

/// The quick and telling ones first. Nothing is left out anywhere: a green run means all of this.
const STEPS: &[Step] = &[
    cargo("format", "fmt --all --check"),
    cargo(
        "lint, native",
        "clippy --workspace --all-targets --all-features -- -D warnings",
    ),
    cargo(
        "lint, browser",
        "clippy --target wasm32-unknown-unknown --lib --bin commutations --test browser -- -D warnings",
    ),
    cargo("documentation", "doc --workspace --no-deps --all-features"),
    cargo("tests, native", "test --workspace --all-features"),
    Step {
        name: "build",
        work: Work::Build,
    },
    Step {
        name: "size",
        work: Work::Size,
    },
    cargo(
        "tests, in the browser",
        "test --target wasm32-unknown-unknown --test browser",
    ),
    Step {
        name: "counts beside crossfilter2",
        work: Work::Bench,
    },
    // Left out of the native tests by `test = false` in Cargo.toml: these need the build.
    cargo("tests, end to end", "test --all-features --test e2e"),
];

const fn cargo(name: &'static str, line: &'static str) -> Step {
    Step {
        name,
        work: Work::Cargo(line),
    }
}

/// Sets everything up, then runs all checks.
///
/// # Errors
/// With the first that is red.
pub fn run(project: &Project) -> Result<(), TestError> {
    let (tools, browser) = setup::for_test(project)?;
    write_browser_settings(project, &browser)?;
    let mut times = Vec::new();
    for step in STEPS {
        println!("== {}", step.name);
        let start = Instant::now();
        carry_out(step, project, &tools, &browser).map_err(|source| TestError::Red {
            step: step.name,
            source,
        })?;
        times.push((step.name, start.elapsed()));
    }
    print!("{}", summary(&times));
    Ok(())
}

fn carry_out(
    step: &Step,
    project: &Project,
    tools: &Tools,
    browser: &Browser,
) -> Result<(), StepError> {
    match step.work {
        Work::Cargo(line) => {
            let mut cargo = project.cargo();
            cargo.args(line.split_whitespace());
            tell(&mut cargo, project, tools, browser);
            program::run(&mut cargo)?;
        }
        Work::Build => build::build(project, tools, &Site::default())?,
        Work::Size => size::run(&project.dist())?,
        Work::Bench => bench::check(project, tools, browser)?,
    }
    Ok(())
}

/// Tells a program that opens the page in a browser where things are.
pub fn tell(cargo: &mut Command, project: &Project, tools: &Tools, browser: &Browser) {
    tools.lend(cargo);
    cargo
        .env("CHROME", &browser.chrome)
        .env("CHROMEDRIVER", &browser.driver)
        .env("COMMUTATIONS_AXE", &tools.axe)
        .env("COMMUTATIONS_NPM", &tools.modules)
        .env("COMMUTATIONS_DIST", project.dist())
        .env("RUSTDOCFLAGS", "-D warnings")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", project.path(SETTINGS));
}

/// How wasm-bindgen's test runner is to start the browser.
const SETTINGS: &str = "target/webdriver.json";

fn write_browser_settings(project: &Project, browser: &Browser) -> io::Result<()> {
    let settings = json!({ "goog:chromeOptions": {
        "binary": browser.chrome,
        "args": browser::headless_arguments(),
    }});
    fs::create_dir_all(project.path("target"))?;
    fs::write(project.path(SETTINGS), settings.to_string())
}

fn summary(times: &[(&str, Duration)]) -> String {
    let mut lines: Vec<String> = times
        .iter()
        .map(|(name, time)| format!("{:>5} s  {name}\n", time.as_secs()))
        .collect();
    let all: Duration = times.iter().map(|(_, time)| time).sum();
    lines.push(format!(
        "{:>5} s  all {} steps are green\n",
        all.as_secs(),
        times.len()
    ));
    lines.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_names_every_step_and_adds_up() {
        let times = [
            ("a", Duration::from_secs(3)),
            ("b", Duration::from_millis(61_500)),
        ];
        assert_eq!(
            summary(&times),
            "    3 s  a\n   61 s  b\n   64 s  all 2 steps are green\n"
        );
    }
}
