//! The content security policy that a page carries in itself.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256};

/// How a policy names one inline script or style: by the hash of its exact text.
#[must_use]
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// What a page may do. It starts from nothing.
#[derive(Debug, Default)]
pub struct Policy {
    scripts: Vec<String>,
    styles: Vec<String>,
    fetches: bool,
    frames: bool,
    hosts: bool,
    pictures: bool,
}

impl Policy {
    /// Lets this inline script run.
    pub fn allow_script(&mut self, text: &str) {
        self.scripts.push(hash(text));
    }

    /// Lets this inline style apply.
    pub fn allow_style(&mut self, text: &str) {
        self.styles.push(hash(text));
    }

    /// Lets the page load files from beside itself.
    pub fn allow_own_files(&mut self) {
        self.fetches = true;
    }

    /// Lets the page hold itself in a frame: the preview of what goes into an article.
    pub fn allow_own_frames(&mut self) {
        self.frames = true;
    }

    /// Lets the page show pictures from beside itself, and load nothing else.
    pub fn allow_own_pictures(&mut self) {
        self.pictures = true;
    }

    /// Lets the page be a host: with frames, scripts and pictures from beside itself, and no program.
    pub fn allow_hosting(&mut self) {
        self.frames = true;
        self.hosts = true;
    }

    /// The policy as a `<meta>`.
    #[must_use]
    pub fn to_meta(&self) -> String {
        format!(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">",
            self.text()
        )
    }

    /// The policy as the value of a header.
    #[must_use]
    pub fn text(&self) -> String {
        let (scripts, files) = if self.hosts {
            ("'self' ", " img-src 'self' data:;")
        } else if self.fetches {
            (
                "'self' 'wasm-unsafe-eval' ",
                " connect-src 'self'; img-src 'self' data:;",
            )
        } else if self.pictures {
            ("'wasm-unsafe-eval' ", " img-src 'self' data:;")
        } else {
            ("'wasm-unsafe-eval' ", " img-src data:;")
        };
        let scripts = if self.scripts.is_empty() {
            String::new()
        } else {
            format!("script-src {scripts}{}; ", self.scripts.join(" "))
        };
        format!(
            "default-src 'none'; {scripts}style-src {styles};{files}{frames} base-uri 'none'; form-action 'none'",
            styles = self.styles.join(" "),
            frames = if self.frames {
                " frame-src 'self';"
            } else {
                ""
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_known_one() {
        // The example of the CSP specification.
        let text = "alert('Hello, world.');";
        assert_eq!(
            hash(text),
            "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
        );
        assert_eq!(
            hash(""),
            "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
        );
    }

    #[test]
    fn a_page_with_pictures_may_load_nothing_else() {
        let mut policy = Policy::default();
        policy.allow_style("b{}");
        policy.allow_own_pictures();
        let meta = policy.to_meta();
        assert!(meta.contains("default-src 'none'; style-src"), "{meta}");
        assert!(meta.contains("; img-src 'self' data:; base-uri"), "{meta}");
        assert!(!meta.contains("connect-src"), "{meta}");
    }

    #[test]
    fn a_host_may_show_frames_and_run_no_program() {
        let mut policy = Policy::default();
        policy.allow_script("a()");
        policy.allow_style("b{}");
        policy.allow_hosting();
        let text = policy.text();
        assert!(
            text.contains(&format!("script-src 'self' {};", hash("a()"))),
            "{text}"
        );
        assert!(
            text.contains("img-src 'self' data:; frame-src 'self';"),
            "{text}"
        );
        assert!(
            !text.contains("wasm") && !text.contains("connect"),
            "{text}"
        );
    }

    #[test]
    fn a_page_that_needs_no_files_may_load_none() {
        let mut policy = Policy::default();
        policy.allow_script("a()");
        policy.allow_style("b{}");
        let meta = policy.to_meta();
        assert!(!meta.contains("'self'"), "{meta}");
        assert!(
            meta.contains(&format!("script-src 'wasm-unsafe-eval' {};", hash("a()"))),
            "{meta}"
        );
        assert!(
            meta.contains(&format!("style-src {};", hash("b{}"))),
            "{meta}"
        );
        policy.allow_own_files();
        let meta = policy.to_meta();
        assert!(
            meta.contains("script-src 'self' 'wasm-unsafe-eval'"),
            "{meta}"
        );
        assert!(
            meta.contains("connect-src 'self'; img-src 'self' data:;"),
            "{meta}"
        );
    }
}
