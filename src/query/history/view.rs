//! How a reader has asked to see the history.

use crate::domain::Act;

/// How heights grow with counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountScale {
    /// In proportion.
    #[default]
    Linear,
    /// By powers of ten, so that single figures can be read beside thousands.
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
    /// From the greatest count down.
    Size,
}

/// Two sets of presidents compared with each other, by their keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The one side.
    pub one: Vec<String>,
    /// The other side.
    pub other: Vec<String>,
}

/// How the history is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryView {
    /// What is counted.
    pub act: Act,
    /// The scale of the chart by year.
    pub scale: CountScale,
    /// What the counts by president are divided by.
    pub per: Per,
    /// The order of the presidents.
    pub order: Order,
    /// The first and the last fiscal year shown, where it is not all of them.
    pub span: Option<(u16, u16)>,
    /// The selected fiscal year, by its key.
    pub year: Option<String>,
    /// Presidents compared with others.
    pub comparison: Option<Comparison>,
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
