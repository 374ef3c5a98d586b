//! The cards that are made of a list: pictures of its views, for links and for pages without charts.

use super::part_reader::PartReader;
use super::{Cell, LoadError};

/// What a card is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardPlan {
    /// Its id, used in file names: `cards/{id}.png`, `cards/{id}.html`.
    pub id: String,
    /// Its subject in a few words.
    pub title: String,
    /// The query of its view, without `?`; empty for the whole list.
    pub view: String,
    /// The name of its chart; `None` if it lists the verdicts on the statements of the report.
    pub chart: Option<String>,
}

impl CardPlan {
    /// The parts of a card.
    pub(super) const PARTS: [&str; 4] = ["id", "title", "view", "chart"];

    pub(super) fn read(part: &PartReader<'_>) -> Result<Self, LoadError> {
        Ok(Self {
            id: part.text("id")?,
            title: part.text("title")?,
            view: part.text_or_empty("view")?,
            chart: part.optional("chart")?,
        })
    }

    pub(super) fn cell(&self) -> Cell {
        let text = |text: &str| Cell::from(text);
        let chart = self.chart.as_deref();
        let values = [
            text(&self.id),
            text(&self.title),
            text(&self.view),
            chart.map_or(Cell::Null, text),
        ];
        let parts = Self::PARTS.map(str::to_owned);
        Cell::Object(parts.into_iter().zip(values).collect())
    }
}
