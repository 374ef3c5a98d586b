//! What a reader does with mouse, touch and keyboard, as real input in the browser.

use std::time::Duration;

use serde_json::{Value, json};
use webdriver::fantoccini::actions::{
    Actions, InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction,
    TouchActions,
};
use webdriver::fantoccini::key::Key;

use super::browser::done;
use super::marks::Spot;
use super::reader::Reader;
use super::wait::until_seen;

/// A point in the window.
pub type Point = (f64, f64);

const DOWN: PointerAction = PointerAction::Down {
    button: MOUSE_BUTTON_LEFT,
};
const UP: PointerAction = PointerAction::Up {
    button: MOUSE_BUTTON_LEFT,
};
const PAUSE: PointerAction = PointerAction::Pause {
    duration: Duration::ZERO,
};

fn to((x, y): Point) -> PointerAction {
    let duration = Some(Duration::ZERO);
    PointerAction::MoveTo { duration, x, y }
}

/// Returns the points of a way in equal steps, without the first.
fn between(from: Point, to: Point, steps: u32) -> impl Iterator<Item = Point> {
    (1..=steps).map(move |step| {
        let part = f64::from(step) / f64::from(steps);
        (
            from.0 + (to.0 - from.0) * part,
            from.1 + (to.1 - from.1) * part,
        )
    })
}

fn finger(name: &str, acts: impl IntoIterator<Item = PointerAction>) -> TouchActions {
    let finger = TouchActions::new(name.to_owned());
    acts.into_iter().fold(finger, TouchActions::then)
}

impl Reader {
    async fn mouse(&self, acts: impl IntoIterator<Item = PointerAction>) {
        let mouse = MouseActions::new("mouse".to_owned());
        let acts = acts.into_iter().fold(mouse, MouseActions::then);
        let done = self.browser.client.perform_actions(acts).await;
        done.expect("the mouse can be used");
    }

    pub async fn hover(&self, at: Point) {
        self.mouse([to(at)]).await;
    }

    pub async fn press(&self, at: Point) {
        self.mouse([to(at), DOWN, UP]).await;
    }

    /// Presses the mouse at the first point and moves it to the last, without releasing it.
    pub async fn hold(&self, from: Point, to_point: Point) {
        let way = between(from, to_point, 8).map(to);
        self.mouse([to(from), DOWN].into_iter().chain(way)).await;
    }

    pub async fn let_go(&self) {
        self.mouse([UP]).await;
    }

    pub async fn drag(&self, from: Point, to: Point) {
        self.hold(from, to).await;
        self.let_go().await;
    }

    pub async fn press_mark(&self, chart: &str, key: &str) {
        let spots = self.spots(chart, key).await;
        self.press((spots.bar.middle().0, spots.hit.middle().1))
            .await;
    }

    pub async fn hover_mark(&self, chart: &str, key: &str) {
        let spots = self.spots(chart, key).await;
        self.hover((spots.bar.middle().0, spots.hit.middle().1))
            .await;
    }

    /// Returns the start and the end of a drag from one mark to another, just within the two bars.
    pub async fn across(&self, chart: &str, first: &str, last: &str) -> (Point, Point) {
        let (first, last) = (
            self.spots(chart, first).await,
            self.spots(chart, last).await,
        );
        let y = first.hit.middle().1;
        ((first.bar.left + 1.0, y), (last.bar.right - 1.0, y))
    }

    pub async fn drag_marks(&self, chart: &str, first: &str, last: &str) {
        let (from, to) = self.across(chart, first, last).await;
        self.drag(from, to).await;
    }

    /// Presses every link of a selector with each modifier key. Returns how many presses there were, and whether
    /// any was kept from the browser.
    pub async fn press_with_modifiers(&self, links: &str) -> Value {
        let press = "const kept = [];
            for (const link of document.querySelectorAll(arguments[0]))
                for (const held of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
                    addEventListener('click', e => { kept.push(e.defaultPrevented); e.preventDefault() }, { once: true });
                    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [held]: true }));
                }
            return [kept.length, kept.some(Boolean)]";
        self.js_with(press, vec![json!(links)]).await
    }

    /// Emulates a touch screen from now on.
    pub async fn use_touch(&self) {
        done(self.browser.lease.use_touch().await);
    }

    async fn touch(&self, acts: impl IntoIterator<Item = PointerAction>) {
        let done = self.browser.client.perform_actions(finger("finger", acts));
        done.await.expect("a finger can be used");
    }

    pub async fn tap(&self, at: Point) {
        self.touch([to(at), DOWN, UP]).await;
    }

    pub async fn tap_mark(&self, chart: &str, key: &str) {
        let spots = self.spots(chart, key).await;
        self.tap((spots.bar.middle().0, spots.hit.middle().1)).await;
    }

    pub async fn swipe(&self, from: Point, to_point: Point) {
        let way = between(from, to_point, 10).map(to);
        self.touch([to(from), DOWN].into_iter().chain(way).chain([UP]))
            .await;
    }

    /// Drags a finger from the first point to the last; then another finger comes down there, and both move apart and up.
    pub async fn drag_then_pinch(&self, from: Point, to_point: Point, other: Point) {
        let way = between(from, to_point, 6).map(to);
        let apart = |(x, y): Point, step_px: f64| {
            (1..=6).map(move |step| to((x + step_px * f64::from(step), y)))
        };
        let first = [to(from), DOWN].into_iter().chain(way).chain([PAUSE]);
        let first = first.chain(apart(to_point, -8.0)).chain([UP]);
        let second = std::iter::repeat_n(PAUSE, 7).chain([to(other), DOWN]);
        let second = second.skip(1).chain(apart(other, 8.0)).chain([UP]);
        let fingers = Actions::from(finger("finger", first)).and(finger("another", second));
        let done = self.browser.client.perform_actions(fingers).await;
        done.expect("two fingers can be used");
    }

    /// Presses a key.
    pub async fn key(&self, key: Key) {
        self.chord(None, key.into()).await;
    }

    /// Presses a key while Shift is held.
    pub async fn shift(&self, key: Key) {
        self.chord(Some(Key::Shift.into()), key.into()).await;
    }

    pub async fn write(&self, text: &str) {
        for letter in text.chars() {
            self.chord(None, letter).await;
        }
    }

    async fn chord(&self, held: Option<char>, value: char) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        if let Some(value) = held {
            keys = keys.then(KeyAction::Down { value });
        }
        keys = keys
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        if let Some(value) = held {
            keys = keys.then(KeyAction::Up { value });
        }
        let done = self.browser.client.perform_actions(keys).await;
        done.expect("keys can be pressed");
    }

    /// Scrolls to the first element that matches and returns its place; for text on several lines, the
    /// longest line. What is behind “Options” is unfolded first.
    pub async fn find(&self, selector: &str, words: &str) -> Spot {
        let look = async || {
            self.js_with("
            const [selector, words] = arguments;
            const named = e => (e.getAttribute('aria-label') || e.innerText || e.textContent).replace(/\\s+/g, ' ').trim();
            const all = [...document.querySelectorAll(selector)].filter(e => named(e).startsWith(words));
            return all.find(e => e.getClientRects().length && e.checkVisibility()) ?? all.find(e => e.closest('details:not([open])')) ?? null",
            vec![json!(selector), json!(words)]).await
        };
        let what = format!("{selector} “{words}”");
        let element = until_seen(&what, look, |found| !found.is_null()).await;
        self.unfold(&element).await;
        let place = self.js_with("
            const element = arguments[0];
            element.scrollIntoView({ block: 'center', behavior: 'instant' });
            const r = [...element.getClientRects()].reduce((most, own) => own.width > most.width ? own : most);
            return { left: r.left, top: r.top, right: r.right, bottom: r.bottom }",
            vec![element]).await;
        Spot::of(&place)
    }

    /// Presses the summaries behind which an element is hidden, the outer one first.
    async fn unfold(&self, element: &Value) {
        let look = "
            const folds = [];
            for (let e = arguments[0].parentElement; e; e = e.parentElement) if (e.matches('details:not([open])')) folds.unshift(e);
            const summary = folds.map(e => e.querySelector('summary')).find(e => e !== arguments[0]);
            if (!summary) return null;
            summary.scrollIntoView({ block: 'center', behavior: 'instant' });
            const r = summary.getBoundingClientRect();
            return { left: r.left, top: r.top, right: r.right, bottom: r.bottom }";
        loop {
            let fold = self.js_with(look, vec![element.clone()]).await;
            if fold.is_null() {
                return;
            }
            self.press(Spot::of(&fold).middle()).await;
        }
    }

    pub async fn press_button(&self, words: &str) {
        let spot = self.find("button", words).await;
        self.press(spot.middle()).await;
    }

    /// Presses an option of a switch.
    pub async fn choose(&self, words: &str) {
        let spot = self.find("fieldset label", words).await;
        self.press(spot.middle()).await;
    }

    /// Chooses from a list of days by its label: the day as in addresses, or empty for none.
    pub async fn pick(&self, label: &str, value: &str) {
        // The options of a list are shown outside the page, where a headless browser cannot press: the
        // driver's own method is used instead.
        let option =
            format!("//label[span[normalize-space()='{label}']]/select/option[@value='{value}']");
        let option = self
            .browser
            .client
            .find(webdriver::fantoccini::Locator::XPath(&option))
            .await
            .unwrap_or_else(|error| panic!("{label} {value}: {error}"));
        let option_element = serde_json::to_value(&option).expect("an element");
        self.unfold(&option_element).await;
        // A press on the label focuses the list, as a reader does first. Without one, WebKit takes the change
        // for the page's own doing, and Back passes over it.
        let label = self
            .js_with(
                "
            const select = arguments[0].closest('select');
            select.scrollIntoView({ block: 'center', behavior: 'instant' });
            const r = select.closest('label').querySelector('span').getBoundingClientRect();
            return { left: r.left, top: r.top, right: r.right, bottom: r.bottom }",
                vec![option_element],
            )
            .await;
        self.press(Spot::of(&label).middle()).await;
        option.click().await.expect("an option can be chosen");
    }
}
