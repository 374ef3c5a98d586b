//! The app in a real browser: it replaces the first paint, and its charts respond to each other.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::browser;
use commutations::ui::{App, AppProps, Library, Records, Stage, Texts};
use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlTextAreaElement, PointerEvent, PointerEventInit};
use yew::platform::time::sleep;
use yew::{AppHandle, LocalServerRenderer, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

fn props(stage: Stage) -> AppProps {
    let texts = Texts {
        records: include_str!("../data/records.json").to_owned(),
        history: Ok(include_str!("../data/history.json").to_owned()),
        story: Ok(include_str!("../data/story.json").to_owned()),
    };
    AppProps {
        records: Records::new(Library::read(&texts).unwrap()),
        stage,
    }
}

/// Creates a page with the first paint, and returns its root.
async fn first_paint() -> Element {
    let root = document().create_element("main").unwrap();
    let html = document().document_element().unwrap();
    html.remove_attribute("data-ready").unwrap();
    let page = LocalServerRenderer::<App>::with_props(props(Stage::Still)).hydratable(false);
    root.set_inner_html(&page.render().await);
    document().body().unwrap().append_child(&root).unwrap();
    root
}

async fn live(root: &Element) -> AppHandle<App> {
    let app = Renderer::<App>::with_root_and_props(root.clone(), props(Stage::Bundled)).render();
    until("the page is live", || {
        root.query_selector("[role=listbox]").unwrap().is_some()
    })
    .await;
    app
}

fn element(root: &Element, selector: &str) -> Element {
    root.query_selector(selector)
        .unwrap()
        .unwrap_or_else(|| panic!("no element {selector}"))
}

fn headline(root: &Element) -> String {
    element(root, "[data-summary]").text_content().unwrap()
}

/// Returns the counts of a chart's marks.
fn values(root: &Element, chart: &str) -> Vec<u32> {
    let marks = root
        .query_selector_all(&format!("[data-chart={chart}] [data-key]"))
        .unwrap();
    (0..marks.length())
        .map(|index| {
            let mark: Element = marks.item(index).unwrap().dyn_into().unwrap();
            mark.get_attribute("data-value").unwrap().parse().unwrap()
        })
        .collect()
}

fn pointer(target: &Element, kind: &str, x: f64) {
    let init = PointerEventInit::new();
    init.set_bubbles(true);
    init.set_is_primary(true);
    init.set_pointer_type("mouse");
    init.set_client_x(x as i32);
    init.set_buttons(u16::from(kind != "pointerup"));
    let event = PointerEvent::new_with_event_init_dict(kind, &init).unwrap();
    target.dispatch_event(&event).unwrap();
}

/// Returns the x coordinate of the middle of a mark's bar on the screen.
fn middle(root: &Element, chart: &str, key: &str) -> f64 {
    let ring = element(
        root,
        &format!("[data-chart={chart}] [data-key='{key}'] .ring"),
    );
    let bounds = ring.get_bounding_client_rect();
    bounds.left() + bounds.width() / 2.0
}

fn drag(root: &Element, chart: &str, from: f64, to: f64) {
    let svg = element(root, &format!("[data-chart={chart}] svg"));
    pointer(&svg, "pointerdown", from);
    pointer(&svg, "pointermove", (from + to) / 2.0);
    pointer(&svg, "pointermove", to);
    pointer(&svg, "pointerup", to);
}

/// Waits until a condition holds. (Yew's own `scheduler::flush` never returns if rendering takes longer than
/// a frame, as it does without optimization.)
async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..500 {
        if holds() {
            return;
        }
        sleep(Duration::from_millis(20)).await;
    }
    panic!("waited in vain until {what}");
}

#[wasm_bindgen_test]
async fn the_page_says_what_its_first_paint_said() {
    let root = first_paint().await;
    let before = headline(&root);
    let app = live(&root).await;
    assert_eq!(headline(&root), before);
    let html = document().document_element().unwrap();
    until("the page says that it can be used", || {
        html.get_attribute("data-ready").as_deref() == Some("true")
    })
    .await;
    app.destroy();
    root.remove();
}

#[wasm_bindgen_test]
async fn all_of_the_page_comes_to_life_at_once() {
    let root = first_paint().await;
    assert!(root.query_selector("[data-table] a").unwrap().is_none());
    let app = live(&root).await;
    assert!(root.query_selector("[data-table] a").unwrap().is_some());
    let table = element(&root, "table[data-table=records]");
    assert_eq!(table.get_attribute("data-count").as_deref(), Some("1716"));
    assert_eq!(values(&root, "drug").len(), 8);
    assert_eq!(values(&root, "presidents").len(), 23);
    app.destroy();
    root.remove();
}

#[wasm_bindgen_test]
async fn once_live_each_chart_is_drawn_once_at_the_width_of_its_place() {
    let root = first_paint().await;
    assert!(
        values(&root, "time").len() > 21,
        "several widths in the first paint"
    );
    let app = live(&root).await;
    assert_eq!(values(&root, "time").len(), 21);
    assert_eq!(values(&root, "sentence").len(), 12);
    let place = element(&root, "[data-chart=time] .plot").get_bounding_client_rect();
    let svg = element(&root, "[data-chart=time] svg").get_bounding_client_rect();
    assert!((place.width() - svg.width()).abs() < 1.0 || place.width() > 1600.0);
    app.destroy();
    root.remove();
}

#[wasm_bindgen_test]
async fn a_brush_on_dates_changes_the_other_chart_and_not_its_own() {
    let root = first_paint().await;
    let app = live(&root).await;
    let (time, sentence) = (values(&root, "time"), values(&root, "sentence"));
    let from = middle(&root, "time", "2016-03-30");
    let to = middle(&root, "time", "2016-08-03");
    drag(&root, "time", from - 2.0, to + 2.0);
    // 61 + 58 + 42 + 214, the days from March 30 to August 3, 2016.
    until("the headline answers", || {
        headline(&root).starts_with("375 ")
    })
    .await;
    assert_eq!(values(&root, "time"), time);
    assert_eq!(values(&root, "sentence").iter().sum::<u32>(), 375);
    element(&root, ".show-all")
        .dyn_into::<web_sys::HtmlElement>()
        .unwrap()
        .click();
    until("all is shown", || values(&root, "sentence") == sentence).await;
    app.destroy();
    root.remove();
}

#[wasm_bindgen_test]
async fn a_destroyed_page_leaves_no_timer_that_writes_the_address() {
    let root = first_paint().await;
    let app = live(&root).await;
    let from = middle(&root, "sentence", "20-25");
    let svg = element(&root, "[data-chart=sentence] svg");
    pointer(&svg, "pointerdown", from);
    pointer(&svg, "pointermove", from + 40.0);
    until("the drag is shown", || !headline(&root).contains(" 1,716 ")).await;
    let before = gloo::utils::window().location().search().unwrap();
    app.destroy();
    sleep(Duration::from_millis(400)).await;
    assert_eq!(gloo::utils::window().location().search().unwrap(), before);
    root.remove();
}

#[wasm_bindgen_test]
fn a_file_is_asked_for_by_a_link_that_does_not_stay() {
    let asked = Rc::new(RefCell::new(Vec::new()));
    let heard = asked.clone();
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document(), "click", options, move |event| {
        let link: Element = event.target().unwrap().dyn_into().unwrap();
        let value = |name: &str| link.get_attribute(name).unwrap();
        heard.borrow_mut().push((value("download"), value("href")));
        event.prevent_default();
    });
    assert!(browser::download("all.csv", "text/csv", "a,b"));
    drop(listener);
    let asked = asked.borrow();
    assert_eq!(asked[0].0, "all.csv");
    assert!(asked[0].1.starts_with("blob:"), "{}", asked[0].1);
    assert!(document().query_selector("a[download]").unwrap().is_none());
}

#[wasm_bindgen_test]
fn a_text_is_shown_and_selected_whole() {
    let field: HtmlTextAreaElement = document()
        .create_element("textarea")
        .unwrap()
        .dyn_into()
        .unwrap();
    field.set_id("address");
    field.set_hidden(true);
    document().body().unwrap().append_child(&field).unwrap();
    browser::show_text("address", "https://news.example/");
    assert!(!field.hidden());
    assert_eq!(field.selection_start().unwrap(), Some(0));
    assert_eq!(field.selection_end().unwrap(), Some(21));
    field.remove();
}
