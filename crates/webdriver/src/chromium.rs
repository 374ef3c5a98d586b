//! Chromium: a browser context for each use, and the DevTools.

use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::{Map, Value, json};

use super::command::VendorCommand;
use super::error::refused;
use super::settings::is_root;
use super::socket::{self, Socket};
use super::{Settings, WebDriverError};

/// The flags for every browser: no window, one screen, letters of the same width everywhere, and no network
/// access or background work except by the page.
const FLAGS: [&str; 15] = [
    "--headless=new",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--window-size=1280,900",
    "--screen-info={1600x1200}",
    "--force-device-scale-factor=1",
    "--font-render-hinting=none",
    "--hide-scrollbars",
    "--lang=en-US",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    // Otherwise a sandboxed frame has its own process, whose console chromedriver does not see.
    "--disable-features=IsolateSandboxedIframes,Translate,OptimizationHints,MediaRouter",
];

/// What a running Chromium is controlled with, besides WebDriver.
#[derive(Debug)]
pub struct Chromium {
    devtools: Socket,
    /// The browser context of the page, which has its own storage, cache and permissions.
    context: Option<String>,
    home: WindowHandle,
    /// The kinds of logs that the browser keeps.
    logs: &'static [&'static str],
}

impl Chromium {
    pub fn capabilities(settings: &Settings) -> Map<String, Value> {
        let mut flags = FLAGS.to_vec();
        flags.extend(&settings.flags);
        // Chromium refuses to start its sandbox as root.
        if is_root() {
            flags.push("--no-sandbox");
        }
        let options = json!({ "binary": settings.programs.browser, "args": flags });
        let mut all = Map::from_iter([("goog:chromeOptions".to_owned(), options)]);
        let logs = logs(settings).iter().map(|kind| (*kind, "ALL"));
        all.insert("goog:loggingPrefs".to_owned(), logs.collect());
        all
    }

    pub async fn attach(client: &Client, settings: &Settings) -> Result<Self, WebDriverError> {
        let home = client.window().await.map_err(refused("the first window"))?;
        let options = client
            .capabilities()
            .and_then(|all| all.get("goog:chromeOptions"));
        let address = options.and_then(|options| options["debuggerAddress"].as_str());
        let none = || WebDriverError::DevTools("it has no address".to_owned());
        let url = socket::devtools_url(address.ok_or_else(none)?)?;
        Ok(Self {
            devtools: Socket::connect(&url)?,
            context: None,
            home,
            logs: logs(settings),
        })
    }

    pub async fn renew(&mut self, client: &Client) -> Result<(), WebDriverError> {
        self.clear()?;
        let home = client.switch_to_window(self.home.clone()).await;
        home.map_err(refused("the first window"))?;
        let made = self
            .devtools
            .call("Target.createBrowserContext", &json!({}))?;
        let context = made["browserContextId"].as_str().unwrap_or_default();
        self.context = Some(context.to_owned());
        let page = json!({ "url": "about:blank", "browserContextId": context });
        let page = self.devtools.call("Target.createTarget", &page)?;
        super::browser::enter(client, &page["targetId"]).await?;
        for kind in self.logs {
            self.log(client, kind).await?;
        }
        // Otherwise a headless page assumes that it does not have the focus.
        let focused = json!({ "enabled": true });
        self.cdp(client, "Emulation.setFocusEmulationEnabled", focused)
            .await
            .map(drop)
    }

    pub fn clear(&mut self) -> Result<(), WebDriverError> {
        let Some(context) = self.context.take() else {
            return Ok(());
        };
        let context = json!({ "browserContextId": context });
        self.devtools
            .call("Target.disposeBrowserContext", &context)
            .map(drop)
    }

    pub async fn cdp(
        &self,
        client: &Client,
        method: &str,
        mut params: Value,
    ) -> Result<Value, WebDriverError> {
        if method.starts_with("Browser.") {
            params["browserContextId"] = json!(self.context);
        }
        let command = VendorCommand::cdp(method, &params);
        let done = client.issue_cmd(command).await;
        done.map_err(refused(method))
    }

    pub async fn log(&self, client: &Client, kind: &str) -> Result<Vec<Value>, WebDriverError> {
        let entries = client.issue_cmd(VendorCommand::log(kind)).await;
        match entries.map_err(refused(kind))? {
            Value::Array(entries) => Ok(entries),
            other => Err(WebDriverError::DevTools(format!("{kind} log: {other}"))),
        }
    }

    pub async fn console(&self, client: &Client) -> Result<Vec<String>, WebDriverError> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let entries = self.log(client, "browser").await?;
        let line =
            |entry: &Value| format!("{}: {}", text(&entry["level"]), text(&entry["message"]));
        Ok(entries.iter().map(line).collect())
    }

    pub async fn requests(&self, client: &Client) -> Result<Vec<String>, WebDriverError> {
        let entries = self.log(client, "performance").await?;
        let url = |entry: &Value| {
            let event: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let event = &event["message"];
            let is_request = event["method"] == "Network.requestWillBeSent";
            let url = event["params"]["request"]["url"].as_str()?;
            is_request.then(|| url.to_owned())
        };
        Ok(entries.iter().filter_map(url).collect())
    }
}

/// The kinds of logs that are kept: the console, and the events of the network and the page.
fn logs(settings: &Settings) -> &'static [&'static str] {
    if settings.keeps_logs {
        &["browser", "performance"]
    } else {
        &[]
    }
}
