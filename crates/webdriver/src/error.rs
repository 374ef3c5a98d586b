//! Why a browser does not do what it is told.

use std::io;
use std::path::PathBuf;

use fantoccini::error::{CmdError, NewSessionError};

/// Why a browser does not do what it is told.
#[derive(Debug, thiserror::Error)]
pub enum WebDriverError {
    /// There is no such program.
    #[error("no {name} on the PATH, and {variable} names none")]
    Missing {
        /// What was looked for.
        name: &'static str,
        /// The variable that may name it.
        variable: &'static str,
    },
    /// Nobody says where fonts are.
    #[error("COMMUTATIONS_NPM does not name the folder node_modules, whose fonts the browser uses")]
    NoFonts,
    /// The font settings cannot be written.
    #[error("cannot write the browser's font settings {}: {source}", path.display())]
    Fonts {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Its driver does not start.
    #[error("chromedriver does not start: {0}")]
    Driver(String),
    /// The browser does not start.
    #[error("chromedriver cannot start Chromium: {0}")]
    Start(#[from] Box<NewSessionError>),
    /// Chromium's own debugging interface does not answer.
    #[error("Chromium's debugging interface: {0}")]
    DevTools(String),
    /// What a page was to do did not happen in time.
    #[error("the page takes too long: `{0}` is not true yet")]
    Timeout(&'static str),
    /// A picture cannot be read.
    #[error("the browser's picture is not in base64: {0}")]
    Picture(#[from] base64::DecodeError),
    /// It refuses a command, or a script on the page fails.
    #[error("{command}: {source}")]
    Command {
        /// What it was told.
        command: String,
        /// What it said.
        source: Box<CmdError>,
    },
}
