//! The content security policy inside a page, which names each inline script and style by its hash.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use lol_html::html_content::Element;
use sha2::{Digest, Sha256};

use crate::SiteError;
use crate::html::{after, each, each_text, edited};

/// What a kind of page may do, besides running its own inline scripts and applying its own styles.
#[derive(Debug, Clone)]
pub struct Allowed {
    /// The sources of scripts; if the page has no scripts either, the policy has no `script-src`.
    scripts: &'static str,
    /// Further directives, each with a semicolon.
    directives: &'static str,
    /// The page's own origin, if it is known.
    origin: Option<String>,
}

impl Allowed {
    /// Names the origin beside `'self'`, which matches nothing in a sandboxed frame of WebKit.
    #[must_use]
    pub fn at(self, origin: Option<String>) -> Self {
        Self { origin, ..self }
    }
}

/// The app with its files beside it; it shows itself in a frame as a preview of an embed.
pub const SERVED: Allowed = Allowed {
    scripts: "'self' 'wasm-unsafe-eval'",
    directives: "connect-src 'self'; img-src 'self' data:; frame-src 'self';",
    origin: None,
};
/// The app in one file, which loads nothing.
pub const ONE_FILE: Allowed = Allowed {
    scripts: "'wasm-unsafe-eval'",
    directives: "img-src data:; frame-src 'self';",
    origin: None,
};
/// An article that shows the app in frames.
pub const HOST: Allowed = Allowed {
    scripts: "'self'",
    directives: "img-src 'self' data:; frame-src 'self';",
    origin: None,
};
/// A page with pictures beside it.
pub const PICTURES: Allowed = Allowed {
    scripts: "",
    directives: "img-src 'self' data:;",
    origin: None,
};
/// A page that loads nothing.
pub const STILL: Allowed = Allowed {
    scripts: "",
    directives: "img-src data:;",
    origin: None,
};

/// A page that contains its policy, and the policy.
#[derive(Debug, Clone)]
pub struct Sealed {
    /// The page as HTML.
    pub html: String,
    /// The policy, as the value of a header.
    pub policy: String,
}

/// Returns the source expression for an inline script or style: the hash of its exact text.
#[must_use]
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// Adds to the finished page `html` a policy that allows its contents and `allowed`, and nothing else.
///
/// # Errors
/// Returns an error if the page has a `style` attribute, which the policy would silently drop.
pub fn sealed(html: &str, allowed: &Allowed) -> Result<Sealed, SiteError> {
    let (mut scripts, mut styles) = (Vec::new(), Vec::new());
    // Scripts of other types are data.
    let inline_script = "script:not([type]), script[type=module]";
    let edits = vec![
        each("[style]", refuse_style)?,
        each_text(inline_script, |text| Ok(noted(&mut scripts, text)))?,
        each_text("style", |text| Ok(noted(&mut styles, text)))?,
    ];
    edited(html, edits)?;
    let policy = text(allowed, &scripts, &styles);
    let meta = format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let html = edited(html, vec![after("meta[charset]", &meta)?])?;
    Ok(Sealed { html, policy })
}

fn noted(hashes: &mut Vec<String>, text: &str) -> String {
    let hash = hash(text);
    if !hashes.contains(&hash) {
        hashes.push(hash);
    }
    text.to_owned()
}

fn text(allowed: &Allowed, scripts: &[String], styles: &[String]) -> String {
    let mut policy = "default-src 'none';".to_owned();
    let mut add = |name: &str, sources: String| {
        let sources = sources.trim();
        if !sources.is_empty() {
            policy.push_str(&format!(" {name} {sources};"));
        }
    };
    add(
        "script-src",
        format!("{} {}", allowed.scripts, scripts.join(" ")),
    );
    add("style-src", styles.join(" "));
    let policy = format!(
        "{policy} {} base-uri 'none'; form-action 'none'",
        allowed.directives
    );
    match &allowed.origin {
        Some(origin) => policy.replace("'self'", &format!("'self' {origin}")),
        None => policy,
    }
}

fn refuse_style(element: &mut Element<'_, '_>) -> lol_html::HandlerResult {
    let style = element.get_attribute("style").unwrap_or_default();
    let tag = format!("<{} style=\"{style}\">", element.tag_name());
    Err(SiteError::StyleAttribute(tag).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(body: &str) -> String {
        format!("<head><meta charset=\"utf-8\"></head>{body}")
    }

    #[test]
    fn the_hash_is_the_known_one() {
        // The example of the CSP specification.
        assert_eq!(
            hash("alert('Hello, world.');"),
            "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"
        );
    }

    #[test]
    fn a_known_origin_is_named_wherever_the_page_itself_is() {
        let named = SERVED.at(Some("https://example.org".to_owned()));
        let policy = sealed(&page(""), &named).unwrap().policy;
        assert_eq!(policy.matches("'self' https://example.org").count(), 4);
        assert_eq!(policy.matches("'self'").count(), 4);
    }

    #[test]
    fn the_policy_has_each_inline_text_and_comes_before_them() {
        let body = "<style>b{}</style><script>a()</script><script type=\"module\">m()</script>\
                    <script type=\"application/json\">{}</script><script src=\"x.js\"></script>";
        let page = sealed(&page(body), &SERVED).unwrap();
        let scripts = format!(
            "script-src 'self' 'wasm-unsafe-eval' {} {};",
            hash("a()"),
            hash("m()")
        );
        assert!(page.policy.contains(&scripts), "{}", page.policy);
        assert!(page.policy.contains(&format!("style-src {};", hash("b{}"))));
        assert!(
            page.policy
                .contains("connect-src 'self'; img-src 'self' data:;")
        );
        assert!(!page.policy.contains("unsafe-inline"));
        assert_eq!(page.policy.matches("'sha256-").count(), 3);
        let meta = page.html.find(&page.policy).unwrap();
        assert!(meta < page.html.find("<style").unwrap(), "{}", page.html);
    }

    #[test]
    fn a_page_without_scripts_may_run_none() {
        let page = sealed(&page("<style>b{}</style>"), &STILL).unwrap();
        assert!(page.policy.starts_with("default-src 'none'; style-src "));
        assert!(!page.policy.contains("script-src") && !page.policy.contains("'self'"));
    }

    #[test]
    fn a_style_attribute_is_refused_but_the_word_is_not() {
        let error = sealed(&page("<p style=\"color:red\">"), &STILL).unwrap_err();
        assert!(
            error.to_string().contains("<p style=\"color:red\">"),
            "{error}"
        );
        assert!(sealed(&page("<p data-style=\"x\">style=\"x\"</p>"), &STILL).is_ok());
    }
}
