//! The locations of a browser and its driver.

use std::env;
use std::path::PathBuf;

use super::{Engine, WebDriverError};

/// A browser and the driver that fits it.
#[derive(Debug, Clone)]
pub struct Programs {
    /// The browser; for WebKit the driver again, which starts the browser that comes with it.
    pub browser: PathBuf,
    /// Its driver.
    pub driver: PathBuf,
}

const WEBKIT_DRIVER: (&str, &str) = ("WEBKIT_DRIVER", "WebKitWebDriver");

impl Programs {
    /// Finds the programs that environment variables name (`CHROME` and `CHROMEDRIVER`, `FIREFOX` and
    /// `GECKODRIVER`, `WEBKIT_DRIVER`), or else those on the `PATH`.
    ///
    /// # Errors
    /// Returns an error if either is missing.
    pub fn find(engine: Engine) -> Result<Self, WebDriverError> {
        let (browser, driver) = match engine {
            Engine::Chromium => (("CHROME", "chromium"), ("CHROMEDRIVER", "chromedriver")),
            Engine::Firefox => (("FIREFOX", "firefox"), ("GECKODRIVER", "geckodriver")),
            Engine::WebKit => (WEBKIT_DRIVER, WEBKIT_DRIVER),
        };
        Ok(Self {
            browser: program(browser)?,
            driver: program(driver)?,
        })
    }
}

fn program((variable, name): (&'static str, &'static str)) -> Result<PathBuf, WebDriverError> {
    env::var_os(variable)
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
        .or_else(|| which::which(name).ok())
        .ok_or(WebDriverError::Missing { name, variable })
}
