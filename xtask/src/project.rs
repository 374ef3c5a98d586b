//! Where things are in this checkout.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The project's folder.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The checkout this program was compiled from.
    #[must_use]
    pub fn here() -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self::at(own.parent().unwrap_or(own).to_path_buf())
    }

    /// A project in another folder.
    #[must_use]
    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// A path inside the checkout.
    #[must_use]
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// What is to be published.
    #[must_use]
    pub fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// A data file by its name without ending: `obama`, `details`.
    #[must_use]
    pub fn data(&self, name: &str) -> PathBuf {
        self.path(&format!("data/{name}.json"))
    }

    /// A command that will run in the project's folder.
    #[must_use]
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The cargo that runs this program, or the one on the PATH.
    #[must_use]
    pub fn cargo(&self) -> Command {
        let mut cargo = self.cargo_here();
        cargo.current_dir(&self.root);
        cargo
    }

    /// The same, in the folder from which this program was called.
    #[must_use]
    pub fn cargo_here(&self) -> Command {
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }
}
