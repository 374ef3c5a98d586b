//! The embed dialog: choices, the preview, copying the snippet, and the snippet in an article.

use serde_json::{Value, json};
use webdriver::fantoccini::Locator;
use webdriver::fantoccini::key::Key;

use crate::support::{Draft, Place, Reader, everywhere, text, texts, until, until_seen};

/// The dialog, once its preview has reported its height.
const PREVIEW: &str = "const f = document.querySelector('#embedding-frame'); return f && [f.getAttribute('src'), f.clientWidth, f.clientHeight, document.querySelector('.preview [role=status]').innerText]";

/// Run in the preview: whether it is ready, and its height.
const CONTENT: &str = "return [document.documentElement.dataset.ready, Math.ceil(document.querySelector('#content')?.getBoundingClientRect().height)]";

impl Reader {
    /// Waits for the dialog and its preview.
    pub(crate) async fn sees_preview(&self) -> (String, u64, u64) {
        let look = async || {
            let seen = self.js(PREVIEW).await;
            match text(&seen[3]).contains("pixels high") {
                true => (self.in_preview(CONTENT).await, seen),
                false => (Value::Null, seen),
            }
        };
        // The height is reported again when the view of the address is there.
        let is_whole = |(content, seen): &(Value, Value)| *content == json!(["true", seen[2]]);
        let (_, seen) = until_seen("the preview as high as its content", look, is_whole).await;
        let number = |place: usize| seen[place].as_u64().unwrap_or_default();
        (text(&seen[0]), number(1), number(2))
    }

    pub(crate) async fn snippet(&self) -> String {
        text(
            &self
                .js("return document.querySelector('#embedding-code').value")
                .await,
        )
    }

    async fn dialog_is_open(&self) -> Value {
        self.js("return document.querySelector('dialog#embedding').matches(':modal')")
            .await
    }

    /// Presses the label of a part.
    async fn tick(&self, words: &str) {
        let spot = self.find(".parts label", words).await;
        self.press(spot.middle()).await;
    }

    /// Runs a script in the preview.
    pub(crate) async fn in_preview(&self, script: &str) -> Value {
        let frame = self
            .browser
            .client
            .find(Locator::Css("#embedding-frame"))
            .await
            .expect("there is a preview");
        frame
            .enter_frame()
            .await
            .expect("the preview can be entered");
        let found = self.js(script).await;
        let parent = self.browser.client.clone().enter_parent_frame().await;
        parent.expect("the dialog can be returned to");
        found
    }
}

everywhere! {
    /// The button opens a modal dialog with the current view; each choice is in the address, in the frame and
    /// in the snippet; one step back closes it.
    async fn the_dialog_follows_the_view_and_the_address_follows_it(reader: Mouse) {
        reader.open("?drug=crack&utm=1").await;
        let entries = reader.entries().await;
        reader.press_button("Embed this view").await;
        reader.sees_address("?utm=1&drug=crack&embedding=time,sentence").await;
        until("the dialog is open", async || reader.dialog_is_open().await == json!(true)).await;
        if reader.site.place == Place::Frame {
            // A sandboxed page may not contain a frame of its own.
            return;
        }
        let (source, width, height) = reader.sees_preview().await;
        assert!(source.ends_with("commutations.html?embed=time,sentence&drug=crack"), "{source}");
        assert_eq!(width, 640);
        let own = reader.in_preview("return [Math.ceil(document.querySelector('#content').getBoundingClientRect().height), document.scrollingElement.scrollHeight <= innerHeight]").await;
        assert_eq!(own, json!([height, true]));

        reader.tick("Drugs").await;
        reader.tick("When").await;
        reader.tick("How long").await;
        reader.choose("Dark").await;
        reader.choose("Hide names").await;
        reader.choose("Phone").await;
        reader.sees_address("?utm=1&drug=crack&embedding=drugs,dark,no-names,phone").await;
        let (source, width, height) = reader.sees_preview().await;
        assert!(source.ends_with("?embed=drugs&drug=crack&names=hide&theme=dark"), "{source}");
        assert_eq!(width, 320);
        let snippet = reader.snippet().await;
        assert!(snippet.contains("commutations.html?embed=drugs&amp;drug=crack&amp;names=hide&amp;theme=dark"), "{snippet}");
        assert!(snippet.contains(&format!("height=\"{height}\"")), "{snippet}");
        // The last part cannot be removed.
        let last = reader.js("return [...document.querySelectorAll('.parts input')].filter(i => i.checked).map(i => i.disabled)").await;
        assert_eq!(last, json!([true]));
        assert_eq!(reader.entries().await, entries + 1);
        reader.back().await;
        reader.sees_address("?utm=1&drug=crack").await;
        until("the dialog is closed", async || reader.dialog_is_open().await == json!(false)).await;
    }

    /// A link opens the dialog with the same choices.
    async fn a_link_opens_the_dialog_as_it_was(reader: Mouse) {
        reader.open("?sentence=life&embedding=where,light,wide,element,at:https://news.example/g").await;
        // In a frame in which nobody has acted, it is open but does not take the focus from the article.
        let is_modal = json!(reader.site.place != Place::Frame);
        until("the dialog is open", async || reader.js("return document.querySelector('#embedding').open").await == json!(true)).await;
        assert_eq!(reader.dialog_is_open().await, is_modal);
        let snippet = reader.snippet().await;
        assert!(snippet.contains("<script src=\"https://news.example/g/embed.js\" defer></script>"), "{snippet}");
        assert!(snippet.contains("embed=\"where\" view=\"sentence=life\""), "{snippet}");
        let on = reader.js("return [...document.querySelectorAll('#embedding input:checked')].map(i => i.name + ' ' + i.closest('label').innerText.trim())").await;
        assert_eq!(texts(&on), ["part Where", "theme Light", "names Show names", "room Wide"]);
        assert!(reader.notices().await.is_empty());
    }
}

/// Unknown choices are ignored with a notice, and the others apply.
#[tokio::test]
async fn nonsense_in_the_choices_is_named() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?embedding=drugs,purple").await;
    let notices = reader.notices().await;
    assert_eq!(notices.len(), 1);
    assert!(notices[0].contains("embedding=purple"), "{notices:?}");
    assert_eq!(reader.dialog_is_open().await, json!(true));
    reader.leave().await;
}

/// An embedded part has no dialog, since its preview would embed itself.
#[tokio::test]
async fn a_part_of_the_page_opens_no_dialog() {
    let reader = Reader::at(Place::Http).await;
    reader.open_still("?embed=time&embedding=time").await;
    until("the part is ready", async || {
        reader
            .js("return document.documentElement.dataset.ready === 'true'")
            .await
            == json!(true)
    })
    .await;
    assert_eq!(reader.dialog_is_open().await, json!(false));
    assert!(reader.notices().await[0].contains("part of the page"));
    reader.leave().await;
}

/// The keyboard is enough: open, choose, copy, close; then the focus is back on the button.
#[tokio::test]
async fn the_dialog_is_used_by_keys() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.js("[...document.querySelectorAll('.save button')].find(b => b.innerText === 'Embed this view').focus()").await;
    reader.key(Key::Enter).await;
    until("the focus is in the dialog", async || {
        reader
            .js("return document.activeElement.id === 'embedding-title'")
            .await
            == json!(true)
    })
    .await;
    // The page behind cannot be reached: all Tab stops are in the dialog.
    let mut stops = Vec::new();
    for _ in 0..20 {
        reader.key(Key::Tab).await;
        stops.push(text(&reader.js("const a = document.activeElement; return a === document.body ? 'body' : a.closest('#embedding') ? (a.name || a.id || a.innerText || a.className) : 'outside'").await));
        if stops.last().is_some_and(|stop| stop == "embedding-frame") {
            break;
        }
    }
    assert!(!stops.iter().any(|stop| stop == "outside"), "{stops:?}");
    for wanted in [
        "Close",
        "part",
        "theme",
        "names",
        "room",
        "way",
        "embedding-code",
        "Copy the snippet",
    ] {
        assert!(
            stops.iter().any(|stop| stop == wanted),
            "no {wanted} in {stops:?}"
        );
    }
    reader
        .js("document.querySelector('#embedding input[name=theme]:checked').focus()")
        .await;
    reader.key(Key::Right).await;
    reader.sees_address("?embedding=time,sentence,light").await;
    assert_eq!(
        text(&reader.js("return document.activeElement.name").await),
        "theme"
    );
    reader.key(Key::Escape).await;
    reader.sees_address("").await;
    until("the focus is back", async || {
        reader.js("return document.activeElement.innerText").await == json!("Embed this view")
    })
    .await;
    reader.leave().await;
}

/// The snippet is copied unchanged.
#[tokio::test]
async fn the_snippet_is_copied() {
    let reader = Reader::at(Place::Http).await;
    let granted = json!({ "origin": reader.site.server.url(""), "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    reader
        .browser
        .cdp("Browser.grantPermissions", granted)
        .await;
    reader.open("?embedding=time,listener").await;
    reader.sees_preview().await;
    reader.press_button("Copy the snippet").await;
    until("it is said to be copied", async || {
        reader
            .js("return document.querySelector('#embedding-status').innerText")
            .await
            == json!("The snippet was copied.")
    })
    .await;
    let snippet = reader.snippet().await;
    reader.js("window.pasted = null; navigator.clipboard.readText().then(text => window.pasted = text)").await;
    until("it is in the clipboard", async || {
        reader.js("return window.pasted").await == json!(snippet)
    })
    .await;
    reader.leave().await;
}

/// Each snippet, pasted into an article on another site, shows the view at its full height.
#[tokio::test]
async fn a_pasted_snippet_shows_the_view() {
    for way in ["listener", "element"] {
        let dialog = Reader::at(Place::Http).await;
        dialog
            .open(&format!("?sentence=life&embedding=drugs,phone,{way}"))
            .await;
        dialog.sees_preview().await;
        let folder = dialog.site.server.url("");
        let snippet = dialog.snippet().await.replace(&folder, "{graphic}/");
        dialog.leave().await;
        let frame = if way == "element" {
            "commutations-chart"
        } else {
            "iframe"
        };
        let article = Draft::of(&snippet).open().await;
        article.settles(frame).await;
        article.fits(frame).await;
        let shown = article.within(frame, "return [...document.querySelectorAll('#app figure[data-chart]')].filter(f => f.checkVisibility()).map(f => f.dataset.chart).concat(document.querySelector('h1').innerText.split(' ')[0])").await;
        assert_eq!(texts(&shown), ["drug", "569"], "{way}");
        article.leave().await;
    }
}
