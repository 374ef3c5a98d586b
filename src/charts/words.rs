//! The words around a chart.

use crate::charts::clause::Clause;
use crate::charts::context::Context;
use crate::charts::control::{Control, Switch};
use crate::charts::count_axis::Highest;
use crate::charts::table::Table;
use crate::query::Dimension;
use crate::text::chart::{self as text, EVERYONE, EVERYONE_SMALLER, OTHERS, SERVING_LIFE};
use yew::AttrValue;

/// The words and controls around a chart.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The title.
    pub title: AttrValue,
    /// What is counted, and by what.
    pub subtitle: AttrValue,
    /// The heading of the first column when the chart is shown as a table.
    pub heading: &'static str,
    /// The takeaway: the chart in a sentence or two.
    pub takeaway: String,
    /// The takeaway with its counts as buttons, if it stands in place of a picture.
    pub clauses: Vec<Clause>,
    /// How to select in the chart.
    pub help: &'static str,
    /// A hint shown in the empty plot.
    pub hint: Option<&'static str>,
    /// The contents of the chart's table.
    pub table: TableText,
    /// How the marks are arranged.
    pub layout: MarkLayout,
    /// The legend of the colors.
    pub legend: Vec<Swatch>,
    /// The line under the chart that qualifies its figures.
    pub proviso: String,
    /// What stands under the picture for the mark that is pressed.
    pub answer: Option<Control>,
    /// Views that one press shows.
    pub presets: Option<Control>,
    /// Switches between ways to show the chart.
    pub switches: Vec<Switch>,
    /// Controls that select without the picture.
    pub controls: Vec<Control>,
}

/// The contents of a chart's table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum TableText {
    /// The counts of each mark.
    #[default]
    Counts,
    /// The counts of each mark, and the text of its tooltip.
    CountsAndWords,
    /// Figures that are not counts of the records.
    Figures(Table),
}

/// How the marks of a chart are arranged, which determines how they are selected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MarkLayout {
    /// Side by side: a drag selects the marks that it covers.
    Horizontal,
    /// In a column or a grid: each mark is pressed.
    #[default]
    Vertical,
}

/// An entry of a legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Swatch {
    /// The class in the style sheet.
    pub class: &'static str,
    /// The meaning of the entry.
    pub words: AttrValue,
}

/// The unfiltered total behind the counts.
pub(super) const GHOST: Swatch = Swatch::new("key ghost", EVERYONE);
/// The same behind a small view, to which the axis is drawn.
const SMALL_GHOST: Swatch = Swatch::new("key ghost", EVERYONE_SMALLER);
/// Marks that are not selected.
pub(super) const FADED: Swatch = Swatch::new("key faded", text::FADED);

impl Swatch {
    pub(super) const fn new(class: &'static str, words: &'static str) -> Self {
        Self::named(class, AttrValue::Static(words))
    }

    /// The class of a shape in the color of the entry.
    #[must_use]
    pub fn shape_class(&self) -> String {
        let class = self.class.trim_start_matches("key ");
        match class.strip_suffix("faded") {
            Some("") => "grant dim".to_owned(),
            Some(color) => format!("{color}dim"),
            None => class.to_owned(),
        }
    }

    /// An entry that has its name from the data.
    pub(super) const fn named(class: &'static str, words: AttrValue) -> Self {
        Self { class, words }
    }
}

/// Returns the entry for the bars of everyone, which are there if the view leaves anyone out.
pub(super) fn ghost(is_partial: bool, highest: Highest) -> Option<Swatch> {
    let swatch = if highest.is_followed() {
        SMALL_GHOST
    } else {
        GHOST
    };
    is_partial.then_some(swatch)
}

/// A legend: `own`, then the unfiltered total, and the look of unselected marks if
/// `is_selected`.
pub(super) fn legend(own: &[Swatch], ghost: Option<Swatch>, is_selected: bool) -> Vec<Swatch> {
    let faded = is_selected.then_some(FADED);
    own.iter().cloned().chain(ghost).chain(faded).collect()
}

/// The legend of people, with those serving life separate.
pub(super) fn people_legend(
    context: &Context<'_>,
    dimension: Dimension,
    is_selected: bool,
    highest: Highest,
) -> Vec<Swatch> {
    let own = [
        Swatch::new("key life", SERVING_LIFE),
        Swatch::new("key grant", OTHERS),
    ];
    let ghost = ghost(context.is_partial(dimension), highest);
    legend(&own, ghost, is_selected)
}
