//! Firefox: a container for each use, and WebDriver `BiDi`.

use std::path::Path;

use fantoccini::Client;
use fantoccini::wd::WindowHandle;
use serde_json::{Map, Value, json};

use super::command::VendorCommand;
use super::error::refused;
use super::socket::Socket;
use super::{Settings, WebDriverError};

/// The types of the files that the page saves, which Firefox must not ask about.
const SAVED: &str = "text/csv,application/json,image/svg+xml,image/png,text/html";

/// The events of the console and of the network.
const LOGGED: &str = "log.entryAdded";
const REQUESTED: &str = "network.beforeRequestSent";

/// The preferences of a reader that are set during a visit, and their usual values.
const PREFERENCES: [&str; 6] = [
    "layout.css.prefers-color-scheme.content-override",
    "ui.prefersReducedMotion",
    "browser.display.document_color_use",
    "ui.primaryPointerCapabilities",
    "ui.allPointerCapabilities",
    "browser.download.dir",
];

/// The capability of a pointer that is a finger.
const COARSE: u8 = 1;

/// What a running Firefox is controlled with, besides WebDriver.
#[derive(Debug)]
pub struct Firefox {
    bidi: Socket,
    /// The container of the page, which has its own storage and cache.
    container: Option<String>,
    page: String,
    home: WindowHandle,
}

impl Firefox {
    pub fn capabilities(settings: &Settings) -> Map<String, Value> {
        let fonts = settings.fonts.folders().iter();
        let fonts: Vec<_> = fonts.map(|own| format!("{}/", own.display())).collect();
        let preferences = json!({
            // Otherwise each letter is first sought in folders that the page's process may not read.
            "security.sandbox.content.read_path_whitelist": fonts.join(","),
            "dom.w3c_touch_events.enabled": 1,
            "browser.download.alwaysOpenPanel": false,
            "browser.download.folderList": 2,
            "browser.helperApps.neverAsk.saveToDisk": SAVED,
            "intl.accept_languages": "en-US",
            "ui.useOverlayScrollbars": 1,
        });
        let options = json!({
            "binary": settings.programs.browser,
            "args": ["-headless", "--width=1280", "--height=900"],
            "prefs": preferences,
        });
        let all = [
            ("moz:firefoxOptions", options),
            ("webSocketUrl", json!(true)),
        ];
        let all = all.map(|(name, value)| (name.to_owned(), value));
        Map::from_iter(all)
    }

    pub async fn attach(client: &Client) -> Result<Self, WebDriverError> {
        let home = client.window().await.map_err(refused("the first window"))?;
        let url = client
            .capabilities()
            .and_then(|all| all.get("webSocketUrl"));
        let none = || WebDriverError::DevTools("it has no address".to_owned());
        let url = url.and_then(Value::as_str).ok_or_else(none)?;
        let bidi = Socket::connect(url)?;
        let events = json!({ "events": [LOGGED, REQUESTED] });
        bidi.call("session.subscribe", &events)?;
        Ok(Self {
            bidi,
            container: None,
            page: String::new(),
            home,
        })
    }

    pub async fn renew(&mut self, client: &Client) -> Result<(), WebDriverError> {
        self.clear()?;
        let home = client.switch_to_window(self.home.clone()).await;
        home.map_err(refused("the first window"))?;
        let forget = "for (const name of arguments[0]) Services.prefs.clearUserPref(name)";
        self.in_chrome(client, forget, json!(PREFERENCES)).await?;
        let made = self.bidi.call("browser.createUserContext", &json!({}))?;
        let container = made["userContext"].as_str().unwrap_or_default();
        self.container = Some(container.to_owned());
        let page = json!({ "type": "tab", "userContext": container });
        let page = self.bidi.call("browsingContext.create", &page)?;
        self.page = page["context"].as_str().unwrap_or_default().to_owned();
        super::browser::enter(client, &page["context"]).await?;
        self.happened(LOGGED)?;
        self.happened(REQUESTED)?;
        Ok(())
    }

    pub fn clear(&mut self) -> Result<(), WebDriverError> {
        let Some(container) = self.container.take() else {
            return Ok(());
        };
        let container = json!({ "userContext": container });
        self.bidi
            .call("browser.removeUserContext", &container)
            .map(drop)
    }

    pub fn resize(&self, width_px: u32, height_px: u32) -> Result<(), WebDriverError> {
        let size = json!({ "width": width_px, "height": height_px });
        let order = json!({ "context": self.page, "viewport": size });
        self.bidi
            .call("browsingContext.setViewport", &order)
            .map(drop)
    }

    pub async fn prefer(
        &self,
        client: &Client,
        features: &[(&str, &str)],
    ) -> Result<(), WebDriverError> {
        let preferences: Vec<_> = features.iter().filter_map(preference).collect();
        self.set(client, &preferences).await
    }

    /// Makes fingers the only pointers.
    pub async fn use_touch(&self, client: &Client) -> Result<(), WebDriverError> {
        let fingers = [(PREFERENCES[3], COARSE), (PREFERENCES[4], COARSE)];
        self.set(client, &fingers).await
    }

    async fn set(&self, client: &Client, preferences: &[(&str, u8)]) -> Result<(), WebDriverError> {
        let set =
            "for (const [name, value] of arguments[0]) Services.prefs.setIntPref(name, value)";
        self.in_chrome(client, set, json!(preferences)).await
    }

    pub async fn save_into(&self, client: &Client, folder: &Path) -> Result<(), WebDriverError> {
        let set = "Services.prefs.setStringPref('browser.download.dir', arguments[0])";
        self.in_chrome(client, set, json!(folder)).await
    }

    /// Runs a script in the browser itself.
    async fn in_chrome(
        &self,
        client: &Client,
        script: &str,
        argument: Value,
    ) -> Result<(), WebDriverError> {
        let to = async |context| client.issue_cmd(VendorCommand::moz_context(context)).await;
        to("chrome").await.map_err(refused("the browser itself"))?;
        let done = client.execute(script, vec![argument]).await;
        to("content").await.map_err(refused("the page"))?;
        done.map(drop).map_err(refused(script))
    }

    pub fn console(&self) -> Result<Vec<String>, WebDriverError> {
        let line = |entry: &Value| format!("{}: {}", text(&entry["level"]), text(&entry["text"]));
        Ok(self.happened(LOGGED)?.iter().map(line).collect())
    }

    pub fn requests(&self) -> Result<Vec<String>, WebDriverError> {
        let url = |event: &Value| text(&event["request"]["url"]).to_owned();
        Ok(self.happened(REQUESTED)?.iter().map(url).collect())
    }

    /// Returns the events with this name since the last time.
    fn happened(&self, name: &str) -> Result<Vec<Value>, WebDriverError> {
        self.bidi.call("session.status", &json!({}))?;
        Ok(self.bidi.events(name))
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// The preference of Firefox for a media feature, with its value.
fn preference((name, value): &(&str, &str)) -> Option<(&'static str, u8)> {
    Some(match (*name, *value) {
        ("prefers-color-scheme", value) => (PREFERENCES[0], u8::from(value == "light")),
        ("prefers-reduced-motion", value) => (PREFERENCES[1], u8::from(value == "reduce")),
        ("forced-colors", value) => (PREFERENCES[2], if value == "active" { 2 } else { 0 }),
        _ => return None,
    })
}
