//! Runs other programs, with failures that name the command and its result.

use std::ffi::OsStr;
use std::io::{self, BufRead, BufReader};
use std::process::{Command, ExitStatus, Output, Stdio};

use crate::failure::{Failure, Outcome};

/// Runs `command` and shows its output.
pub fn run(command: &mut Command) -> Outcome {
    let status = command.status().map_err(|error| missing(command, &error))?;
    judged(command, status)
}

/// Runs `command`, shows its output, and passes each line of it to `read`.
pub fn watch(command: &mut Command, mut read: impl FnMut(&str)) -> Outcome {
    let child = command.stdout(Stdio::piped()).spawn();
    let mut child = child.map_err(|error| missing(command, &error))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line.map_err(|error| missing(command, &error))?;
            println!("{line}");
            read(&line);
        }
    }
    let status = child.wait().map_err(|error| missing(command, &error))?;
    judged(command, status)
}

fn judged(command: &Command, status: ExitStatus) -> Outcome {
    if status.success() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "`{}` failed ({status})",
        line(command)
    )))
}

/// Runs `command` without showing its output, which is returned.
pub fn ask(command: &mut Command) -> Outcome<String> {
    let output = command.output().map_err(|error| missing(command, &error))?;
    let Output {
        status,
        stdout,
        stderr,
    } = output;
    if status.success() {
        return Ok(String::from_utf8_lossy(&stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&stderr);
    Err(Failure::new(format!(
        "`{}` failed ({status}):\n{}",
        line(command),
        said.trim()
    )))
}

/// Returns the version that a program reports; `None` if it does not run, as when it is half-installed.
pub fn version(program: impl AsRef<OsStr>) -> Option<String> {
    let answer = ask(Command::new(program).arg("--version")).ok()?;
    version_in(&answer).map(str::to_owned)
}

/// Returns the version in the answer to `--version`: the first word that starts with a digit.
fn version_in(answer: &str) -> Option<&str> {
    let mut words = answer.split_whitespace();
    words.find(|word| word.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// Returns the number before the first period.
pub fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

fn missing(command: &Command, error: &io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    Failure::new(match error.kind() {
        io::ErrorKind::NotFound => format!("`{program}` was not found on this machine's PATH"),
        _ => format!("could not start `{}`: {error}", line(command)),
    })
}

fn line(command: &Command) -> String {
    std::iter::once(command.get_program())
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_named() {
        let error = run(&mut Command::new("no-such-program-here")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "`no-such-program-here` was not found on this machine's PATH"
        );
        assert_eq!(version("no-such-program-here"), None);
    }

    #[test]
    fn a_failure_names_the_command_and_its_output() {
        let error = ask(Command::new("rustc").arg("--no-such-flag"))
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("`rustc --no-such-flag` failed"),
            "{error}"
        );
        assert!(error.contains("no-such-flag'"), "{error}");
    }

    #[test]
    fn versions_are_found_in_the_answer_of_each_tool() {
        let cases = [
            ("trunk 0.21.14", Some("0.21.14")),
            ("wasm-bindgen 0.2.130 (abcdef012)", Some("0.2.130")),
            ("wasm-opt version 132 (version_132)", Some("132")),
            (
                "Chromium 156.0.8078.79 built on Debian GNU/Linux 12",
                Some("156.0.8078.79"),
            ),
            ("Google Chrome 155.0.1.2 ", Some("155.0.1.2")),
            (
                "ChromeDriver 156.0.8078.79 (a21ce95)",
                Some("156.0.8078.79"),
            ),
            ("", None),
            ("command not found", None),
        ];
        for (answer, version) in cases {
            assert_eq!(version_in(answer), version, "{answer}");
        }
    }

    #[test]
    fn major_is_the_first_number() {
        assert_eq!(major("156.0.8078.79"), Some(156));
        assert_eq!(major("132"), Some(132));
        assert_eq!(major("next"), None);
    }
}
