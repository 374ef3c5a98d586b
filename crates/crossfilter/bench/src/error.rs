//! Why a measurement fails.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

use test_server::ServerError;
use webdriver::WebDriverError;

/// Why a measurement fails.
#[derive(Debug, thiserror::Error)]
pub enum BenchError {
    /// A program is missing or cannot be started.
    #[error("could not start `{name}`: {source}")]
    Start {
        /// The program.
        name: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program failed; what it said is above.
    #[error("`{name}` failed ({status})")]
    Failed {
        /// The program.
        name: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// The app has not been built.
    #[error("{} holds no page: run `cargo xtask build` first", .0.display())]
    NotBuilt(PathBuf),
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
    /// A file cannot be copied.
    #[error("cannot copy {} to {}: {source}", from.display(), to.display())]
    Copy {
        /// Which file.
        from: PathBuf,
        /// Where to.
        to: PathBuf,
        /// What the system said.
        source: io::Error,
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
