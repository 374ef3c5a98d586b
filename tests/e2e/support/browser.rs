//! The browsers of the tests: two are started once, and each scenario gets an empty context.

use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::{Value, json};
use webdriver::fantoccini::Client;
use webdriver::{Lease, Pool, Settings};

/// More browsers at a time would only wait for each other.
static BROWSERS: Pool = Pool::of(2);

static SETTINGS: LazyLock<Settings> = LazyLock::new(|| {
    let scratch = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    Settings::from_environment(scratch).unwrap_or_else(|error| panic!("{error}"))
});

/// A browser with an empty page, which the next scenario reuses.
pub struct Browser {
    pub client: Client,
    lease: Lease,
}

impl Browser {
    pub async fn start() -> Self {
        let lease = BROWSERS.lend(&SETTINGS).await;
        let lease = lease.unwrap_or_else(|error| panic!("{error}"));
        Self {
            client: lease.client.clone(),
            lease,
        }
    }

    /// Ends the browser during a test, as a crash would.
    pub async fn end(&self) {
        let _ = self.lease.cdp("Browser.close", json!({})).await;
    }

    /// Sends a command of the Chrome DevTools Protocol.
    pub async fn cdp(&self, method: &str, params: Value) -> Value {
        let done = self.lease.cdp(method, params).await;
        done.unwrap_or_else(|error| panic!("{error}"))
    }

    /// Returns the log entries since the last call: `browser` is the console, `performance` the events of the
    /// network and the page.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        let entries = self.lease.log(kind).await;
        entries.unwrap_or_else(|error| panic!("the {kind} log: {error}"))
    }
}
