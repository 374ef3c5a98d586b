//! `cargo xtask bench`: the filter core beside npm's crossfilter2, in one headless Chromium.

mod brush;
mod error;
mod memory;
mod page;
mod report;
mod sample;
mod session;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Serialize;
use webdriver::{Fonts, Programs, Settings};

pub use error::BenchError;

use crate::build;
use crate::cards::Site;
use crate::project::Project;
use crate::setup::browser::Browser;
use crate::setup::{self, Tools, version};
use brush::Brush;
use report::Report;

/// How many rows are filtered where none are named: the bundled list's, and two greater numbers.
const ROWS: [u32; 3] = [1_716, 100_000, 1_000_000];
/// How many rows are filtered to see whether the counts agree.
const CHECKED_ROWS: u32 = 100_000;
/// How long one script on a page may take.
const PATIENCE: Duration = Duration::from_secs(300);

/// What to measure; without any choice, everything.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct BenchArgs {
    /// Only the filter core, at so many rows; else at 1,716, at 100,000 and at 1,000,000
    #[arg(long)]
    rows: Option<u32>,
    /// Only a brush on the built page
    #[arg(long, conflicts_with = "rows")]
    page: bool,
    /// Also write the figures into this file
    #[arg(long)]
    json: Option<PathBuf>,
    /// Only see that both engines count alike, at 100,000 rows; nothing is timed
    #[arg(long, conflicts_with_all = ["rows", "page", "json"])]
    check: bool,
}

/// All that was measured.
#[derive(Debug, Default, Serialize)]
struct Figures {
    /// The version of the browser.
    chromium: Option<String>,
    /// The filter core beside crossfilter2, by number of rows.
    engines: Vec<Report>,
    /// A brush on the built page.
    page: Option<Brush>,
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
    let runtime = tokio::runtime::Runtime::new().map_err(BenchError::Runtime)?;
    let settings = settings(project, &tools, &browser);
    let mut figures = Figures {
        chromium: version::of(&browser.chrome),
        ..Figures::default()
    };
    if !args.page {
        let folder = page::build(project, &tools)?;
        for rows in args.rows.map_or_else(|| ROWS.to_vec(), |rows| vec![rows]) {
            let report = runtime.block_on(session::measure(&folder, &settings, rows))?;
            print!("{}", report.table());
            figures.engines.push(report);
        }
    }
    if args.rows.is_none() {
        build::build(project, &tools, &Site::default())?;
        let brush = runtime.block_on(brush::measure(&project.dist(), &settings))?;
        print!("{}", brush.table());
        figures.page = Some(brush);
    }
    match &args.json {
        Some(path) => write_json(path, &figures),
        None => Ok(()),
    }
}

/// Sees that both engines count alike, with tools that are there.
///
/// # Errors
/// When they do not.
pub fn check(project: &Project, tools: &Tools, browser: &Browser) -> Result<(), BenchError> {
    let folder = page::build(project, tools)?;
    let settings = settings(project, tools, browser);
    let runtime = tokio::runtime::Runtime::new().map_err(BenchError::Runtime)?;
    let steps = runtime.block_on(session::compare(&folder, &settings, CHECKED_ROWS))?;
    println!("bench: at {CHECKED_ROWS} rows all counts are alike after each of {steps} steps");
    Ok(())
}

/// How the browser is started. A script can have memory freed before it measures times.
fn settings(project: &Project, tools: &Tools, browser: &Browser) -> Settings {
    let Browser { chrome, driver } = browser.clone();
    Settings {
        programs: Programs { chrome, driver },
        fonts: Fonts::npm(&tools.modules),
        scratch: project.path("target/webdriver"),
        flags: vec!["--js-flags=--expose-gc"],
        patience: PATIENCE,
        keeps_logs: false,
    }
}

fn write_json(path: &Path, figures: &Figures) -> Result<(), BenchError> {
    let text = serde_json::to_string_pretty(figures)?;
    fs::write(path, text + "\n").map_err(|source| BenchError::Write {
        path: path.to_path_buf(),
        source,
    })
}
