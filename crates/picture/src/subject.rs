//! Which chart of which view.

use commutations::charts::{Chart, ChartRef, Panel, charts, panels};
use commutations::state::View;
use commutations::text::fault;

/// What the words of `--view` ask for.
#[derive(Debug)]
pub struct Asked {
    /// The view without what is not part of it.
    pub query: String,
    /// The part that it embeds.
    pub part: Option<String>,
    /// Whether it asks for the dark scheme.
    pub is_dark: bool,
}

impl Asked {
    /// Takes apart the query of an address. Keys of hosts are errors: nobody would notice that they do nothing.
    pub fn read(words: &str) -> Result<Self, String> {
        let (mut part, mut is_dark, mut query) = (None, false, Vec::new());
        for word in words.split('&').filter(|word| !word.is_empty()) {
            match word.split_once('=') {
                Some(("embed", own)) => part = Some(own.to_owned()),
                Some(("theme", "dark")) => is_dark = true,
                Some(("theme", "light")) => is_dark = false,
                _ => query.push(word),
            }
        }
        let query = query.join("&");
        let (view, _) = commutations::state::decode(&query);
        match view.foreign.first() {
            Some(own) => Err(format!("--view has “{own}”, which is not part of a view")),
            None => Ok(Self {
                query,
                part,
                is_dark,
            }),
        }
    }
}

/// The figure of this `name`: that of a chart if `is_chart`, or else of a part.
pub fn panel(name: Option<&str>, is_chart: bool, view: &View) -> Result<Panel, String> {
    let name = name.ok_or_else(|| {
        format!(
            "--view says with embed=… which chart to draw ({}), or --chart does ({})",
            parts().join(", "),
            names().join(", ")
        )
    })?;
    let is_named = |chart: &ChartRef| {
        if is_chart {
            chart.name() == name.split('-').next().unwrap_or_default()
        } else {
            part(*chart) == Some(name)
        }
    };
    let named: Vec<ChartRef> = charts().filter(is_named).collect();
    if named.is_empty() {
        return Err(if is_chart {
            let names = names().join(", ");
            format!("there is no chart “{name}”: the charts are {names}")
        } else {
            let parts = parts().join(", ");
            format!("there is no part “{name}” with a chart: the parts are {parts}")
        });
    }
    let mut figures = named.iter().flat_map(|chart| panels(*chart, view));
    let found = figures.find(|panel| !name.contains('-') || panel.id() == name);
    found.ok_or_else(|| {
        let lacking = named.iter().find_map(|chart| chart.shown_by());
        fault::not_in_view(name, lacking.unwrap_or_default())
    })
}

fn part(chart: ChartRef) -> Option<&'static str> {
    Some(chart.embed_part()?.key)
}

fn parts() -> Vec<&'static str> {
    let mut parts: Vec<&str> = charts().filter_map(part).collect();
    parts.dedup();
    parts
}

fn names() -> Vec<&'static str> {
    charts().map(Chart::name).collect()
}
