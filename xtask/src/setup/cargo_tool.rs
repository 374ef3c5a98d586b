//! Tools that are crates: trunk, and the command line of wasm-bindgen.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::cache::{Cache, create_folder};
use super::{SetupError, version};
use crate::program::{self, ProgramError};

/// A tool that cargo can install.
#[derive(Debug)]
pub struct CargoTool {
    /// The crate's name.
    pub package: &'static str,
    /// The programs it brings; all must answer with the version.
    pub programs: &'static [&'static str],
    /// The one version that is right.
    pub version: String,
    /// What `cargo install` needs to be told.
    pub flags: &'static [&'static str],
    /// How long a build from source takes, roughly.
    pub takes: &'static str,
}

impl CargoTool {
    /// Trunk: 0.22 needs a newer Rust. It never downloads here, so it needs no TLS of its own.
    #[must_use]
    pub fn trunk() -> Self {
        Self {
            package: "trunk",
            programs: &["trunk"],
            version: "0.21.14".to_owned(),
            flags: &["--locked", "--no-default-features"],
            takes: "about 7 minutes on two cores",
        }
    }

    /// wasm-bindgen, which must be of exactly the version the app is compiled with.
    /// Its own lock file does not always resolve, so it goes without.
    #[must_use]
    pub fn wasm_bindgen(version: String) -> Self {
        Self {
            package: "wasm-bindgen-cli",
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            version,
            flags: &[],
            takes: "2 to 3 minutes on two cores",
        }
    }

    /// Sees to it that the tool is there. Returns the folder to put on the PATH, or none when the
    /// PATH has the tool already.
    ///
    /// # Errors
    /// When it is not there and cannot be installed.
    pub fn ensure(&self, cache: &Cache) -> Result<Option<PathBuf>, SetupError> {
        if self.is_right(|name| which::which(name).ok()) {
            return Ok(None);
        }
        let root = cache.folder(&format!("{}-{}", self.package, self.version));
        let bin = root.join("bin");
        if self.is_in(&bin) {
            return Ok(Some(bin));
        }
        let _guard = cache.lock()?;
        // Another checkout may have installed it while this one waited.
        if !self.is_in(&bin) {
            self.install(cache, &root)?;
        }
        Ok(Some(bin))
    }

    fn is_in(&self, bin: &Path) -> bool {
        self.is_right(|name| Some(bin.join(format!("{name}{}", std::env::consts::EXE_SUFFIX))))
    }

    fn is_right(&self, place: impl Fn(&str) -> Option<PathBuf>) -> bool {
        self.programs.iter().all(|name| {
            place(name).and_then(|path| version::of(&path)).as_deref() == Some(&self.version)
        })
    }

    fn install(&self, cache: &Cache, root: &Path) -> Result<(), SetupError> {
        create_folder(root)?;
        if !self.fetch_built(cache, root) {
            self.build(cache, root)
                .map_err(|source| SetupError::Install {
                    what: format!("{} {}", self.package, self.version),
                    from: "the crate registry",
                    source,
                })?;
        }
        if self.is_in(&root.join("bin")) {
            return Ok(());
        }
        Err(SetupError::Useless {
            what: format!("{} {}", self.package, self.version),
            place: root.to_path_buf(),
        })
    }

    /// Seconds instead of minutes, where the machine has cargo-binstall and there is a build for it.
    fn fetch_built(&self, cache: &Cache, root: &Path) -> bool {
        if which::which("cargo-binstall").is_err() {
            return false;
        }
        eprintln!("setup: fetching {} {}, built", self.package, self.version);
        let fetched = program::run(
            cargo_in(cache)
                .args([
                    "binstall",
                    "--no-confirm",
                    "--disable-strategies",
                    "compile",
                    "--root",
                ])
                .arg(root)
                .arg(format!("{}@{}", self.package, self.version)),
        );
        fetched.is_ok() && self.is_in(&root.join("bin"))
    }

    /// The build folder is kept until the tool is there, so that an interrupted build goes on.
    fn build(&self, cache: &Cache, root: &Path) -> Result<(), ProgramError> {
        eprintln!(
            "setup: building {} {} from source, {} (once; kept in {})",
            self.package,
            self.version,
            self.takes,
            cache.root().display(),
        );
        let work = cache.folder("build");
        program::run(
            cargo_in(cache)
                .args([
                    "install",
                    self.package,
                    "--version",
                    &self.version,
                    "--force",
                    "--root",
                ])
                .arg(root)
                .args(self.flags)
                .env("CARGO_TARGET_DIR", &work),
        )?;
        // Only space is lost if this fails.
        fs::remove_dir_all(work).ok();
        Ok(())
    }
}

/// Cargo, away from the project, so that the project's own settings do not reach the tools.
fn cargo_in(cache: &Cache) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(cache.root());
    cargo
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn tool() -> CargoTool {
        CargoTool {
            package: "sample-tool",
            programs: &["sample-tool-program"],
            version: "1.2.3".to_owned(),
            flags: &[],
            takes: "",
        }
    }

    fn cache_with(script: &str) -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::at(folder.path().to_path_buf());
        let bin = cache.folder("sample-tool-1.2.3/bin");
        fs::create_dir_all(&bin).unwrap();
        let program = bin.join("sample-tool-program");
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        (folder, cache)
    }

    #[test]
    fn a_tool_in_the_cache_is_used() {
        let (_folder, cache) = cache_with("#!/bin/sh\necho sample-tool 1.2.3\n");
        let bin = tool().ensure(&cache).unwrap();
        assert_eq!(bin, Some(cache.folder("sample-tool-1.2.3/bin")));
    }

    #[test]
    fn a_half_installed_or_other_version_is_not_taken_for_it() {
        for script in [
            "",
            "#!/bin/sh\nexit 1\n",
            "#!/bin/sh\necho sample-tool 1.2.4\n",
        ] {
            let (_folder, cache) = cache_with(script);
            assert!(
                !tool().is_in(&cache.folder("sample-tool-1.2.3/bin")),
                "{script}"
            );
        }
    }
}
