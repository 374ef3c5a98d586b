//! The folder of the tools, which all checkouts of a user share.

use std::env;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// The environment variable that moves the cache.
const VARIABLE: &str = "COMMUTATIONS_CACHE";

/// The folder of the tools.
#[derive(Debug)]
pub struct Cache {
    root: PathBuf,
}

/// A lock: while it is held, no other checkout changes the cache.
#[derive(Debug)]
pub struct Guard {
    _file: File,
}

impl Cache {
    /// Finds the folder that [`VARIABLE`] names, or else `commutations` in the user's cache folder.
    pub fn locate() -> Outcome<Self> {
        let named = folder(VARIABLE).and_then(|dir| std::path::absolute(dir).ok());
        let root = named.or_else(|| user_cache().map(|dir| dir.join("commutations")));
        root.map(Self::at).ok_or_else(|| {
            let sentence =
                "this user has no cache folder: set the variable to a folder for the tools";
            Failure::new(format!("{VARIABLE}: {sentence}"))
        })
    }

    pub fn at(root: PathBuf) -> Self {
        Self { root }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The path of a folder in the cache, which may not exist yet.
    pub fn dir(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// Waits until no other checkout is installing, and makes others wait until the guard is dropped.
    pub fn lock(&self) -> Outcome<Guard> {
        create(&self.root)?;
        let path = self.root.join("lock");
        let file = File::create(&path).map_err(Failure::at("lock", &path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                eprintln!("setup: another checkout is installing tools; waiting for it");
                file.lock().map_err(Failure::at("lock", &path))?;
            }
            Err(TryLockError::Error(error)) => return Err(Failure::at("lock", &path)(error)),
        }
        Ok(Guard { _file: file })
    }
}

/// Creates a folder and its parents.
pub fn create(dir: &Path) -> Outcome {
    fs::create_dir_all(dir).map_err(Failure::at("create", dir))
}

/// The folder in which this system keeps files that can be recreated.
fn user_cache() -> Option<PathBuf> {
    let home = env::home_dir().filter(|dir| !dir.as_os_str().is_empty());
    if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home.map(|dir| dir.join("Library/Caches"))
    } else {
        folder("XDG_CACHE_HOME").or_else(|| home.map(|dir| dir.join(".cache")))
    }
}

fn folder(variable: &str) -> Option<PathBuf> {
    let value = env::var_os(variable).filter(|value| !value.is_empty());
    value.map(PathBuf::from)
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
        let other = File::open(cache.dir("lock")).unwrap();
        assert!(matches!(other.try_lock(), Err(TryLockError::WouldBlock)));
        drop(held);
        assert!(other.try_lock().is_ok());
    }
}
