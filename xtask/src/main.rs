//! The project's commands, which `cargo xtask help` lists.

mod build;
mod end_to_end;
mod failure;
mod fuzz;
mod program;
mod project;
mod setup;
mod test;

use std::ffi::OsString;
use std::process::ExitCode;

use build::Plan;
use failure::{Failure, Outcome};
use lexopt::prelude::*;
use project::Project;
use setup::Engine;

const HELP: &str = "\
The project's commands

  cargo xtask setup           Install the tools that the other commands need
  cargo xtask build           Build everything that is published into dist/
      --base ADDRESS          Where it will be published, such as https://example.org/graphic/, for
                              networks and content systems [COMMUTATIONS_BASE]
      --list FILE             A list saved from the page (JSON), instead of the one in data/
  cargo xtask serve           Build it and serve it on this machine
      --port PORT             http://127.0.0.1:PORT [8080]
      --open                  Open the page in a browser
  cargo xtask size            Build it and weigh it; fails over a limit
      --no-build              Weigh what is in dist/
  cargo xtask test            Run every check, up to the first that fails
      --engine ENGINE         Only build, and run the end-to-end tests in chromium, firefox or webkit
  cargo xtask fuzz [TARGET …] Feed damaged input to everything that reads what others have written: address,
                              data, host, lists, search, story, terms
      --inputs N              So many inputs for each
      --seconds N             So many seconds for each [60]
      --seed N                Repeat the mutations of this seed
      --file FILE             Read one input again
  cargo xtask data …          Make the data files from two copies of the published list
  cargo xtask picture …       Draw a chart of a view into a file, as the page saves it
      --view VIEW             As in an address; embed= says which chart: \"state=FL&embed=drugs\"
      --out FILE              drugs.svg or drugs.png
      --chart NAME            The name of a chart instead of embed=
      --width PX              Its width; a PNG has twice as many pixels [1200]
      --dark                  In dark colors
      --list FILE             A list of your own, as the page saves it
      --base ADDRESS          Where the page is published [COMMUTATIONS_BASE]
  cargo xtask look [NAME …]   Build it and take screenshots of its states into target/look
      --no-build              Take screenshots of what is in dist/
  cargo xtask bench …         Measure the filter core and the page in a headless Chromium

For development, `trunk serve` shows the page and reloads it.
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Outcome {
    let project = Project::here();
    let mut words = lexopt::Parser::from_env();
    let command = match words.next()? {
        Some(Value(command)) => command.string()?,
        Some(Short('h') | Long("help")) | None => "help".to_owned(),
        Some(other) => return Err(other.unexpected().into()),
    };
    match command.as_str() {
        "help" => print!("{HELP}"),
        "setup" => {
            nothing_more(words)?;
            setup::for_test(&project)?;
            eprintln!("setup: everything is there");
        }
        "build" => {
            let mut plan = Plan {
                base: std::env::var("COMMUTATIONS_BASE").ok(),
                list: None,
            };
            while let Some(word) = words.next()? {
                match word {
                    Long("base") => plan.base = Some(words.value()?.string()?),
                    Long("list") => plan.list = Some(words.value()?.into()),
                    other => return Err(other.unexpected().into()),
                }
            }
            build::build(&project, &plan)?;
        }
        "serve" => serve(&project, words)?,
        "size" => size(&project, words)?,
        "finish" => build::finish(&project, words.next()? == Some(Long("prepare")))?,
        "test" => {
            let mut only = None;
            while let Some(word) = words.next()? {
                match word {
                    Long("engine") => only = Some(Engine::named(&words.value()?.string()?)?),
                    other => return Err(other.unexpected().into()),
                }
            }
            test::run(&project, only)?;
        }
        "fuzz" => fuzz(&project, words)?,
        "data" => call(&project, "commutations-records", words)?,
        "picture" => picture(&project, words)?,
        "look" => look(&project, words)?,
        "bench" => bench(&project, words)?,
        other => {
            return Err(Failure::new(format!(
                "there is no command `{other}`\n{HELP}"
            )));
        }
    }
    Ok(())
}

fn serve(project: &Project, mut words: lexopt::Parser) -> Outcome {
    let (mut port, mut open) = (8080, false);
    while let Some(word) = words.next()? {
        match word {
            Long("port") => port = words.value()?.parse()?,
            Long("open") => open = true,
            other => return Err(other.unexpected().into()),
        }
    }
    build::serve(project, port, open)
}

fn size(project: &Project, mut words: lexopt::Parser) -> Outcome {
    let mut is_built = false;
    while let Some(word) = words.next()? {
        match word {
            Long("no-build") => is_built = true,
            other => return Err(other.unexpected().into()),
        }
    }
    if !is_built {
        build::build(project, &Plan::default())?;
    }
    let mut size = project.cargo("run --quiet --package commutations-size --");
    program::run(size.arg(project.dist()))
}

fn fuzz(project: &Project, mut words: lexopt::Parser) -> Outcome {
    let mut request = fuzz::Request::default();
    while let Some(word) = words.next()? {
        match word {
            Long("inputs") => request.inputs = Some(words.value()?.parse()?),
            Long("seconds") => request.seconds = Some(words.value()?.parse()?),
            Long("seed") => request.seed = words.value()?.parse()?,
            // A relative path is relative to the caller's folder.
            Long("file") => request.file = std::path::absolute(words.value()?).ok(),
            Value(target) => request.targets.push(target.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    fuzz::run(project, &request)
}

/// Compiles the crate of a command, and runs it with the remaining arguments.
fn call(project: &Project, package: &str, mut words: lexopt::Parser) -> Outcome {
    eprintln!("xtask: compiling {package}, a minute the first time");
    let mut cargo = project.cargo("run --quiet --package");
    // Relative paths in the arguments are relative to the caller's folder.
    cargo
        .arg(package)
        .arg("--")
        .args(words.raw_args()?)
        .current_dir(".");
    program::run(&mut cargo)
}

/// Draws a chart. Only a PNG needs fonts, so an SVG installs nothing.
fn picture(project: &Project, mut words: lexopt::Parser) -> Outcome {
    let words: Vec<_> = words.raw_args()?.collect();
    let mut cargo = project.cargo("run --quiet --package commutations-picture --");
    let is_png = |word: &OsString| {
        word.to_string_lossy()
            .to_ascii_lowercase()
            .ends_with(".png")
    };
    if words.iter().any(is_png) {
        cargo.env("COMMUTATIONS_NPM", setup::npm(project)?);
    }
    program::run(cargo.args(words).current_dir("."))
}

/// Sets up the tools, builds the page if it will be measured, and runs the benchmark.
fn bench(project: &Project, mut words: lexopt::Parser) -> Outcome {
    let words: Vec<_> = words.raw_args()?.collect();
    let (tools, browser) = setup::for_test(project)?;
    let without_page = ["--rows", "--check", "--help", "-h"];
    let is_without = |word: &OsString| {
        let word = word.to_string_lossy();
        without_page.iter().any(|own| word.starts_with(own))
    };
    if !words.iter().any(is_without) {
        build::with_tools(project, &tools, &Plan::default())?;
    }
    let mut cargo = project.cargo("run --quiet --package commutations-bench --");
    test::tell(&mut cargo, project, &tools, &browser);
    program::run(cargo.args(words).current_dir("."))
}

fn look(project: &Project, mut words: lexopt::Parser) -> Outcome {
    let (mut is_built, mut names) = (false, Vec::new());
    while let Some(word) = words.next()? {
        match word {
            Long("no-build") => is_built = true,
            Value(name) => names.push(name),
            other => return Err(other.unexpected().into()),
        }
    }
    let (tools, browser) = setup::for_test(project)?;
    if !is_built {
        build::with_tools(project, &tools, &Plan::default())?;
    }
    let mut cargo = project.cargo("run --quiet --package commutations-look --");
    test::tell(&mut cargo, project, &tools, &browser);
    cargo.env("COMMUTATIONS_LOOK", project.path("target/look"));
    program::run(cargo.args(names))
}

fn nothing_more(mut words: lexopt::Parser) -> Outcome {
    match words.next()? {
        Some(word) => Err(word.unexpected().into()),
        None => Ok(()),
    }
}
