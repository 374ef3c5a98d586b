//! Chromium and its driver.

use std::path::PathBuf;

use super::apt;
use crate::failure::{Failure, Outcome};
use crate::program;

/// The headless shell has the same engine without the window of a browser, and takes half the time.
const SHELLS: &[&str] = &["chromium-headless-shell", "chrome-headless-shell"];
const BROWSERS: &[&str] = &[
    "chromium",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "chromium-browser",
];
const USUAL_PATHS: &[&str] = &[
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
];

/// A browser and the matching driver.
#[derive(Debug, Clone)]
pub struct Browser {
    /// Chromium or Chrome.
    pub chrome: PathBuf,
    /// A chromedriver of the same major version.
    pub driver: PathBuf,
}

const NONE: &str = "the tests need Chromium or Chrome (its headless shell is the quickest), and chromedriver \
    of the same major version. On Debian: `apt-get install chromium-headless-shell chromium-driver`. \
    Elsewhere install both and put them on the PATH, or name them in the environment variables CHROME and \
    CHROMEDRIVER";

/// Makes sure that a browser and its driver are installed. Where the headless shell cannot be had, another
/// Chromium serves as well.
pub fn ensure() -> Outcome<Browser> {
    let packages = ["chromium-headless-shell", "chromium-driver"];
    let shell = || with_driver(named("CHROME").or_else(|| running(SHELLS)));
    let found = apt::found_or_installed(shell, "Chromium and its driver", &packages, NONE)
        .or_else(|failure| with_driver(full()).ok_or(failure))?;
    check(&found)?;
    Ok(found)
}

/// Adds the driver that `CHROMEDRIVER` names, or else the one on the `PATH`.
fn with_driver(chrome: Option<PathBuf>) -> Option<Browser> {
    let driver = named("CHROMEDRIVER").or_else(|| running(&["chromedriver"]));
    Some(Browser {
        chrome: chrome?,
        driver: driver?,
    })
}

/// Finds the first of these programs that is on the `PATH` and runs.
fn running(names: &[&str]) -> Option<PathBuf> {
    let mut found = names.iter().filter_map(|name| on_path(name));
    found.find(|path| program::version(path).is_some())
}

/// Finds a browser with windows.
fn full() -> Option<PathBuf> {
    // On Windows, Chrome opens a window instead of printing its version.
    let mut usual = USUAL_PATHS.iter().map(PathBuf::from);
    running(BROWSERS).or_else(|| usual.find(|path| path.is_file()))
}

/// Finds a program on the `PATH`. The full path is needed because chromedriver does not search for the
/// browser.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    let mut found = std::env::split_paths(&path).map(|dir| dir.join(&name));
    found.find(|path| path.is_file())
}

/// Returns the path that an environment variable names.
pub fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

/// The flags of a headless browser.
pub fn headless_arguments() -> Vec<&'static str> {
    let mut arguments = vec!["--headless=new", "--disable-gpu", "--disable-dev-shm-usage"];
    // Chromium refuses to start its sandbox as root.
    if apt::is_root() {
        arguments.push("--no-sandbox");
    }
    arguments
}

/// Checks that the versions match, except on Windows, where Chrome does not print its version.
fn check(found: &Browser) -> Outcome {
    if cfg!(windows) {
        return Ok(());
    }
    let version = |path: &PathBuf, variable: &str| {
        program::version(path).ok_or_else(|| {
            let path = path.display();
            Failure::new(format!(
                "{path} does not answer `--version`: set {variable} to one that runs"
            ))
        })
    };
    let chrome = version(&found.chrome, "CHROME")?;
    let driver = version(&found.driver, "CHROMEDRIVER")?;
    if program::major(&chrome) == program::major(&driver) {
        return Ok(());
    }
    Err(Failure::new(format!(
        "chromedriver is version {driver}, the browser is {chrome}: their first numbers must be equal. \
         Set CHROME and CHROMEDRIVER to two that fit"
    )))
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn saying(words: &str, folder: &tempfile::TempDir) -> PathBuf {
        let path = folder.path().join(words.replace(' ', "-"));
        fs::write(&path, format!("#!/bin/sh\necho {words}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    #[test]
    fn browser_and_driver_must_have_the_same_major_version() {
        let folder = tempfile::tempdir().unwrap();
        let chrome = saying("Chromium 156.0.1.2", &folder);
        let fitting = Browser {
            chrome: chrome.clone(),
            driver: saying("ChromeDriver 156.9", &folder),
        };
        assert!(check(&fitting).is_ok());
        let unlike = Browser {
            chrome,
            driver: saying("ChromeDriver 155.0", &folder),
        };
        let error = check(&unlike).unwrap_err().to_string();
        assert!(
            error.contains("156.0.1.2") && error.contains("155.0"),
            "{error}"
        );
    }
}
