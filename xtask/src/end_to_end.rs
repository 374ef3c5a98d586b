//! The end-to-end tests in an engine.
//!
//! Browsers on a busy machine lose a step now and then. A few tests that fail are therefore run once more, one
//! at a time; those that then pass are named in the report, to be mended.

use std::process::Command;

use crate::failure::Outcome;
use crate::program;
use crate::setup::Engine;

/// The number of failed tests that are run again. More of them are a fault.
const AGAIN_AT_MOST: usize = 3;

/// Runs all tests in `engine` with the commands that `cargo` makes. Returns the names of the tests that passed
/// only when they were run again.
pub fn run(cargo: impl Fn() -> Command, engine: Engine) -> Outcome<Vec<String>> {
    let mut all = cargo();
    all.args(tests_in(engine));
    let mut failed = Vec::new();
    let run = program::watch(&mut all, |line| failed.extend(failed_test(line)));
    match run {
        Err(why) if failed.is_empty() || failed.len() > AGAIN_AT_MOST => Err(why),
        Err(_) => {
            println!("== again, one at a time: {}", failed.join(", "));
            let mut again = cargo();
            again.args(["--test-threads=1", "--exact"]).args(&failed);
            program::run(&mut again).map(|()| failed)
        }
        Ok(()) => Ok(failed),
    }
}

/// The arguments that choose the tests in an engine by their names; those in Chromium do not name it.
fn tests_in(engine: Engine) -> Vec<String> {
    let module = |engine: Engine| format!("::in_{}", engine.word());
    if engine != Engine::Chromium {
        return vec![module(engine)];
    }
    let others = Engine::ALL.into_iter().filter(|own| *own != engine);
    others
        .flat_map(|other| ["--skip".to_owned(), module(other)])
        .collect()
}

/// Returns the name of the test that a line of libtest reports as failed.
fn failed_test(line: &str) -> Option<String> {
    let name = line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?;
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str) -> Command {
        let mut command = Command::new("sh");
        command.args(["-c", script, "sh"]);
        command
    }

    #[test]
    fn each_test_runs_in_one_engine() {
        assert_eq!(tests_in(Engine::Firefox), ["::in_firefox"]);
        let others = ["--skip", "::in_firefox", "--skip", "::in_webkit"];
        assert_eq!(tests_in(Engine::Chromium), others);
    }

    #[test]
    fn a_test_that_fails_once_is_named_and_one_that_fails_twice_is_red() {
        let steady = run(|| shell("echo 'test a ... ok'"), Engine::Firefox);
        assert_eq!(steady.unwrap(), Vec::<String>::new());
        let fails = |again: &str| {
            format!(
                "case \"$*\" in *--exact*) {again};; *) echo 'test a ... FAILED'; exit 1;; esac"
            )
        };
        let once = run(|| shell(&fails("exit 0")), Engine::Firefox);
        assert_eq!(once.unwrap(), ["a"]);
        run(|| shell(&fails("exit 1")), Engine::Firefox).unwrap_err();
    }

    #[test]
    fn many_failed_tests_and_a_crash_are_red_at_once() {
        let many = "for n in 1 2 3 4; do echo \"test $n ... FAILED\"; done; exit 1";
        let crash = "exit 101";
        for script in [many, crash] {
            let end = format!("case \"$*\" in *--exact*) exit 0;; esac; {script}");
            run(|| shell(&end), Engine::Firefox).unwrap_err();
        }
    }
}
