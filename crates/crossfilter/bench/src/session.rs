//! A visit to the page: rows made, engines run in turns, counts compared.

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

/// How long the page may take to come up.
const START: Duration = Duration::from_secs(30);
/// Rounds that are run and forgotten: the browser then has compiled what it compiles late.
const REHEARSALS: u32 = 1;

/// The times in ms of one engine, by what was done.
pub type Times = BTreeMap<String, Vec<f64>>;

/// The times of both engines in one round, or in all.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Round {
    /// This project's engine.
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

/// How many rounds are timed: fewer of what takes long.
const fn rounds(rows: u32) -> u32 {
    match rows {
        0..10_000 => 20,
        10_000..500_000 => 8,
        _ => 5,
    }
}

/// Compares and measures both engines at so many rows.
///
/// # Errors
/// When the browser fails or the counts differ.
pub async fn measure(folder: &Path, settings: &Settings, rows: u32) -> Result<Report, BenchError> {
    eprintln!("bench: {rows} rows: do both count alike?");
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

/// What the page says of both engines' counts.
#[derive(Deserialize)]
struct Comparison {
    compared: u32,
    differs: Option<String>,
}

/// Compares all counts of both engines after each step; gives how many steps there were.
///
/// # Errors
/// When they differ or the browser fails.
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

/// A browser that has the page open.
pub struct Visit {
    /// The browser.
    pub browser: Browser,
    _server: Server,
}

impl Visit {
    /// Opens the page in a browser of its own.
    ///
    /// # Errors
    /// When it does not come up as it must.
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

    /// Calls a function of the page's `bench`.
    ///
    /// # Errors
    /// When it throws.
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

/// A page that shares nothing with others has a clock of 5 µs, else of 100 µs.
fn isolated() -> ServeOptions {
    ServeOptions::default()
        .header("cross-origin-opener-policy", "same-origin")
        .header("cross-origin-embedder-policy", "require-corp")
}
