//! A reader: a browser at a place, with its console and its requests.

use std::cell::RefCell;
use std::path::Path;

use serde_json::{Value, json};
use test_server::ServeOptions;
use webdriver::fantoccini::Locator;
use webdriver::{Need, PAGE_IS_READY};

use super::browser::{Browser, done};
use super::places::{Place, Site, dist};
use super::wait::{until, until_seen};

/// A reader of the page.
pub struct Reader {
    pub browser: Browser,
    pub site: Site,
    /// The requests seen, in order.
    requests: RefCell<Vec<String>>,
}

/// Waits within the page, where polling is cheap, until something is true, for at most a second.
const WAIT_A_WHILE: &str = "
    const awhile = isTrue => new Promise(done => {
        const start = performance.now();
        const look = () => isTrue() ? done(true) : performance.now() - start > 1000 ? done(false) : setTimeout(look, 10);
        look();
    });";

impl Reader {
    pub async fn at(place: Place) -> Self {
        Self::with(place, ServeOptions::default()).await
    }

    /// Creates a reader of a page on a server with these options.
    pub async fn with(place: Place, options: ServeOptions) -> Self {
        Self::of(&dist(), place, options).await
    }

    /// Creates a reader of another build.
    pub async fn of(dist: &Path, place: Place, options: ServeOptions) -> Self {
        let site = Site::of(dist, place, options).await;
        let reader = Self {
            browser: Browser::start().await,
            site,
            requests: RefCell::default(),
        };
        reader.be_wide(1280).await;
        reader
    }

    /// Opens the page with this query and fragment (`?from=…#…`, or empty) and waits until all of it is
    /// usable.
    pub async fn open(&self, query: &str) {
        self.open_still(query).await;
        self.ready().await;
    }

    /// Opens the page and waits only for its HTML.
    pub async fn open_still(&self, query: &str) {
        self.goto(&self.site.address(query)).await;
        self.enter().await;
    }

    /// Loads an address.
    pub async fn goto(&self, address: &str) {
        let client = &self.browser.client;
        let current = client.current_url().await.expect("an address");
        // A new address that differs only after `#` would not load anything.
        if bare(current.as_str()) == bare(address) {
            client.goto("about:blank").await.expect("a blank page");
        }
        let opened = client.goto(address).await;
        opened.unwrap_or_else(|error| panic!("{address}: {error}"));
        // In a busy browser, the driver can confuse the blank page of a new context with the one it waits
        // for.
        let script = "return location.href !== 'about:blank' && document.readyState !== 'loading'";
        until("the page has been read", async || {
            client.execute(script, Vec::new()).await.ok() == Some(json!(true))
        })
        .await;
    }

    /// Reloads the page.
    pub async fn reload(&self) {
        self.browser.client.refresh().await.expect("a reload");
        self.enter().await;
        self.ready().await;
    }

    async fn enter(&self) {
        if self.site.place == Place::Frame {
            let client = &self.browser.client;
            client.enter_parent_frame().await.expect("the article");
            let frame = client
                .find(Locator::Css("iframe"))
                .await
                .expect("the article has a frame");
            frame.enter_frame().await.expect("the frame can be entered");
            until("the frame shows the page", async || {
                self.js("return !!document.querySelector('#app h1')").await == json!(true)
            })
            .await;
        }
    }

    /// Waits until the page shows what its address asks for, and every chart is live.
    pub async fn ready(&self) {
        let wait = format!("{WAIT_A_WHILE} return awhile(() => {{ {PAGE_IS_READY} }})");
        until_seen(
            "the page is ready",
            async || {
                let client = &self.browser.client;
                if client.execute(&wait, Vec::new()).await.ok() == Some(json!(true)) {
                    return Value::Null;
                }
                self.js("return [{ ...document.documentElement.dataset }, [...document.querySelectorAll('#app figure[data-chart]')].filter(f => f.dataset.chart === 'effect' ? f.querySelector('.clauses span') : f.querySelectorAll('svg').length !== 1 || !f.querySelector('svg.live')).map(f => f.dataset.chart), document.getElementById('notice')?.textContent]").await
            },
            Value::is_null,
        )
        .await;
    }

    /// Runs a script in the page, for what the test itself needs to know or do.
    pub async fn js(&self, script: &str) -> Value {
        self.js_with(script, vec![]).await
    }

    pub async fn js_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.browser
            .client
            .execute(script, arguments)
            .await
            .unwrap_or_else(|error| panic!("{error}\nin {script}"))
    }

    /// Runs a script before the page's own scripts, at every later load.
    pub async fn before_the_page(&self, script: &str) {
        let source = json!({ "source": script });
        self.browser
            .cdp("Page.addScriptToEvaluateOnNewDocument", source)
            .await;
    }

    pub async fn back(&self) {
        self.browser.client.back().await.expect("back");
        self.enter().await;
    }

    pub async fn forward(&self) {
        self.browser.client.forward().await.expect("forward");
        self.enter().await;
    }

    /// Returns the query and the fragment of the page's address.
    pub async fn address(&self) -> String {
        text(&self.js("return location.search + location.hash").await)
    }

    /// Returns the number of entries in the browser's history.
    pub async fn entries(&self) -> u64 {
        let length = self.js("return history.length").await;
        length.as_u64().expect("a length")
    }

    /// Returns the console messages since the last call; none in an engine that does not tell them.
    pub async fn console(&self) -> Vec<String> {
        if !self.browser.offers(Need::Console) {
            return Vec::new();
        }
        done(self.browser.lease.console().await)
    }

    /// Returns all requests of the page so far; none in an engine that does not tell them.
    pub async fn requests(&self) -> Vec<String> {
        if !self.browser.offers(Need::Requests) {
            return Vec::new();
        }
        let new = done(self.browser.lease.requests().await);
        self.requests.borrow_mut().extend(new);
        self.requests.borrow().clone()
    }

    /// Ends the visit and checks that nothing was logged to the console and no other server was contacted.
    pub async fn leave(self) {
        self.leave_having_been_told(|_| false).await;
    }

    /// Ends a visit in which console messages are expected: `is_expected` must accept all of them.
    pub async fn leave_having_been_told(self, is_expected: impl Fn(&str) -> bool) {
        let said = self.console().await;
        let surprising: Vec<&String> = said.iter().filter(|line| !is_expected(line)).collect();
        assert!(surprising.is_empty(), "the console said {surprising:#?}");
        let requests = self.requests().await;
        let strange: Vec<&String> = requests
            .iter()
            .filter(|url| !self.site.owns(url) && *url != "about:blank")
            .collect();
        assert!(strange.is_empty(), "the page asked for {strange:#?}");
    }
}

/// Returns an address without its fragment.
fn bare(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

/// Returns the text of a JSON string; empty for anything else.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// Returns the texts of a JSON list of strings.
pub fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(text).collect()
}
