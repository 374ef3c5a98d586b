//! `WebKitGTK`: a session for each use, on a virtual screen of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::Client;
use serde_json::{Map, Value, json};

use super::error::refused;
use super::screen::Screen;
use super::{Settings, WebDriverError};

/// The narrowest window.
const MIN_WIDTH_PX: u32 = 447;

/// The time within which a change is on the screen.
const PAINT: Duration = Duration::from_millis(200);

/// What a running `MiniBrowser` is controlled with, besides WebDriver.
#[derive(Debug)]
pub struct WebKit {
    /// The folder of the driver's home and screen.
    home: PathBuf,
}

impl WebKit {
    pub fn capabilities(settings: &Settings) -> Map<String, Value> {
        let options = json!({ "binary": settings.programs.browser, "args": ["--automation"] });
        Map::from_iter([("webkitgtk:browserOptions".to_owned(), options)])
    }

    pub fn at(home: &Path) -> Self {
        Self {
            home: home.to_owned(),
        }
    }

    /// Makes the page this wide and high. The window is as much higher as its bars are.
    pub async fn resize(
        &self,
        client: &Client,
        width_px: u32,
        height_px: u32,
    ) -> Result<(), WebDriverError> {
        if width_px < MIN_WIDTH_PX {
            return Err(WebDriverError::TooNarrow(width_px));
        }
        let height_px = height_px + Self::bars_px(client).await?;
        let resized = client.set_window_rect(0, 0, width_px, height_px).await;
        resized.map_err(refused("the size of the window"))
    }

    /// Returns the folder into which the browser saves files, empty.
    pub fn downloads(&self) -> Result<PathBuf, WebDriverError> {
        let folder = self.home.join("Downloads");
        let failed = |source| WebDriverError::Folder {
            path: folder.clone(),
            source,
        };
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(failed)?;
        Ok(folder)
    }

    /// Returns a region of the page as it is on the screen, after the browser has had time to paint it.
    pub async fn painted(
        &self,
        client: &Client,
        (left, top): (u32, u32),
        (width_px, height_px): (u32, u32),
    ) -> Result<Vec<u8>, WebDriverError> {
        tokio::time::sleep(PAINT).await;
        let top = top + Self::bars_px(client).await?;
        let screen = Screen::read(&self.home.join("Xvfb_screen0"))?;
        let [left, top, width, height] = [left, top, width_px, height_px].map(|px| px as usize);
        Ok(screen.region(left, top, width, height))
    }

    /// The height of the window's bars, which are above the page.
    async fn bars_px(client: &Client) -> Result<u32, WebDriverError> {
        let bars = client.execute("return outerHeight - innerHeight", Vec::new());
        let bars_px = bars.await.map_err(refused("the height of the bars"))?;
        let bars_px = bars_px.as_u64().and_then(|px| u32::try_from(px).ok());
        Ok(bars_px.unwrap_or_default())
    }
}
