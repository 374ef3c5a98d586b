//! What the parts of the page below the first charts are drawn from.

use super::{Records, Shared};
use crate::charts::Panel;
use crate::state::{Msg, View};
use yew::prelude::*;

/// What the parts of the page below the first charts are drawn from.
pub(super) struct Page<'a> {
    pub(super) records: &'a Records,
    pub(super) view: &'a View,
    /// The grants of the view, sorted.
    pub(super) sorted: &'a Shared<Vec<u32>>,
    /// The headline of the view.
    pub(super) headline: &'a str,
    pub(super) live: bool,
    pub(super) change: &'a Callback<Msg>,
    /// Draws a chart.
    pub(super) figure: &'a dyn Fn(Panel) -> Html,
}
