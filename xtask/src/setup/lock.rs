//! The versions that the lock files pin.

use std::path::{Path, PathBuf};
use std::{fs, io};

use serde::Deserialize;

/// Why a pinned version is not known.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// The file cannot be read.
    #[error("cannot read {}: {source}", path.display())]
    Read {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// It is no Cargo lock file.
    #[error("Cargo.lock is not as cargo writes it: {0}")]
    Cargo(#[from] toml::de::Error),
    /// It is no npm lock file.
    #[error("package-lock.json is not as npm writes it: {0}")]
    Npm(#[from] serde_json::Error),
    /// The package is not in it.
    #[error("{file} has no package `{package}`")]
    Absent {
        /// Which file.
        file: &'static str,
        /// Which package.
        package: String,
    },
}

#[derive(Deserialize)]
struct CargoLock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

/// A lock file's text.
///
/// # Errors
/// When it cannot be read.
pub fn read(path: &Path) -> Result<String, LockError> {
    fs::read_to_string(path).map_err(|source| LockError::Read {
        path: path.to_path_buf(),
        source,
    })
}

/// The version of `package` in the text of a `Cargo.lock`.
///
/// # Errors
/// When the text is no lock file or does not have the package.
pub fn cargo_version(lock: &str, package: &str) -> Result<String, LockError> {
    let lock: CargoLock = toml::from_str(lock)?;
    lock.package
        .into_iter()
        .find(|one| one.name == package)
        .map(|one| one.version)
        .ok_or_else(|| LockError::Absent {
            file: "Cargo.lock",
            package: package.to_owned(),
        })
}

/// The version of `package` in the text of a `package-lock.json`.
///
/// # Errors
/// When the text is no lock file or does not have the package.
pub fn npm_version(lock: &str, package: &str) -> Result<String, LockError> {
    let lock: serde_json::Value = serde_json::from_str(lock)?;
    lock["packages"][format!("node_modules/{package}")]["version"]
        .as_str()
        .map(str::to_owned)
        .ok_or_else(|| LockError::Absent {
            file: "package-lock.json",
            package: package.to_owned(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARGO: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen"
version = "0.2.130"

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.131"
"#;

    #[test]
    fn a_cargo_package_is_found_by_its_whole_name() {
        assert_eq!(cargo_version(CARGO, "wasm-bindgen").unwrap(), "0.2.130");
        let error = cargo_version(CARGO, "trunk").unwrap_err();
        assert_eq!(error.to_string(), "Cargo.lock has no package `trunk`");
    }

    #[test]
    fn an_npm_package_is_found() {
        let lock = r#"{"packages":{"":{},"node_modules/binaryen":{"version":"132.0.0"}}}"#;
        assert_eq!(npm_version(lock, "binaryen").unwrap(), "132.0.0");
        let error = npm_version(lock, "axe-core").unwrap_err();
        assert_eq!(
            error.to_string(),
            "package-lock.json has no package `axe-core`"
        );
    }

    #[test]
    fn a_damaged_lock_is_told() {
        assert!(matches!(
            cargo_version("package = 1", "x"),
            Err(LockError::Cargo(_))
        ));
        assert!(matches!(npm_version("{", "x"), Err(LockError::Npm(_))));
    }
}
