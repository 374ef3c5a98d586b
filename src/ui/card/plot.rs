//! The chart of a card.

use crate::charts::{Context, Drawing, Panel, Swatch};
use crate::domain::ContextKindSet;
use crate::query::Outcome;
use crate::state::View;
use crate::text;
use crate::ui::Records;
use yew::prelude::*;

/// The space for a chart on a picture, in pixels of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// The width.
    pub width_px: f64,
    /// The height.
    pub height_px: f64,
}

/// A chart as a picture.
#[derive(Clone, Debug)]
pub struct Plot {
    /// What is counted, and along what.
    pub subtitle: String,
    /// The source of its figures.
    pub source: String,
    /// The legend of the colors.
    pub legend: Vec<Swatch>,
    /// Its shapes and text, as SVG nodes.
    pub picture: Html,
    /// Its width in CSS pixels.
    pub width_px: u32,
    /// Its height in CSS pixels.
    pub height_px: u32,
}

/// A chart with its takeaway.
pub(super) struct Drawn {
    pub(super) takeaway: String,
    /// Whether the view selects in the chart.
    pub(super) is_selected: bool,
    pub(super) plot: Plot,
}

/// Draws the chart of `panel` in `view`, whose counts are `outcome`. Fails if the data for it is missing.
pub(super) fn drawn(
    panel: Panel,
    records: &Records,
    view: &View,
    outcome: &Outcome,
    room: Room,
) -> Result<Drawn, String> {
    let context = Context {
        most_rows: Some(MOST_ROWS),
        ..records.context(view, outcome, panel.facet)
    };
    let words = panel.chart.words(&context);
    let (Some(words), Some(drawing)) = (words, largest(panel, &context, room)) else {
        return Err(text::fault::NO_CHART_DATA.to_owned());
    };
    let plot = Plot {
        subtitle: words.subtitle.to_string(),
        source: text::history::source(panel.chart.bases(&context), ContextKindSet::default()),
        legend: words.legend,
        width_px: drawing.frame.width_px,
        height_px: drawing.frame.height_px,
        picture: picture(&drawing),
    };
    Ok(Drawn {
        takeaway: words.takeaway,
        is_selected: drawing.marks.iter().any(|mark| mark.selected),
        plot,
    })
}

/// The number of rows that fit on a picture.
const MOST_ROWS: usize = 10;

/// The widths to try, in CSS pixels.
const WIDTHS_PX: std::ops::RangeInclusive<u16> = 288..=760;

/// Returns the drawing whose text is largest on the picture.
fn largest(panel: Panel, context: &Context<'_>, room: Room) -> Option<Drawing> {
    let widths = WIDTHS_PX.step_by(8);
    let drawings = widths.filter_map(|width| panel.chart.draw(context, f64::from(width)));
    drawings.max_by(|a, b| scale(a, room).total_cmp(&scale(b, room)))
}

/// Returns the factor by which the drawing can be enlarged.
fn scale(drawing: &Drawing, room: Room) -> f64 {
    let frame = drawing.frame;
    let across = room.width_px / f64::from(frame.width_px);
    across.min(room.height_px / f64::from(frame.height_px))
}

fn picture(drawing: &Drawing) -> Html {
    html! {
        <>
            { crate::ui::chart::band(drawing) }
            { for drawing.picture.iter().cloned() }
        </>
    }
}
