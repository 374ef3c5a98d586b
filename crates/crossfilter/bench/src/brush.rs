//! A brush on the built page, on a processor slowed down: how much script a move takes.

use std::path::Path;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use test_server::ServeOptions;
use webdriver::{Browser, Settings};

use super::BenchError;
use super::sample::Sample;

/// How many times slower the processor is made.
const SLOWDOWN: u32 = 4;
/// What a move may take in script, for nineteen of twenty.
const AIM_MS: f64 = 8.0;
/// How many moves a brush makes from the left to the right.
const MOVES: u32 = 60;
/// How many brushes are drawn; the first is a rehearsal.
const BRUSHES: u32 = 7;
/// How long the page is left alone after a move: it has drawn long before.
const REST: Duration = Duration::from_millis(60);
/// The longest that the page may take to come up.
const PATIENCE: Duration = Duration::from_secs(30);

/// What moves of a brush take that change the selection, and so redraw all charts.
#[derive(Clone, Debug, Serialize)]
pub struct Brush {
    /// How many times slower the processor was made.
    pub slowdown: u32,
    /// Script: the event, the filter, the charts' new nodes and the table's.
    pub script: Sample,
    /// All work of the page's thread: script, styles, layout, paint.
    pub task: Sample,
}

impl Brush {
    /// The figures in words.
    #[must_use]
    pub fn table(&self) -> String {
        let line = |what: &str, of: &Sample| {
            let (median, p95) = (of.median_ms, of.p95_ms);
            format!("| {what} | {median:.1} ms | {p95:.1} ms |\n")
        };
        let verdict = if self.script.p95_ms <= AIM_MS {
            format!("The aim of {AIM_MS} ms of script is met, at p95.")
        } else if self.script.median_ms <= AIM_MS {
            format!("The aim of {AIM_MS} ms of script is met at the median, missed at p95.")
        } else {
            format!("Missed: the aim of {AIM_MS} ms of script.")
        };
        format!(
            "\nthe page: {} redraws by a brush over the dates, processor {} times slower\n\n\
             | a redraw | median | p95 |\n| --- | --: | --: |\n{}{}\n{verdict}\n",
            self.script.count,
            self.slowdown,
            line("script", &self.script),
            line("all work of the page's thread", &self.task),
        )
    }
}

/// Opens the page in `dist` and draws brushes over the chart by date.
///
/// # Errors
/// When the browser fails or the page does not come up.
pub async fn measure(dist: &Path, settings: &Settings) -> Result<Brush, BenchError> {
    if !dist.join("index.html").is_file() {
        return Err(BenchError::NotBuilt(dist.to_path_buf()));
    }
    eprintln!("bench: drawing brushes on the page");
    let server = test_server::start(dist, 0, ServeOptions::default()).await?;
    let browser = Browser::start(settings).await?;
    browser.open(&server.url("index.html")).await?;
    let hand = Hand::over_the_dates(browser).await?;
    let (mut script_ms, mut task_ms) = (Vec::new(), Vec::new());
    for brush in 0..BRUSHES {
        for spent in hand.brush().await? {
            if brush > 0 {
                script_ms.push(spent.script_ms);
                task_ms.push(spent.task_ms);
            }
        }
    }
    let nothing = BenchError::Page("has not moved");
    match (Sample::of(script_ms), Sample::of(task_ms)) {
        (Some(script), Some(task)) => Ok(Brush {
            slowdown: SLOWDOWN,
            script,
            task,
        }),
        _ => Err(nothing),
    }
}

/// Where the chart by date is in the window, in CSS pixels.
#[derive(Clone, Copy, Deserialize)]
struct Spot {
    left: f64,
    right: f64,
    middle: f64,
}

/// The times that a page's thread has spent, in ms.
#[derive(Clone, Copy)]
struct Spent {
    script_ms: f64,
    task_ms: f64,
}

/// A mouse over the chart by date, on a page whose processor is slow.
struct Hand {
    browser: Browser,
    spot: Spot,
}

impl Hand {
    async fn over_the_dates(browser: Browser) -> Result<Self, BenchError> {
        let is_ready = "return document.documentElement.dataset.ready === 'true'";
        browser.wait_until(is_ready, PATIENCE).await?;
        let found = "
            const charts = [...document.querySelectorAll('figure[data-chart=time] svg')];
            const chart = charts.find(chart => chart.getClientRects().length);
            chart.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, right, top, bottom } = chart.getBoundingClientRect();
            return { left, right, middle: (top + bottom) / 2 }";
        let spot = serde_json::from_value(browser.js(found, Vec::new()).await?)?;
        // The thread's own time: what other programs take of the processor does not count.
        let clock = json!({ "timeDomain": "threadTicks" });
        browser.cdp("Performance.enable", clock).await?;
        let rate = json!({ "rate": SLOWDOWN });
        browser.cdp("Emulation.setCPUThrottlingRate", rate).await?;
        Ok(Self { browser, spot })
    }

    /// A place in the chart's width, from 0 to 1.
    fn at(&self, part: f64) -> f64 {
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

    /// What the page shows, as far as a selection changes it. (Asking is script too: not while it is
    /// measured.)
    async fn shown(&self) -> Result<Value, BenchError> {
        let asked = "return location.search + document.querySelector('[data-summary]').textContent";
        Ok(self.browser.js(asked, Vec::new()).await?)
    }

    /// Draws a brush from the left to the right: what each move has taken that changed something.
    async fn brush(&self) -> Result<Vec<Spent>, BenchError> {
        let start = self.at(0.1);
        self.mouse("mouseMoved", start, false).await?;
        self.mouse("mousePressed", start, true).await?;
        let mut moves = Vec::new();
        let mut shown = self.shown().await?;
        for step in 1..=MOVES {
            let before = self.spent().await?;
            let part = f64::from(step) / f64::from(MOVES);
            self.mouse("mouseMoved", self.at(0.1 + 0.8 * part), true)
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
        self.mouse("mouseReleased", self.at(0.9), false).await?;
        tokio::time::sleep(REST).await;
        Ok(moves)
    }

    /// What the page's thread has spent so far.
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

/// One of the metrics that the browser gives.
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

    fn brush(script_ms: [f64; 3]) -> Brush {
        Brush {
            slowdown: 4,
            script: Sample::of(script_ms.into()).unwrap(),
            task: Sample::of(vec![20.0]).unwrap(),
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
    fn the_aim_is_judged_by_p95_and_by_the_median() {
        let table = brush([6.0, 6.5, 7.0]).table();
        assert!(table.contains("| script | 6.5 ms | 7.0 ms |"), "{table}");
        assert!(table.contains("is met, at p95"), "{table}");
        assert!(brush([1.0, 2.0, 30.0]).table().contains("missed at p95"));
        assert!(brush([9.0, 9.0, 9.0]).table().contains("Missed"));
    }
}
