//! Browsers without a window for the end-to-end tests and the bench.
//!
//! A [`Browser`] is a Chromium, Firefox or WebKitGTK with its own driver; [`Engine::offers`] says what can be
//! done with each. [`Browser::renew`] gives it an empty context, so that one process serves many tests as if
//! each had its own; a [`Pool`] lends browsers to tests. Fonts, language, time zone and screen are the same on
//! every machine ([`Settings`]).

mod browser;
mod chromium;
mod command;
mod driver;
mod engine;
mod error;
mod firefox;
mod fonts;
mod picture;
mod pool;
mod programs;
mod screen;
mod settings;
mod socket;
mod webkit;

pub use browser::Browser;
pub use engine::{Engine, Need};
pub use error::WebDriverError;
pub use fonts::Fonts;
pub use picture::Picture;
pub use pool::{Lease, Pool};
pub use programs::Programs;
pub use settings::Settings;

/// A script that returns whether the project's page shows what its address asks for, with every chart live.
pub const PAGE_IS_READY: &str = "
    const isLive = f => f.dataset.chart === 'effect' ? !f.querySelector('.clauses span') : f.querySelectorAll('svg').length === 1 && f.querySelector('svg.live');
    const charts = [...document.querySelectorAll('#app figure[data-chart]')].filter(f => f.checkVisibility());
    return document.documentElement.dataset.ready === 'true' && charts.every(isLive)";

/// The WebDriver client that controls the page.
pub use fantoccini;
