//! What version a tool says it is.

use std::path::Path;
use std::process::Command;

/// The version in the answer to `--version`: its first word that starts with a digit.
///
/// ```
/// use xtask::setup::version::parse;
/// assert_eq!(parse("wasm-bindgen 0.2.130"), Some("0.2.130"));
/// assert_eq!(parse("wasm-opt version 132 (version_132)"), Some("132"));
/// ```
#[must_use]
pub fn parse(answer: &str) -> Option<&str> {
    answer
        .split_whitespace()
        .find(|word| word.starts_with(|c: char| c.is_ascii_digit()))
}

/// The number before the first dot.
#[must_use]
pub fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

/// What version the program at `path` answers, if it runs at all: a half-installed one does not.
#[must_use]
pub fn of(path: &Path) -> Option<String> {
    let output = Command::new(path).arg("--version").output().ok()?;
    let answer = String::from_utf8_lossy(&output.stdout);
    parse(&answer)
        .filter(|_| output.status.success())
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_each_tools_own_words() {
        let cases = [
            ("trunk 0.21.14", Some("0.21.14")),
            ("wasm-bindgen 0.2.130 (abcdef012)", Some("0.2.130")),
            ("wasm-opt version 132 (version_132)", Some("132")),
            (
                "Chromium 156.0.8078.79 built on Debian GNU/Linux 12",
                Some("156.0.8078.79"),
            ),
            ("Google Chrome 155.0.1.2 ", Some("155.0.1.2")),
            (
                "ChromeDriver 156.0.8078.79 (a21ce95)",
                Some("156.0.8078.79"),
            ),
            ("", None),
            ("command not found", None),
        ];
        for (answer, version) in cases {
            assert_eq!(parse(answer), version, "{answer}");
        }
    }

    #[test]
    fn major_is_the_first_number() {
        assert_eq!(major("156.0.8078.79"), Some(156));
        assert_eq!(major("132"), Some(132));
        assert_eq!(major("next"), None);
    }

    #[test]
    fn a_program_that_does_not_run_has_no_version() {
        assert_eq!(of(Path::new("no/such/tool")), None);
    }
}
