//! The browser engines, and what can be done with each through its driver.

use std::fmt;

/// A browser engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Engine {
    /// Chromium or Chrome, through chromedriver.
    Chromium,
    /// Firefox, through geckodriver.
    Firefox,
    /// WebKitGTK's `MiniBrowser`, through `WebKitWebDriver` on a virtual screen.
    WebKit,
}

/// Something that a scenario needs of the browser and its driver.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// A mouse and a keyboard.
    Mouse,
    /// Fingers on a touch screen.
    Touch,
    /// Windows as narrow as a phone's; those of WebKit are at least 447 px wide.
    Width,
    /// The messages of the console.
    Console,
    /// The requests of the page, to any server.
    Requests,
    /// Files that are saved into a folder.
    Downloads,
    /// Color schemes and other preferences of the reader.
    Media,
    /// Pictures of what is painted.
    Pictures,
}

impl Engine {
    /// Whether a scenario with this need can run in the engine.
    #[must_use]
    pub const fn offers(self, need: Need) -> bool {
        match self {
            Self::Chromium | Self::Firefox => true,
            Self::WebKit => matches!(need, Need::Mouse | Need::Downloads | Need::Pictures),
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        })
    }
}
