//! A headless Chromium, driven through its own chromedriver.

use std::sync::LazyLock;
use std::time::{Duration, Instant};
use std::{fmt, io};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::error::CmdError;
use fantoccini::wd::{TimeoutConfiguration, WindowHandle};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use super::command::ChromeCommand;
use super::devtools::DevTools;
use super::driver::Driver;
use super::{Settings, WebDriverError};

/// The pause between two checks of a condition on a page.
const PAUSE: Duration = Duration::from_millis(10);

/// The runtime for the connections to drivers, because a browser outlives the runtime of the test that
/// started it.
static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
});

/// A running browser with one empty page. It is closed when this is dropped.
pub struct Browser {
    /// The WebDriver session of the page.
    pub client: Client,
    devtools: DevTools,
    /// The browser context of the page, which has its own storage, cache and permissions.
    context: Option<String>,
    home: WindowHandle,
    /// The kinds of logs that the browser keeps.
    logs: &'static [&'static str],
    _driver: Driver,
}

impl fmt::Debug for Browser {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Browser")
    }
}

impl Browser {
    /// Starts a browser.
    ///
    /// # Errors
    /// Returns an error if the browser or its driver does not start.
    pub async fn start(settings: &Settings) -> Result<Self, WebDriverError> {
        let driver = Driver::start(settings)?;
        let client = connect(&driver, settings).await?;
        let patience = TimeoutConfiguration::new(Some(settings.patience), None, None);
        let told = client.update_timeouts(patience).await;
        told.map_err(refused("the time a script may take"))?;
        let home = client.window().await.map_err(refused("the first window"))?;
        let devtools = DevTools::connect(&debugger_address(&client)?)?;
        let mut browser = Self {
            client,
            devtools,
            context: None,
            home,
            logs: settings.logs(),
            _driver: driver,
        };
        browser.renew().await?;
        Ok(browser)
    }

    /// Closes all pages and opens an empty one in a new context, in which nothing is stored, cached,
    /// emulated, permitted or logged.
    ///
    /// # Errors
    /// Returns an error if the browser has ended or does not answer.
    pub async fn renew(&mut self) -> Result<(), WebDriverError> {
        self.clear()?;
        let home = self.client.switch_to_window(self.home.clone()).await;
        home.map_err(refused("the first window"))?;
        let made = self
            .devtools
            .call("Target.createBrowserContext", &json!({}))?;
        let context = made["browserContextId"].as_str().unwrap_or_default();
        self.context = Some(context.to_owned());
        let page = json!({ "url": "about:blank", "browserContextId": context });
        let page = self.devtools.call("Target.createTarget", &page)?;
        let window = page["targetId"].as_str().unwrap_or_default().to_owned();
        let window = WindowHandle::try_from(window);
        let window = window.map_err(|error| WebDriverError::DevTools(error.to_string()))?;
        let entered = self.client.switch_to_window(window).await;
        entered.map_err(refused("a new window"))?;
        for kind in self.logs {
            self.log(kind).await?;
        }
        Ok(())
    }

    /// Ends the context, with all its pages and everything that they keep open. Blocks for a few
    /// milliseconds.
    ///
    /// # Errors
    /// Returns an error if the browser has ended.
    pub fn clear(&mut self) -> Result<(), WebDriverError> {
        let Some(context) = self.context.take() else {
            return Ok(());
        };
        let context = json!({ "browserContextId": context });
        self.devtools
            .call("Target.disposeBrowserContext", &context)
            .map(drop)
    }

    /// Opens a URL.
    ///
    /// # Errors
    /// Returns an error if the page cannot be loaded.
    pub async fn open(&self, url: &str) -> Result<(), WebDriverError> {
        self.client.goto(url).await.map_err(refused(url))
    }

    /// Runs a function body with `arguments` on the page. Returns its result or, if that is a promise, the
    /// value of the promise.
    ///
    /// # Errors
    /// Returns an error if the script throws or takes too long.
    pub async fn js(&self, script: &str, arguments: Vec<Value>) -> Result<Value, WebDriverError> {
        let done = self.client.execute(script, arguments).await;
        done.map_err(refused(script))
    }

    /// Waits until a script returns true.
    ///
    /// # Errors
    /// Returns an error if the script throws, or does not return true in time.
    pub async fn wait_until(
        &self,
        script: &'static str,
        patience: Duration,
    ) -> Result<(), WebDriverError> {
        let limit = Instant::now() + patience;
        while Instant::now() < limit {
            if self.js(script, Vec::new()).await? == json!(true) {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(WebDriverError::Timeout(script))
    }

    /// Calls a method of the Chrome DevTools Protocol on the page; a method of `Browser` applies to its
    /// context.
    ///
    /// # Errors
    /// Returns an error if the browser refuses the call.
    pub async fn cdp(&self, method: &str, mut params: Value) -> Result<Value, WebDriverError> {
        if method.starts_with("Browser.") {
            params["browserContextId"] = json!(self.context);
        }
        let command = ChromeCommand::cdp(method, &params);
        let done = self.client.issue_cmd(command).await;
        done.map_err(refused(method))
    }

    /// Takes a screenshot of the window, or of a part of the page: `clip` has `x`, `y`, `width`, `height` and
    /// `scale`. Returns it as PNG.
    ///
    /// # Errors
    /// Returns an error if no screenshot can be taken.
    pub async fn picture(&self, clip: Option<Value>) -> Result<Vec<u8>, WebDriverError> {
        let mut order = json!({ "format": "png" });
        if let Some(clip) = clip {
            order["captureBeyondViewport"] = json!(true);
            order["clip"] = clip;
        }
        let picture = self.cdp("Page.captureScreenshot", order).await?;
        let data = picture["data"].as_str().unwrap_or_default();
        Ok(STANDARD.decode(data)?)
    }

    /// Returns the log entries since the last call: `browser` is the console, and `performance` has the
    /// events of the network and the page.
    ///
    /// # Errors
    /// Returns an error if the browser does not keep this log.
    pub async fn log(&self, kind: &str) -> Result<Vec<Value>, WebDriverError> {
        let entries = self.client.issue_cmd(ChromeCommand::log(kind)).await;
        match entries.map_err(refused(kind))? {
            Value::Array(entries) => Ok(entries),
            other => Err(WebDriverError::DevTools(format!("{kind} log: {other}"))),
        }
    }
}

async fn connect(driver: &Driver, settings: &Settings) -> Result<Client, WebDriverError> {
    let runtime = RUNTIME.as_ref();
    let runtime = runtime.map_err(|error| WebDriverError::Driver(error.to_string()))?;
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(settings.capabilities());
    let address = driver.address();
    let connected = runtime.spawn(async move { builder.connect(&address).await });
    let connected = connected.await;
    let connected = connected.map_err(|error| WebDriverError::Driver(error.to_string()))?;
    connected.map_err(|error| Box::new(error).into())
}

/// The address of the browser's own debugging interface.
fn debugger_address(client: &Client) -> Result<String, WebDriverError> {
    let options = client
        .capabilities()
        .and_then(|all| all.get("goog:chromeOptions"));
    let address = options.and_then(|options| options["debuggerAddress"].as_str());
    let address = address.map(str::to_owned);
    address.ok_or_else(|| WebDriverError::DevTools("it has no address".to_owned()))
}

fn refused(command: &str) -> impl FnOnce(CmdError) -> WebDriverError {
    move |source| WebDriverError::Command {
        command: command.to_owned(),
        source: Box::new(source),
    }
}
