//! Measures a brush over the dates, on the built page and on a page with dc.js, with a slowed-down CPU.

use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use test_server::ServeOptions;
use webdriver::{Browser, Settings};

use super::BenchError;
use super::sample::Sample;

/// The factor by which the CPU is slowed down.
const SLOWDOWN: u32 = 4;
/// The goal for the script time of a move at p95, in milliseconds.
const SCRIPT_GOAL_MS: f64 = 8.0;
/// The number of moves of a brush from left to right.
const MOVES: u32 = 60;
/// The number of brushes that are drawn on a page; the first is not counted.
const BRUSHES: u32 = 7;
/// The pause after a move, more than enough for the page to redraw.
const REST: Duration = Duration::from_millis(60);
/// The time within which the page must load.
const PATIENCE: Duration = Duration::from_secs(30);

/// The selectors of the chart by date on the built page, and on the page with dc.js.
pub(super) const OUR_CHART: &str = "[data-chart=time] svg";
const PEER_CHART: &str = "#time svg";

/// The cost of brush moves on both pages.
#[derive(Clone, Debug, Serialize)]
pub struct Brush {
    /// The factor by which the CPU was slowed down.
    pub slowdown: u32,
    /// The cost on the built page.
    pub ours: Cost,
    /// The cost on the page with dc.js.
    pub dc: Cost,
}

/// The cost of moves that change the selection and so redraw the page.
#[derive(Clone, Debug, Serialize)]
pub struct Cost {
    /// The script time.
    pub script: Sample,
    /// The time on the main thread: script, style, layout and paint.
    pub task: Sample,
}

impl Brush {
    /// The figures as a Markdown table, followed by the goals and whether they are met.
    #[must_use]
    pub fn table(&self) -> String {
        let line = |what: &str, cost: fn(&Cost) -> Sample| {
            let (ours, dc) = (cost(&self.ours), cost(&self.dc));
            format!(
                "| {what} | {:.1} ms | {:.1} ms | {:.1} ms | {:.1} ms |\n",
                ours.median_ms, ours.p95_ms, dc.median_ms, dc.p95_ms
            )
        };
        format!(
            "\nThe page: a brush over the dates, CPU {} times slower; {} redraws here, {} with dc.js\n\n\
             | a redraw | ours, median | p95 | dc.js, median | p95 |\n\
             | --- | --: | --: | --: | --: |\n{}{}\n{}\n",
            self.slowdown,
            self.ours.script.count,
            self.dc.script.count,
            line("script", |cost| cost.script),
            line("the main thread", |cost| cost.task),
            self.verdict(),
        )
    }

    fn verdict(&self) -> String {
        let script = &self.ours.script;
        let script = if script.p95_ms <= SCRIPT_GOAL_MS {
            "met"
        } else if script.median_ms <= SCRIPT_GOAL_MS {
            "met at the median, missed at p95"
        } else {
            "missed"
        };
        let is_met = self.ours.task.median_ms <= self.dc.task.median_ms;
        let task = if is_met { "met" } else { "missed" };
        format!(
            "Goals: at most {SCRIPT_GOAL_MS} ms of script: {script}. \
             No more of the main thread than with dc.js, at the median: {task}."
        )
    }
}

/// Measures brushes on the page in `dist`, and on the page with dc.js in `peer`.
///
/// # Errors
/// Returns an error if the browser fails or a page does not load.
pub async fn measure(dist: &Path, peer: &Path, settings: &Settings) -> Result<Brush, BenchError> {
    if !dist.join("index.html").is_file() {
        return Err(BenchError::NotBuilt(dist.to_path_buf()));
    }
    eprintln!("bench: drawing brushes on the page");
    let ours = cost(dist, OUR_CHART, settings).await?;
    eprintln!("bench: drawing brushes on the page with dc.js");
    Ok(Brush {
        slowdown: SLOWDOWN,
        ours,
        dc: cost(peer, PEER_CHART, settings).await?,
    })
}

/// Measures brushes over a chart of the page in `folder`.
async fn cost(folder: &Path, chart: &str, settings: &Settings) -> Result<Cost, BenchError> {
    let server = test_server::start(folder, 0, ServeOptions::default()).await?;
    let browser = Browser::start(settings).await?;
    browser.open(&server.url("index.html")).await?;
    let mouse = Mouse::over(chart, browser, SLOWDOWN).await?;
    let (mut script_ms, mut task_ms) = (Vec::new(), Vec::new());
    for brush in 0..BRUSHES {
        for spent in mouse.brush().await? {
            if brush > 0 {
                script_ms.push(spent.script_ms);
                task_ms.push(spent.task_ms);
            }
        }
    }
    match (Sample::of(script_ms), Sample::of(task_ms)) {
        (Some(script), Some(task)) => Ok(Cost { script, task }),
        _ => Err(BenchError::Page("does not answer the brush")),
    }
}

/// The position of the chart in the window, in CSS pixels.
#[derive(Clone, Copy, Deserialize)]
struct Spot {
    left: f64,
    right: f64,
    middle: f64,
}

/// The time that the main thread has spent, in milliseconds.
#[derive(Clone, Copy)]
pub(super) struct Spent {
    script_ms: f64,
    task_ms: f64,
}

impl Spent {
    /// The time of script.
    pub(super) const fn script_ms(&self) -> f64 {
        self.script_ms
    }
}

/// A mouse over a chart, on a page whose CPU can be slowed down.
pub(super) struct Mouse {
    browser: Browser,
    spot: Spot,
}

impl Mouse {
    /// Brings the chart into the window, and makes the CPU `slowdown` times slower.
    pub(super) async fn over(
        chart: &str,
        browser: Browser,
        slowdown: u32,
    ) -> Result<Self, BenchError> {
        let is_ready = "return document.documentElement.dataset.ready === 'true'";
        browser.wait_until(is_ready, PATIENCE).await?;
        let find = "
            const charts = [...document.querySelectorAll(arguments[0])];
            const chart = charts.find(chart => chart.getClientRects().length);
            chart.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, right, top, bottom } = chart.getBoundingClientRect();
            return { left, right, middle: (top + bottom) / 2 }";
        let spot = serde_json::from_value(browser.js(find, vec![json!(chart)]).await?)?;
        // The clock counts only this thread's time, not that of other programs.
        let clock = json!({ "timeDomain": "threadTicks" });
        browser.cdp("Performance.enable", clock).await?;
        let rate = json!({ "rate": slowdown });
        browser.cdp("Emulation.setCPUThrottlingRate", rate).await?;
        Ok(Self { browser, spot })
    }

    /// The browser with the page.
    pub(super) const fn browser(&self) -> &Browser {
        &self.browser
    }

    /// A position in the chart: `part` is 0 at the left end and 1 at the right end.
    fn x_px(&self, part: f64) -> f64 {
        self.spot.left + (self.spot.right - self.spot.left) * part
    }

    async fn mouse(&self, kind: &str, x: f64, is_down: bool) -> Result<(), BenchError> {
        let is_release = kind == "mouseReleased";
        let event = json!({
            "type": kind, "x": x, "y": self.spot.middle, "pointerType": "mouse", "clickCount": 1,
            "button": if is_down || is_release { "left" } else { "none" },
            "buttons": u8::from(is_down),
        });
        self.browser.cdp("Input.dispatchMouseEvent", event).await?;
        Ok(())
    }

    /// What the page shows of the selection. (This runs a script too, so it must not be called during a
    /// measurement.)
    async fn shown(&self) -> Result<Value, BenchError> {
        let asked = "return location.search + document.querySelector('[data-summary]').textContent";
        Ok(self.browser.js(asked, Vec::new()).await?)
    }

    /// Draws a brush from left to right. Returns the cost of each move that changed something.
    pub(super) async fn brush(&self) -> Result<Vec<Spent>, BenchError> {
        let start = self.x_px(0.1);
        self.mouse("mouseMoved", start, false).await?;
        self.mouse("mousePressed", start, true).await?;
        let mut moves = Vec::new();
        let mut shown = self.shown().await?;
        for step in 1..=MOVES {
            let before = self.spent().await?;
            let part = f64::from(step) / f64::from(MOVES);
            self.mouse("mouseMoved", self.x_px(0.1 + 0.8 * part), true)
                .await?;
            tokio::time::sleep(REST).await;
            let after = self.spent().await?;
            let now = self.shown().await?;
            if now != shown {
                moves.push(Spent {
                    script_ms: after.script_ms - before.script_ms,
                    task_ms: after.task_ms - before.task_ms,
                });
            }
            shown = now;
        }
        self.mouse("mouseReleased", self.x_px(0.9), false).await?;
        // The page with dc.js would move the old brush instead of drawing a new one.
        self.browser.js("window.startOver?.()", Vec::new()).await?;
        tokio::time::sleep(REST).await;
        Ok(moves)
    }

    /// The time that the main thread has spent so far.
    async fn spent(&self) -> Result<Spent, BenchError> {
        let answer = self
            .browser
            .cdp("Performance.getMetrics", json!({}))
            .await?;
        Ok(Spent {
            script_ms: seconds(&answer, "ScriptDuration")? * 1e3,
            task_ms: seconds(&answer, "TaskDuration")? * 1e3,
        })
    }
}

/// The value of one of the browser's metrics, in seconds.
fn seconds(answer: &Value, name: &str) -> Result<f64, BenchError> {
    let metrics = answer["metrics"].as_array();
    metrics
        .and_then(|all| all.iter().find(|one| one["name"] == name))
        .and_then(|one| one["value"].as_f64())
        .ok_or(BenchError::Page("has no metrics"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(script_ms: &[f64], task_ms: f64) -> Cost {
        Cost {
            script: Sample::of(script_ms.into()).unwrap(),
            task: Sample::of(vec![task_ms]).unwrap(),
        }
    }

    fn brush(script_ms: [f64; 3]) -> Brush {
        Brush {
            slowdown: 4,
            ours: cost(&script_ms, 20.0),
            dc: cost(&[30.0], script_ms[0] * 3.0),
        }
    }

    #[test]
    fn metrics_are_found_by_name() {
        let answer =
            json!({ "metrics": [{ "name": "A", "value": 1 }, { "name": "B", "value": 0.5 }] });
        assert_eq!(seconds(&answer, "B").unwrap(), 0.5);
        assert!(seconds(&answer, "C").is_err());
    }

    #[test]
    fn goals_depend_on_p95_the_median_and_dc() {
        let table = brush([6.0, 6.5, 7.0]).table();
        assert!(
            table.contains("| script | 6.5 ms | 7.0 ms | 30.0 ms | 30.0 ms |"),
            "{table}"
        );
        assert!(table.contains("of script: met."), "{table}");
        assert!(table.contains("at the median: missed."), "{table}");
        assert!(brush([1.0, 2.0, 30.0]).table().contains("missed at p95"));
        let table = brush([9.0, 9.0, 9.0]).table();
        assert!(table.contains("of script: missed."), "{table}");
        assert!(table.contains("at the median: met."), "{table}");
    }
}
