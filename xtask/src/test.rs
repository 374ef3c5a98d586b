//! `cargo xtask test`: runs every check, in order, up to the first that fails.

use std::fs;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::build;
use crate::failure::{Failure, Outcome};
use crate::fuzz;
use crate::program;
use crate::project::Project;
use crate::setup::browser::{self, Browser};
use crate::setup::{self, Tools};

struct Step {
    name: &'static str,
    work: Work,
}

enum Work {
    /// A cargo command line.
    Cargo(&'static str),
    /// `cargo xtask build`.
    Build,
    /// `cargo xtask fuzz`.
    Fuzz,
}

/// The checks, with the quick and informative ones first. None is ever skipped, so that a green run means
/// that all passed.
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
    // `--all-targets` skips targets with `test = false`.
    cargo(
        "lint, end to end",
        "clippy --all-features --test e2e -- -D warnings",
    ),
    cargo("documentation", "doc --workspace --no-deps --all-features"),
    cargo("tests, native", "test --workspace --all-features"),
    Step {
        name: "damaged input, a minute of each kind",
        work: Work::Fuzz,
    },
    Step {
        name: "build",
        work: Work::Build,
    },
    cargo("size", "run --package commutations-size -- dist"),
    cargo(
        "tests, in the browser",
        "test --target wasm32-unknown-unknown --test browser",
    ),
    cargo(
        "counts beside crossfilter2",
        "run --package commutations-bench -- --check",
    ),
    cargo(
        "the page of plain `trunk build`",
        "test --all-features --test trunk",
    ),
    // The native tests skip these because of `test = false` in `Cargo.toml`: they need the build.
    cargo("tests, end to end", "test --all-features --test e2e"),
];

const fn cargo(name: &'static str, line: &'static str) -> Step {
    Step {
        name,
        work: Work::Cargo(line),
    }
}

/// Sets up the tools, then runs all checks.
pub fn run(project: &Project) -> Outcome {
    let (tools, browser) = setup::for_test(project)?;
    write_browser_settings(project, &browser)?;
    let mut times = Vec::new();
    for step in STEPS {
        println!("== {}", step.name);
        let start = Instant::now();
        carry_out(step, project, &tools, &browser)
            .map_err(|why| Failure::new(format!("step `{}` is red: {why}", step.name)))?;
        times.push((step.name, start.elapsed()));
    }
    print!("{}", summary(&times));
    Ok(())
}

fn carry_out(step: &Step, project: &Project, tools: &Tools, browser: &Browser) -> Outcome {
    match step.work {
        Work::Cargo(line) => {
            let mut cargo = project.cargo(line);
            tell(&mut cargo, project, tools, browser);
            program::run(&mut cargo)
        }
        Work::Build => build::with_tools(project, tools, None),
        Work::Fuzz => fuzz::run(project, &fuzz::Request::default()),
    }
}

/// Sets the environment variables that tell a program where the browser, the tools and the build are.
pub fn tell(cargo: &mut Command, project: &Project, tools: &Tools, browser: &Browser) {
    tools.lend(cargo);
    cargo
        .env("CHROME", &browser.chrome)
        .env("CHROMEDRIVER", &browser.driver)
        .env("COMMUTATIONS_NPM", &tools.npm)
        .env("COMMUTATIONS_DIST", project.dist())
        .env("RUSTDOCFLAGS", "-D warnings")
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", project.path(SETTINGS));
}

/// The file that tells wasm-bindgen's test runner how to start the browser.
const SETTINGS: &str = "target/webdriver.json";

fn write_browser_settings(project: &Project, browser: &Browser) -> Outcome {
    let arguments = browser::headless_arguments();
    let settings = format!(
        "{{\"goog:chromeOptions\": {{\"binary\": {:?}, \"args\": {arguments:?}}}}}",
        browser.chrome
    );
    let path = project.path(SETTINGS);
    fs::create_dir_all(project.path("target")).map_err(Failure::at("create", &path))?;
    fs::write(&path, settings).map_err(Failure::at("write", &path))
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
