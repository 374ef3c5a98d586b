//! How a browser is started, the same on every machine.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use super::{Engine, Fonts, Programs, WebDriverError};

/// Variables that would make the browser use the machine's own language and formats.
const LOCALE_VARIABLES: [&str; 4] = ["LC_ALL", "LC_MESSAGES", "LC_TIME", "LC_NUMERIC"];

/// How a browser is started.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The browser engine.
    pub engine: Engine,
    /// The browser and its driver.
    pub programs: Programs,
    /// The only fonts that the browser may use.
    pub fonts: Fonts,
    /// The folder for the font settings, the font cache, and the homes of browsers.
    pub scratch: PathBuf,
    /// Flags for Chromium in addition to those that it always gets.
    pub flags: Vec<&'static str>,
    /// The time within which a script on a page must finish.
    pub patience: Duration,
    /// Whether console, network and page events are kept for [`super::Browser::log`].
    pub keeps_logs: bool,
}

impl Settings {
    /// The settings from the environment: the programs of [`Programs::find`], and either Source Sans and Source
    /// Serif in the npm packages of `COMMUTATIONS_NPM`, or only the fonts in the folders of
    /// `COMMUTATIONS_TEST_FONTS`.
    ///
    /// # Errors
    /// Returns an error if there is no browser or no font.
    pub fn from_environment(engine: Engine, scratch: PathBuf) -> Result<Self, WebDriverError> {
        Ok(Self {
            engine,
            programs: Programs::find(engine)?,
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
}

/// Whether this program runs as root.
pub(crate) fn is_root() -> bool {
    let answer = Command::new("id").arg("-u").output();
    answer.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}
