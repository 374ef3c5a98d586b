//! Why nothing is measured.

use std::io;
use std::path::PathBuf;

use test_server::ServerError;
use webdriver::WebDriverError;

use crate::build::BuildError;
use crate::program::ProgramError;
use crate::setup::SetupError;

/// Why nothing is measured, or why what is measured is worth nothing.
#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    /// A tool is missing.
    #[error(transparent)]
    Setup(#[from] SetupError),
    /// A tool failed.
    #[error(transparent)]
    Program(#[from] ProgramError),
    /// The page of the app does not build.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The page cannot be served.
    #[error(transparent)]
    Serve(#[from] ServerError),
    /// The browser fails.
    #[error(transparent)]
    Browser(#[from] WebDriverError),
    /// No asynchronous runtime.
    #[error("cannot start: {0}")]
    Runtime(io::Error),
    /// What the page or a tool answers is not what was asked for.
    #[error("an answer cannot be read: {0}")]
    Answer(#[from] serde_json::Error),
    /// The page is not as it must be.
    #[error("the page of the bench {0}")]
    Page(&'static str),
    /// The two engines count differently.
    #[error("at {rows} rows the counts differ; {differs}")]
    Differs {
        /// How many rows there were.
        rows: u32,
        /// Where and by how much.
        differs: String,
    },
    /// A file cannot be written.
    #[error("cannot write {}: {source}", path.display())]
    Write {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}
