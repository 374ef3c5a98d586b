//! A browser that takes screenshots of states.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::{Value, json};
use webdriver::{Browser, Settings};

use crate::states::{Condition, Frame, State};
use crate::{Outcome, SCHEMES, WIDTHS_PX, sheet};

/// The time within which a state must be reached.
const PATIENCE: Duration = Duration::from_secs(30);

/// The height that the bars above and below the window can cover, in CSS pixels.
const BARS_PX: f64 = 140.0;

/// A script that returns whether all animations have ended, after waiting for a few frames.
const IS_AT_REST: &str = "
    if (document.getAnimations().length) return false;
    return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

/// A browser that takes screenshots of states.
pub struct Camera {
    browser: Browser,
    site: String,
    album: PathBuf,
}

impl Camera {
    pub async fn start(settings: &Settings, site: String, album: &Path) -> Outcome<Self> {
        fs::create_dir_all(album.join(sheet::THUMBNAILS))?;
        Ok(Self {
            browser: Browser::start(settings).await?,
            site,
            album: album.to_owned(),
        })
    }

    pub async fn shoot(&mut self, states: &[(usize, &State)]) -> Outcome<()> {
        for (_, state) in states {
            let shot = self.shoot_state(state).await;
            shot.map_err(|error| format!("{}: {error}", state.name))?;
            println!("look: {}", state.name);
        }
        Ok(())
    }

    async fn shoot_state(&mut self, state: &State) -> Outcome<()> {
        self.browser.renew().await?;
        self.prepare(state.condition).await?;
        for width_px in WIDTHS_PX {
            self.open(state, width_px).await?;
            for scheme in SCHEMES {
                self.emulate(state.condition, scheme).await?;
                self.rests(state.condition).await?;
                self.expose(state, width_px, scheme).await?;
            }
        }
        Ok(())
    }

    /// Sets up the condition for the pages that are opened next.
    async fn prepare(&self, condition: Condition) -> Outcome<()> {
        match condition {
            Condition::NoScript => {
                let off = json!({ "value": true });
                let order = "Emulation.setScriptExecutionDisabled";
                self.browser.cdp(order, off).await?;
            }
            Condition::NoProgram => {
                let broken = "for (const name of ['instantiate', 'instantiateStreaming']) WebAssembly[name] = () => Promise.reject(new Error('broken'))";
                let order = "Page.addScriptToEvaluateOnNewDocument";
                let source = json!({ "source": broken });
                self.browser.cdp(order, source).await?;
            }
            Condition::Usual | Condition::Print | Condition::ForcedColors => {}
        }
        Ok(())
    }

    async fn open(&self, state: &State, width_px: u32) -> Outcome<()> {
        let height_px = window_height_px(width_px);
        self.browser.resize(width_px, height_px).await?;
        self.browser.open("about:blank").await?;
        self.browser
            .open(&format!("{}{}", self.site, state.address))
            .await?;
        self.browser.wait_until(state.is_ready, PATIENCE).await?;
        Ok(())
    }

    async fn emulate(&self, condition: Condition, scheme: &str) -> Outcome<()> {
        let (medium, forced) = match condition {
            Condition::Print => ("print", "none"),
            Condition::ForcedColors => ("", "active"),
            _ => ("", "none"),
        };
        let features = [("prefers-color-scheme", scheme), ("forced-colors", forced)];
        self.browser.emulate(medium, &features).await?;
        Ok(())
    }

    async fn rests(&self, condition: Condition) -> Outcome<()> {
        // Without scripts, there are no callbacks either.
        let script = match condition {
            Condition::NoScript => "return document.getAnimations().length === 0",
            _ => IS_AT_REST,
        };
        self.browser.wait_until(script, PATIENCE).await?;
        Ok(())
    }

    /// Takes the screenshot, and a thumbnail of its upper part for the contact sheet.
    async fn expose(&self, state: &State, width_px: u32, scheme: &str) -> Outcome<()> {
        let area = self.area(state.frame, width_px).await?;
        let name = sheet::file(state.name, width_px, scheme);
        let room_px = f64::from(window_height_px(width_px)) - BARS_PX;
        let is_beyond = match state.frame {
            Frame::Page => true,
            Frame::Window => false,
            Frame::Element(_) => area[3] > room_px,
        };
        let whole = clip(area, area[3], 1.0);
        let whole = self.browser.picture(whole, is_beyond).await?;
        fs::write(self.album.join(&name), whole)?;
        let scale = f64::from(sheet::THUMBNAIL_PX) / area[2];
        let height = area[3].min(area[2] * sheet::THUMBNAIL_RATIO);
        let small = clip(area, height, scale);
        let small = self.browser.picture(small, is_beyond).await?;
        fs::write(self.album.join(sheet::THUMBNAILS).join(&name), small)?;
        Ok(())
    }

    /// The left, top, width and height of the area in the screenshot, in CSS pixels of the page.
    async fn area(&self, frame: Frame, width_px: u32) -> Outcome<[f64; 4]> {
        let script = match frame {
            Frame::Page => "return [0, 0, arguments[1], document.documentElement.scrollHeight]",
            Frame::Window => "return [scrollX, scrollY, innerWidth, innerHeight]",
            Frame::Element(_) => {
                // On a phone, it may be in a strip that scrolls sideways.
                "const own = document.querySelector(arguments[0]); own.scrollIntoView({ block: 'center', inline: 'start' }); if (own.getBoundingClientRect().height > innerHeight - arguments[2]) scrollTo(0, 0); const r = own.getBoundingClientRect(); return [r.left + scrollX, r.top + scrollY, r.width, r.height]"
            }
        };
        let selector = match frame {
            Frame::Element(selector) => selector,
            Frame::Page | Frame::Window => "",
        };
        let arguments = vec![json!(selector), json!(width_px), json!(BARS_PX)];
        let area = self.browser.js(script, arguments).await?;
        Ok(serde_json::from_value(area)?)
    }

    /// Takes a screenshot of the contact sheet.
    pub async fn shoot_sheet(&mut self) -> Outcome<PathBuf> {
        self.browser.renew().await?;
        let page = self.album.join(sheet::PAGE).canonicalize()?;
        self.browser
            .open(&format!("file://{}", page.display()))
            .await?;
        self.browser.resize(sheet::WIDTH_PX, 900).await?;
        let are_there = "return [...document.images].every(own => own.complete)";
        self.browser.wait_until(are_there, PATIENCE).await?;
        let area = self.area(Frame::Page, sheet::WIDTH_PX).await?;
        let picture = self.browser.picture(clip(area, area[3], 1.0), true).await?;
        let path = self.album.join("index.png");
        fs::write(&path, picture)?;
        Ok(path)
    }
}

/// The height of a window of this width.
const fn window_height_px(width_px: u32) -> u32 {
    if width_px < 600 { 844 } else { 800 }
}

fn clip([x, y, width, _]: [f64; 4], height: f64, scale: f64) -> Value {
    json!({ "x": x, "y": y, "width": width, "height": height, "scale": scale })
}
