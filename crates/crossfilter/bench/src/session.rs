//! A session on the page with both libraries: they are timed in turns, and their counts are compared.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde::Deserialize;
use serde_json::json;
use test_server::{ServeOptions, Server};
use webdriver::{Browser, Settings};

use super::BenchError;
use super::memory::{self, Memory};
use super::report::Report;

/// The time within which the page must load.
const START: Duration = Duration::from_secs(30);
/// The number of rounds that are not counted, in which the browser optimizes the code.
const REHEARSALS: u32 = 1;

/// The times of one library, in milliseconds, by kind of step.
pub type Times = BTreeMap<String, Vec<f64>>;

/// The times of both libraries, in one round or in all of them.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Round {
    /// commutations-crossfilter.
    pub ours: Times,
    /// crossfilter2.
    pub theirs: Times,
}

impl Round {
    fn add(&mut self, other: Self) {
        for (all, new) in [
            (&mut self.ours, other.ours),
            (&mut self.theirs, other.theirs),
        ] {
            for (what, times) in new {
                all.entry(what).or_default().extend(times);
            }
        }
    }
}

/// The number of timed rounds, which is smaller for many rows.
const fn rounds(rows: u32) -> u32 {
    match rows {
        0..10_000 => 20,
        10_000..500_000 => 8,
        _ => 5,
    }
}

/// Compares the counts of both libraries, and measures both, with this number of rows.
///
/// # Errors
/// Returns an error if the browser fails or the counts differ.
pub async fn measure(folder: &Path, settings: &Settings, rows: u32) -> Result<Report, BenchError> {
    eprintln!("bench: {rows} rows: comparing the counts");
    let steps_compared = compare(folder, settings, rows).await?;
    let visit = Visit::start(folder, settings).await?;
    visit.call("prepare", json!([rows])).await?;
    let mut all = Round::default();
    for round in 0..REHEARSALS + rounds(rows) {
        eprintln!("bench: {rows} rows: round {round} of {}", rounds(rows));
        let first = if round % 2 == 0 { "ours" } else { "theirs" };
        let times = visit.call("round", json!([first])).await?;
        if round >= REHEARSALS {
            all.add(serde_json::from_value(times)?);
        }
    }
    drop(visit);
    let memory = Memory {
        ours: memory::measure(folder, settings, "ours", rows).await?,
        theirs: memory::measure(folder, settings, "theirs", rows).await?,
    };
    Ok(Report::new(rows, rounds(rows), steps_compared, all, memory))
}

/// The page's comparison of the counts.
#[derive(Deserialize)]
struct Comparison {
    compared: u32,
    differs: Option<String>,
}

/// Compares all counts of both libraries after each step. Returns the number of steps.
///
/// # Errors
/// Returns an error if the counts differ or the browser fails.
pub async fn compare(folder: &Path, settings: &Settings, rows: u32) -> Result<u32, BenchError> {
    let visit = Visit::start(folder, settings).await?;
    visit.call("prepare", json!([rows])).await?;
    let said = visit.call("compare", json!([])).await?;
    let Comparison { compared, differs } = serde_json::from_value(said)?;
    match differs {
        Some(differs) => Err(BenchError::Differs { rows, differs }),
        None => Ok(compared),
    }
}

/// A browser with the page open, and the page's server.
pub struct Visit {
    /// The browser.
    pub browser: Browser,
    _server: Server,
}

impl Visit {
    /// Opens the page in a new browser.
    ///
    /// # Errors
    /// Returns an error if the page does not load or is not isolated.
    pub async fn start(folder: &Path, settings: &Settings) -> Result<Self, BenchError> {
        let server = test_server::start(folder, 0, isolated()).await?;
        let browser = Browser::start(settings).await?;
        browser.open(&server.url("index.html")).await?;
        let visit = Self {
            browser,
            _server: server,
        };
        let is_ready = "return document.documentElement.dataset.ready === 'true'";
        visit.browser.wait_until(is_ready, START).await?;
        if visit.call("isIsolated", json!([])).await? != json!(true) {
            return Err(BenchError::Page("has no precise clock"));
        }
        Ok(visit)
    }

    /// Calls a function of the page's `bench` object and returns its result.
    ///
    /// # Errors
    /// Returns an error if the function throws.
    pub async fn call(
        &self,
        name: &str,
        arguments: serde_json::Value,
    ) -> Result<serde_json::Value, BenchError> {
        let script = "const [name, given] = arguments; return bench[name](...given)";
        let given = vec![json!(name), arguments];
        Ok(self.browser.js(script, given).await?)
    }
}

/// Headers that isolate the page: its clock is then precise to 5 µs, instead of 100 µs.
fn isolated() -> ServeOptions {
    ServeOptions::default()
        .header("cross-origin-opener-policy", "same-origin")
        .header("cross-origin-embedder-policy", "require-corp")
}
