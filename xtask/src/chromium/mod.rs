//! A headless Chromium of its own, driven through chromedriver.

mod driver;
mod order;

use std::time::{Duration, Instant};

use fantoccini::error::{CmdError, NewSessionError};
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use crate::setup::browser::{self, Browser};
pub use driver::Driver;
pub use order::Order;

/// Why a browser does not do what it is told.
#[derive(Debug, thiserror::Error)]
pub enum ChromiumError {
    /// Its driver does not start.
    #[error("chromedriver does not start: {0}")]
    Driver(String),
    /// The browser does not start.
    #[error("chromedriver cannot start Chromium: {0}")]
    Start(#[from] Box<NewSessionError>),
    /// What a page was to do did not happen in time.
    #[error("the page takes too long: `{0}` is not true yet")]
    Late(&'static str),
    /// It refuses an order, or a script on the page fails.
    #[error("{order}: {source}")]
    Order {
        /// What it was told.
        order: String,
        /// What it said.
        source: Box<CmdError>,
    },
}

/// A running browser with an empty profile; it ends when this is dropped.
#[derive(Debug)]
pub struct Chromium {
    client: Client,
    _driver: Driver,
}

/// Flags beyond [`browser::headless_arguments`]: nothing but the page speaks to the network or
/// works in the background.
pub const QUIET_FLAGS: [&str; 7] = [
    "--hide-scrollbars",
    "--lang=en-US",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
];

/// A script can then have the rubbish taken out before its time is measured.
const COLLECT_FLAG: &str = "--js-flags=--expose-gc";

impl Chromium {
    /// Starts a browser. A script on a page may take up to `patience`.
    ///
    /// # Errors
    /// When it or its driver does not start.
    pub async fn start(browser: &Browser, patience: Duration) -> Result<Self, ChromiumError> {
        let driver = Driver::start(&browser.driver)?;
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities(browser));
        let client = builder.connect(&driver.address()).await.map_err(Box::new)?;
        let timeouts = TimeoutConfiguration::new(Some(patience), None, None);
        let told = client.update_timeouts(timeouts).await;
        told.map_err(refused("the time a script may take"))?;
        Ok(Self {
            client,
            _driver: driver,
        })
    }

    /// Opens an address.
    ///
    /// # Errors
    /// When it cannot be loaded.
    pub async fn open(&self, url: &str) -> Result<(), ChromiumError> {
        self.client.goto(url).await.map_err(refused(url))
    }

    /// Runs the body of a function with `arguments` on the page, and gives what it returns; of a
    /// promise, what that gives in the end.
    ///
    /// # Errors
    /// When it throws or takes too long.
    pub async fn js(&self, script: &str, arguments: Vec<Value>) -> Result<Value, ChromiumError> {
        let done = self.client.execute(script, arguments).await;
        done.map_err(refused(script))
    }

    /// Waits until a script returns true.
    ///
    /// # Errors
    /// When it throws, or does not in time.
    pub async fn wait_until(
        &self,
        script: &'static str,
        patience: Duration,
    ) -> Result<(), ChromiumError> {
        let limit = Instant::now() + patience;
        while Instant::now() < limit {
            if self.js(script, Vec::new()).await? == json!(true) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Err(ChromiumError::Late(script))
    }

    /// Gives an order of the Chrome DevTools Protocol.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn cdp(&self, method: &str, params: Value) -> Result<Value, ChromiumError> {
        let order = Order::cdp(method, &params);
        self.client.issue_cmd(order).await.map_err(refused(method))
    }
}

fn refused(order: &str) -> impl FnOnce(CmdError) -> ChromiumError {
    move |source| ChromiumError::Order {
        order: order.to_owned(),
        source: Box::new(source),
    }
}

fn capabilities(browser: &Browser) -> Map<String, Value> {
    let mut arguments = browser::headless_arguments();
    arguments.extend(QUIET_FLAGS);
    arguments.push(COLLECT_FLAG);
    let options = json!({ "binary": browser.chrome, "args": arguments });
    Map::from_iter([("goog:chromeOptions".to_owned(), options)])
}
