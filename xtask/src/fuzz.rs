//! `cargo xtask fuzz`: feeds damaged input to everything that reads what others have written.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Mutex;
use std::thread;

use crate::failure::{Failure, Outcome};
use crate::program;
use crate::project::Project;

/// The targets of `crates/fuzz`, each with the longest input in bytes.
const TARGETS: [(&str, usize); 7] = [
    ("address", 300),
    ("data", 4_000),
    ("host", 300),
    ("lists", 2_000),
    ("search", 200),
    ("story", 3_000),
    ("terms", 300),
];

/// Instruments the code for libFuzzer. These are options of the stable compiler.
const RUSTFLAGS: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares";

/// An input that takes longer is a hang.
const LONGEST_SECONDS: u32 = 10;

/// What is asked of the command.
#[derive(Debug, Default)]
pub struct Request {
    /// The targets; if empty, all of them.
    pub targets: Vec<String>,
    /// The inputs for each target. Without this and without `seconds`, a minute of each is fed.
    pub inputs: Option<u64>,
    /// The seconds for each target.
    pub seconds: Option<u64>,
    /// The seed of the mutations; by default, another one each time.
    pub seed: u32,
    /// A single input to read again.
    pub file: Option<PathBuf>,
}

/// Compiles the targets and runs as many at a time as there are cores.
pub fn run(project: &Project, request: &Request) -> Outcome {
    let asked: Vec<_> = match request.targets.as_slice() {
        [] => TARGETS.to_vec(),
        names => names
            .iter()
            .map(|name| target(name))
            .collect::<Outcome<_>>()?,
    };
    let fuzz = compile(project)?;
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let waiting = Mutex::new(asked.into_iter());
    let next = || waiting.lock().ok()?.next();
    let work = || {
        while let Some(target) = next() {
            feed(project, &fuzz, target, request)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        let ends = workers.into_iter().map(|worker| match worker.join() {
            Ok(end) => end,
            Err(_) => Err(Failure::new("a thread of the command has panicked")),
        });
        ends.collect()
    })
}

fn target(name: &str) -> Outcome<(&'static str, usize)> {
    let found = TARGETS.into_iter().find(|(own, _)| *own == name);
    found.ok_or_else(|| {
        let names = TARGETS.map(|(own, _)| own).join(", ");
        Failure::new(format!("there is no target `{name}`: they are {names}"))
    })
}

/// Returns the path of the compiled program.
fn compile(project: &Project) -> Outcome<PathBuf> {
    eprintln!("xtask: compiling commutations-fuzz, some minutes the first time");
    let about = program::ask(project.command("rustc").arg("-vV"))?;
    let machine = about.lines().find_map(|line| line.strip_prefix("host: "));
    let machine = machine.ok_or_else(|| Failure::new("`rustc -vV` names no host"))?;
    // With `--target`, build scripts and macros are not instrumented.
    let mut cargo = project.cargo(
        "build --quiet --profile fuzz --package commutations-fuzz --target-dir target/fuzz --target",
    );
    program::run(cargo.arg(machine).env("RUSTFLAGS", RUSTFLAGS))?;
    let name = format!("commutations-fuzz{}", std::env::consts::EXE_SUFFIX);
    Ok(project
        .path("target/fuzz")
        .join(machine)
        .join("fuzz")
        .join(name))
}

/// Feeds one target, and says how much it took or what it failed on.
fn feed(
    project: &Project,
    fuzz: &Path,
    (name, longest): (&str, usize),
    request: &Request,
) -> Outcome {
    let folder = project.path("target/fuzz");
    let (corpus, faults) = (folder.join("corpus").join(name), folder.join("faults"));
    fs::create_dir_all(&faults).map_err(Failure::at("create", &faults))?;
    let log = folder.join(format!("{name}.log"));
    let mut program = project.command(fuzz);
    program
        .env("COMMUTATIONS_FUZZ", name)
        .env("COMMUTATIONS_SEEDS", &corpus)
        .arg(format!("-max_len={longest}"))
        .arg(format!("-timeout={LONGEST_SECONDS}"))
        .arg(format!("-seed={}", request.seed))
        .arg(format!("-artifact_prefix={}/{name}-", faults.display()))
        .arg(request.file.as_deref().unwrap_or(&corpus))
        .stdout(Stdio::null())
        .stderr(File::create(&log).map_err(Failure::at("create", &log))?);
    if let Some(inputs) = request.inputs {
        program.arg(format!("-runs={inputs}"));
    }
    if let Some(seconds) = request.seconds.or(request.inputs.is_none().then_some(60)) {
        program.arg(format!("-max_total_time={seconds}"));
    }
    let end = program::run(&mut program);
    let said = fs::read(&log).map_err(Failure::at("read", &log))?;
    let said = String::from_utf8_lossy(&said);
    match end {
        Ok(()) => {
            println!("fuzz: {name}: {}", line_with(&said, "Done "));
            Ok(())
        }
        Err(_) => Err(Failure::new(failure(name, &said, &log))),
    }
}

/// Returns what libFuzzer has said of an input that failed, and how to read that input again.
fn failure(name: &str, said: &str, log: &Path) -> String {
    let panic = said
        .lines()
        .skip_while(|line| !line.contains("panicked at"));
    let panic: Vec<&str> = panic
        .take_while(|line| *line != "stack backtrace:")
        .collect();
    let written = line_with(said, "Test unit written to ");
    let again = written
        .rsplit_once(' ')
        .map_or_else(String::new, |(_, file)| {
            format!("\nTo read this input again: cargo xtask fuzz {name} --file {file}")
        });
    let summary = line_with(said, "SUMMARY: ");
    let log = log.display();
    format!(
        "fuzz target `{name}`: {summary}\n{}{again}\nAll of it: {log}",
        panic.join("\n")
    )
}

/// Returns the last line with these words.
fn line_with<'a>(said: &'a str, words: &str) -> &'a str {
    let mut lines = said.lines().rev();
    lines.find(|line| line.contains(words)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_says_what_was_wrong_and_how_to_read_the_input_again() {
        let said = "#2 INITED\nthread '<unnamed>' panicked at a.rs:1:2:\n“a=b” is lost\nstack backtrace:\n 0: f\n\
                    SUMMARY: libFuzzer: deadly signal\nartifact_prefix='f/'; Test unit written to f/address-crash-1\n";
        assert_eq!(
            failure("address", said, Path::new("address.log")),
            "fuzz target `address`: SUMMARY: libFuzzer: deadly signal\n\
             thread '<unnamed>' panicked at a.rs:1:2:\n“a=b” is lost\n\
             To read this input again: cargo xtask fuzz address --file f/address-crash-1\nAll of it: address.log"
        );
    }

    #[test]
    fn an_unknown_target_is_refused_with_the_known_ones() {
        let refusal = target("shoes").unwrap_err().to_string();
        assert!(
            refusal.contains("`shoes`") && refusal.contains("address, data"),
            "{refusal}"
        );
    }
}
