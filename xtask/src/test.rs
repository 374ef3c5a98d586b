//! `cargo xtask test`: runs every check, in order, up to the first that fails.

use std::process::Command;
use std::time::{Duration, Instant};
use std::{fmt, fs};

use crate::build::{self, Plan};
use crate::end_to_end;
use crate::failure::{Failure, Outcome};
use crate::fuzz;
use crate::program;
use crate::project::Project;
use crate::setup::browser::{self, Browser};
use crate::setup::{self, Engine, Tools};

struct Step {
    name: &'static str,
    work: Work,
}

enum Work {
    /// A cargo command line.
    Cargo(&'static str),
    /// `cargo xtask build`.
    Build,
    /// The end-to-end tests in an engine.
    EndToEnd(Engine),
    /// `cargo xtask fuzz`.
    Fuzz,
}

/// The checks, with the quick and informative ones first. None is skipped, so that a green run means that all
/// passed; only engines that cannot be set up on this machine are left out, and named at the end.
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
    cargo(
        "lint, own lists in the browser",
        "clippy --target wasm32-unknown-unknown --package commutations-own-list -- -D warnings",
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
    // The native tests skip the tests of the build because of `test = false` in `Cargo.toml`.
    in_engine("tests, end to end, in Chromium", Engine::Chromium),
    in_engine("tests, end to end, in Firefox", Engine::Firefox),
    in_engine("tests, end to end, in WebKitGTK", Engine::WebKit),
];

const fn cargo(name: &'static str, line: &'static str) -> Step {
    Step {
        name,
        work: Work::Cargo(line),
    }
}

const fn in_engine(name: &'static str, engine: Engine) -> Step {
    Step {
        name,
        work: Work::EndToEnd(engine),
    }
}

/// Sets up the tools, then runs all checks; or with `only`, builds the page and runs the end-to-end tests in
/// that engine.
pub fn run(project: &Project, only: Option<Engine>) -> Outcome {
    let (tools, browser) = setup::for_test(project)?;
    write_browser_settings(project, &browser)?;
    let mut report = Report::default();
    for step in STEPS.iter().filter(|step| step.is_for(only)) {
        println!("== {}", step.name);
        let start = Instant::now();
        let done = carry_out(step, project, &tools, &browser)
            .map_err(|why| Failure::new(format!("step `{}` is red: {why}", step.name)))?;
        match done {
            Done::Green(unsteady) => {
                report.times.push((step.name, start.elapsed()));
                report.unsteady.extend(unsteady);
            }
            // Whoever asks for one engine wants it.
            Done::NotRun(why) if only.is_some() => return Err(why),
            Done::NotRun(why) => report.not_run.push((step.name, why.to_string())),
        }
    }
    print!("{report}");
    Ok(())
}

impl Step {
    fn is_for(&self, only: Option<Engine>) -> bool {
        match (only, &self.work) {
            (None, _) | (Some(_), Work::Build) => true,
            (Some(only), Work::EndToEnd(engine)) => only == *engine,
            (Some(_), Work::Cargo(_) | Work::Fuzz) => false,
        }
    }
}

/// How a step ended that is not red.
enum Done {
    /// Green, with the end-to-end tests that passed only when they were run again.
    Green(Vec<String>),
    NotRun(Failure),
}

fn carry_out(step: &Step, project: &Project, tools: &Tools, browser: &Browser) -> Outcome<Done> {
    match step.work {
        Work::Cargo(line) => {
            let mut cargo = project.cargo(line);
            tell(&mut cargo, project, tools, browser);
            program::run(&mut cargo)?;
        }
        Work::Build => build::with_tools(project, tools, &Plan::default())?,
        Work::EndToEnd(engine) => {
            let variables = match setup::engine(engine) {
                Ok(variables) => variables,
                Err(why) => return Ok(Done::NotRun(why)),
            };
            let cargo = || {
                let mut cargo = project.cargo("test --all-features --test e2e --");
                tell(&mut cargo, project, tools, browser);
                cargo.envs(variables.iter().cloned());
                cargo
            };
            return end_to_end::run(cargo, engine).map(Done::Green);
        }
        Work::Fuzz => fuzz::run(project, &fuzz::Request::default())?,
    }
    Ok(Done::Green(Vec::new()))
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

/// What has been run, and what has not.
#[derive(Default)]
struct Report {
    times: Vec<(&'static str, Duration)>,
    not_run: Vec<(&'static str, String)>,
    /// The end-to-end tests that passed only when they were run again.
    unsteady: Vec<String>,
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, time) in &self.times {
            writeln!(formatter, "{:>5} s  {name}", time.as_secs())?;
        }
        let all: Duration = self.times.iter().map(|(_, time)| time).sum();
        let count = self.times.len();
        writeln!(formatter, "{:>5} s  {count} steps are green", all.as_secs())?;
        for name in &self.unsteady {
            writeln!(
                formatter,
                "UNSTEADY: {name} failed, and passed when run again"
            )?;
        }
        for (name, why) in &self.not_run {
            writeln!(formatter, "NOT RUN: {name}: {why}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_names_every_step_and_adds_up() {
        let report = Report {
            times: vec![
                ("a", Duration::from_secs(3)),
                ("b", Duration::from_millis(61_500)),
            ],
            not_run: vec![("c", "no browser".to_owned())],
            unsteady: vec!["d".to_owned()],
        };
        assert_eq!(
            report.to_string(),
            "    3 s  a\n   61 s  b\n   64 s  2 steps are green\n\
             UNSTEADY: d failed, and passed when run again\nNOT RUN: c: no browser\n"
        );
    }
}
