//! `cargo xtask bench`: the filter core beside npm's crossfilter2, in one headless Chromium.

mod error;
mod memory;
mod page;
mod report;
mod sample;
mod session;
mod table;

use std::fs;
use std::path::PathBuf;

pub use error::BenchError;

use crate::project::Project;
use crate::setup::browser::Browser;
use crate::setup::{self, Tools};
use report::Report;

/// How many rows are filtered where none are named: the bundled list's, and two greater numbers.
const ROWS: [u32; 3] = [1_716, 100_000, 1_000_000];
/// How many rows are filtered to see whether the counts agree.
const CHECKED_ROWS: u32 = 100_000;

/// What to measure.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct BenchArgs {
    /// How many rows; without, 1,716, then 100,000, then 1,000,000
    #[arg(long)]
    rows: Option<u32>,
    /// Also write the figures into this file
    #[arg(long)]
    json: Option<PathBuf>,
    /// Only see that both engines count alike, at 100,000 rows; nothing is timed
    #[arg(long)]
    check: bool,
}

/// Sets up what is needed, builds the page and measures.
///
/// # Errors
/// When something is missing, or when the two engines count differently.
pub fn run(project: &Project, args: &BenchArgs) -> Result<(), BenchError> {
    let (tools, browser) = setup::for_test(project)?;
    if args.check {
        return check(project, &tools, &browser);
    }
    let folder = page::build(project, &tools)?;
    let sizes = args.rows.map_or_else(|| ROWS.to_vec(), |rows| vec![rows]);
    let runtime = tokio::runtime::Runtime::new().map_err(BenchError::Runtime)?;
    let mut reports = Vec::new();
    for rows in sizes {
        let report = runtime.block_on(session::measure(&folder, &browser, rows))?;
        print!("{}", report.table());
        reports.push(report);
    }
    match &args.json {
        Some(path) => write_json(path, &reports),
        None => Ok(()),
    }
}

/// Sees that both engines count alike, with tools that are there.
///
/// # Errors
/// When they do not.
pub fn check(project: &Project, tools: &Tools, browser: &Browser) -> Result<(), BenchError> {
    let folder = page::build(project, tools)?;
    let runtime = tokio::runtime::Runtime::new().map_err(BenchError::Runtime)?;
    let steps = runtime.block_on(session::compare(&folder, browser, CHECKED_ROWS))?;
    println!("bench: at {CHECKED_ROWS} rows all counts are alike after each of {steps} steps");
    Ok(())
}

fn write_json(path: &PathBuf, reports: &[Report]) -> Result<(), BenchError> {
    let text = serde_json::to_string_pretty(reports)?;
    fs::write(path, text + "\n").map_err(|source| BenchError::Write {
        path: path.clone(),
        source,
    })
}
