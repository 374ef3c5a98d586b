//! Copies files.

use std::fs;
use std::path::Path;

use super::BenchError;

/// Copies a file.
///
/// # Errors
/// Returns an error if the file is missing or cannot be written.
pub fn copy(from: &Path, to: &Path) -> Result<(), BenchError> {
    let copied = fs::copy(from, to).map(drop);
    copied.map_err(|source| BenchError::Copy {
        from: from.to_path_buf(),
        to: to.to_path_buf(),
        source,
    })
}
