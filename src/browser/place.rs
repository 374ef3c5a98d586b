//! The place of a reader in a page that is drawn from nothing.

use gloo::utils::{document, window};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The id of the root of the app.
const APP_ID: &str = "app";

thread_local! {
    static HELD: RefCell<Option<Place>> = const { RefCell::new(None) };
}

/// What a reader has done to the page that no address holds.
struct Place {
    /// Whether each part that can be unfolded is.
    unfolded: Vec<bool>,
    focused: Option<Focused>,
    /// How far each part that scrolls sideways is scrolled, in CSS pixels.
    scrolled_px: Vec<i32>,
    /// The first element with an id below the top of the window, if the page is scrolled, and its distance from there
    /// in CSS pixels. What is above it can change height.
    anchor: Option<(String, f64)>,
}

/// The element that has the focus: one of those of its name that say the same.
struct Focused {
    name: String,
    text: Option<String>,
    position: usize,
}

/// The attribute of the root in which the page is drawn, over the first paint, while nobody sees it.
const DRAWING: &str = "data-drawing";

/// Returns a root for the app over the one with the first paint, which stays in sight until the page is drawn
/// ([`return_place`]), and for good if the program fails (`web/boot.js`). Extensions, translations and networks change
/// pages: what is there is not taken over, only replaced.
#[must_use]
pub fn fresh_root() -> Option<Element> {
    let still = root()?;
    hold_place(&still);
    let fresh: HtmlElement = still.clone_node().ok()?.dyn_into().ok()?;
    fresh.set_attribute(DRAWING, "").ok()?;
    let edges = [
        ("top", still.offset_top()),
        ("left", still.offset_left()),
        ("width", still.offset_width()),
    ];
    for (name, px) in edges {
        fresh.style().set_property(name, &format!("{px}px")).ok()?;
    }
    still.before_with_node_1(&fresh).ok()?;
    Some(fresh.into())
}

/// Puts the page that is drawn in the place of the first paint.
fn replace_first_paint(drawn: &HtmlElement) {
    if !drawn.has_attribute(DRAWING) {
        return;
    }
    if let Some(still) = drawn.next_element_sibling() {
        still.remove();
    }
    for name in [DRAWING, "style"] {
        let _ = drawn.remove_attribute(name);
    }
}

/// Empties the root of the app, to be drawn from nothing with the page as high as it is ([`return_place`]).
pub(super) fn empty_root() {
    let Some(root) = root() else {
        return;
    };
    hold_place(&root);
    let height = format!("{}px", root.offset_height());
    let _ = root.style().set_property("min-height", &height);
    root.set_text_content(None);
}

/// Notes the reader's place in the page in `root`.
fn hold_place(root: &Element) {
    let place = Place {
        unfolded: all(root, "details")
            .iter()
            .map(|own| own.has_attribute("open"))
            .collect(),
        focused: focused(root),
        scrolled_px: all(root, SCROLLED)
            .iter()
            .map(Element::scroll_left)
            .collect(),
        anchor: anchor(root),
    };
    HELD.set(Some(place));
}

/// Shows the page that is drawn, with the reader in the noted place.
pub fn return_place() {
    let Some(root) = root() else {
        return;
    };
    replace_first_paint(&root);
    let Some(place) = HELD.take() else {
        return;
    };
    let _ = root.style().remove_property("min-height");
    for (own, is_open) in all(&root, "details").iter().zip(place.unfolded) {
        let _ = own.toggle_attribute_with_force("open", is_open);
    }
    for (own, left_px) in all(&root, SCROLLED).iter().zip(place.scrolled_px) {
        own.set_scroll_left(left_px);
    }
    let focused = place.focused.and_then(|own| {
        let mut alike = alike(&root, &own.name, &own.text);
        alike.nth(own.position)?.dyn_into::<HtmlElement>().ok()
    });
    if let Some(element) = focused {
        let _ = element.focus();
    }
    if let Some((id, top_px)) = place.anchor
        && let Some(element) = document().get_element_by_id(&id)
    {
        let moved_px = element.get_bounding_client_rect().top() - top_px;
        window().scroll_by_with_x_and_y(0.0, moved_px);
    }
}

/// The parts of the page that readers scroll sideways.
const SCROLLED: &str = ".strip, .scroll, .places";

fn root() -> Option<HtmlElement> {
    document().get_element_by_id(APP_ID)?.dyn_into().ok()
}

fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(nodes) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    (0..nodes.length())
        .filter_map(|at| nodes.item(at)?.dyn_into().ok())
        .collect()
}

fn anchor(root: &Element) -> Option<(String, f64)> {
    window().scroll_y().ok().filter(|own| *own > 0.0)?;
    all(root, "[id]").into_iter().find_map(|own| {
        let area = own.get_bounding_client_rect();
        (area.height() > 0.0 && area.top() >= 0.0).then(|| (own.id(), area.top()))
    })
}

fn focused(root: &Element) -> Option<Focused> {
    let element = document().active_element()?;
    let (name, text) = (element.local_name(), element.text_content());
    let position = alike(root, &name, &text).position(|own| own == element)?;
    Some(Focused {
        name,
        text,
        position,
    })
}

/// The elements of a name that say the same.
fn alike(root: &Element, name: &str, text: &Option<String>) -> impl Iterator<Item = Element> {
    let all = all(root, name).into_iter();
    all.filter(move |own| own.text_content() == *text)
}
