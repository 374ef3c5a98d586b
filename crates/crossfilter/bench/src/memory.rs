//! What an engine weighs, in a page of its own.

use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::json;
use webdriver::Settings;

use super::BenchError;
use super::session::Visit;

/// What both engines weigh.
#[derive(Clone, Debug, Serialize)]
pub struct Memory {
    /// This project's engine.
    pub ours: Weight,
    /// crossfilter2.
    pub theirs: Weight,
}

impl Memory {
    /// How many times more crossfilter2 takes, without the rows.
    #[must_use]
    pub fn times_lighter(&self) -> f64 {
        self.theirs.engine_bytes as f64 / self.ours.engine_bytes as f64
    }
}

/// What one engine weighs in bytes: script objects, their buffers, and WebAssembly's memory.
#[derive(Clone, Debug, Serialize)]
pub struct Weight {
    /// The rows that it was given.
    pub rows_bytes: i64,
    /// What came on top when it was built.
    pub engine_bytes: i64,
    /// What it reckons itself to take, if it does.
    pub own_bytes: Option<u64>,
}

impl Weight {
    /// Rows and engine.
    #[must_use]
    pub const fn all_bytes(&self) -> i64 {
        self.rows_bytes + self.engine_bytes
    }
}

/// Builds one engine in a fresh page and weighs it.
///
/// # Errors
/// When the browser fails.
pub async fn measure(
    folder: &Path,
    settings: &Settings,
    engine: &str,
    rows: u32,
) -> Result<Weight, BenchError> {
    eprintln!("bench: {rows} rows: what does one weigh ({engine})?");
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

/// What the browser says of a page's memory.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Heap {
    /// Script objects.
    used_size: f64,
    /// The contents of buffers.
    backing_storage_size: f64,
}

/// All bytes in use, once the rubbish has been taken out.
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
