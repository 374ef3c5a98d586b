//! What a reader does with mouse, touch and keyboard, as real input in the browser.

use serde_json::{Value, json};
use webdriver::fantoccini::actions::{InputSource, KeyAction, KeyActions};
use webdriver::fantoccini::key::Key;

use super::marks::Spot;
use super::reader::Reader;

/// A point in the window.
pub type Point = (f64, f64);

impl Reader {
    async fn mouse(&self, kind: &str, (x, y): Point, is_down: bool) {
        let event = json!({
            "type": kind, "x": x, "y": y, "pointerType": "mouse", "clickCount": 1,
            "button": if is_down || kind == "mouseReleased" { "left" } else { "none" },
            "buttons": u8::from(is_down),
        });
        self.browser.cdp("Input.dispatchMouseEvent", event).await;
    }

    pub async fn hover(&self, at: Point) {
        self.mouse("mouseMoved", at, false).await;
    }

    pub async fn press(&self, at: Point) {
        self.hover(at).await;
        self.mouse("mousePressed", at, true).await;
        self.mouse("mouseReleased", at, false).await;
    }

    /// Presses the mouse at the first point and moves it to the last, without releasing it.
    pub async fn hold(&self, from: Point, to: Point) {
        self.hover(from).await;
        self.mouse("mousePressed", from, true).await;
        for step in 1..=8 {
            let part = f64::from(step) / 8.0;
            let at = (
                from.0 + (to.0 - from.0) * part,
                from.1 + (to.1 - from.1) * part,
            );
            self.mouse("mouseMoved", at, true).await;
        }
    }

    pub async fn let_go(&self, at: Point) {
        self.mouse("mouseReleased", at, false).await;
    }

    pub async fn drag(&self, from: Point, to: Point) {
        self.hold(from, to).await;
        self.let_go(to).await;
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
        let touch = json!({ "enabled": true, "maxTouchPoints": 2 });
        self.browser
            .cdp("Emulation.setTouchEmulationEnabled", touch)
            .await;
    }

    async fn touch(&self, kind: &str, at: impl IntoIterator<Item = Point>) {
        let points = at.into_iter().zip(0..);
        let points: Vec<Value> = points
            .map(|((x, y), id)| json!({ "x": x, "y": y, "id": id }))
            .collect();
        let event = json!({ "type": kind, "touchPoints": points });
        self.browser.cdp("Input.dispatchTouchEvent", event).await;
    }

    pub async fn tap(&self, at: Point) {
        self.touch("touchStart", Some(at)).await;
        self.touch("touchEnd", None).await;
    }

    pub async fn tap_mark(&self, chart: &str, key: &str) {
        let spots = self.spots(chart, key).await;
        self.tap((spots.bar.middle().0, spots.hit.middle().1)).await;
    }

    pub async fn swipe(&self, from: Point, to: Point) {
        self.touch("touchStart", Some(from)).await;
        for step in 1..=10 {
            let part = f64::from(step) / 10.0;
            let at = (
                from.0 + (to.0 - from.0) * part,
                from.1 + (to.1 - from.1) * part,
            );
            self.touch("touchMove", Some(at)).await;
        }
        self.touch("touchEnd", None).await;
    }

    /// Drags a finger from the first point to the last, where another finger comes down beside it; both then move
    /// apart and up.
    pub async fn drag_then_pinch(&self, from: Point, to: Point) {
        self.touch("touchStart", [from]).await;
        for step in 1..=6 {
            let x = from.0 + (to.0 - from.0) * f64::from(step) / 6.0;
            self.touch("touchMove", [(x, from.1)]).await;
        }
        let other = (to.0 + 40.0, to.1);
        self.touch("touchStart", [to, other]).await;
        for step in 1..=6 {
            let more = 8.0 * f64::from(step);
            let (first, second) = ((to.0 - more, to.1), (other.0 + more, other.1));
            self.touch("touchMove", [first, second]).await;
        }
        self.touch("touchEnd", []).await;
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
    /// longest line.
    pub async fn find(&self, selector: &str, words: &str) -> Spot {
        let found = self.js_with("
            const [selector, words] = arguments;
            const named = e => (e.getAttribute('aria-label') || e.innerText || '').replace(/\\s+/g, ' ').trim();
            const element = [...document.querySelectorAll(selector)].find(e => named(e).startsWith(words) && e.getClientRects().length);
            if (!element) return null;
            element.scrollIntoView({ block: 'center', behavior: 'instant' });
            const r = [...element.getClientRects()].reduce((most, own) => own.width > most.width ? own : most);
            return { left: r.left, top: r.top, right: r.right, bottom: r.bottom }",
            vec![json!(selector), json!(words)]).await;
        assert!(!found.is_null(), "there is no {selector} “{words}”");
        Spot::of(&found)
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
        option.click().await.expect("an option can be chosen");
    }
}
