//! Presses in a frame of an article.

use serde_json::{Value, json};

use super::article::{Article, FRAME};
use super::wait::until_seen;

impl Article {
    /// Presses an element in a frame; if it is not in the window, the article is scrolled first.
    pub async fn press_within(&self, frame: &str, selector: &str, words: &str) {
        let place = "
            const own = [...document.querySelectorAll(arguments[0])].find(e => e.innerText.trim().startsWith(arguments[1]));
            const box = own?.getClientRects()[0];
            return box && [box.left + Math.min(box.width / 2, 8), box.top + box.height / 2]";
        self.enter(frame).await;
        let look = async || {
            let named = vec![json!(selector), json!(words)];
            self.reader.js_with(place, named).await
        };
        let at = until_seen(&format!("{selector} “{words}”"), look, Value::is_array).await;
        self.leave_frame().await;
        let bring = format!(
            "{FRAME} const top = () => frame.getBoundingClientRect().top + arguments[1][1];
             if (top() < 0 || top() > innerHeight) scrollBy({{ top: top() - innerHeight / 2, behavior: 'instant' }});
             return [frame.getBoundingClientRect().left + arguments[1][0], top()]"
        );
        let at = self.reader.js_with(&bring, vec![json!(frame), at]).await;
        let px = |index: usize| at[index].as_f64().expect("a place in the window");
        self.reader.press((px(0), px(1))).await;
    }
}
