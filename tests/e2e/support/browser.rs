//! A Chromium of its own for each test, driven by a chromedriver of its own.

use fantoccini::Client;
use serde_json::{Map, Value, json};
use tokio::sync::{Semaphore, SemaphorePermit};
use xtask::chromium::{Driver, Order, QUIET_FLAGS};

use super::places::tool;

/// More browsers at once than this would only wait for one another.
static SEATS: Semaphore = Semaphore::const_new(2);

/// A running browser; it ends when this is dropped, however the test goes.
pub struct Browser {
    pub client: Client,
    _driver: Driver,
    _seat: SemaphorePermit<'static>,
}

impl Browser {
    pub async fn start() -> Self {
        let seat = SEATS.acquire().await.expect("the seats are never closed");
        let driver = Driver::start(&tool("CHROMEDRIVER", "chromedriver"))
            .unwrap_or_else(|error| panic!("{error}"));
        let mut builder = fantoccini::ClientBuilder::new(
            hyper_util::client::legacy::connect::HttpConnector::new(),
        );
        builder.capabilities(capabilities());
        let client = builder
            .connect(&driver.address())
            .await
            .expect("chromedriver starts Chromium");
        Self {
            client,
            _driver: driver,
            _seat: seat,
        }
    }

    /// Gives an order of the Chrome DevTools Protocol.
    pub async fn cdp(&self, method: &str, params: Value) -> Value {
        let order = Order::cdp(method, &params);
        self.client
            .issue_cmd(order)
            .await
            .unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// What has been logged since the last look: `browser` is the console, `performance` the
    /// events of the network and the page.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        let order = Order::log(kind);
        let entries = self.client.issue_cmd(order).await;
        match entries.unwrap_or_else(|error| panic!("the {kind} log: {error}")) {
            Value::Array(entries) => entries,
            other => panic!("the {kind} log is no list: {other}"),
        }
    }
}

fn capabilities() -> Map<String, Value> {
    let mut arguments = xtask::setup::browser::headless_arguments();
    arguments.extend(QUIET_FLAGS);
    arguments.push(
        // Else a sandboxed frame has a process of its own, whose console chromedriver does not hear.
        "--disable-features=IsolateSandboxedIframes,Translate,OptimizationHints,MediaRouter",
    );
    let capabilities = json!({
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        "goog:chromeOptions": {
            "binary": tool("CHROME", "chromium"),
            "args": arguments,
        },
    });
    match capabilities {
        Value::Object(map) => map,
        other => unreachable!("{other} is an object"),
    }
}
