//! The locations of the browser and its driver.

use std::env;
use std::path::PathBuf;

use super::WebDriverError;

/// The browser and the matching driver.
#[derive(Debug, Clone)]
pub struct Programs {
    /// Chromium or Chrome.
    pub chrome: PathBuf,
    /// A chromedriver of the same major version.
    pub driver: PathBuf,
}

impl Programs {
    /// Finds the programs that `CHROME` and `CHROMEDRIVER` name, or else those on the `PATH`.
    ///
    /// # Errors
    /// Returns an error if either is missing.
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
