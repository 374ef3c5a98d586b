//! Builds the page with dc.js, in `target/bench-peer`.

use std::fs;
use std::path::{Path, PathBuf};

use super::BenchError;
use super::files::copy;

/// Builds the page. Returns its folder. `npm` is the folder of the npm packages.
///
/// # Errors
/// Returns an error if a file is missing or cannot be written.
pub fn build(root: &Path, npm: &Path) -> Result<PathBuf, BenchError> {
    let folder = root.join("target/bench-peer");
    fs::create_dir_all(&folder).map_err(|source| BenchError::Write {
        path: folder.clone(),
        source,
    })?;
    let own = root.join("crates/crossfilter/bench/peer");
    for (from, name) in [
        (own.join("index.html"), "index.html"),
        (own.join("peer.js"), "peer.js"),
        (npm.join("d3/dist/d3.min.js"), "d3.js"),
        (
            npm.join("crossfilter2/crossfilter.min.js"),
            "crossfilter.js",
        ),
        (npm.join("dc/dist/dc.min.js"), "dc.js"),
        (npm.join("dc/dist/style/dc.min.css"), "dc.css"),
        (root.join("data/records.json"), "records.json"),
    ] {
        copy(&from, &folder.join(name))?;
    }
    Ok(folder)
}
