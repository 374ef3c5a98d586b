//! `cargo xtask bench`: compares the filter core with npm's crossfilter2, and a brush on the built page with
//! one on a page with dc.js, in headless Chromium. With a number of rows, also gives the page a list of so many.

mod brush;
mod engine_page;
mod error;
mod files;
mod memory;
mod own_page;
mod peer_page;
mod report;
mod sample;
mod session;
mod table;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Duration;

use clap::Parser;
use serde::Serialize;
use tokio::runtime::Runtime;
use webdriver::{Engine, Fonts, Programs, Settings};

use brush::Brush;
use error::BenchError;
use own_page::OwnPage;
use report::Report;

/// The numbers of rows without `--rows`: the number of the records, and two larger ones.
const ROWS: [u32; 3] = [1_716, 100_000, 1_000_000];
/// The number of rows for which `--check` compares the counts.
const CHECKED_ROWS: u32 = 100_000;
/// The time within which a script on a page must finish.
const PATIENCE: Duration = Duration::from_secs(300);

/// Measure the filter core beside crossfilter2, and the built page beside one with dc.js
#[derive(Clone, Debug, Parser)]
#[command(name = "cargo xtask bench", bin_name = "cargo xtask bench")]
struct Arguments {
    /// Only the filter core at this number of rows, and the built page with an own list of so many; without it, the
    /// filter core at 1,716, 100,000 and 1,000,000
    #[arg(long)]
    rows: Option<u32>,
    /// Only a brush on the built page and on one with dc.js
    #[arg(long, conflicts_with = "rows")]
    page: bool,
    /// Also write the figures to this file
    #[arg(long)]
    json: Option<PathBuf>,
    /// Only check that both count alike, at 100,000 rows; nothing is timed
    #[arg(long, conflicts_with_all = ["rows", "page", "json"])]
    check: bool,
    /// The folder of the npm packages
    #[arg(long, env = "COMMUTATIONS_NPM", value_name = "FOLDER")]
    npm: PathBuf,
}

/// All figures.
#[derive(Debug, Default, Serialize)]
struct Figures {
    /// The browser and its version.
    chromium: String,
    /// The filter core compared with crossfilter2, one report per number of rows.
    engines: Vec<Report>,
    /// A brush on the built page and on the page with dc.js, if measured.
    page: Option<Brush>,
    /// The built page with a long list of a reader's own, if measured.
    own: Option<OwnPage>,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Arguments) -> Result<(), BenchError> {
    let root = root();
    let runtime = Runtime::new().map_err(BenchError::Runtime)?;
    let settings = settings(&root, &args.npm)?;
    if args.check {
        let folder = engine_page::build(&root, &args.npm)?;
        let steps = runtime.block_on(session::compare(&folder, &settings, CHECKED_ROWS))?;
        println!("bench: at {CHECKED_ROWS} rows all counts are alike after each of {steps} steps");
        return Ok(());
    }
    let mut figures = Figures {
        chromium: version(&settings.programs.browser)?,
        ..Figures::default()
    };
    if let Some(rows) = args.rows {
        let (dist, scratch) = (root.join("dist"), root.join("target/bench"));
        let own = own_page::measure(&dist, &scratch, &settings, rows);
        let own = runtime.block_on(own)?;
        print!("{}", own.table());
        figures.own = Some(own);
    }
    if !args.page {
        let folder = engine_page::build(&root, &args.npm)?;
        for rows in args.rows.map_or_else(|| ROWS.to_vec(), |rows| vec![rows]) {
            let report = runtime.block_on(session::measure(&folder, &settings, rows))?;
            print!("{}", report.table());
            figures.engines.push(report);
        }
    }
    if args.rows.is_none() {
        let peer = peer_page::build(&root, &args.npm)?;
        let dist = root.join("dist");
        let brush = runtime.block_on(brush::measure(&dist, &peer, &settings))?;
        print!("{}", brush.table());
        figures.page = Some(brush);
    }
    match &args.json {
        Some(path) => write_json(path, &figures),
        None => Ok(()),
    }
}

/// The name and version of a program.
fn version(program: &Path) -> Result<String, BenchError> {
    let said = engine_page::run(Command::new(program).arg("--version"))?;
    Ok(String::from_utf8_lossy(&said).trim().to_owned())
}

/// The root folder of the project.
fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().nth(3).unwrap_or(own).to_path_buf()
}

/// The settings of the browser. Scripts can collect garbage before they measure.
fn settings(root: &Path, npm: &Path) -> Result<Settings, BenchError> {
    Ok(Settings {
        engine: Engine::Chromium,
        programs: Programs::find(Engine::Chromium)?,
        fonts: Fonts::npm(npm),
        scratch: root.join("target/webdriver"),
        flags: vec!["--js-flags=--expose-gc"],
        patience: PATIENCE,
        keeps_logs: false,
    })
}

fn write_json(path: &Path, figures: &Figures) -> Result<(), BenchError> {
    let text = serde_json::to_string_pretty(figures)?;
    fs::write(path, text + "\n").map_err(|source| BenchError::Write {
        path: path.to_path_buf(),
        source,
    })
}
