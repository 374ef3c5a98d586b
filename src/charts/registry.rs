//! All charts, in the order of the page.

use crate::charts::change::ChangeChart;
use crate::charts::chart::Chart;
use crate::charts::comparison::ComparisonChart;
use crate::charts::context::Facet;
use crate::charts::districts::DistrictChart;
use crate::charts::drugs::DrugChart;
use crate::charts::effect::EffectChart;
use crate::charts::map::StateMap;
use crate::charts::presidents::PresidentChart;
use crate::charts::sentence::SentenceChart;
use crate::charts::served::ServedChart;
use crate::charts::time::TimeChart;
use crate::charts::years::YearChart;
use crate::domain::Tag;
use crate::state::View;
use crate::state::embedding::EmbedPart;

/// A chart of the registry.
pub type ChartRef = &'static dyn Chart;

/// One figure of a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Panel {
    /// The chart.
    pub chart: ChartRef,
    /// Which of its figures.
    pub facet: Facet,
}

impl Panel {
    /// The beginning of the ids of its elements.
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

/// The figures of `chart` in `view`.
pub fn panels(chart: ChartRef, view: &View) -> impl Iterator<Item = Panel> {
    let facets = chart.facets(view).into_iter();
    facets.map(move |facet| Panel { chart, facet })
}

/// Charts side by side where there is room, column by column.
pub type Row = &'static [&'static [ChartRef]];

/// The charts of the records.
pub static RECORD_ROWS: &[Row] = &[
    &[&[&TimeChart], &[&SentenceChart]],
    &[&[&DrugChart], &[&StateMap, &DistrictChart]],
    &[&[&ChangeChart], &[&EffectChart, &ServedChart]],
];

/// The charts of the history.
pub static HISTORY_ROWS: &[Row] = &[&[&[&YearChart]], &[&[&PresidentChart], &[&ComparisonChart]]];

/// All charts.
pub fn charts() -> impl Iterator<Item = ChartRef> {
    let rows = RECORD_ROWS.iter().chain(HISTORY_ROWS);
    rows.flat_map(|row| row.iter().copied().flatten()).copied()
}

/// The parts of the page that can stand alone in an article.
#[must_use]
pub fn embed_parts() -> Vec<EmbedPart> {
    let mut parts: Vec<EmbedPart> = charts().filter_map(Chart::embed_part).collect();
    parts.dedup();
    parts.push(EmbedPart::STORY);
    parts
}

/// The chart of this name.
#[must_use]
pub fn chart(name: &str) -> Option<ChartRef> {
    charts().find(|chart| chart.name() == name)
}
