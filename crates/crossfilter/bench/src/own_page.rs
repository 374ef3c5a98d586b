//! Measures the built page with a long list of a reader's own: the time until it is read and shown, the script of a
//! brush, and the memory.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Serialize;
use serde_json::{Value, json};
use test_server::ServeOptions;
use webdriver::{Browser, Settings};

use super::BenchError;
use super::brush::{self, Mouse, Spent};
use super::sample::Sample;

/// The goal for reading and showing 100,000 rows together, in milliseconds.
const LOAD_GOAL_MS: f64 = 2000.0;
/// The goal for the script of a move, at p95: the duration of a frame.
const FRAME_MS: f64 = 16.0;
/// The time within which a long list must be read, or shown.
const PATIENCE: Duration = Duration::from_secs(240);
/// The number of brushes that are drawn; the first is not counted.
const BRUSHES: u32 = 4;

/// Notes how much memory the programs of the page have.
const PROGRAMS: &str = "
    globalThis.programs = [];
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const own = WebAssembly[name];
        WebAssembly[name] = (...given) => own.apply(WebAssembly, given).then(made => {
            globalThis.programs.push((made.instance ?? made).exports.memory);
            return made;
        });
    }";

/// Notes when the file is given, read and shown. A frame after the page has changed, the change is painted.
const CLOCK: &str = "
    const now = globalThis.clock = {};
    document.querySelector('[data-own=file]').addEventListener('change', () => now.given = performance.now(), true);
    const look = () => {
        const read = document.querySelector('[data-own-rows]');
        if (read && !now.read) {
            now.read = performance.now();
            now.rows = +read.dataset.ownRows;
            document.querySelector('[data-own=show]').addEventListener('click', () => now.pressed = performance.now(), true);
        }
        if (now.pressed && document.querySelector('#app [data-own=line]')) now.shown = performance.now();
        else requestAnimationFrame(look);
    };
    look();";

/// The figures for a list.
#[derive(Clone, Debug, Serialize)]
pub struct OwnPage {
    /// The number of rows.
    pub rows: u32,
    /// The size of the file, in bytes.
    pub file_bytes: u64,
    /// From the file being given until the dialog says what it has read.
    pub read_ms: f64,
    /// From “Show it” until the page shows the list.
    pub show_ms: f64,
    /// The script of a move of a brush over the dates, at full speed.
    pub script: Sample,
    /// The objects of the page after a garbage collection, in bytes.
    pub heap_bytes: u64,
    /// The WebAssembly memory of the program of the page, and of the one that reads lists, in bytes.
    pub wasm_bytes: [u64; 2],
}

impl OwnPage {
    /// The figures as a Markdown table, followed by the goals and whether they are met.
    #[must_use]
    pub fn table(&self) -> String {
        let mb = |bytes: u64| bytes as f64 / 1e6;
        let met = |is_met| if is_met { "met" } else { "missed" };
        let load_ms = self.read_ms + self.show_ms;
        format!(
            "\nThe page with an own list of {} rows ({:.1} MB)\n\n\
             | | |\n| --- | --: |\n\
             | to read | {:.0} ms |\n| to show | {:.0} ms |\n\
             | script of a brush step, median | {:.1} ms |\n| p95 | {:.1} ms |\n\
             | objects | {:.1} MB |\n| memory of the page’s program | {:.1} MB |\n\
             | of the program that reads lists | {:.1} MB |\n\n\
             Goals at 100,000 rows: to read and to show, at most {LOAD_GOAL_MS} ms: {}. \
             A brush step within a frame ({FRAME_MS} ms of script), at p95: {}.\n",
            self.rows,
            mb(self.file_bytes),
            self.read_ms,
            self.show_ms,
            self.script.median_ms,
            self.script.p95_ms,
            mb(self.heap_bytes),
            mb(self.wasm_bytes[0]),
            mb(self.wasm_bytes[1]),
            met(load_ms <= LOAD_GOAL_MS),
            met(self.script.p95_ms <= FRAME_MS),
        )
    }
}

/// Measures the page in `dist` with a list of so many rows, which is written below `scratch`.
///
/// # Errors
/// Returns an error if the browser fails, or the page does not show the list.
pub async fn measure(
    dist: &Path,
    scratch: &Path,
    settings: &Settings,
    rows: u32,
) -> Result<OwnPage, BenchError> {
    if !dist.join("index.html").is_file() {
        return Err(BenchError::NotBuilt(dist.to_path_buf()));
    }
    eprintln!("bench: {rows} rows: giving the page a list");
    let file = written(scratch, rows)?;
    let server = test_server::start(dist, 0, ServeOptions::default()).await?;
    let browser = Browser::start(settings).await?;
    let early = json!({ "source": PROGRAMS });
    browser
        .cdp("Page.addScriptToEvaluateOnNewDocument", early)
        .await?;
    browser.open(&server.url("index.html")).await?;
    let js = async |script: &str| browser.js(script, Vec::new()).await;
    browser
        .wait_until(
            "return document.documentElement.dataset.ready === 'true'",
            PATIENCE,
        )
        .await?;
    js("document.querySelector('[data-own=open]').click()").await?;
    browser
        .wait_until(
            "return !!document.querySelector('[data-own=file]')",
            PATIENCE,
        )
        .await?;
    js(CLOCK).await?;
    give(&browser, &file).await?;
    browser.wait_until("return !!clock.read", PATIENCE).await?;
    js("document.querySelector('[data-own=show]').click()").await?;
    browser.wait_until("return !!clock.shown", PATIENCE).await?;
    let clock = js("return clock").await?;
    let ms = |name: &str| clock[name].as_f64().ok_or(BenchError::Page("has no clock"));
    if clock["rows"] != json!(rows) {
        return Err(BenchError::Page("does not read every row"));
    }
    let (read_ms, show_ms) = (ms("read")? - ms("given")?, ms("shown")? - ms("pressed")?);

    let mouse = Mouse::over(brush::OUR_CHART, browser, 1).await?;
    let mut script_ms = Vec::new();
    for brush in 0..BRUSHES {
        let moves = mouse.brush().await?;
        script_ms.extend(moves.iter().filter(|_| brush > 0).map(Spent::script_ms));
    }
    let script = Sample::of(script_ms).ok_or(BenchError::Page("does not answer the brush"))?;
    let browser = mouse.browser();
    browser
        .cdp("HeapProfiler.collectGarbage", json!({}))
        .await?;
    let heap = browser.cdp("Runtime.getHeapUsage", json!({})).await?;
    let wasm = "return programs.map(own => own.buffer.byteLength)";
    Ok(OwnPage {
        rows,
        file_bytes: fs::metadata(&file).map_or(0, |own| own.len()),
        read_ms,
        show_ms,
        script,
        heap_bytes: heap["usedSize"].as_f64().unwrap_or_default() as u64,
        wasm_bytes: serde_json::from_value(browser.js(wasm, Vec::new()).await?)?,
    })
}

/// Chooses a file in the dialog.
async fn give(browser: &Browser, file: &Path) -> Result<(), BenchError> {
    let asked = json!({ "expression": "document.querySelector('[data-own=file]')" });
    let found = browser.cdp("Runtime.evaluate", asked).await?;
    let id: &Value = &found["result"]["objectId"];
    let files = json!({ "objectId": id, "files": [file] });
    browser.cdp("DOM.setFileInputFiles", files).await?;
    Ok(())
}

/// Writes a list of invented people: grants on days of eight years, most terms round, from fifty counties.
fn written(scratch: &Path, rows: u32) -> Result<PathBuf, BenchError> {
    let mut text =
        String::from("Name,County,Crime of conviction,Sentence,Sentenced on,Date granted\n");
    for row in 0..rows {
        // A fixed sequence without a short period.
        let any = |step: u32, count: u32| (row.wrapping_mul(step).wrapping_add(row >> 7)) % count;
        let sentence = match any(2_654_435_761, 20) {
            0 => "Life".to_owned(),
            1 => "25 to life".to_owned(),
            2 => "Life without parole".to_owned(),
            3 => format!("{} to {} years", 5 + any(7919, 10), 20 + any(104_729, 10)),
            4..10 => format!("{} months", 12 + any(15_485_863, 400)),
            _ => format!("{} years", 1 + any(32_452_843, 40)),
        };
        let (month, day, year) = (1 + any(7, 12), 1 + any(11, 28), 2017 + any(13, 8));
        text += &format!(
            "Person {row} of the list,{} County,Robbery in degree {},{sentence},{}/{}/{},{month}/{day}/{year}\n",
            COUNTIES[any(17, 10) as usize],
            1 + any(19, 3),
            1 + any(23, 12),
            1 + any(29, 28),
            1990 + any(31, 25),
        );
    }
    let path = scratch.join(format!("own-{rows}.csv"));
    let write = || {
        fs::create_dir_all(scratch)?;
        fs::write(&path, text)
    };
    match write() {
        Ok(()) => Ok(path),
        Err(source) => Err(BenchError::Write { path, source }),
    }
}

const COUNTIES: [&str; 10] = [
    "Alder", "Birch", "Cedar", "Dogwood", "Elm", "Fir", "Hazel", "Juniper", "Larch", "Maple",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_goals_are_of_both_times_and_of_p95() {
        let own = OwnPage {
            rows: 100_000,
            file_bytes: 9_000_000,
            read_ms: 1200.0,
            show_ms: 700.0,
            script: Sample::of(vec![4.0, 5.0, 20.0]).unwrap(),
            heap_bytes: 20_000_000,
            wasm_bytes: [60_000_000, 120_000_000],
        };
        let table = own.table();
        assert!(
            table.contains("2000 ms: met") && table.contains("p95: missed"),
            "{table}"
        );
        let slow = OwnPage {
            read_ms: 1500.0,
            ..own
        };
        assert!(slow.table().contains("2000 ms: missed"));
    }
}
