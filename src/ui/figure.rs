//! A chart with its words around it.

use super::chart::{Naming, live_chart, still_chart, use_hands};
use super::chart_table::{Told, chart_table};
use super::further;
use super::gesture::{Gesture, Target};
use super::topic::Topic;
use super::visit::Change;
use super::{Records, Shared, sentence_figure, time_figure};
use crate::browser;
use crate::charts::{Drawing, STATIC_WIDTHS_PX};
use crate::domain::Tag;
use crate::query::{Dimension, Outcome};
use crate::state::View;
use yew::prelude::*;

/// Which chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    /// People by date of grant.
    Time,
    /// People by sentence.
    Sentence,
    /// One of those that load after the first view.
    Further(Topic),
}

impl Kind {
    /// Whether no filter of the records changes it.
    pub(super) const fn is_of_history(self) -> bool {
        matches!(self, Self::Further(topic) if topic.is_of_history())
    }

    /// The beginning of the ids of the chart called `name`: there can be one of districts for each of
    /// several states.
    fn id(self, name: &str) -> String {
        match self {
            Self::Further(Topic::District(state)) => format!("{name}-{}", state.key()),
            Self::Time | Self::Sentence | Self::Further(_) => name.to_owned(),
        }
    }
}

/// The words and controls around a chart.
pub(super) struct Words {
    /// `time` or `sentence`.
    pub(super) name: &'static str,
    pub(super) title: AttrValue,
    /// What is counted, and along what.
    pub(super) subtitle: AttrValue,
    /// The heading of the first column of the table twin.
    pub(super) heading: &'static str,
    /// The chart in a sentence.
    pub(super) takeaway: String,
    /// How to choose in it.
    pub(super) help: &'static str,
    /// Shown in the empty plot.
    pub(super) hint: Option<&'static str>,
    /// What its table has to tell beside counts.
    pub(super) told: Told,
    /// How its marks can be chosen.
    pub(super) marks: Marks,
    /// The key to its colours.
    pub(super) legend: Html,
    /// What chooses between two ways to see it.
    pub(super) switch: Html,
    /// Ways to select in it other than in the picture.
    pub(super) choose: Html,
}

/// How the marks of a chart lie, and so how they are chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Marks {
    /// Side by side: a drag selects those it covers.
    Along,
    /// One over the other, or in a grid: each is pressed.
    Apart,
}

#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FigureProps {
    pub(super) kind: Kind,
    pub(super) records: Records,
    pub(super) view: View,
    pub(super) outcome: Shared<Outcome>,
    pub(super) live: bool,
    pub(super) change: Callback<Change>,
    /// Told whether the chart is in the window.
    pub(super) seen: Callback<bool>,
}

impl FigureProps {
    /// Its words; none where what it is about is not to be had.
    pub(super) fn words(&self) -> Option<Words> {
        match self.kind {
            Kind::Time => Some(time_figure::words(self)),
            Kind::Sentence => Some(sentence_figure::words(self)),
            Kind::Further(topic) => further::words(topic, self),
        }
    }

    /// Whether another clause than the chart's own leaves something out: then the whole stands
    /// behind what is left.
    pub(super) fn is_partial(&self, own: Dimension) -> bool {
        !self.view.clauses().without(own).is_empty()
    }

    pub(super) fn draw(&self, width_px: f64) -> Option<Drawing> {
        match self.kind {
            Kind::Time => Some(time_figure::draw(self, width_px)),
            Kind::Sentence => Some(sentence_figure::draw(self, width_px)),
            Kind::Further(topic) => further::draw(topic, self, width_px),
        }
    }

    fn asks(&self, drawing: &Drawing, gesture: Gesture) -> Option<Change> {
        match self.kind {
            Kind::Time => time_figure::asks(drawing, gesture),
            Kind::Sentence => sentence_figure::asks(drawing, gesture),
            Kind::Further(topic) => further::asks(topic, self, drawing, gesture),
        }
    }
}

/// How to choose in any chart without a pointer.
const KEYS_HELP: &str =
    " By keyboard: arrows move, Shift and arrows extend, Enter selects, Escape leaves.";

/// An entry of a legend: its class and its words.
pub(super) fn key((class, words): (&'static str, &'static str)) -> Html {
    html! { <span {class}>{ words }</span> }
}

/// The legend of people with the part serving life; `own` is the chart's dimension, in which
/// something may be `selected`.
pub(super) fn people_legend(props: &FigureProps, own: Dimension, selected: bool) -> Html {
    let mut keys = vec![("key life", "serving life"), ("key grant", "others")];
    if props.is_partial(own) {
        keys.push(("key ghost", "all grants"));
    }
    if selected {
        keys.push(("key faded", "faded: not selected"));
    }
    html! { { for keys.into_iter().map(key) } }
}

/// What a chart shows: while a selection goes on, and before it.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FollowingProps {
    pub(super) now: FigureProps,
    pub(super) settled: FigureProps,
}

/// A chart that follows a selection while it is in the window, and at its end elsewhere: a drag costs
/// what is seen of it, however many charts there are.
#[component]
pub(super) fn FollowingFigure(props: &FollowingProps) -> Html {
    let is_seen = use_state_eq(|| true);
    let shown = if *is_seen { &props.now } else { &props.settled };
    let seen = {
        let is_seen = is_seen.clone();
        use_callback((), move |now_seen, ()| is_seen.set(now_seen))
    };
    html! { <Figure ..FigureProps { seen, ..shown.clone() } /> }
}

/// A figure: title, sentence, controls, chart and table.
///
/// Until the page is live and its width is known, the chart is there at several widths, of which the
/// style sheet shows the one that fits.
#[component]
pub(super) fn Figure(props: &FigureProps) -> Html {
    let place = use_node_ref();
    let words = props.words();
    let width = browser::use_width(place.clone());
    let kind = props.kind;
    browser::use_in_window(place.clone(), props.seen.clone());
    let used = use_state_eq(|| false);
    let view = &props.view;
    // The clauses are in the outcome.
    let shown = (view.running, view.compare, view.names, view.century.clone());
    let drawings = use_memo((props.outcome.clone(), shown, width), |(_, _, width)| {
        let widths = width.map_or_else(|| STATIC_WIDTHS_PX.to_vec(), |width| vec![width]);
        let drawn = widths
            .into_iter()
            .filter_map(|width| props.draw(width).map(Shared::new));
        drawn.collect::<Vec<Shared<Drawing>>>()
    });
    let hands = use_hands(drawings.first().map_or(0, |drawing| drawing.marks.len()));
    let ongesture = {
        let (props, used) = (props.clone(), used.clone());
        Callback::from(move |(drawing, gesture): (Shared<Drawing>, Gesture)| {
            used.set(true);
            if let Some(change) = props.asks(&drawing, gesture) {
                props.change.emit(change);
            }
        })
    };
    let Some(words) = words else {
        return Html::default();
    };
    let naming = Naming {
        name: words.name,
        label: words.subtitle.clone(),
        marks: words.marks,
        hint: words.hint.filter(|_| !*used).map(AttrValue::Static),
    };
    let charts = match (drawings.as_slice(), props.live && width.is_some()) {
        ([drawing], true) => {
            let target = Target {
                drawing: drawing.clone(),
                can_drag: words.marks == Marks::Along,
                ongesture,
            };
            live_chart(&target, &hands, &naming)
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
    frame(&words, &kind.id(words.name), plot, drawings.first())
}

/// The figure around its plot.
fn frame(words: &Words, id: &str, plot: Html, drawing: Option<&Shared<Drawing>>) -> Html {
    let [title_id, help_id] = ["title", "help"].map(|part| format!("{id}-{part}"));
    // The headline, which is announced, says nothing of the history.
    let is_apart = matches!(words.told, Told::Apart(_));
    let table = drawing
        .map(|drawing| chart_table(&words.subtitle, words.heading, &drawing.marks, &words.told));
    html! {
        <figure
            data-chart={words.name}
            aria-labelledby={title_id.clone()}
            aria-describedby={help_id.clone()}
        >
            <figcaption>
                <h2 id={title_id} tabindex="-1">{ words.title.clone() }</h2>
                <p class="subtitle">{ words.subtitle.clone() }</p>
            </figcaption>
            <p class="takeaway answer" aria-live={is_apart.then_some("polite")}>
                { words.takeaway.clone() }
            </p>
            <div class="tools">
                { words.switch.clone() }
                <p class="legend">{ words.legend.clone() }</p>
            </div>
            { plot }
            <div class="choose control">
                { words.choose.clone() }
                <p class="help" id={help_id}>
                    { words.help }
                    <span class="keys">{ KEYS_HELP }</span>
                </p>
            </div>
            <div class="answer">{ for table }</div>
        </figure>
    }
}
