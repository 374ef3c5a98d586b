//! A browser, driven through its own driver.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};
use std::{fmt, io};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::wd::{TimeoutConfiguration, WindowHandle};
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use super::chromium::Chromium;
use super::driver::Driver;
use super::error::refused;
use super::firefox::Firefox;
use super::webkit::WebKit;
use super::{Engine, Picture, Settings, WebDriverError};

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
    control: Control,
    settings: Settings,
    driver: Driver,
    _home: TempDir,
}

/// What is particular to an engine.
enum Control {
    Chromium(Chromium),
    Firefox(Firefox),
    WebKit(WebKit),
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
        let home = tempfile::tempdir().map_err(|source| WebDriverError::Folder {
            path: std::env::temp_dir(),
            source,
        })?;
        if settings.engine == Engine::WebKit {
            WebKit::settle_in(home.path())?;
        }
        let driver = Driver::start(settings, home.path())?;
        let client = connect(&driver, settings).await?;
        let control = match settings.engine {
            Engine::Chromium => Control::Chromium(Chromium::attach(&client, settings).await?),
            Engine::Firefox => Control::Firefox(Firefox::attach(&client).await?),
            Engine::WebKit => Control::WebKit(WebKit::at(home.path())),
        };
        let mut browser = Self {
            client,
            control,
            settings: settings.clone(),
            driver,
            _home: home,
        };
        browser.empty().await?;
        Ok(browser)
    }

    /// The browser's engine.
    #[must_use]
    pub const fn engine(&self) -> Engine {
        self.settings.engine
    }

    /// Closes all pages and opens an empty one in a new context, in which nothing is stored, cached,
    /// emulated, permitted or logged.
    ///
    /// # Errors
    /// Returns an error if the browser has ended or does not answer.
    pub async fn renew(&mut self) -> Result<(), WebDriverError> {
        if let Control::WebKit(_) = self.control {
            let closed = self.client.clone().close().await;
            closed.map_err(refused("the end of a session"))?;
            self.client = connect(&self.driver, &self.settings).await?;
        }
        self.empty().await
    }

    async fn empty(&mut self) -> Result<(), WebDriverError> {
        match &mut self.control {
            Control::Chromium(own) => own.renew(&self.client).await,
            Control::Firefox(own) => own.renew(&self.client).await,
            // A new window is still loading its blank page, which could replace the first page opened.
            Control::WebKit(_) => self.open("about:blank").await,
        }
    }

    /// Ends the context, with all its pages and everything that they keep open. Blocks for a few
    /// milliseconds.
    ///
    /// # Errors
    /// Returns an error if the browser has ended.
    pub fn clear(&mut self) -> Result<(), WebDriverError> {
        match &mut self.control {
            Control::Chromium(own) => own.clear(),
            Control::Firefox(own) => own.clear(),
            Control::WebKit(_) => Ok(()),
        }
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

    /// Makes the page this wide and high, in CSS pixels.
    ///
    /// # Errors
    /// Returns an error if the window cannot have this size.
    pub async fn resize(&self, width_px: u32, height_px: u32) -> Result<(), WebDriverError> {
        match &self.control {
            Control::Chromium(own) => {
                let size = json!({ "width": width_px, "height": height_px, "deviceScaleFactor": 1, "mobile": false });
                let order = "Emulation.setDeviceMetricsOverride";
                own.cdp(&self.client, order, size).await.map(drop)
            }
            Control::Firefox(own) => own.resize(width_px, height_px),
            Control::WebKit(own) => own.resize(&self.client, width_px, height_px).await,
        }
    }

    /// Emulates a medium (`print`; empty for the screen) and media features such as `prefers-color-scheme`; all
    /// other features are as usual.
    ///
    /// # Errors
    /// Returns an error in WebKit, and for print in Firefox.
    pub async fn emulate(
        &self,
        medium: &str,
        features: &[(&str, &str)],
    ) -> Result<(), WebDriverError> {
        match &self.control {
            Control::Chromium(own) => {
                let feature =
                    |(name, value): &(&str, &str)| json!({ "name": name, "value": value });
                let features: Vec<Value> = features.iter().map(feature).collect();
                let media = json!({ "media": medium, "features": features });
                let order = "Emulation.setEmulatedMedia";
                own.cdp(&self.client, order, media).await.map(drop)
            }
            Control::Firefox(own) if medium.is_empty() => own.prefer(&self.client, features).await,
            Control::Firefox(_) | Control::WebKit(_) => Err(self.lacking("this medium")),
        }
    }

    /// Makes the screen one that is touched.
    ///
    /// # Errors
    /// Returns an error in WebKit.
    pub async fn use_touch(&self) -> Result<(), WebDriverError> {
        match &self.control {
            Control::Chromium(own) => {
                let touch = json!({ "enabled": true, "maxTouchPoints": 2 });
                let order = "Emulation.setTouchEmulationEnabled";
                own.cdp(&self.client, order, touch).await.map(drop)
            }
            Control::Firefox(own) => own.use_touch(&self.client).await,
            Control::WebKit(_) => Err(self.lacking("a touch screen")),
        }
    }

    /// Returns a folder into which files are saved from now on: `folder`, or one of the browser's own.
    ///
    /// # Errors
    /// Returns an error if the folder cannot be set or made.
    pub async fn save_into(&self, folder: &Path) -> Result<PathBuf, WebDriverError> {
        match &self.control {
            Control::Chromium(own) => {
                let order = json!({ "behavior": "allow", "downloadPath": folder });
                let method = "Browser.setDownloadBehavior";
                own.cdp(&self.client, method, order).await?;
            }
            Control::Firefox(own) => own.save_into(&self.client, folder).await?,
            Control::WebKit(own) => return own.downloads(),
        }
        Ok(folder.to_owned())
    }

    /// Returns the console messages since the last call.
    ///
    /// # Errors
    /// Returns an error in WebKit.
    pub async fn console(&self) -> Result<Vec<String>, WebDriverError> {
        match &self.control {
            Control::Chromium(own) => own.console(&self.client).await,
            Control::Firefox(own) => own.console(),
            Control::WebKit(_) => Err(self.lacking("the console")),
        }
    }

    /// Returns the addresses of the requests since the last call.
    ///
    /// # Errors
    /// Returns an error in WebKit.
    pub async fn requests(&self) -> Result<Vec<String>, WebDriverError> {
        match &self.control {
            Control::Chromium(own) => own.requests(&self.client).await,
            Control::Firefox(own) => own.requests(),
            Control::WebKit(_) => Err(self.lacking("requests")),
        }
    }

    /// Returns an element as it is painted.
    ///
    /// # Errors
    /// Returns an error if there is no such element, or no picture can be taken.
    pub async fn painted(&self, selector: &str) -> Result<Picture, WebDriverError> {
        if let Control::WebKit(own) = &self.control {
            return own.painted(&self.client, selector).await;
        }
        let found = self.client.find(Locator::Css(selector)).await;
        let picture = found.map_err(refused(selector))?.screenshot().await;
        Picture::read(&picture.map_err(refused(selector))?)
    }

    fn lacking(&self, what: &'static str) -> WebDriverError {
        let engine = self.engine();
        WebDriverError::Lacking { engine, what }
    }
}

/// What only Chromium has.
impl Browser {
    /// Calls a method of the Chrome DevTools Protocol on the page; a method of `Browser` applies to its
    /// context.
    ///
    /// # Errors
    /// Returns an error if the browser refuses the call.
    pub async fn cdp(&self, method: &str, params: Value) -> Result<Value, WebDriverError> {
        match &self.control {
            Control::Chromium(own) => own.cdp(&self.client, method, params).await,
            _ => Err(self.lacking("the DevTools protocol")),
        }
    }

    /// Takes a screenshot of a part of the page: `clip` has `x`, `y`, `width`, `height` and `scale`. If the part
    /// `is_beyond` the window, the window grows for a moment, and what scrolls sideways can lose its place. Returns
    /// it as PNG.
    ///
    /// # Errors
    /// Returns an error if no screenshot can be taken.
    pub async fn picture(&self, clip: Value, is_beyond: bool) -> Result<Vec<u8>, WebDriverError> {
        let order = json!({ "format": "png", "clip": clip, "captureBeyondViewport": is_beyond });
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
        match &self.control {
            Control::Chromium(own) => own.log(&self.client, kind).await,
            _ => Err(self.lacking("logs")),
        }
    }
}

/// Opens a session.
async fn connect(driver: &Driver, settings: &Settings) -> Result<Client, WebDriverError> {
    let runtime = RUNTIME.as_ref();
    let runtime = runtime.map_err(|error| WebDriverError::Driver(error.to_string()))?;
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities(settings));
    let address = driver.address();
    let connected = runtime.spawn(async move { builder.connect(&address).await });
    let connected = connected.await;
    let connected = connected.map_err(|error| WebDriverError::Driver(error.to_string()))?;
    let client = connected.map_err(Box::new)?;
    let patience = TimeoutConfiguration::new(Some(settings.patience), None, None);
    let set = client.update_timeouts(patience).await;
    set.map_err(refused("the time a script may take"))?;
    Ok(client)
}

fn capabilities(settings: &Settings) -> Map<String, Value> {
    match settings.engine {
        Engine::Chromium => Chromium::capabilities(settings),
        Engine::Firefox => Firefox::capabilities(settings),
        Engine::WebKit => Map::new(),
    }
}

/// Makes the window with this handle the current one.
pub(crate) async fn enter(client: &Client, handle: &Value) -> Result<(), WebDriverError> {
    let handle = handle.as_str().unwrap_or_default().to_owned();
    let window = WindowHandle::try_from(handle);
    let window = window.map_err(|error| WebDriverError::DevTools(error.to_string()))?;
    let entered = client.switch_to_window(window).await;
    entered.map_err(refused("a new window"))
}
