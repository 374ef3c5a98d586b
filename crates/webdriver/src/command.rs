//! Commands of the drivers that are not in the WebDriver standard.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};
use url::Url;

/// A command that is not in the WebDriver standard.
#[derive(Debug)]
pub struct VendorCommand {
    path: &'static str,
    body: Value,
}

impl VendorCommand {
    /// Chromium: a call of the Chrome DevTools Protocol on the page.
    pub fn cdp(method: &str, params: &Value) -> Self {
        Self {
            path: "goog/cdp/execute",
            body: json!({ "cmd": method, "params": params }),
        }
    }

    /// Chromium: a request for the log entries since the last one: `browser` is the console, and
    /// `performance` has the events of the network and the page.
    pub fn log(kind: &str) -> Self {
        Self {
            path: "se/log",
            body: json!({ "type": kind }),
        }
    }

    /// Firefox: whether scripts run in the page (`content`) or in the browser itself (`chrome`).
    pub fn moz_context(context: &str) -> Self {
        Self {
            path: "moz/context",
            body: json!({ "context": context }),
        }
    }
}

impl WebDriverCompatibleCommand for VendorCommand {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, url::ParseError> {
        let session = session_id.unwrap_or_default();
        base_url.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
