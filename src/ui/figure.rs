//! A chart with its words around it.

use super::chart::{Naming, live_chart, still_chart, use_interaction};
use super::chart_table::chart_table;
use super::controls::{chart_switch, control};
use super::gesture::Target;
use super::{Records, Shared};
use crate::browser;
use crate::charts::{
    Context, Drawing, Gesture, MarkLayout, Panel, RECORD_ROWS, STATIC_WIDTHS_PX, Swatch, Words,
};
use crate::query::Outcome;
use crate::state::{Msg, View};
use yew::prelude::*;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FigureProps {
    pub(super) panel: Panel,
    pub(super) records: Records,
    pub(super) view: View,
    pub(super) outcome: Shared<Outcome>,
    pub(super) live: bool,
    /// Whether it is in the first paint at all widths, although its program comes later.
    pub(super) whole: bool,
    pub(super) change: Callback<Msg>,
    /// Told whether the chart can be seen.
    pub(super) seen: Callback<(Panel, bool)>,
}

impl FigureProps {
    fn context(&self) -> Context<'_> {
        self.records
            .context(&self.view, &self.outcome, self.panel.facet)
    }

    /// Its words; none where the data that it needs are not to be had.
    pub(super) fn words(&self) -> Option<Words> {
        self.panel.chart.words(&self.context())
    }

    pub(super) fn draw(&self, width_px: f64) -> Option<Drawing> {
        self.panel.chart.draw(&self.context(), width_px)
    }

    /// The widths at which it is drawn before its own is known.
    fn static_widths_px(&self) -> &'static [f64] {
        let is_first = RECORD_ROWS[0]
            .iter()
            .any(|column| column.contains(&self.panel.chart));
        if is_first || self.whole {
            &STATIC_WIDTHS_PX
        } else {
            // One is enough for what comes later: the style sheet stretches it a little.
            &STATIC_WIDTHS_PX[..1]
        }
    }
}

/// How to choose in any chart without a pointer.
const KEYS_HELP: &str =
    " By keyboard: arrows move, Shift and arrows extend, Enter selects, Escape leaves.";

/// The key to the colors of a chart.
pub(super) fn legend(swatches: &[Swatch]) -> Html {
    let swatch = |own: &Swatch| html! { <span class={own.class}>{ own.words }</span> };
    html! { { for swatches.iter().map(swatch) } }
}

/// A figure: title, sentence, controls, chart and table.
///
/// Until the page is live and its width is known, the chart is there at several widths, of which the
/// style sheet shows the one that fits.
#[component]
pub(super) fn Figure(props: &FigureProps) -> Html {
    let place = use_node_ref();
    let words = props.words();
    let width = browser::use_width(place.clone(), props.panel.chart.name());
    let panel = props.panel;
    browser::use_in_window(
        place.clone(),
        props.seen.reform(move |is_seen| (panel, is_seen)),
    );
    let used = use_state_eq(|| false);
    let view = &props.view;
    // The clauses are in the outcome.
    let shown = (view.running, view.compare, view.names, view.century.clone());
    let drawings = use_memo((props.outcome.clone(), shown, width), |(_, _, width)| {
        let widths = width.map_or_else(|| props.static_widths_px().to_vec(), |width| vec![width]);
        let drawn = widths
            .into_iter()
            .filter_map(|width| props.draw(width).map(Shared::new));
        drawn.collect::<Vec<Shared<Drawing>>>()
    });
    let interaction = use_interaction(drawings.first().map_or(0, |drawing| drawing.marks.len()));
    let ongesture = {
        let (props, used) = (props.clone(), used.clone());
        Callback::from(move |(drawing, gesture): (Shared<Drawing>, Gesture)| {
            used.set(true);
            let chart = props.panel.chart;
            if let Some(message) = chart.interact(&props.context(), &drawing, gesture) {
                props.change.emit(message);
            }
        })
    };
    let Some(words) = words else {
        return Html::default();
    };
    let naming = Naming {
        name: panel.chart.name(),
        label: words.subtitle.clone(),
        layout: words.layout,
        hint: words.hint.filter(|_| !*used).map(AttrValue::Static),
    };
    let charts = match (drawings.as_slice(), props.live && width.is_some()) {
        ([drawing], true) => {
            let target = Target {
                drawing: drawing.clone(),
                can_drag: words.layout == MarkLayout::Horizontal,
                ongesture,
            };
            live_chart(&target, &interaction, &naming)
        }
        (drawings, _) => {
            html! { { for drawings.iter().map(|drawing| still_chart(drawing, &naming)) } }
        }
    };
    let plot = html! {
        <div class={if width.is_some() { "plot answer" } else { "plot answer fitting" }} ref={place}>
            { charts }
        </div>
    };
    frame(props, &words, plot, drawings.first())
}

/// The figure around its plot.
fn frame(
    props: &FigureProps,
    words: &Words,
    plot: Html,
    drawing: Option<&Shared<Drawing>>,
) -> Html {
    let id = props.panel.id();
    let [title_id, help_id] = ["title", "help"].map(|part| format!("{id}-{part}"));
    // The headline, which is announced, says nothing of the history.
    let is_of_history = props.panel.chart.is_of_history();
    let table = drawing.map(|drawing| chart_table(words, &drawing.marks));
    html! {
        <figure
            data-chart={props.panel.chart.name()}
            aria-labelledby={title_id.clone()}
            aria-describedby={help_id.clone()}
        >
            <figcaption>
                <h2 id={title_id} tabindex="-1">{ words.title.clone() }</h2>
                <p class="subtitle">{ words.subtitle.clone() }</p>
            </figcaption>
            <p class="takeaway answer" aria-live={is_of_history.then_some("polite")}>
                { words.takeaway.clone() }
            </p>
            <div class="tools">
                { for words.switches.iter().map(|own| chart_switch(own, &props.change)) }
                <p class="legend">{ legend(&words.legend) }</p>
            </div>
            { plot }
            <div class="choose control">
                { for words.controls.iter().map(|own| control(own, &props.change)) }
                <p class="help" id={help_id}>
                    { words.help }
                    <span class="keys">{ KEYS_HELP }</span>
                </p>
            </div>
            <div class="answer">{ for table }</div>
        </figure>
    }
}
