//! The browsers of the tests: two of an engine are started once, and each scenario gets an empty context.

use std::cell::Cell;
use std::panic;
use std::path::PathBuf;
use std::sync::LazyLock;

use serde_json::{Value, json};
use webdriver::fantoccini::Client;
use webdriver::{Engine, Lease, Need, Pool, Settings, WebDriverError};

/// The browsers of an engine. More at a time would only wait for each other.
struct Browsers {
    pool: Pool,
    settings: LazyLock<Settings>,
}

static CHROMIUM: Browsers = Browsers {
    pool: Pool::of(2),
    settings: LazyLock::new(|| settings(Engine::Chromium)),
};

static FIREFOX: Browsers = Browsers {
    pool: Pool::of(2),
    settings: LazyLock::new(|| settings(Engine::Firefox)),
};

static WEBKIT: Browsers = Browsers {
    pool: Pool::of(2),
    settings: LazyLock::new(|| settings(Engine::WebKit)),
};

fn settings(engine: Engine) -> Settings {
    let scratch = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    Settings::from_environment(engine, scratch).unwrap_or_else(|error| panic!("{error}"))
}

thread_local! {
    /// The engine of the test that runs in this thread.
    static ENGINE: Cell<Engine> = const { Cell::new(Engine::Chromium) };
}

/// Runs a test in an engine, which must offer what it needs.
pub fn in_engine(engine: Engine, needs: &[Need], test: fn()) {
    let lacking: Vec<_> = needs.iter().filter(|need| !engine.offers(**need)).collect();
    assert!(lacking.is_empty(), "{engine} does not offer {lacking:?}");
    ENGINE.set(engine);
    // With one thread for all tests, a failed one must not choose the engine of the next.
    let end = panic::catch_unwind(test);
    ENGINE.set(Engine::Chromium);
    end.unwrap_or_else(|fault| panic::resume_unwind(fault));
}

/// A browser with an empty page, which the next scenario reuses.
pub struct Browser {
    pub client: Client,
    pub lease: Lease,
}

impl Browser {
    /// Starts a browser of the engine of this test.
    pub async fn start() -> Self {
        let browsers = match ENGINE.get() {
            Engine::Chromium => &CHROMIUM,
            Engine::Firefox => &FIREFOX,
            Engine::WebKit => &WEBKIT,
        };
        let lease = done(browsers.pool.lend(&browsers.settings).await);
        Self {
            client: lease.client.clone(),
            lease,
        }
    }

    pub fn offers(&self, need: Need) -> bool {
        self.lease.engine().offers(need)
    }

    /// Ends the browser during a test, as a crash would.
    pub async fn end(&self) {
        let _ = self.lease.cdp("Browser.close", json!({})).await;
    }

    /// Sends a command of the Chrome DevTools Protocol.
    pub async fn cdp(&self, method: &str, params: Value) -> Value {
        done(self.lease.cdp(method, params).await)
    }
}

/// Returns what a browser has done, or fails with its error.
pub fn done<T>(result: Result<T, WebDriverError>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}
