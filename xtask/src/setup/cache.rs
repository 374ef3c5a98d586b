//! The folder where tools are kept, shared by all checkouts of one user.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// The environment variable that moves the cache.
pub const VARIABLE: &str = "COMMUTATIONS_CACHE";

/// Why the cache cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CacheError {
    /// There is no place for it.
    #[error("this user has no cache folder: set {VARIABLE} to a folder for the tools")]
    Nowhere,
    /// The system refused.
    #[error("cannot {what} {}: {source} (set {VARIABLE} to use another folder)", path.display())]
    Io {
        /// What was being done.
        what: &'static str,
        /// To which path.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

/// The folder where tools are kept.
#[derive(Debug)]
pub struct Cache {
    root: PathBuf,
}

/// While this is held, no other checkout changes the cache.
#[derive(Debug)]
pub struct Guard {
    _file: File,
}

impl Cache {
    /// The folder that [`VARIABLE`] names, else `commutations` in the user's cache folder.
    ///
    /// # Errors
    /// When there is neither.
    pub fn locate() -> Result<Self, CacheError> {
        let root = match std::env::var_os(VARIABLE).filter(|value| !value.is_empty()) {
            Some(named) => std::path::absolute(PathBuf::from(named)).ok(),
            None => dirs::cache_dir().map(|folder| folder.join("commutations")),
        };
        root.map(Self::at).ok_or(CacheError::Nowhere)
    }

    /// A cache in a folder of one's own choice.
    #[must_use]
    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// The cache's own folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A folder in the cache, there or not.
    #[must_use]
    pub fn folder(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Waits until no other checkout is installing, and keeps others waiting until dropped.
    ///
    /// # Errors
    /// When the cache cannot be written.
    pub fn lock(&self) -> Result<Guard, CacheError> {
        create_folder(&self.root)?;
        let path = self.root.join("lock");
        let failed = |source| CacheError::Io {
            what: "lock",
            path: path.clone(),
            source,
        };
        let file = File::create(&path).map_err(failed)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                eprintln!("setup: another checkout is installing tools; waiting for it");
                file.lock().map_err(failed)?;
            }
            Err(TryLockError::Error(source)) => return Err(failed(source)),
        }
        Ok(Guard { _file: file })
    }
}

/// Makes a folder and those above it.
///
/// # Errors
/// When the system refuses.
pub fn create_folder(path: &Path) -> Result<(), CacheError> {
    fs::create_dir_all(path).map_err(|source| CacheError::Io {
        what: "create",
        path: path.to_path_buf(),
        source,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_is_free_again_when_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::at(folder.path().join("deep/cache"));
        drop(cache.lock().unwrap());
        let held = cache.lock().unwrap();
        let other = File::open(cache.folder("lock")).unwrap();
        assert!(matches!(other.try_lock(), Err(TryLockError::WouldBlock)));
        drop(held);
        assert!(other.try_lock().is_ok());
    }
}
