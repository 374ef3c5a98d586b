//! A chart with its words around it.

use super::Shared;
use super::chart::{Chart, Gesture, OnGesture};
use super::chart_table::chart_table;
use crate::chart::{Drawing, STATIC_WIDTHS_PX};
use crate::platform;
use yew::prelude::*;

/// Draws a chart at a width in CSS pixels.
pub(super) type Draw = Shared<Box<dyn Fn(f64) -> Drawing>>;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct FigureProps {
    /// `time` or `sentence`.
    pub(super) name: AttrValue,
    pub(super) title: AttrValue,
    /// What is counted, and along what.
    pub(super) subtitle: AttrValue,
    /// The heading of the first column of the table twin.
    pub(super) heading: AttrValue,
    /// The chart in a sentence.
    pub(super) takeaway: AttrValue,
    /// How to choose in it.
    pub(super) help: AttrValue,
    /// The key to its colours.
    pub(super) legend: Html,
    pub(super) draw: Draw,
    #[prop_or_default]
    pub(super) hint: Option<AttrValue>,
    pub(super) live: bool,
    pub(super) ongesture: OnGesture<(Shared<Drawing>, Gesture)>,
    /// What chooses between two ways to see it.
    pub(super) switch: Html,
    /// Ways to select in it other than in the picture.
    #[prop_or_default]
    pub(super) children: Html,
}

/// A figure: title, sentence, controls, chart and table.
///
/// Until the page is live and its width is known, the chart is there at several widths, of which the
/// style sheet shows the one that fits.
#[component]
pub(super) fn Figure(props: &FigureProps) -> Html {
    let place = use_node_ref();
    let width = platform::use_width(place.clone());
    let drawings = use_memo((props.draw.clone(), width), |(draw, width)| {
        let widths = width.map_or_else(|| STATIC_WIDTHS_PX.to_vec(), |width| vec![width]);
        widths
            .into_iter()
            .map(|width| Shared::new(draw(width)))
            .collect::<Vec<Shared<Drawing>>>()
    });
    let (name, exact) = (&props.name, width.is_some());
    let [title_id, help_id] = ["title", "help"].map(|part| format!("{name}-{part}"));
    html! {
        <figure data-chart={name.clone()} aria-labelledby={title_id.clone()} aria-describedby={help_id.clone()}>
            <figcaption>
                <h2 id={title_id}>{ props.title.clone() }</h2>
                <p class="subtitle">{ props.subtitle.clone() }</p>
            </figcaption>
            <p class="takeaway answer">{ props.takeaway.clone() }</p>
            <div class="tools">
                { props.switch.clone() }
                <p class="legend">{ props.legend.clone() }</p>
            </div>
            <div class={classes!("plot", "answer", (!exact).then_some("fitting"))} ref={place}>
                for (index, drawing) in drawings.iter().enumerate() {
                    { chart(props, drawing, index) }
                }
            </div>
            <div class="choose control">
                { props.children.clone() }
                <p class="help" id={help_id}>{ props.help.clone() }</p>
            </div>
            if let Some(drawing) = drawings.first() {
                <div class="answer">
                    { chart_table(&props.subtitle, &props.heading, &drawing.marks) }
                </div>
            }
        </figure>
    }
}

fn chart(props: &FigureProps, drawing: &Shared<Drawing>, index: usize) -> Html {
    let plot = drawing.frame.plot;
    let ongesture = {
        let drawing = drawing.clone();
        props
            .ongesture
            .reform(move |gesture| (drawing.clone(), gesture))
    };
    let hint = props
        .hint
        .clone()
        .map(|words| (words, plot.left + 6.0, plot.top + plot.height() * 0.9));
    html! {
        <div class={classes!("sized", format!("w{index}"))} key={index}>
            <Chart
                drawing={drawing.clone()}
                name={props.name.clone()}
                label={props.subtitle.clone()}
                {hint}
                live={props.live && drawing.frame.width_px > 0}
                {ongesture}
            />
        </div>
    }
}
