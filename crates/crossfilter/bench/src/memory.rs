//! Measures the memory of each library on a new page.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::json;
use webdriver::Settings;

use super::BenchError;
use super::session::Visit;

/// The memory of both libraries.
#[derive(Clone, Debug, Serialize)]
pub struct Memory {
    /// commutations-crossfilter.
    pub ours: Weight,
    /// crossfilter2.
    pub theirs: Weight,
}

impl Memory {
    /// How many times more memory crossfilter2 needs, without the rows.
    #[must_use]
    pub fn times_lighter(&self) -> f64 {
        self.theirs.engine_bytes as f64 / self.ours.engine_bytes as f64
    }
}

/// The memory of one library in bytes: objects, buffers, and WebAssembly memory.
#[derive(Clone, Debug, Serialize)]
pub struct Weight {
    /// The memory of the rows.
    pub rows_bytes: i64,
    /// The memory that the library adds.
    pub engine_bytes: i64,
    /// The memory that the library itself reports, if it does.
    pub own_bytes: Option<u64>,
}

impl Weight {
    /// The memory of the rows and the library.
    #[must_use]
    pub const fn all_bytes(&self) -> i64 {
        self.rows_bytes + self.engine_bytes
    }
}

/// Builds one library on a new page and measures its memory.
///
/// # Errors
/// Returns an error if the browser fails.
pub async fn measure(
    folder: &Path,
    settings: &Settings,
    engine: &str,
    rows: u32,
) -> Result<Weight, BenchError> {
    eprintln!("bench: {rows} rows: measuring memory ({engine})");
    let visit = Visit::start(folder, settings).await?;
    let empty = used_bytes(&visit).await?;
    visit.call("prepareFor", json!([engine, rows])).await?;
    let with_rows = used_bytes(&visit).await?;
    visit.call("keep", json!([engine])).await?;
    let with_engine = used_bytes(&visit).await?;
    let own_bytes = serde_json::from_value(visit.call("keptBytes", json!([])).await?)?;
    Ok(Weight {
        rows_bytes: with_rows - empty,
        engine_bytes: with_engine - with_rows,
        own_bytes,
    })
}

/// The browser's report of a page's memory.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Heap {
    /// The size of JavaScript objects, in bytes.
    used_size: f64,
    /// The size of buffers, in bytes.
    backing_storage_size: f64,
}

/// The bytes in use after garbage collection.
async fn used_bytes(visit: &Visit) -> Result<i64, BenchError> {
    for _ in 0..2 {
        visit
            .browser
            .cdp("HeapProfiler.collectGarbage", json!({}))
            .await?;
    }
    let heap = visit.browser.cdp("Runtime.getHeapUsage", json!({})).await?;
    let heap: Heap = serde_json::from_value(heap)?;
    let wasm: f64 = serde_json::from_value(visit.call("wasmBytes", json!([])).await?)?;
    Ok((heap.used_size + heap.backing_storage_size + wasm) as i64)
}
