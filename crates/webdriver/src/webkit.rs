//! `WebKitGTK`: a session for each use, on a virtual screen of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use fantoccini::Client;
use serde_json::json;

use super::error::refused;
use super::screen::Screen;
use super::{Picture, WebDriverError};

/// The narrowest window.
const MIN_WIDTH_PX: u32 = 447;

/// The folder in the home for saved files.
const DOWNLOADS: &str = "Downloads";

/// The time within which a change is on the screen.
const PAINT: Duration = Duration::from_millis(200);

/// What a running `MiniBrowser` is controlled with, besides WebDriver.
#[derive(Debug)]
pub struct WebKit {
    /// The folder of the driver's home and screen.
    home: PathBuf,
}

impl WebKit {
    pub fn at(home: &Path) -> Self {
        Self {
            home: home.to_owned(),
        }
    }

    /// Writes the user's settings into an empty home, before the browser starts there.
    pub fn settle_in(home: &Path) -> Result<(), WebDriverError> {
        let path = home.join("user-dirs.dirs");
        let settings = format!("XDG_DOWNLOAD_DIR=\"$HOME/{DOWNLOADS}\"\n");
        fs::write(&path, settings).map_err(|source| WebDriverError::Folder { path, source })
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
        let folder = self.home.join(DOWNLOADS);
        let failed = |source| WebDriverError::Folder {
            path: folder.clone(),
            source,
        };
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(failed)?;
        Ok(folder)
    }

    /// Returns an element as it is on the screen, after the browser has had time to paint it. The driver's own
    /// pictures are painted anew.
    pub async fn painted(
        &self,
        client: &Client,
        selector: &str,
    ) -> Result<Picture, WebDriverError> {
        tokio::time::sleep(PAINT).await;
        let script = "const box = document.querySelector(arguments[0]).getBoundingClientRect();
            return [box.left, box.top, box.width, box.height].map(Math.floor)";
        let found = client.execute(script, vec![json!(selector)]).await;
        let found = found.map_err(refused(selector))?;
        let px = |side: usize| found[side].as_u64().and_then(|px| usize::try_from(px).ok());
        let side = |side| px(side).unwrap_or_default();
        let top = side(1) + Self::bars_px(client).await? as usize;
        let screen = Screen::read(&self.home.join("Xvfb_screen0"))?;
        Ok(screen.picture(side(0), top, side(2), side(3)))
    }

    /// The height of the window's bars, which are above the page.
    async fn bars_px(client: &Client) -> Result<u32, WebDriverError> {
        let bars = client.execute("return outerHeight - innerHeight", Vec::new());
        let bars_px = bars.await.map_err(refused("the height of the bars"))?;
        let bars_px = bars_px.as_u64().and_then(|px| u32::try_from(px).ok());
        Ok(bars_px.unwrap_or_default())
    }
}
