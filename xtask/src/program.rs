//! Running other programs, with errors that name the command and what became of it.

use std::ffi::OsStr;
use std::io;
use std::path::PathBuf;
use std::process::{Command, ExitStatus, Output, Stdio};

/// Why a program did not do its work.
#[derive(Debug, thiserror::Error)]
pub enum ProgramError {
    /// It is not there.
    #[error("`{0}` was not found on this machine's PATH")]
    Missing(String),
    /// It is there, and could not be started.
    #[error("could not start `{line}`: {source}")]
    Start {
        /// The command as one would type it.
        line: String,
        /// What the system said.
        source: io::Error,
    },
    /// It ran and failed; what it had to say is above, or in `said`.
    #[error("`{line}` failed ({status}){said}")]
    Failed {
        /// The command as one would type it.
        line: String,
        /// How it ended.
        status: ExitStatus,
        /// What it wrote to its error stream, where that was not shown already.
        said: String,
    },
}

/// Where `name` is on the PATH (with the endings that Windows wants, such as `npm.cmd`).
///
/// # Errors
/// When there is none.
pub fn find(name: &str) -> Result<PathBuf, ProgramError> {
    which::which(name).map_err(|_| ProgramError::Missing(name.to_owned()))
}

/// Runs `command` in the open: what it prints is seen.
///
/// # Errors
/// When it cannot be started or fails.
pub fn run(command: &mut Command) -> Result<(), ProgramError> {
    let status = command
        .status()
        .map_err(|source| start_error(command, source))?;
    if status.success() {
        return Ok(());
    }
    Err(ProgramError::Failed {
        line: line(command),
        status,
        said: String::new(),
    })
}

/// Runs `command` and returns what it wrote to its standard output; its error stream is shown.
///
/// # Errors
/// When it cannot be started or fails.
pub fn read(command: &mut Command) -> Result<Vec<u8>, ProgramError> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|source| start_error(command, source))?;
    stdout_of(command, output)
}

/// As [`read`], but silent: the error stream goes into the error.
///
/// # Errors
/// When it cannot be started or fails.
pub fn ask(command: &mut Command) -> Result<String, ProgramError> {
    let output = command
        .output()
        .map_err(|source| start_error(command, source))?;
    stdout_of(command, output).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

fn stdout_of(command: &Command, output: Output) -> Result<Vec<u8>, ProgramError> {
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let said = if said.trim().is_empty() {
        String::new()
    } else {
        format!(":\n{}", said.trim())
    };
    Err(ProgramError::Failed {
        line: line(command),
        status: output.status,
        said,
    })
}

fn start_error(command: &Command, source: io::Error) -> ProgramError {
    if source.kind() == io::ErrorKind::NotFound {
        return ProgramError::Missing(command.get_program().to_string_lossy().into_owned());
    }
    ProgramError::Start {
        line: line(command),
        source,
    }
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
    }

    #[test]
    fn a_failure_tells_the_command_and_what_it_said() {
        let error = ask(Command::new("rustc").arg("--no-such-flag"))
            .unwrap_err()
            .to_string();
        assert!(
            error.starts_with("`rustc --no-such-flag` failed"),
            "{error}"
        );
        assert!(error.contains("no-such-flag'"), "{error}");
    }
}
