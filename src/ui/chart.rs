//! The nodes of a chart: its picture, its marks, its band and its tooltip.

use super::gesture::Target;
use super::keys::{Cursor, Keys};
use super::pointer::{DragState, HANDLE_PX, Pointer, handle_lefts};
use super::tooltip::tooltip;
use crate::browser::{self, PX_PER_REM};
use crate::charts::{Drawing, Mark, MarkLayout, Shows, px};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// The visible width of a handle, in CSS pixels.
const GRIP_PX: f64 = 7.0;

/// The state of a chart during interaction.
#[derive(Clone)]
pub(super) struct Interaction {
    pub(super) svg: NodeRef,
    pub(super) hover: UseStateHandle<Option<usize>>,
    pub(super) cursor: UseStateHandle<Cursor>,
    pub(super) drag: Rc<RefCell<Option<DragState>>>,
    /// The pointer of the chart as it was last drawn.
    pointer: Rc<RefCell<Option<Pointer>>>,
}

/// Creates the interaction state of a chart. The hovered and the active mark are reset when the number of
/// `marks` changes.
#[hook]
pub(super) fn use_interaction(marks: usize) -> Interaction {
    let svg = use_node_ref();
    let hover = use_state_eq(|| None);
    let cursor = use_state_eq(Cursor::default);
    {
        let (hover, cursor) = (hover.clone(), cursor.clone());
        use_effect_with(marks, move |_| {
            hover.set(None);
            cursor.set(Cursor::default());
        });
    }
    let dismissed = {
        let hover = hover.clone();
        Callback::from(move |()| hover.set(None))
    };
    browser::use_dismissal(hover.is_some(), svg.clone(), dismissed);
    let pointer = use_mut_ref(|| None::<Pointer>);
    {
        let pointer = Rc::clone(&pointer);
        browser::use_interruption(move || {
            let now = pointer.borrow().clone();
            now.iter().for_each(Pointer::cancel);
        });
    }
    Interaction {
        svg,
        hover,
        cursor,
        drag: use_mut_ref(|| None),
        pointer,
    }
}

/// The names and labels of a chart.
pub(super) struct Naming<'a> {
    /// The prefix of the ids of its marks.
    pub(super) name: &'a str,
    /// The label of the list of marks, for screen readers.
    pub(super) label: AttrValue,
    /// The direction in which the marks are laid out.
    pub(super) layout: MarkLayout,
    /// The hint in the empty plot, if any.
    pub(super) hint: Option<AttrValue>,
}

/// A chart in the first paint: a picture and a list of marks.
pub(super) fn still_chart(drawing: &Drawing, naming: &Naming<'_>) -> Html {
    let marks = drawing.marks.iter().map(|mark| mark_node(mark, None));
    html! {
        <svg
            class="chart"
            width={width(drawing)}
            viewBox={view_box(drawing)}
            role="presentation"
        >
            { picture(drawing) }
            <g role="list" aria-label={naming.label.clone()}>{ for marks }</g>
        </svg>
    }
}

/// The width of a chart, which grows with the text size that the reader has set in the browser. The view box
/// gives the height.
fn width(drawing: &Drawing) -> String {
    // Printing a fraction as such would take 11 KB of code.
    let (whole, rest) = (
        drawing.frame.width_px / PX_PER_REM,
        drawing.frame.width_px % PX_PER_REM,
    );
    format!("{whole}.{:04}rem", rest * 10_000 / PX_PER_REM)
}

pub(super) fn view_box(drawing: &Drawing) -> String {
    format!("0 0 {} {}", drawing.frame.width_px, drawing.frame.height_px)
}

/// A chart that responds to pointer, touch and keyboard.
pub(super) fn live_chart(target: &Target, interaction: &Interaction, naming: &Naming<'_>) -> Html {
    let drawing = &target.drawing;
    let pointer = Pointer {
        target: target.clone(),
        svg: interaction.svg.clone(),
        hover: interaction.hover.clone(),
        drag: interaction.drag.clone(),
    };
    interaction.pointer.replace(Some(pointer.clone()));
    let keys = Keys {
        target: target.clone(),
        cursor: interaction.cursor.clone(),
        hover: interaction.hover.clone(),
    };
    let (hovered, active) = (*interaction.hover, interaction.cursor.mark);
    let marks = drawing.marks.iter().enumerate().map(|(index, mark)| {
        let state = LiveMark {
            name: naming.name,
            shown: active == Some(index) || hovered == Some(index),
        };
        mark_node(mark, Some(state))
    });
    let active_id = active
        .and_then(|index| drawing.marks.get(index))
        .map(|mark| mark_id(naming.name, mark));
    let shown = hovered.or(active);
    let orientation = match naming.layout {
        MarkLayout::Horizontal => "horizontal",
        MarkLayout::Vertical => "vertical",
    };
    html! {
        <svg
            ref={interaction.svg.clone()}
            class={if shown.is_some() { "chart live telling" } else { "chart live" }}
            width={width(drawing)}
            viewBox={view_box(drawing)}
            role="presentation"
            onpointerdown={pointer.on(Pointer::down)}
            onpointermove={pointer.on(Pointer::moved)}
            onpointerup={pointer.on(Pointer::up)}
            onpointercancel={pointer.on(Pointer::canceled)}
            onlostpointercapture={pointer.on(Pointer::canceled)}
            onpointerleave={pointer.on(Pointer::left)}
            onclick={pointer.onclick()}
        >
            { band(drawing) }
            { picture(drawing) }
            { hint(drawing, naming) }
            <g
                role="listbox"
                aria-label={naming.label.clone()}
                aria-multiselectable="true"
                aria-orientation={orientation}
                aria-activedescendant={active_id}
                tabindex="0"
                onkeydown={keys.onkeydown()}
                onblur={keys.onblur()}
            >
                { for marks }
            </g>
            { handles(drawing) }
            // Exactly one child in either case: without it, Yew would confuse another `<g>` with the list,
            // and the list would lose the focus.
            { shown.map(|index| tooltip(drawing, index)).unwrap_or_default() }
        </svg>
    }
}

pub(super) fn picture(drawing: &Drawing) -> Html {
    html! { <g class="picture" aria-hidden="true">{ for drawing.picture.iter().cloned() }</g> }
}

fn hint(drawing: &Drawing, naming: &Naming<'_>) -> Html {
    let plot = drawing.frame.plot;
    let text = |words: &AttrValue| {
        html! {
            <text
                class="f faint hint"
                aria-hidden="true"
                x={px(plot.left + 6.0)}
                y={px(plot.top + plot.height() * 0.9)}
            >
                { words.clone() }
            </text>
        }
    };
    html! { { for naming.hint.as_ref().map(text) } }
}

/// Returns the id of a mark. A plus sign in an id would be awkward in style sheets and scripts.
fn mark_id(name: &str, mark: &Mark) -> String {
    format!("{name}-{}", mark.key.replace('+', "-up"))
}

/// The properties of a mark in a live chart.
struct LiveMark<'a> {
    name: &'a str,
    /// Whether its tooltip is shown.
    shown: bool,
}

fn mark_node(mark: &Mark, live: Option<LiveMark<'_>>) -> Html {
    let figure = |name: &str| {
        let own = mark.figures.iter().find(|(own, _)| *own == name);
        own.map(|(_, value)| value.to_string())
    };
    let (value, life, total, basis) = match &mark.shows {
        Shows::People { view, all } => (
            view.people.to_string(),
            Some(view.life.to_string()),
            Some(all.people.to_string()),
            None,
        ),
        Shows::Figure { value, basis } => (value.clone(), None, None, *basis),
    };
    let shown = live.as_ref().is_some_and(|live| live.shown);
    html! {
        <g
            key={mark.key.clone()}
            id={live.as_ref().map(|live| mark_id(live.name, mark))}
            class="mark"
            data-shown={shown.then_some("")}
            role={if live.is_some() { "option" } else { "listitem" }}
            aria-label={mark.label.clone()}
            aria-selected={live.as_ref().map(|_| if mark.selected { "true" } else { "false" })}
            data-key={mark.key.clone()}
            data-value={value}
            data-life={life}
            data-total={total}
            data-basis={basis}
            data-running={figure("data-running")}
            data-firearm={figure("data-firearm")}
        >
            { for live.map(|_| grounds(mark)) }
        </g>
    }
}

/// The area of a mark that responds to the pointer, and the ring that shows the active mark.
fn grounds(mark: &Mark) -> Html {
    let ground = mark.ground;
    html! {
        <>
            <rect
                class="hit"
                x={px(ground.left)}
                y={px(ground.top)}
                width={px(ground.width())}
                height={px(ground.height())}
            />
            <rect
                class="ring"
                x={px(mark.bar.left - 2.0)}
                y={px(mark.bar.top - 2.0)}
                width={px(mark.bar.width() + 4.0)}
                height={px(mark.bar.height() + 4.0)}
            />
        </>
    }
}

/// The background of the selected range.
pub(super) fn band(drawing: &Drawing) -> Html {
    let plot = drawing.frame.plot;
    let rect = |(left, right): (f64, f64)| {
        html! {
            <rect
                class="band"
                x={px(left)}
                y={px(plot.top)}
                width={px(right - left)}
                height={px(plot.height())}
            />
        }
    };
    html! { { for drawing.band.map(rect) } }
}

fn handles(drawing: &Drawing) -> Html {
    let (Some((left, right)), Some(band)) = (handle_lefts(drawing), drawing.band) else {
        return Html::default();
    };
    let plot = drawing.frame.plot;
    let grip = |hit: f64, edge: f64| {
        html! {
            <>
                <rect
                    class="hit"
                    x={px(hit)}
                    y={px(plot.top)}
                    width={px(HANDLE_PX)}
                    height={px(plot.height())}
                />
                <rect
                    class="grip"
                    x={px(edge)}
                    y={px(plot.top + 2.0)}
                    width={px(GRIP_PX)}
                    height="26"
                    rx="3"
                />
            </>
        }
    };
    html! {
        <g class="handles" aria-hidden="true">
            // Within the frame with their edges, which are as wide as 1 pixel.
            { grip(left, (band.0 - GRIP_PX).max(1.0)) }
            { grip(right, band.1.min(f64::from(drawing.frame.width_px) - GRIP_PX - 1.0)) }
        </g>
    }
}
