//! Where things are in this checkout.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The project's folder: that of the checkout this program was compiled from.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    pub fn here() -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self {
            root: own.parent().unwrap_or(own).to_path_buf(),
        }
    }

    /// A path inside the checkout.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// What is to be published.
    pub fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// A command that will run in the project's folder.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// The cargo that runs this program, or the one on the PATH, with a command line.
    pub fn cargo(&self, line: &str) -> Command {
        let mut cargo = self.command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(line.split_whitespace());
        cargo
    }
}
