//! What a reader has asked to see of the history.

use crate::domain::Act;

/// How heights grow with counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Heights {
    /// In step.
    #[default]
    Linear,
    /// By powers of ten, so that single figures can be read beside thousands.
    Log,
}

/// What a president's count is set against.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Per {
    /// Nothing: the whole.
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

/// Two sets of presidents, by their keys, one set against the other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sides {
    /// The one.
    pub one: Vec<String>,
    /// The other.
    pub other: Vec<String>,
}

/// How the history is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Century {
    /// What is counted.
    pub act: Act,
    /// How heights grow in the chart of years.
    pub heights: Heights,
    /// What the counts by president are set against.
    pub per: Per,
    /// The order of the presidents.
    pub order: Order,
    /// The first and the last fiscal year shown, where it is not all of them.
    pub span: Option<(u16, u16)>,
    /// The fiscal year that has been pressed, by its key.
    pub year: Option<String>,
    /// Two sets of presidents set against each other.
    pub sides: Option<Sides>,
}

impl Default for Century {
    fn default() -> Self {
        Self {
            act: Act::Commutations,
            heights: Heights::default(),
            per: Per::default(),
            order: Order::default(),
            span: None,
            year: None,
            sides: None,
        }
    }
}
