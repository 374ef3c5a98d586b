//! How a reader has asked to see the history.

use crate::domain::Act;

/// The scale of counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountScale {
    /// Linear.
    #[default]
    Linear,
    /// Logarithmic, so that single digits are readable beside thousands.
    Log,
}

/// What a president's count is divided by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Per {
    /// Nothing: the total.
    #[default]
    Total,
    /// The years in office.
    Year,
}

/// The order of the presidents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By their terms.
    #[default]
    Time,
    /// By descending count.
    Size,
}

/// Two lists of presidents, by key, compared with each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The first side.
    pub one: Vec<String>,
    /// The side that it is compared with.
    pub other: Vec<String>,
}

/// How the history is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryView {
    /// The act that is counted.
    pub act: Act,
    /// The scale of the chart by year.
    pub scale: CountScale,
    /// What the counts by president are divided by.
    pub per: Per,
    /// The order of the presidents.
    pub order: Order,
    /// The first and the last fiscal year shown, if not all.
    pub span: Option<(u16, u16)>,
    /// The key of the selected fiscal year.
    pub year: Option<String>,
    /// The comparison of presidents, if it is not the default.
    pub comparison: Option<Comparison>,
}

impl HistoryView {
    /// Returns the scale of the chart by year, which is linear for shares.
    #[must_use]
    pub fn scale_shown(&self) -> CountScale {
        match self.act {
            Act::Rate => CountScale::Linear,
            _ => self.scale,
        }
    }
}

impl Default for HistoryView {
    fn default() -> Self {
        Self {
            act: Act::Commutations,
            scale: CountScale::default(),
            per: Per::default(),
            order: Order::default(),
            span: None,
            year: None,
            comparison: None,
        }
    }
}
