//! A file with the policies of the published pages, for hosts that send their own headers.
//!
//! Every page has its policy in a `<meta>` element, computed from its contents. A header adds a second
//! policy, and the browser enforces both, so the header must allow at least what the pages allow.

use std::collections::BTreeMap;

use crate::policy::{Sealed, hash};

/// The name of the file, which is published beside the pages.
pub const NAME: &str = "csp.txt";

const INTRODUCTION: &str = "\
# What a content security policy has to allow, computed by the build from what is in the pages.
#
# Each page carries its own policy, so that a host has to send none. One that is sent has to allow at
# least this. With `frame-ancestors` added (and no X-Frame-Options) it also says who may show the charts
# in frames: `frame-ancestors https://paper.example`.
";

/// Builds the text of the file from the published `pages` with their names, and the listener script that
/// authors copy beside a bare frame.
#[must_use]
pub fn text(pages: &[(String, Sealed)], listener: &str) -> String {
    let own: Vec<(&str, &str)> = pages
        .iter()
        .map(|(name, page)| (name.as_str(), page.policy.as_str()))
        .collect();
    let mut text = INTRODUCTION.to_owned();
    let mut add = |title: &str, policy: &str| {
        text.push_str(&format!("\n# {title}\nContent-Security-Policy: {policy}\n"));
    };
    add(
        "All files of this folder",
        &united(own.iter().map(|(_, policy)| *policy)),
    );
    let mut told: Vec<&str> = Vec::new();
    for (_, policy) in &own {
        if told.contains(policy) {
            continue;
        }
        told.push(policy);
        let same = own.iter().filter(|(_, other)| other == policy);
        let names: Vec<&str> = same.map(|(name, _)| *name).collect();
        add(&names.join(", "), policy);
    }
    let frames = "frame-src https://graphics.example";
    add(
        "Your article, with embed.js; graphics.example stands for where this folder is",
        &format!("script-src https://graphics.example; {frames}"),
    );
    add(
        "Your article, with a bare frame and the listener of EMBEDDING.md",
        &format!("script-src {}; {frames}", hash(listener)),
    );
    text
}

/// Returns the most important parts of the file's text: the policy for the whole folder, and those for
/// articles.
#[must_use]
pub fn in_short(text: &str) -> String {
    let blocks: Vec<&str> = text.split("\n\n").skip(1).collect();
    match &blocks[..] {
        [all, .., element, frame] => [*all, *element, frame.trim_end()].join("\n"),
        _ => text.to_owned(),
    }
}

/// Returns a policy that allows everything that any of `policies` allows.
fn united<'a>(policies: impl Iterator<Item = &'a str>) -> String {
    let mut order: Vec<&str> = Vec::new();
    let mut sources: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for directive in policies.flat_map(|policy| policy.split(';')) {
        let mut words = directive.split_whitespace();
        let Some(name) = words.next() else { continue };
        if !order.contains(&name) {
            order.push(name);
        }
        let known = sources.entry(name).or_default();
        for word in words {
            if !known.contains(&word) {
                known.push(word);
            }
        }
    }
    let directive = |name: &&str| format!("{name} {}", sources[name].join(" "));
    order.iter().map(directive).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{SERVED, sealed};

    fn page(name: &str, script: &str, style: &str) -> (String, Sealed) {
        let html = format!("<meta charset><style>{style}</style><script>{script}</script>");
        (name.to_owned(), sealed(&html, &SERVED).unwrap())
    }

    #[test]
    fn a_header_must_allow_what_the_pages_allow() {
        let pages = [
            page("one.html", "a()", "b{}"),
            page("two.html", "c()", "b{}"),
        ];
        let text = text(&pages, "listen()");
        for inline in ["a()", "b{}", "c()"] {
            let times = text.matches(&hash(inline)).count();
            assert!(times >= 2, "{inline} stands {times} times in\n{text}");
        }
        let all = format!(
            "# All files of this folder\nContent-Security-Policy: default-src 'none'; \
             script-src 'self' 'wasm-unsafe-eval' {} {}; style-src {}; connect-src 'self'; \
             img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'\n",
            hash("a()"),
            hash("c()"),
            hash("b{}"),
        );
        assert!(text.contains(&all), "{text}");
        assert!(text.contains(&format!("script-src {};", hash("listen()"))));
        let short = in_short(&text);
        assert!(
            all.starts_with(short.split_inclusive('\n').next().unwrap()),
            "{short}"
        );
        assert_eq!(
            short.matches("Content-Security-Policy:").count(),
            3,
            "{short}"
        );
    }

    #[test]
    fn pages_with_the_same_policy_are_listed_together() {
        let pages = [page("x.html", "a()", "b{}"), page("y.html", "a()", "b{}")];
        let text = text(&pages, "");
        assert!(text.contains("# x.html, y.html\n"), "{text}");
    }
}
