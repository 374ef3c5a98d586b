//! Error messages of the commands, for their users.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::io;
use std::path::Path;

/// A sentence that says what failed and what to do about it.
pub struct Failure(String);

/// The result of a command.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// Returns a function that turns an I/O error into a failure to do `what` to `path`.
    pub fn at(what: &str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self(format!("cannot {what} {}: {error}", path.display()))
    }
}

impl Display for Failure {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Error for Failure {}

impl From<lexopt::Error> for Failure {
    fn from(error: lexopt::Error) -> Self {
        Self(format!("{error} (`cargo xtask help` lists the commands)"))
    }
}
