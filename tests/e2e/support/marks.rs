//! The marks of the charts, read through their documented attributes.

use serde_json::{Value, json};

use super::century::Shown;
use super::reader::{Reader, text};

/// A mark, read from its attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub key: String,
    pub value: u32,
    pub life: u32,
    pub total: u32,
    pub running: Option<u32>,
    pub firearm: Option<u32>,
    pub selected: bool,
    pub label: String,
}

/// A rectangle in the window, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Spot {
    pub fn of(value: &Value) -> Self {
        let side = |name: &str| value[name].as_f64().expect("a side of a rectangle");
        Self {
            left: side("left"),
            top: side("top"),
            right: side("right"),
            bottom: side("bottom"),
        }
    }

    pub fn middle(&self) -> (f64, f64) {
        (
            f64::midpoint(self.left, self.right),
            f64::midpoint(self.top, self.bottom),
        )
    }

    pub fn within(&self, other: &Self) -> bool {
        self.left >= other.left - 0.5
            && self.right <= other.right + 0.5
            && self.top >= other.top - 0.5
            && self.bottom <= other.bottom + 0.5
    }

    /// Whether the two overlap by more than an edge.
    pub fn covers(&self, other: &Self) -> bool {
        self.left + 0.5 < other.right
            && other.left + 0.5 < self.right
            && self.top + 0.5 < other.bottom
            && other.top + 0.5 < self.bottom
    }
}

/// A tooltip.
#[derive(Debug, Clone, PartialEq)]
pub struct TipBox {
    pub lines: Vec<String>,
    pub spot: Spot,
}

const MARKS: &str = "return [...document.querySelectorAll(`#app figure[data-chart=${arguments[0]}] :is(svg, .clauses) [data-key]`)]
    .filter(m => m.getClientRects().length)
    .map(m => ({ ...m.dataset, selected: m.getAttribute('aria-selected') ?? m.getAttribute('aria-pressed'), label: m.getAttribute('aria-label') ?? m.textContent }))";

/// Finds the places of a chart and of one of its marks, after scrolling to the chart, or to the mark if the
/// chart is higher than the window.
const SPOTS: &str = "
    const [chart, key] = arguments;
    const mark = [...document.querySelectorAll(`#app figure[data-chart=${chart}] [data-key='${key}']`)].find(m => m.getClientRects().length);
    if (!mark) return null;
    const svg = mark.closest('svg, .clauses');
    const is_high = svg.getBoundingClientRect().height > innerHeight - 120;
    (is_high ? mark : svg).scrollIntoView({ block: 'center', behavior: 'instant' });
    const [ring, hit] = ['.ring', '.hit'].map(part => (mark.querySelector(part) ?? mark).getBoundingClientRect());
    const box = r => ({ left: r.left, top: r.top, right: r.right, bottom: r.bottom });
    return { chart: box(svg.getBoundingClientRect()), hit: box(hit),
        bar: { left: ring.left + 2, top: ring.top + 2, right: ring.right - 2, bottom: ring.bottom - 2 } }";

/// The places of a mark.
#[derive(Debug, Clone, Copy)]
pub struct Spots {
    /// The whole picture.
    pub chart: Spot,
    /// The area in which a press selects the mark.
    pub hit: Spot,
    /// The bar.
    pub bar: Spot,
}

impl Reader {
    /// Returns the marks of a chart from left to right.
    pub async fn marks(&self, chart: &str) -> Vec<Mark> {
        let marks = self.js_with(MARKS, vec![json!(chart)]).await;
        marks.as_array().expect("a list").iter().map(mark).collect()
    }

    /// Returns the marks of a chart of the history: the key of each, and its figure.
    pub async fn figures(&self, chart: &str) -> Vec<Shown> {
        let marks = self.js_with(MARKS, vec![json!(chart)]).await;
        let marks = marks.as_array().expect("a list").iter();
        marks
            .map(|own| (text(&own["key"]), text(&own["value"])))
            .collect()
    }

    /// Returns the keys of the selected marks of a chart.
    pub async fn selected(&self, chart: &str) -> Vec<String> {
        let marks = self.js_with(MARKS, vec![json!(chart)]).await;
        let marks = marks.as_array().expect("a list").iter();
        let selected = marks.filter(|own| own["selected"] == "true");
        selected.map(|own| text(&own["key"])).collect()
    }

    pub async fn mark(&self, chart: &str, key: &str) -> Mark {
        let marks = self.marks(chart).await;
        marks
            .into_iter()
            .find(|mark| mark.key == key)
            .unwrap_or_else(|| panic!("the {chart} chart has no mark {key}"))
    }

    /// Returns the sum of the counts of a chart's marks.
    pub async fn sum(&self, chart: &str) -> u32 {
        self.marks(chart).await.iter().map(|mark| mark.value).sum()
    }

    pub async fn spots(&self, chart: &str, key: &str) -> Spots {
        let spots = self.js_with(SPOTS, vec![json!(chart), json!(key)]).await;
        assert!(!spots.is_null(), "the {chart} chart has no mark {key}");
        Spots {
            chart: Spot::of(&spots["chart"]),
            hit: Spot::of(&spots["hit"]),
            bar: Spot::of(&spots["bar"]),
        }
    }

    /// Returns the tooltip of a chart, if it shows one.
    pub async fn tip(&self, chart: &str) -> Option<TipBox> {
        let tip = self.js_with("
            const tip = document.querySelector(`figure[data-chart=${arguments[0]}] .tip`);
            if (!tip) return null;
            const r = tip.querySelector('rect').getBoundingClientRect();
            const t = [...tip.querySelectorAll('text')];
            const all = t.map(x => x.getBoundingClientRect());
            return { lines: t.map(x => x.textContent), left: Math.min(r.left, ...all.map(a => a.left)), top: Math.min(r.top, ...all.map(a => a.top)),
                right: Math.max(r.right, ...all.map(a => a.right)), bottom: Math.max(r.bottom, ...all.map(a => a.bottom)) }",
            vec![json!(chart)]).await;
        (!tip.is_null()).then(|| TipBox {
            lines: super::reader::texts(&tip["lines"]),
            spot: Spot::of(&tip),
        })
    }
}

fn mark(value: &Value) -> Mark {
    let figure = |name: &str| text(&value[name]).parse().ok();
    let count = |name: &str| figure(name).unwrap_or_else(|| panic!("no {name} in {value}"));
    Mark {
        key: text(&value["key"]),
        value: count("value"),
        life: count("life"),
        total: count("total"),
        running: figure("running"),
        firearm: figure("firearm"),
        selected: value["selected"] == "true",
        label: text(&value["label"]),
    }
}
