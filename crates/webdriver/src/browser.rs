//! A headless Chromium of its own, driven through chromedriver.

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

/// How often a page is asked whether something is true yet.
const PAUSE: Duration = Duration::from_millis(10);

/// What speaks to drivers: a browser outlives the runtime of the test that started it.
static RUNTIME: LazyLock<io::Result<Runtime>> = LazyLock::new(|| {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
});

/// A running browser with one empty page; it ends when this is dropped.
pub struct Browser {
    /// The session on its page.
    pub client: Client,
    devtools: DevTools,
    /// The context of the page: what is stored, cached, allowed and saved in it.
    context: Option<String>,
    home: WindowHandle,
    /// The logs that are kept.
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
    /// When it or its driver does not start.
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

    /// Leaves all pages and begins with an empty one in a new context: nothing is stored, cached,
    /// emulated, allowed or logged.
    ///
    /// # Errors
    /// When the browser is gone or does not answer.
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

    /// Ends the context, with all its pages and what they hold open. Blocks for some milliseconds.
    ///
    /// # Errors
    /// When the browser is gone.
    pub fn clear(&mut self) -> Result<(), WebDriverError> {
        let Some(context) = self.context.take() else {
            return Ok(());
        };
        let context = json!({ "browserContextId": context });
        self.devtools
            .call("Target.disposeBrowserContext", &context)
            .map(drop)
    }

    /// Opens an address.
    ///
    /// # Errors
    /// When it cannot be loaded.
    pub async fn open(&self, url: &str) -> Result<(), WebDriverError> {
        self.client.goto(url).await.map_err(refused(url))
    }

    /// Runs the body of a function with `arguments` on the page, and gives what it returns; of a
    /// promise, what that gives in the end.
    ///
    /// # Errors
    /// When it throws or takes too long.
    pub async fn js(&self, script: &str, arguments: Vec<Value>) -> Result<Value, WebDriverError> {
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

    /// Calls a method of the Chrome DevTools Protocol on the page; one of `Browser` on its context.
    ///
    /// # Errors
    /// When it is refused.
    pub async fn cdp(&self, method: &str, mut params: Value) -> Result<Value, WebDriverError> {
        if method.starts_with("Browser.") {
            params["browserContextId"] = json!(self.context);
        }
        let command = ChromeCommand::cdp(method, &params);
        let done = self.client.issue_cmd(command).await;
        done.map_err(refused(method))
    }

    /// A picture of the window, or of a part of the page: `clip` has `x`, `y`, `width`, `height` and
    /// `scale`. As PNG.
    ///
    /// # Errors
    /// When none is made.
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

    /// What has been logged since the last look: `browser` is the console, `performance` the events
    /// of the network and the page.
    ///
    /// # Errors
    /// When the browser keeps no such log.
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

/// Where the browser listens beside its driver.
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
