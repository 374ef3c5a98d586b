//! Errors of the browser and its driver.

use std::io;
use std::path::PathBuf;

use fantoccini::error::{CmdError, NewSessionError};

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
    #[error("chromedriver does not start: {0}")]
    Driver(String),
    /// The browser does not start.
    #[error("chromedriver cannot start Chromium: {0}")]
    Start(#[from] Box<NewSessionError>),
    /// Chromium's debugging interface does not answer.
    #[error("Chromium's debugging interface: {0}")]
    DevTools(String),
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
