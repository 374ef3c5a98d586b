//! All charts, in page order.

use crate::charts::change::ChangeChart;
use crate::charts::chart::Chart;
use crate::charts::comparison::ComparisonChart;
use crate::charts::context::Facet;
use crate::charts::districts::DistrictChart;
use crate::charts::drugs::DrugChart;
use crate::charts::effect::EffectChart;
use crate::charts::map::StateMap;
use crate::charts::places::PlaceChart;
use crate::charts::presidents::PresidentChart;
use crate::charts::sentence::SentenceChart;
use crate::charts::served::ServedChart;
use crate::charts::time::TimeChart;
use crate::charts::years::YearChart;
use crate::data::About;
use crate::domain::Tag;
use crate::query::Outcome;
use crate::state::View;
use crate::state::embedding::EmbedPart;

/// A reference to a chart of the registry.
pub type ChartRef = &'static dyn Chart;

/// One figure of a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Panel {
    /// The chart.
    pub chart: ChartRef,
    /// The facet of the chart that the figure shows.
    pub facet: Facet,
}

impl Panel {
    /// The beginning of the ids of the figure's elements.
    #[must_use]
    pub fn id(self) -> String {
        let name = self.chart.name();
        match self.facet {
            Some(state) => format!("{name}-{}", state.key()),
            None => name.to_owned(),
        }
    }
}

impl From<ChartRef> for Panel {
    fn from(chart: ChartRef) -> Self {
        Self { chart, facet: None }
    }
}

/// Returns the figures of `chart` in `view`.
pub fn panels(chart: ChartRef, view: &View) -> impl Iterator<Item = Panel> {
    let facets = chart.facets(view).into_iter();
    facets.map(move |facet| Panel { chart, facet })
}

/// Columns of charts, which are side by side if there is room.
pub type Row = &'static [&'static [ChartRef]];

/// The charts of the records.
pub static RECORD_ROWS: &[Row] = &[
    &[&[&TimeChart], &[&SentenceChart]],
    &[&[&DrugChart], &[&StateMap, &DistrictChart, &PlaceChart]],
    &[&[&ChangeChart], &[&EffectChart, &ServedChart]],
];

/// Whether `chart` is at the top of the page.
pub fn is_first(chart: ChartRef) -> bool {
    let mut first = RECORD_ROWS[0].iter().copied().flatten();
    first.any(|own| own.name() == chart.name())
}

/// The charts of the history.
pub static HISTORY_CHARTS: &[ChartRef] = &[&YearChart, &PresidentChart, &ComparisonChart];

/// Returns all charts.
pub fn charts() -> impl Iterator<Item = ChartRef> {
    let of_records = RECORD_ROWS
        .iter()
        .flat_map(|row| row.iter().copied().flatten());
    of_records.chain(HISTORY_CHARTS).copied()
}

/// Returns the parts of the page about a list that can be embedded in an article. `all` are the counts of the list.
#[must_use]
pub fn embed_parts(about: &About, all: &Outcome) -> Vec<EmbedPart> {
    let is_there = |chart: &ChartRef| match chart.is_of_history() {
        true => about.history.is_some(),
        false => chart.is_in(all),
    };
    let shown = charts().filter(is_there);
    let mut parts: Vec<EmbedPart> = shown.filter_map(Chart::embed_part).collect();
    parts.dedup();
    parts.extend(about.has_report.then_some(EmbedPart::STORY));
    parts
}

/// Returns the chart of this name, if there is one.
#[must_use]
pub fn chart(name: &str) -> Option<ChartRef> {
    charts().find(|chart| chart.name() == name)
}
