//! The conditions under which a page is read: widths, schemes, media, no scripts.

use serde_json::{Value, json};

use super::browser::done;
use super::reader::Reader;

/// A color scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    pub const BOTH: [Self; 2] = [Self::Light, Self::Dark];

    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

impl Reader {
    /// Sets the width of the window, in CSS pixels.
    pub async fn be_wide(&self, width: u32) {
        let height = if width < 600 { 640 } else { 900 };
        self.be_sized(width, height).await;
    }

    /// Makes the window this wide and high.
    pub async fn be_sized(&self, width: u32, height: u32) {
        done(self.browser.lease.resize(width, height).await);
    }

    pub async fn prefer(&self, scheme: Scheme) {
        self.emulate("", &[("prefers-color-scheme", scheme.name())])
            .await;
    }

    /// Emulates a medium (`print`; empty for the screen) and its features.
    pub async fn emulate(&self, medium: &str, features: &[(&str, &str)]) {
        done(self.browser.lease.emulate(medium, features).await);
    }

    /// Disables the page's scripts from the next page on.
    pub async fn forbid_scripts(&self) {
        let off = json!({ "value": true });
        self.browser
            .cdp("Emulation.setScriptExecutionDisabled", off)
            .await;
    }

    /// Returns the color of a pixel of the window, as red, green and blue.
    pub async fn pixel(&self, (x, y): (f64, f64)) -> Value {
        let clip = json!({ "x": x, "y": y, "width": 1, "height": 1, "scale": 1 });
        let order = json!({ "format": "png", "clip": clip });
        let picture = self.browser.cdp("Page.captureScreenshot", order).await;
        let read = "
            const picture = new Image();
            picture.src = 'data:image/png;base64,' + arguments[0];
            return picture.decode().then(() => {
                const canvas = document.createElement('canvas').getContext('2d');
                canvas.drawImage(picture, 0, 0);
                return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
            })";
        self.js_with(read, vec![picture["data"].clone()]).await
    }

    /// Returns the charts that are blank in a picture of the whole page.
    pub async fn blank_charts(&self) -> Value {
        let size = "return [innerWidth, document.documentElement.scrollHeight]";
        let size = self.js(size).await;
        let clip = json!({ "x": 0, "y": 0, "width": size[0], "height": size[1], "scale": 1 });
        let order = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let picture = self.browser.cdp("Page.captureScreenshot", order).await;
        let read = "
            const picture = new Image();
            picture.src = 'data:image/png;base64,' + arguments[0];
            return picture.decode().then(() => {
                const canvas = document.createElement('canvas');
                canvas.width = picture.width;
                canvas.height = picture.height;
                const context = canvas.getContext('2d', { willReadFrequently: true });
                context.drawImage(picture, 0, 0);
                const isBlank = figure => {
                    const chart = [...figure.querySelectorAll('svg')].find(own => own.getClientRects().length) ?? figure.querySelector('.clauses');
                    const { left, top, width, height } = chart.getBoundingClientRect();
                    const { data } = context.getImageData(left + scrollX, top + scrollY, width, height);
                    const pixels = new Uint32Array(data.buffer);
                    return pixels.every(pixel => pixel === pixels[0]);
                };
                return [...document.querySelectorAll('#app figure[data-chart]')].filter(isBlank).map(own => own.dataset.chart);
            })";
        self.js_with(read, vec![picture["data"].clone()]).await
    }
}
