//! Text inside a `<script>` element.

use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::SiteError;

/// Escapes JSON so that it cannot end its element: a `<` can only be in a string, where JSON can escape it.
#[must_use]
pub fn json(text: &str) -> String {
    text.replace('<', r"\u003c")
}

/// Escapes JavaScript so that it cannot end its element: the tags that matter can only be in literals.
#[must_use]
pub fn safe(text: &str) -> String {
    text.replace("</script", r"\x3C/script")
        .replace("<!--", r"\x3C!--")
}

/// Minifies JavaScript with terser, which runs in Node.js, as wasm-opt does.
#[derive(Debug)]
pub struct Minifier {
    /// The folder of the npm packages.
    pub packages: PathBuf,
}

impl Minifier {
    /// Minifies a script of a page. Its outermost names stay, because other scripts may use them.
    ///
    /// # Errors
    /// Returns an error if terser cannot be run, or if `text` is not JavaScript.
    pub fn script(&self, text: &str) -> Result<String, SiteError> {
        self.run(&[], text)
    }

    /// Minifies a module.
    ///
    /// # Errors
    /// As [`Minifier::script`].
    pub fn module(&self, text: &str) -> Result<String, SiteError> {
        self.run(&["--module"], text)
    }

    fn run(&self, kind: &[&str], text: &str) -> Result<String, SiteError> {
        let terser = self.packages.join("terser/bin/terser");
        let fault = |why: io::Error| SiteError::Script(format!("{}: {why}", terser.display()));
        let mut process = Command::new("node")
            .arg(&terser)
            .args(["--compress", "--mangle"])
            .args(kind)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(fault)?;
        // The input ends when it is dropped. A terser that has stopped early says why in its output.
        let _ = process
            .stdin
            .take()
            .map(|mut to| to.write_all(text.as_bytes()));
        let done = process.wait_with_output().map_err(fault)?;
        if done.status.success() {
            Ok(String::from_utf8_lossy(&done.stdout).trim_end().to_owned())
        } else {
            let why = String::from_utf8_lossy(&done.stderr);
            Err(SiteError::Script(why.trim_end().to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::env;

    use super::*;

    #[test]
    fn json_cannot_end_its_element_and_stays_the_same_json() {
        let text = r#"{"a":"</script><!-- <script>"}"#;
        let inline = json(text);
        assert!(!inline.contains('<'), "{inline}");
        let parsed = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
        assert_eq!(parsed(&inline), parsed(text));
    }

    #[test]
    fn a_script_cannot_end_its_element() {
        assert_eq!(
            safe("f('</script>', `<!--`); if (a < b) g();"),
            r"f('\x3C/script>', `\x3C!--`); if (a < b) g();"
        );
    }

    fn minifier() -> Minifier {
        Minifier {
            packages: env::var_os("COMMUTATIONS_NPM").unwrap().into(),
        }
    }

    #[test]
    fn a_minified_script_keeps_its_outermost_names_and_a_module_its_exports() {
        let text = "// why\nfunction shown(longName) {\n  return longName + 1;\n}\n";
        let script = minifier().script(text).unwrap();
        assert_eq!(script, "function shown(n){return n+1}");
        let module = minifier()
            .module(&format!("{text}export {{ shown as default }};"))
            .unwrap();
        assert!(module.ends_with(" as default};"), "{module}");
        assert!(!module.contains("shown"), "{module}");
    }

    #[test]
    fn what_is_not_javascript_is_refused() {
        let error = minifier().script("let a = ;").unwrap_err().to_string();
        assert!(error.contains("Unexpected token"), "{error}");
    }
}
