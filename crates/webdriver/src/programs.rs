//! Where the browser and its driver are.

use std::env;
use std::path::PathBuf;

use super::WebDriverError;

/// The browser and the driver that goes with it.
#[derive(Debug, Clone)]
pub struct Programs {
    /// Chromium or Chrome.
    pub chrome: PathBuf,
    /// A chromedriver of the same major version.
    pub driver: PathBuf,
}

impl Programs {
    /// What `CHROME` and `CHROMEDRIVER` name, else what is on the `PATH`.
    ///
    /// # Errors
    /// When one of them is not there.
    pub fn find() -> Result<Self, WebDriverError> {
        Ok(Self {
            chrome: program("CHROME", "chromium")?,
            driver: program("CHROMEDRIVER", "chromedriver")?,
        })
    }
}

fn program(variable: &'static str, name: &'static str) -> Result<PathBuf, WebDriverError> {
    env::var_os(variable)
        .filter(|path| !path.is_empty())
        .map(PathBuf::from)
        .or_else(|| which::which(name).ok())
        .ok_or(WebDriverError::Missing { name, variable })
}
