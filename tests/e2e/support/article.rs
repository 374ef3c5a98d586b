//! An article on a server of its own, with the page in frames.

use serde_json::{Value, json};
use test_server::{Answer, ServeOptions, Server};
use webdriver::fantoccini::Client;
use webdriver::fantoccini::elements::{Element, ElementRef};

use super::places::{FOLDER, Place, dist, npm};
use super::reader::{Reader, text};
use super::wait::until_seen;

/// An open article. The messages that it has received are in its `heard`.
pub struct Article {
    pub reader: Reader,
    address: String,
    /// The article's own server, if it has one.
    server: Option<Server>,
}

/// An article that has not been published yet.
pub struct Draft {
    body: String,
    host: ServeOptions,
    graphic: ServeOptions,
}

/// Records the messages to the article.
const EAR: &str = "window.heard = []; addEventListener('message', e => heard.push(e.data));";

impl Draft {
    /// Creates an article with this body, in which `{graphic}` stands for the folder of the page.
    pub fn of(body: &str) -> Self {
        let host = ServeOptions::default()
            .answer("/ear.js", Answer::of("text/javascript", EAR))
            .answer("/embed.js", script(&dist().join("embed.js")));
        Self {
            body: body.to_owned(),
            host,
            graphic: ServeOptions::default(),
        }
    }

    /// Adds a script of an npm package as `/<name>`.
    pub fn library(self, name: &str, path: &str) -> Self {
        let answer = script(&npm(path));
        Self {
            host: self.host.answer(format!("/{name}"), answer),
            ..self
        }
    }

    /// Adds another file to the article's own server.
    pub fn file(self, name: &str, answer: Answer) -> Self {
        Self {
            host: self.host.answer(format!("/{name}"), answer),
            ..self
        }
    }

    pub fn host(self, change: impl FnOnce(ServeOptions) -> ServeOptions) -> Self {
        Self {
            host: change(self.host),
            ..self
        }
    }

    pub fn graphic(self, change: impl FnOnce(ServeOptions) -> ServeOptions) -> Self {
        Self {
            graphic: change(self.graphic),
            ..self
        }
    }

    /// Publishes the article without opening it.
    pub async fn publish(self) -> Article {
        let reader = Reader::with(Place::Http, self.graphic).await;
        let graphic = reader.site.server.url("");
        let body = self
            .body
            .replace("{graphic}", graphic.trim_end_matches('/'));
        let page = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>An article</title>\
             <link rel=icon href='data:,'><script src=/ear.js></script><body>{body}"
        );
        let options = self.host.answer("/article", Answer::of("text/html", page));
        let server = test_server::start(&dist().join("data"), 0, options)
            .await
            .expect("the article's server starts");
        Article {
            reader,
            address: server.url("article"),
            server: Some(server),
        }
    }

    pub async fn open(self) -> Article {
        let article = self.publish().await;
        article.open().await;
        article
    }
}

fn script(path: &std::path::Path) -> Answer {
    let text = std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Answer::of("text/javascript; charset=utf-8", text)
}

/// Finds the frame for a selector, which can be in a custom element.
pub(super) const FRAME: &str = "const named = document.querySelector(arguments[0]);
    const frame = named?.shadowRoot?.querySelector('iframe') ?? (named?.matches('iframe') ? named : null);";

impl Article {
    /// Publishes the example article that comes with the page, without opening it.
    pub async fn example(options: ServeOptions) -> Self {
        let reader = Reader::with(Place::Http, options).await;
        Self {
            address: reader.site.server.url("article.html"),
            reader,
            server: None,
        }
    }

    fn client(&self) -> &Client {
        &self.reader.browser.client
    }

    pub async fn open(&self) {
        self.reader.goto(&self.address).await;
    }

    /// Runs a script in the article.
    pub async fn js(&self, script: &str) -> Value {
        self.reader.js(script).await
    }

    /// Switches to a frame; [`Article::leave_frame`] switches back.
    pub async fn enter(&self, frame: &str) {
        let look = async || {
            let script = format!("{FRAME} return frame");
            self.reader.js_with(&script, vec![json!(frame)]).await
        };
        let found = until_seen(&format!("the frame {frame}"), look, Value::is_object).await;
        let id = found
            .as_object()
            .and_then(|own| own.values().next())
            .map(text);
        let id = ElementRef::from(id.expect("a reference to an element"));
        let element = Element::from_element_id(self.client().clone(), id);
        element
            .enter_frame()
            .await
            .expect("the frame can be entered");
        let look = async || {
            self.reader
                .js("return !!document.getElementById('content') && document.readyState")
                .await
        };
        until_seen("the page in the frame", look, |seen| *seen == "complete").await;
    }

    pub async fn leave_frame(&self) {
        self.client()
            .enter_parent_frame()
            .await
            .expect("the article");
    }

    /// Runs a script in a frame.
    pub async fn within(&self, frame: &str, script: &str) -> Value {
        self.enter(frame).await;
        let found = self.reader.js(script).await;
        self.leave_frame().await;
        found
    }

    /// Waits until the frame is usable.
    pub async fn ready(&self, frame: &str) {
        self.enter(frame).await;
        self.reader.ready().await;
        self.leave_frame().await;
    }

    /// Waits until a frame shows what its address asks for: a part of the page or the report.
    pub async fn settles(&self, frame: &str) {
        let script = "return document.documentElement.dataset.ready";
        let look = async || self.within(frame, script).await;
        until_seen("the frame settles", look, |seen| *seen == json!("true")).await;
    }

    /// Returns the query and the fragment of a frame's address.
    pub async fn address(&self, frame: &str) -> String {
        text(
            &self
                .within(frame, "return location.search + location.hash")
                .await,
        )
    }

    /// Waits until the query and the fragment of a frame's address are as expected.
    pub async fn sees_address(&self, frame: &str, expected: &str) {
        let look = async || self.address(frame).await;
        until_seen(&format!("{frame} at {expected}"), look, |seen| {
            seen == expected
        })
        .await;
    }

    /// Sets the height of the content of a frame.
    pub async fn pin(&self, frame: &str, height: u32) {
        let script = format!(
            "const style = document.getElementById('content').style;
             style.height = '{height}px'; style.overflow = 'hidden'"
        );
        self.within(frame, &script).await;
    }

    /// Returns the height of a frame in the article.
    pub async fn height(&self, frame: &str) -> f64 {
        let script = format!("{FRAME} return frame.offsetHeight");
        let height = self.reader.js_with(&script, vec![json!(frame)]).await;
        height.as_f64().unwrap_or_default()
    }

    pub async fn sees_height(&self, frame: &str, expected: f64) {
        let look = async || self.height(frame).await;
        let what = format!("{frame} is {expected} px high");
        until_seen(&what, look, |seen| (seen - expected).abs() < 0.5).await;
    }

    /// Waits until a frame is as high as its content.
    pub async fn fits(&self, frame: &str) {
        let look = async || {
            let content = "return Math.ceil(document.getElementById('content').getBoundingClientRect().height)";
            let content = self
                .within(frame, content)
                .await
                .as_f64()
                .unwrap_or_default();
            (content, self.height(frame).await)
        };
        until_seen(
            "a frame as high as its content",
            look,
            |(content, frame)| *content > 300.0 && content == frame,
        )
        .await;
    }

    /// Sends a message from the article to a frame.
    pub async fn say(&self, frame: &str, message: Value) {
        let script = format!("{FRAME} frame.contentWindow.postMessage(arguments[1], '*')");
        self.reader
            .js_with(&script, vec![json!(frame), message])
            .await;
    }

    /// Returns the messages of this type that the article has received.
    pub async fn heard(&self, kind: &str) -> Vec<Value> {
        let script = "return heard.filter(said => said?.type === arguments[0])";
        let found = self.reader.js_with(script, vec![json!(kind)]).await;
        found.as_array().cloned().unwrap_or_default()
    }

    /// Waits until the last message of this type has this view.
    pub async fn hears_view(&self, kind: &str, view: &str) {
        let look = async || self.heard(kind).await.pop().map(|said| text(&said["view"]));
        until_seen(kind, look, |seen| seen.as_deref() == Some(view)).await;
    }

    /// Ends the visit and checks that nothing was logged to the console and no other server was contacted.
    pub async fn leave(self) {
        assert_eq!(
            self.reader.console().await,
            Vec::<String>::new(),
            "the console"
        );
        self.leave_having_been_told(|_| true).await;
    }

    pub async fn leave_having_been_told(self, is_expected: impl Fn(&str) -> bool) {
        let said = self.reader.console().await;
        let surprising: Vec<&String> = said.iter().filter(|line| !is_expected(line)).collect();
        assert!(surprising.is_empty(), "the console said {surprising:#?}");
        let own = [Some(&self.reader.site.server), self.server.as_ref()];
        let own: Vec<String> = own.into_iter().flatten().map(|own| own.url("")).collect();
        let is_own = |url: &String| {
            own.iter().any(|own| url.starts_with(own))
                || url.starts_with("data:")
                || url.starts_with("about:")
        };
        let asked = self.reader.requests().await;
        let strange: Vec<&String> = asked.iter().filter(|url| !is_own(url)).collect();
        assert!(
            strange.is_empty(),
            "somebody else was asked for {strange:#?}"
        );
        let files = self.reader.site.server.requests();
        assert!(
            files.iter().all(|file| file.starts_with(FOLDER)),
            "{files:#?}"
        );
    }
}
