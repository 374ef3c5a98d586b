//! The words around a chart.

use crate::charts::context::Context;
use crate::charts::control::{Control, Switch};
use crate::charts::table::Table;
use crate::query::Dimension;
use yew::AttrValue;

/// The words and controls around a chart.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The title.
    pub title: AttrValue,
    /// What is counted, and along what.
    pub subtitle: AttrValue,
    /// The heading of the first column of the chart as a table.
    pub heading: &'static str,
    /// The chart in a sentence.
    pub takeaway: String,
    /// How to select in it.
    pub help: &'static str,
    /// Shown in the empty plot.
    pub hint: Option<&'static str>,
    /// What its table holds.
    pub table: TableText,
    /// How its marks lie.
    pub layout: MarkLayout,
    /// The key to its colors.
    pub legend: Vec<Swatch>,
    /// What chooses between ways to see it.
    pub switches: Vec<Switch>,
    /// Ways to select in it other than in the picture.
    pub controls: Vec<Control>,
}

/// What the table of a chart holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TableText {
    /// The counts of each mark.
    #[default]
    Counts,
    /// The counts of each mark, and all that its tooltip says.
    CountsAndWords,
    /// Figures that are no counts of the records.
    Figures(Table),
}

/// How the marks of a chart lie, and so how they are selected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MarkLayout {
    /// Side by side: a drag selects those that it covers.
    Horizontal,
    /// One below the other, or in a grid: each is pressed.
    #[default]
    Vertical,
}

/// An entry of a legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swatch {
    /// Its class in the style sheet.
    pub class: &'static str,
    /// What it means.
    pub words: &'static str,
}

/// The unfiltered total behind what is left.
const GHOST: Swatch = Swatch::new("key ghost", "all grants");
/// What is not selected.
pub(super) const FADED: Swatch = Swatch::new("key faded", "faded: not selected");

impl Swatch {
    pub(super) const fn new(class: &'static str, words: &'static str) -> Self {
        Self { class, words }
    }
}

/// A legend: `own`, then the total where a filter of another dimension leaves something out, and what
/// is not selected where anything is.
pub(super) fn legend(own: &[Swatch], has_ghost: bool, is_selected: bool) -> Vec<Swatch> {
    let ghost = has_ghost.then_some(GHOST);
    let faded = is_selected.then_some(FADED);
    own.iter().copied().chain(ghost).chain(faded).collect()
}

/// The legend of people, with those serving life apart.
pub(super) fn people_legend(
    context: &Context<'_>,
    dimension: Dimension,
    is_selected: bool,
) -> Vec<Swatch> {
    let own = [
        Swatch::new("key life", "serving life"),
        Swatch::new("key grant", "others"),
    ];
    legend(&own, context.is_partial(dimension), is_selected)
}
