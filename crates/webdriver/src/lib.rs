//! Headless Chromium for the end-to-end tests and the bench.
//!
//! A [`Browser`] is a Chromium with its own chromedriver. [`Browser::renew`] gives it an empty browser
//! context, so that one process serves many tests as if each had its own; a [`Pool`] lends browsers to tests.
//! Fonts, language, time zone and screen are the same on every machine ([`Settings`]).

mod browser;
mod command;
mod devtools;
mod driver;
mod error;
mod fonts;
mod pool;
mod programs;
mod settings;

pub use browser::Browser;
pub use error::WebDriverError;
pub use fonts::Fonts;
pub use pool::{Lease, Pool};
pub use programs::Programs;
pub use settings::Settings;

/// A script that returns whether the project's page shows what its address asks for, with every chart live.
pub const PAGE_IS_READY: &str = "
    const isLive = f => f.querySelectorAll('svg').length === 1 && f.querySelector('svg.live');
    const charts = [...document.querySelectorAll('#app figure[data-chart]')].filter(f => f.checkVisibility());
    return document.documentElement.dataset.ready === 'true' && charts.every(isLive)";

/// The WebDriver client that controls the page.
pub use fantoccini;
