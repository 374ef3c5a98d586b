//! A source file and its digest.

use super::DataError;
use sha2::{Digest, Sha256};
use std::path::Path;

/// A source file: its name, its SHA-256 digest and its bytes.
#[derive(Clone, Debug)]
pub(super) struct SourceFile {
    pub name: String,
    pub sha256: String,
    pub bytes: Vec<u8>,
}

pub(super) fn read(path: &Path) -> Result<SourceFile, DataError> {
    let bytes = std::fs::read(path).map_err(|source| DataError::File {
        path: path.to_owned(),
        source,
    })?;
    let name = path
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    Ok(SourceFile {
        name,
        sha256: hex(&Sha256::digest(&bytes)),
        bytes,
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
