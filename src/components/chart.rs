//! A drawing that answers to pointer, finger and keys.

use super::Shared;
use super::tooltip::tooltip;
use crate::chart::{Drawing, Mark};
use crate::platform;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What a reader does to a chart, in its own terms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Gesture {
    /// One mark was pressed, or chosen by key.
    Press(usize),
    /// From one place to another, in the chart's pixels; `done` when it ends.
    Drag { from: f64, to: f64, done: bool },
    /// From one mark to another by keys; `done` when it ends.
    Extend { from: usize, to: usize, done: bool },
    /// What was begun is given up.
    Abandon,
}

/// Where gestures go; some mean nothing.
pub(super) type OnGesture<T = Gesture> = Callback<T, Option<()>>;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ChartProps {
    pub(super) drawing: Shared<Drawing>,
    /// The beginning of the marks' ids; one a page.
    pub(super) name: AttrValue,
    /// What the list of marks is, for screen readers.
    pub(super) label: AttrValue,
    /// Shown in the empty plot until the chart has been used: a hint, and where.
    #[prop_or_default]
    pub(super) hint: Option<(AttrValue, f64, f64)>,
    pub(super) live: bool,
    pub(super) ongesture: OnGesture,
}

/// Further than this and a press is a drag, in CSS pixels.
const DRAG_PX: f64 = 5.0;
/// The width of the handles of a selection.
const HANDLE_PX: f64 = 24.0;
/// The width of what is seen of a handle.
const GRIP_PX: f64 = 7.0;

/// A pointer that is down: where a drag from here begins, and whether it has become one.
#[derive(Clone, Copy)]
struct Held {
    down: f64,
    from: f64,
    dragged: bool,
}

/// Where the keys are: the mark, and the one from which Shift extends.
#[derive(Clone, Copy, Default, PartialEq)]
struct Cursor {
    mark: Option<usize>,
    anchor: Option<usize>,
}

#[component]
pub(super) fn Chart(props: &ChartProps) -> Html {
    let svg = use_node_ref();
    let hover = use_state_eq(|| None::<usize>);
    let cursor = use_state_eq(Cursor::default);
    let used = use_state_eq(|| false);
    let held = use_mut_ref(|| None::<Held>);

    let pointer = Pointer {
        drawing: props.drawing.clone(),
        svg: svg.clone(),
        hover: hover.clone(),
        held,
        gesture: {
            let (ongesture, used) = (props.ongesture.clone(), used.clone());
            Callback::from(move |gesture| {
                used.set(true);
                ongesture.emit(gesture);
            })
        },
    };
    let onkeydown = keys(props, &cursor, &hover);
    let onblur = {
        let cursor = cursor.clone();
        let ongesture = props.ongesture.clone();
        Callback::from(move |_: FocusEvent| {
            if let Some(extended) = extension(*cursor, true) {
                ongesture.emit(extended);
            }
            cursor.set(Cursor::default());
        })
    };
    let shown = hover.or(cursor.mark);
    let drawing = &props.drawing;
    let (width, height) = (drawing.frame.width_px, drawing.frame.height_px);
    let active = cursor
        .mark
        .map(|index| mark_id(props, &drawing.marks[index]));
    html! {
        <svg
            ref={svg}
            class={classes!("chart", props.live.then_some("live"))}
            width={width.to_string()}
            height={height.to_string()}
            viewBox={format!("0 0 {width} {height}")}
            role="presentation"
            onpointerdown={pointer.down()}
            onpointermove={pointer.moved()}
            onpointerup={pointer.up()}
            onpointercancel={pointer.cancelled()}
            onpointerleave={pointer.left()}
        >
            { band(drawing) }
            <g aria-hidden="true">
                for node in drawing.picture.iter() {
                    { node.clone() }
                }
            </g>
            if let Some((words, x, y)) = props.hint.as_ref().filter(|_| props.live && !*used) {
                <text class="f faint hint" aria-hidden="true" x={x.to_string()} y={y.to_string()}>
                    { words.clone() }
                </text>
            }
            <g
                role={if props.live { "listbox" } else { "list" }}
                aria-label={props.label.clone()}
                aria-multiselectable={props.live.then_some("true")}
                aria-orientation={props.live.then_some("horizontal")}
                aria-activedescendant={active}
                tabindex={props.live.then_some("0")}
                {onkeydown}
                {onblur}
            >
                for (index, mark) in drawing.marks.iter().enumerate() {
                    { mark_node(props, mark, cursor.mark == Some(index), *hover == Some(index)) }
                }
            </g>
            { handles(drawing) }
            if let Some(index) = shown.filter(|index| *index < drawing.marks.len()) {
                { tooltip(drawing, index) }
            }
        </svg>
    }
}

fn mark_id(props: &ChartProps, mark: &Mark) -> String {
    // A plus sign or a comma is no part of an id that style and scripts can name with ease.
    format!("{}-{}", props.name, mark.key.replace('+', "-up"))
}

fn mark_node(props: &ChartProps, mark: &Mark, active: bool, hovered: bool) -> Html {
    let plot = props.drawing.frame.plot;
    let figure = |name: &str| {
        mark.figures
            .iter()
            .find(|(own, _)| *own == name)
            .map(|(_, value)| value.to_string())
    };
    html! {
        <g
            key={mark.key.clone()}
            id={props.live.then(|| mark_id(props, mark))}
            class={classes!("mark", active.then_some("active"), hovered.then_some("hovered"))}
            role={if props.live { "option" } else { "listitem" }}
            aria-label={mark.label.clone()}
            aria-selected={props.live.then(|| mark.selected.to_string())}
            data-key={mark.key.clone()}
            data-value={mark.view.people.to_string()}
            data-life={mark.view.life.to_string()}
            data-total={mark.all.people.to_string()}
            data-running={figure("data-running")}
            data-before={figure("data-before")}
            data-after={figure("data-after")}
        >
            <rect
                class="hit"
                x={mark.column.0.to_string()}
                y={plot.top.to_string()}
                width={(mark.column.1 - mark.column.0).to_string()}
                height={plot.height().to_string()}
            />
            <rect
                class="ring"
                x={(mark.bar.left - 2.0).to_string()}
                y={(mark.bar.top - 2.0).to_string()}
                width={(mark.bar.width() + 4.0).to_string()}
                height={(mark.bar.height() + 4.0).to_string()}
            />
        </g>
    }
}

fn band(drawing: &Drawing) -> Html {
    let Some((left, right)) = drawing.band else {
        return Html::default();
    };
    let plot = drawing.frame.plot;
    html! {
        <rect
            class="band"
            x={left.to_string()}
            y={plot.top.to_string()}
            width={(right - left).to_string()}
            height={plot.height().to_string()}
        />
    }
}

/// The left edges of the two handles, beside the band and within the frame.
fn handle_lefts(drawing: &Drawing) -> Option<(f64, f64)> {
    let (left, right) = drawing.band?;
    let end = f64::from(drawing.frame.width_px) - HANDLE_PX;
    Some(((left - HANDLE_PX).max(0.0), right.min(end)))
}

fn handles(drawing: &Drawing) -> Html {
    let (Some((left, right)), Some(band)) = (handle_lefts(drawing), drawing.band) else {
        return Html::default();
    };
    let plot = drawing.frame.plot;
    html! {
        <g class="handles" aria-hidden="true">
            for (hit, edge) in [(left, band.0 - GRIP_PX / 2.0), (right, band.1 + GRIP_PX / 2.0)] {
                <rect
                    class="hit"
                    x={hit.to_string()}
                    y={plot.top.to_string()}
                    width={HANDLE_PX.to_string()}
                    height={plot.height().to_string()}
                />
                <rect
                    class="grip"
                    x={(edge - GRIP_PX / 2.0).to_string()}
                    y={(plot.top + plot.height() / 2.0 - 16.0).to_string()}
                    width={GRIP_PX.to_string()}
                    height="32"
                    rx="3"
                />
            }
        </g>
    }
}

/// Mouse, pen and finger.
struct Pointer {
    drawing: Shared<Drawing>,
    svg: NodeRef,
    hover: UseStateHandle<Option<usize>>,
    held: Rc<RefCell<Option<Held>>>,
    gesture: Callback<Gesture>,
}

impl Pointer {
    fn x(&self) -> impl Fn(&PointerEvent) -> f64 + 'static {
        let (svg, width) = (self.svg.clone(), f64::from(self.drawing.frame.width_px));
        move |event| platform::x_within(event, &svg, width)
    }

    fn down(&self) -> Callback<PointerEvent> {
        let (x, held, drawing, svg) = (
            self.x(),
            self.held.clone(),
            self.drawing.clone(),
            self.svg.clone(),
        );
        Callback::from(move |event: PointerEvent| {
            if event.button() != 0 || !event.is_primary() {
                return;
            }
            let down = x(&event);
            platform::capture(&event, &svg);
            *held.borrow_mut() = Some(Held {
                down,
                from: drag_start(&drawing, down),
                dragged: false,
            });
        })
    }

    fn moved(&self) -> Callback<PointerEvent> {
        let (x, held, drawing) = (self.x(), self.held.clone(), self.drawing.clone());
        let (hover, gesture) = (self.hover.clone(), self.gesture.clone());
        Callback::from(move |event: PointerEvent| {
            let to = x(&event);
            let pressed = *held.borrow();
            match pressed {
                Some(press) if press.dragged || (to - press.down).abs() > DRAG_PX => {
                    *held.borrow_mut() = Some(Held {
                        dragged: true,
                        ..press
                    });
                    hover.set(None);
                    gesture.emit(Gesture::Drag {
                        from: press.from,
                        to,
                        done: false,
                    });
                }
                None if platform::is_mouse(&event) => hover.set(drawing.nearest(to)),
                _ => {}
            }
        })
    }

    fn up(&self) -> Callback<PointerEvent> {
        let (x, held, drawing) = (self.x(), self.held.clone(), self.drawing.clone());
        let (hover, gesture) = (self.hover.clone(), self.gesture.clone());
        Callback::from(move |event: PointerEvent| {
            let to = x(&event);
            let Some(released) = held.take() else { return };
            if released.dragged {
                gesture.emit(Gesture::Drag {
                    from: released.from,
                    to,
                    done: true,
                });
            } else if let Some(index) = drawing.nearest(to) {
                hover.set(Some(index));
                gesture.emit(Gesture::Press(index));
            }
        })
    }

    /// The browser took the pointer, to scroll: nothing was meant.
    fn cancelled(&self) -> Callback<PointerEvent> {
        let (held, gesture) = (self.held.clone(), self.gesture.clone());
        Callback::from(move |_: PointerEvent| {
            if held.take().is_some_and(|held| held.dragged) {
                gesture.emit(Gesture::Abandon);
            }
        })
    }

    fn left(&self) -> Callback<PointerEvent> {
        let hover = self.hover.clone();
        Callback::from(move |event: PointerEvent| {
            // A finger leaves when it is lifted; what it pressed stays to be read.
            if platform::is_mouse(&event) {
                hover.set(None);
            }
        })
    }
}

/// A drag that begins on a handle of the selection moves that end: it begins at the other.
fn drag_start(drawing: &Drawing, x: f64) -> f64 {
    let (Some((left, right)), Some((from, to))) = (handle_lefts(drawing), drawing.band) else {
        return x;
    };
    let grips = |start: f64| (start..=start + HANDLE_PX).contains(&x);
    if grips(left) && x <= from + 4.0 {
        to
    } else if grips(right) && x >= to - 4.0 {
        from
    } else {
        x
    }
}

/// What Shift and arrows have spanned.
fn extension(cursor: Cursor, done: bool) -> Option<Gesture> {
    let (from, to) = (cursor.anchor?, cursor.mark?);
    Some(Gesture::Extend { from, to, done })
}

fn keys(
    props: &ChartProps,
    cursor: &UseStateHandle<Cursor>,
    hover: &UseStateHandle<Option<usize>>,
) -> Callback<KeyboardEvent> {
    let count = props.drawing.marks.len();
    let gesture = props.ongesture.clone();
    let (cursor, hover) = (cursor.clone(), hover.clone());
    Callback::from(move |event: KeyboardEvent| {
        let Some(last) = count.checked_sub(1) else {
            return;
        };
        let to = match (event.key().as_str(), cursor.mark) {
            ("ArrowRight" | "ArrowDown", Some(mark)) => (mark + 1).min(last),
            ("ArrowRight" | "ArrowDown" | "Home", _) => 0,
            ("ArrowLeft" | "ArrowUp", Some(mark)) => mark.saturating_sub(1),
            ("ArrowLeft" | "ArrowUp" | "End", _) => last,
            ("Enter" | " ", Some(mark)) => {
                event.prevent_default();
                gesture.emit(extension(*cursor, true).unwrap_or(Gesture::Press(mark)));
                cursor.set(Cursor {
                    anchor: None,
                    ..*cursor
                });
                return;
            }
            ("Escape", _) => {
                if cursor.anchor.is_some() {
                    gesture.emit(Gesture::Abandon);
                }
                hover.set(None);
                cursor.set(Cursor::default());
                return;
            }
            _ => return,
        };
        event.prevent_default();
        hover.set(None);
        let anchor = event
            .shift_key()
            .then(|| cursor.anchor.or(cursor.mark).unwrap_or(to));
        if cursor.anchor.is_some() && anchor.is_none() {
            gesture.emit(Gesture::Abandon);
        }
        let next = Cursor {
            mark: Some(to),
            anchor,
        };
        if let Some(extended) = extension(next, false) {
            gesture.emit(extended);
        }
        cursor.set(next);
    })
}
