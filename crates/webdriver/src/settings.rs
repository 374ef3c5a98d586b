//! How a browser is started, the same on every machine.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use serde_json::{Map, Value, json};

use super::{Fonts, Programs, WebDriverError};

/// The flags for every browser: no window, one screen, letters of the same width everywhere, and no network
/// access or background work except by the page.
const FLAGS: [&str; 15] = [
    "--headless=new",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--window-size=1280,900",
    "--screen-info={1600x1200}",
    "--force-device-scale-factor=1",
    "--font-render-hinting=none",
    "--hide-scrollbars",
    "--lang=en-US",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
    // Otherwise a sandboxed frame has its own process, whose console chromedriver does not see.
    "--disable-features=IsolateSandboxedIframes,Translate,OptimizationHints,MediaRouter",
];

/// Variables that would make the browser use the machine's own language and formats.
const LOCALE_VARIABLES: [&str; 4] = ["LC_ALL", "LC_MESSAGES", "LC_TIME", "LC_NUMERIC"];

/// How a browser is started.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The browser and its driver.
    pub programs: Programs,
    /// The only fonts that the browser may use.
    pub fonts: Fonts,
    /// The folder for the font settings and the font cache.
    pub scratch: PathBuf,
    /// Flags in addition to those that every browser gets.
    pub flags: Vec<&'static str>,
    /// The time within which a script on a page must finish.
    pub patience: Duration,
    /// Whether console, network and page events are kept for [`super::Browser::log`].
    pub keeps_logs: bool,
}

impl Settings {
    /// The settings from the environment: the programs of `CHROME` and `CHROMEDRIVER`, and either Source Sans
    /// and Source Serif in the npm packages of `COMMUTATIONS_NPM`, or only the fonts in the folders of
    /// `COMMUTATIONS_TEST_FONTS`.
    ///
    /// # Errors
    /// Returns an error if there is no browser or no font.
    pub fn from_environment(scratch: PathBuf) -> Result<Self, WebDriverError> {
        Ok(Self {
            programs: Programs::find()?,
            fonts: Fonts::from_environment()?,
            scratch,
            flags: Vec::new(),
            patience: Duration::from_secs(30),
            keeps_logs: true,
        })
    }

    /// Makes a program start with this language, time zone and fonts.
    pub(crate) fn apply_to(&self, command: &mut Command) -> Result<(), WebDriverError> {
        for variable in LOCALE_VARIABLES {
            command.env_remove(variable);
        }
        command
            .env("LANG", "en_US.UTF-8")
            .env("LANGUAGE", "en_US")
            .env("TZ", "UTC")
            .env("FONTCONFIG_FILE", self.fonts.write(&self.scratch)?);
        Ok(())
    }

    pub(crate) fn capabilities(&self) -> Map<String, Value> {
        let mut flags = FLAGS.to_vec();
        flags.extend(&self.flags);
        // Chromium refuses to start its sandbox as root.
        if is_root() {
            flags.push("--no-sandbox");
        }
        let options = json!({ "binary": self.programs.chrome, "args": flags });
        let mut all = Map::from_iter([("goog:chromeOptions".to_owned(), options)]);
        let logs = self.logs().iter().map(|kind| (*kind, "ALL"));
        all.insert("goog:loggingPrefs".to_owned(), logs.collect());
        all
    }

    /// The kinds of logs that are kept: the console, and the events of the network and the page.
    pub(crate) fn logs(&self) -> &'static [&'static str] {
        if self.keeps_logs {
            &["browser", "performance"]
        } else {
            &[]
        }
    }
}

fn is_root() -> bool {
    let answer = Command::new("id").arg("-u").output();
    answer.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
