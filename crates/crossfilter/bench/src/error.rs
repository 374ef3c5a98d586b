//! Errors of the benchmark.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

use test_server::ServerError;
use webdriver::WebDriverError;

/// Why a measurement failed.
#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    /// A program is missing or cannot be started.
    #[error("could not start `{name}`: {source}")]
    Start {
        /// The name of the program.
        name: String,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A program failed; its own messages have been shown.
    #[error("`{name}` failed ({status})")]
    Failed {
        /// The name of the program.
        name: String,
        /// The exit status.
        status: ExitStatus,
    },
    /// The app has not been built.
    #[error("{} holds no page: run `cargo xtask build` first", .0.display())]
    NotBuilt(PathBuf),
    /// The page cannot be served.
    #[error(transparent)]
    Serve(#[from] ServerError),
    /// The browser failed.
    #[error(transparent)]
    Browser(#[from] WebDriverError),
    /// The asynchronous runtime cannot be started.
    #[error("cannot start: {0}")]
    Runtime(io::Error),
    /// An answer of the page or of a tool cannot be parsed.
    #[error("an answer cannot be read: {0}")]
    Answer(#[from] serde_json::Error),
    /// The page is not as it should be.
    #[error("the page of the bench {0}")]
    Page(&'static str),
    /// The two libraries count differently.
    #[error("at {rows} rows the counts differ; {differs}")]
    Differs {
        /// The number of rows.
        rows: u32,
        /// Where the counts differ, and by how much.
        differs: String,
    },
    /// A file cannot be copied.
    #[error("cannot copy {} to {}: {source}", from.display(), to.display())]
    Copy {
        /// The source path.
        from: PathBuf,
        /// The destination path.
        to: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// A file cannot be written.
    #[error("cannot write {}: {source}", path.display())]
    Write {
        /// The path of the file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
}
