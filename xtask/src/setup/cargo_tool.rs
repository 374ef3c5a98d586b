//! Tools that are crates: trunk, the command line of wasm-bindgen, and geckodriver.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::cache::{self, Cache};
use crate::failure::{Failure, Outcome};
use crate::program;

/// A tool that cargo can install.
#[derive(Debug)]
pub struct CargoTool {
    /// The name of the crate.
    package: &'static str,
    /// The programs that the crate installs, all of which must report the version.
    programs: &'static [&'static str],
    /// The exact version that is needed.
    version: String,
    /// The flags for `cargo install`.
    flags: &'static [&'static str],
    /// The approximate duration of a build from source.
    takes: &'static str,
}

/// Settings that make tools compile quickly. The tools then run slowly, but the project is not built often
/// enough for that to matter.
const QUICK: [(&str, &str); 5] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
    ("CARGO_PROFILE_RELEASE_PANIC", "abort"),
];

impl CargoTool {
    /// Trunk. Version 0.22 needs a newer Rust. The setup provides Trunk's own tools, so Trunk needs no TLS to
    /// download them.
    pub fn trunk() -> Self {
        Self {
            package: "trunk",
            programs: &["trunk"],
            version: "0.21.14".to_owned(),
            flags: &["--locked", "--no-default-features"],
            takes: "about 2 minutes on two cores",
        }
    }

    /// The command line of wasm-bindgen, which must have exactly the version that the app is compiled with.
    /// Its own lock file does not always resolve, so it is not used. The crates that read the program must be
    /// fast, because they run in each build.
    pub fn wasm_bindgen(version: String) -> Self {
        Self {
            package: "wasm-bindgen-cli",
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            version,
            flags: &[
                "--no-default-features",
                "--config=profile.release.package.walrus.opt-level=2",
                "--config=profile.release.package.wasmparser.opt-level=2",
                "--config=profile.release.package.wasm-bindgen-cli-support.opt-level=1",
            ],
            takes: "about a minute on two cores",
        }
    }

    /// The driver of Firefox.
    pub fn geckodriver() -> Self {
        Self {
            package: "geckodriver",
            programs: &["geckodriver"],
            version: "0.37.1".to_owned(),
            flags: &["--locked"],
            takes: "about a minute on two cores",
        }
    }

    /// Makes sure that the tool is installed. Returns the folder to add to the PATH, or `None` if the tool is
    /// already on the PATH.
    pub fn ensure(&self, cache: &Cache) -> Outcome<Option<PathBuf>> {
        if self.answers(|name| PathBuf::from(name)) {
            return Ok(None);
        }
        let root = cache.dir(&format!("{}-{}", self.package, self.version));
        if !self.is_in(&root) {
            let _guard = cache.lock()?;
            // Another checkout may have installed the tool in the meantime.
            if !self.is_in(&root) {
                self.install(cache, &root)?;
            }
        }
        Ok(Some(root.join("bin")))
    }

    fn is_in(&self, root: &Path) -> bool {
        let bin = root.join("bin");
        self.answers(|name| bin.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
    }

    fn answers(&self, path: impl Fn(&str) -> PathBuf) -> bool {
        let mut programs = self.programs.iter();
        programs.all(|name| program::version(path(name)).as_deref() == Some(&self.version))
    }

    fn install(&self, cache: &Cache, root: &Path) -> Outcome {
        cache::create(root)?;
        let what = format!("{} {}", self.package, self.version);
        if !self.fetch(cache, root) {
            self.build(cache, root)
                .map_err(|why| super::not_installed(&what, "the crate registry", &why))?;
        }
        if self.is_in(root) {
            return Ok(());
        }
        Err(Failure::new(format!(
            "{what} was installed in {} but does not run there: delete that folder and try again",
            root.display()
        )))
    }

    /// Downloads a binary, which takes seconds instead of minutes, if cargo-binstall is installed and has
    /// one.
    fn fetch(&self, cache: &Cache, root: &Path) -> bool {
        if program::ask(cargo_in(cache).args(["binstall", "-V"])).is_err() {
            return false;
        }
        eprintln!(
            "setup: fetching {} {}, some seconds",
            self.package, self.version
        );
        let flags = ["--no-confirm", "--disable-strategies", "compile", "--root"];
        let mut cargo = cargo_in(cache);
        cargo.arg("binstall").args(flags).arg(root);
        cargo.arg(format!("{}@{}", self.package, self.version));
        program::run(&mut cargo).is_ok() && self.is_in(root)
    }

    /// Builds the tool from source. The build folder is kept until all tools are installed, so that an
    /// interrupted build can continue and tools share their dependencies.
    fn build(&self, cache: &Cache, root: &Path) -> Outcome {
        eprintln!(
            "setup: building {} {} from source, {} (once; kept in {})",
            self.package,
            self.version,
            self.takes,
            cache.root().display(),
        );
        let mut cargo = cargo_in(cache);
        cargo.args(["install", "--quiet", self.package, "--force"]);
        cargo.args(["--version", &self.version, "--root"]).arg(root);
        cargo.args(self.flags).envs(QUICK);
        program::run(cargo.env("CARGO_TARGET_DIR", cache.dir(BUILD)))
    }
}

/// The name of the folder in which tools are built.
pub const BUILD: &str = "build";

/// Cargo in a folder outside the project, so that the project's settings do not affect the tools.
fn cargo_in(cache: &Cache) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(cache.root());
    cargo
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs;
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
        let bin = cache.dir("sample-tool-1.2.3/bin");
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
        assert_eq!(bin, Some(cache.dir("sample-tool-1.2.3/bin")));
    }

    #[test]
    fn a_half_installed_or_different_version_is_not_used() {
        for script in [
            "",
            "#!/bin/sh\nexit 1\n",
            "#!/bin/sh\necho sample-tool 1.2.4\n",
        ] {
            let (_folder, cache) = cache_with(script);
            assert!(!tool().is_in(&cache.dir("sample-tool-1.2.3")), "{script}");
        }
    }
}
