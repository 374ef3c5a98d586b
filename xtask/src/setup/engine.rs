//! The browser engines that the end-to-end tests run in.

use std::path::PathBuf;

use super::browser::{named, on_path};
use super::cache::Cache;
use super::cargo_tool::CargoTool;
use super::{apt, browser};
use crate::failure::{Failure, Outcome};

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// The environment variables that tell the tests where an engine and its driver are.
pub type Variables = Vec<(&'static str, PathBuf)>;

const NO_FIREFOX: &str = "the tests in Firefox need it on the PATH, or named in the environment variable FIREFOX. \
    On Debian: `apt-get install firefox-esr`";

const NO_WEBKIT: &str = "the tests in WebKitGTK need WebKitWebDriver, xvfb-run and dbus-run-session on the PATH. \
    On Debian: `apt-get install webkit2gtk-driver xvfb xauth dbus-daemon`";

impl Engine {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// Finds an engine by the word for it on the command line.
    pub fn named(word: &str) -> Outcome<Self> {
        let mut all = Self::ALL.into_iter();
        let found = all.find(|engine| engine.word() == word);
        found.ok_or_else(|| {
            let words = Self::ALL.map(Self::word).join(", ");
            Failure::new(format!("there is no engine `{word}`, only {words}"))
        })
    }

    /// The word on the command line, with which the names of its tests begin after `in_`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Makes sure that the engine and its driver are installed.
    pub fn ensure(self, cache: &Cache) -> Outcome<Variables> {
        match self {
            Self::Chromium => {
                let found = browser::ensure()?;
                Ok(vec![
                    ("CHROME", found.chrome),
                    ("CHROMEDRIVER", found.driver),
                ])
            }
            Self::Firefox => {
                let find = || {
                    named("FIREFOX")
                        .or_else(|| on_path("firefox-esr"))
                        .or_else(|| on_path("firefox"))
                };
                let firefox =
                    apt::found_or_installed(find, "Firefox", &["firefox-esr"], NO_FIREFOX)?;
                let driver = CargoTool::geckodriver().ensure(cache)?;
                let driver = driver.map_or_else(
                    || PathBuf::from("geckodriver"),
                    |bin| bin.join("geckodriver"),
                );
                Ok(vec![("FIREFOX", firefox), ("GECKODRIVER", driver)])
            }
            Self::WebKit => {
                let find = || {
                    on_path("xvfb-run").and(on_path("xauth"))?;
                    on_path("dbus-run-session")?;
                    named("WEBKIT_DRIVER").or_else(|| on_path("WebKitWebDriver"))
                };
                let packages = ["webkit2gtk-driver", "xvfb", "xauth", "dbus-daemon"];
                let driver = apt::found_or_installed(find, "WebKitGTK", &packages, NO_WEBKIT)?;
                Ok(vec![("WEBKIT_DRIVER", driver)])
            }
        }
    }
}
