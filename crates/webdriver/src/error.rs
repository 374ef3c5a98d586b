//! Errors of the browser and its driver.

use std::io;
use std::path::PathBuf;

use fantoccini::error::{CmdError, NewSessionError};

use super::Engine;

/// Why a browser cannot do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum WebDriverError {
    /// A program was not found.
    #[error("no {name} on the PATH, and {variable} names none")]
    Missing {
        /// The name of the program.
        name: &'static str,
        /// The environment variable that may name it.
        variable: &'static str,
    },
    /// No environment variable names a folder of fonts.
    #[error("COMMUTATIONS_NPM does not name the folder node_modules, whose fonts the browser uses")]
    NoFonts,
    /// The font settings cannot be written.
    #[error("cannot write the browser's font settings {}: {source}", path.display())]
    Fonts {
        /// The path of the file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// The driver does not start.
    #[error("the driver does not start: {0}")]
    Driver(String),
    /// The browser does not start.
    #[error("the driver cannot start the browser: {0}")]
    Start(#[from] Box<NewSessionError>),
    /// The DevTools of Chromium or the BiDi of Firefox do not answer.
    #[error("the browser's own interface: {0}")]
    DevTools(String),
    /// The engine has nothing like this.
    #[error("{engine} does not offer {what}")]
    Lacking {
        /// The engine.
        engine: Engine,
        /// What was asked of it.
        what: &'static str,
    },
    /// A window of WebKit cannot be so narrow.
    #[error("windows of WebKit cannot be {0} px wide")]
    TooNarrow(u32),
    /// A file or folder of the browser cannot be used.
    #[error("{}: {source}", path.display())]
    Folder {
        /// The path.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A condition on the page was not met in time.
    #[error("the page takes too long: `{0}` is not true yet")]
    Timeout(&'static str),
    /// A screenshot cannot be decoded.
    #[error("the browser's picture is not in base64: {0}")]
    Picture(#[from] base64::DecodeError),
    /// The browser refuses a command, or a script on the page fails.
    #[error("{command}: {source}")]
    Command {
        /// The command or script.
        command: String,
        /// The error of the driver.
        source: Box<CmdError>,
    },
}

/// Makes an error of a refused command.
pub(crate) fn refused(command: &str) -> impl FnOnce(CmdError) -> WebDriverError {
    move |source| WebDriverError::Command {
        command: command.to_owned(),
        source: Box::new(source),
    }
}
