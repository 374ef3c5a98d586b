//! The paths of this checkout.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The root folder of the checkout from which this program was compiled.
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

    /// The folder of the published files.
    pub fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// Creates a command that runs in the project's folder.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root);
        command
    }

    /// Creates a command for cargo: the one that runs this program, or else the one on the PATH.
    pub fn cargo(&self, line: &str) -> Command {
        let mut cargo = self.command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.args(line.split_whitespace());
        cargo
    }
}
