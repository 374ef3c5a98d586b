//! A chart with its words around it.

use super::alternatives::Alternatives;
use super::chart::{Naming, live_chart, still_chart, use_interaction};
use super::clauses::clauses;
use super::controls::{chart_switch, control};
use super::gesture::Target;
use super::page::PageProps;
use super::save_picture::{Subject, save_picture};
use super::{Records, Shared};
use crate::browser;
use crate::charts::{
    Context, Drawing, FIRST_WIDTHS_PX, Gesture, MarkLayout, Panel, STATIC_WIDTHS_PX, Swatch, Words,
    is_first,
};
use crate::domain::ContextKindSet;
use crate::query::{Filter, Outcome};
use crate::state::{Msg, View};
use crate::text;
use yew::prelude::*;

/// The width of a picture of words alone, in CSS pixels.
const WORDS_PX: u32 = 584;

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FigureProps {
    pub(super) panel: Panel,
    pub(super) records: Records,
    pub(super) view: View,
    pub(super) outcome: Shared<Outcome>,
    pub(super) live: bool,
    /// Whether a selection follows the pointer.
    pub(super) is_dragging: bool,
    pub(super) send: Callback<Msg>,
    /// Called with whether the chart is in the window.
    pub(super) seen: Callback<bool>,
}

impl FigureProps {
    /// The context from which the chart is drawn.
    pub(super) fn context(&self) -> Context<'_> {
        self.records
            .context(&self.view, &self.outcome, self.panel.facet)
    }
}

/// The legend of the colors of a chart.
pub(super) fn legend(swatches: &[Swatch]) -> Html {
    let swatch = |own: &Swatch| html! { <span class={own.class}>{ &own.words }</span> };
    html! { { for swatches.iter().map(swatch) } }
}

/// Properties of `FollowingFigure`.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FollowingProps {
    pub(super) panel: Panel,
    /// The page with the preview of a selection.
    pub(super) now: PageProps,
    /// The settled page.
    pub(super) settled: PageProps,
}

/// A chart that follows a selection while it is in the window; otherwise it is updated when the selection
/// ends. The cost of a drag thus depends on the charts in sight, not on all charts.
#[component]
pub(super) fn FollowingFigure(props: &FollowingProps) -> Html {
    let is_seen = use_state_eq(|| true);
    let page = if *is_seen { &props.now } else { &props.settled };
    let seen = {
        let is_seen = is_seen.clone();
        use_callback((), move |now_seen, ()| is_seen.set(now_seen))
    };
    let panel = props.panel;
    let is_of_history = panel.chart.is_of_history();
    let (records, send) = (page.records.clone(), page.send.clone());
    let outcome = if is_of_history {
        records.all.clone()
    } else {
        page.outcome.clone()
    };
    let shown = |page: &PageProps| seen_by_chart(&page.view, is_of_history);
    let view = shown(page);
    // Only for the charts that follow: the others are not drawn anew when a drag begins and ends.
    let is_dragging = view != shown(&props.settled);
    let live = page.live;
    html! {
        <Figure {panel} {records} {view} {outcome} {live} {is_dragging} {send} {seen} />
    }
}

/// Returns the part of `view` that a chart shows, so that other changes do not redraw it.
fn seen_by_chart(view: &View, is_of_history: bool) -> View {
    let filter = if is_of_history {
        Filter::default()
    } else {
        view.filter.clone()
    };
    View {
        filter,
        charts: view.charts,
        history: view.history.clone(),
        names: view.names,
        ..View::default()
    }
}

/// A figure: title, takeaway, controls, chart and table.
///
/// In the first paint, the chart is there at several widths, and the style sheet shows the one that fits. In a page that
/// can be used, it is there once its width is known.
#[component]
pub(super) fn Figure(props: &FigureProps) -> Html {
    let place = use_node_ref();
    let (chart, context) = (props.panel.chart, props.context());
    let words = chart.words(&context);
    let width = browser::use_width(place.clone());
    browser::use_in_window(place.clone(), props.seen.clone());
    let used = use_state_eq(|| false);
    let opened = use_state_eq(|| false);
    let view = &props.view;
    // The filter is not needed here: the outcome already depends on it.
    let shown = (view.charts, view.names, view.history.clone());
    let drawings = use_memo((props.outcome.clone(), shown, width), |(_, _, width)| {
        let widths = match width {
            Some(width) => std::slice::from_ref(width),
            // A chart that appears while the page is printed has no time to be measured.
            None if props.live && browser::is_ready() => &[browser::PAPER_PX],
            None if props.live => &[],
            None if is_first(chart) => &FIRST_WIDTHS_PX[..],
            None => &STATIC_WIDTHS_PX,
        };
        let drawn = widths
            .iter()
            .filter_map(|width| chart.draw(&context, *width).map(Shared::new));
        drawn.collect::<Vec<Shared<Drawing>>>()
    });
    let interaction = use_interaction(drawings.first().map_or(0, |drawing| drawing.marks.len()));
    let ongesture = {
        let (props, used) = (props.clone(), used.clone());
        Callback::from(move |(drawing, gesture): (Shared<Drawing>, Gesture)| {
            used.set(true);
            if let Some(message) = chart.interact(&props.context(), &drawing, gesture) {
                props.send.emit(message);
            }
        })
    };
    let Some(words) = words else {
        return Html::default();
    };
    let naming = Naming {
        name: chart.name(),
        label: words.subtitle.clone(),
        layout: words.layout,
        hint: words.hint.filter(|_| !*used).map(AttrValue::Static),
    };
    let charts = match (drawings.as_slice(), props.live) {
        ([], live) => clauses(&words.clauses, live, &props.send),
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
        <div
            class={match props.live {
                true => "plot answer",
                false if is_first(chart) => "plot answer fitting first",
                false => "plot answer fitting",
            }}
            ref={place}
        >
            { charts }
        </div>
    };
    frame(props, words, plot, drawings.first(), &opened)
}

/// The figure around its plot. The switches, the lists, the table and the picture are behind one button, so that the
/// charts are close to each other.
fn frame(
    props: &FigureProps,
    words: Words,
    plot: Html,
    drawing: Option<&Shared<Drawing>>,
    opened: &UseStateHandle<bool>,
) -> Html {
    let (chart, id) = (props.panel.chart, props.panel.id());
    let [title_id, help_id] = ["title", "help"].map(|part| format!("{id}-{part}"));
    let words = Shared::new(words);
    let switches = words.switches.iter();
    let switches: Html = switches.map(|own| chart_switch(own, &props.send)).collect();
    let key = html! { <p class="legend">{ legend(&words.legend) }</p> };
    let of_chart = text::control::of_chart(&words.title);
    // Most readers never ask for a picture.
    let ontoggle = {
        let opened = opened.clone();
        Callback::from(move |_: Event| opened.set(true))
    };
    let chart_px = drawing.map_or(WORDS_PX, |own| own.frame.width_px);
    let picture = if **opened {
        save_picture(Subject {
            panel: props.panel,
            records: props.records.clone(),
            view: props.view.clone(),
            outcome: props.outcome.clone(),
            chart_px,
        })
    } else {
        Html::default()
    };
    let alternatives = html! {
        <Alternatives
            words={words.clone()}
            drawing={drawing.cloned()}
            help_id={help_id.clone()}
            is_dragging={props.is_dragging}
            send={props.send.clone()}
        />
    };
    html! {
        <figure
            data-chart={chart.name()}
            data-part={chart.embed_part().map(|part| part.key)}
            aria-labelledby={title_id.clone()}
            aria-describedby={help_id.clone()}
        >
            <figcaption>
                <h2 id={title_id} tabindex="-1">{ words.title.clone() }</h2>
                <p class="subtitle">{ words.subtitle.clone() }</p>
            </figcaption>
            if words.clauses.is_empty() {
                <p class="takeaway answer">{ words.takeaway.clone() }</p>
            }
            if words.presets.is_some() || !words.legend.is_empty() {
                <div class="tools">
                    { for words.presets.iter().map(|own| control(own, &props.send)) }
                    { key }
                </div>
            }
            { plot }
            { for words.answer.iter().map(|own| control(own, &props.send)) }
            { proviso(&words) }
            if chart.is_of_history() {
                { source(props) }
            }
            <details class="options" {ontoggle}>
                <summary>{ text::control::OPTIONS }<span class="unseen">{ of_chart }</span></summary>
                { switches }
                { alternatives }
                { picture }
            </details>
        </figure>
    }
}

/// The line that qualifies the figures of a chart. It is there even if it is empty, so that the first paint has it
/// for any history.
pub(super) fn proviso(words: &Words) -> Html {
    html! { <p class="proviso answer">{ words.proviso.clone() }</p> }
}

/// The source line of a chart of the history, whose figures come from several kinds of sources.
pub(super) fn source(props: &FigureProps) -> Html {
    let bases = props.panel.chart.bases(&props.context());
    let words = text::history::source(bases, ContextKindSet::default());
    html! { <p class="source note">{ format!("{words}.") }</p> }
}
