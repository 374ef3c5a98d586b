//! The policies of the published pages in one file, for hosts that send headers of their own.
//!
//! Every page carries its policy in a `<meta>`, made of what has been put into it. A header is a second
//! policy, and both have to be kept: so what a header has to allow is what the pages themselves say.

use std::collections::BTreeMap;

use crate::page::policy::hash;
use crate::pattern::pattern;

/// The file, beside the pages.
pub const NAME: &str = "csp.txt";

const INTRODUCTION: &str = "\
# What a content security policy has to allow, computed by the build from what is in the pages.
#
# Each page carries its own policy, so that a host has to send none. One that is sent has to allow at
# least this. With `frame-ancestors` added (and no X-Frame-Options) it also says who may show the charts
# in frames: `frame-ancestors https://paper.example`.
";

/// The text of the file, for the published `files` (each its name and what is in it) and the script that
/// authors copy beside a bare frame.
#[must_use]
pub fn text(files: &[(&str, &[u8])], listener: &str) -> String {
    let pages = files.iter().filter(|(name, _)| name.ends_with(".html"));
    let own = pages.filter_map(|(name, page)| {
        let page = std::str::from_utf8(page).ok()?;
        Some((*name, of_page(page)?))
    });
    let own: Vec<(&str, String)> = own.collect();
    let mut text = INTRODUCTION.to_owned();
    let mut add = |title: &str, policy: &str| {
        text.push_str(&format!("\n# {title}\nContent-Security-Policy: {policy}\n"));
    };
    add(
        "All files of this folder",
        &united(own.iter().map(|(_, policy)| policy.as_str())),
    );
    let mut told: Vec<&str> = Vec::new();
    for (_, policy) in &own {
        if told.contains(&policy.as_str()) {
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

/// Of the text of the file, what allows all of the folder, and what an article needs.
#[must_use]
pub fn in_short(text: &str) -> String {
    let blocks: Vec<&str> = text.split("\n\n").skip(1).collect();
    match &blocks[..] {
        [all, .., element, frame] => [*all, *element, frame.trim_end()].join("\n"),
        _ => text.to_owned(),
    }
}

/// The policy that a page carries.
#[must_use]
pub fn of_page(page: &str) -> Option<String> {
    let meta = pattern("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");
    meta.captures(page).map(|found| found[1].to_owned())
}

/// The policy that allows what any of these does.
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
    use crate::page::policy::Policy;

    fn page(script: &str, style: &str) -> String {
        let mut policy = Policy::default();
        policy.allow_script(script);
        policy.allow_style(style);
        policy.allow_own_files();
        format!(
            "<head>{}<style>{style}</style><script>{script}</script>",
            policy.to_meta()
        )
    }

    fn files<'a>(texts: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a [u8])> {
        let files = texts.iter().map(|(name, text)| (*name, text.as_bytes()));
        files.collect()
    }

    #[test]
    fn what_a_header_has_to_allow_is_what_the_pages_carry() {
        let (one, two) = (page("a()", "b{}"), page("c()", "b{}"));
        let text = text(
            &files(&[("one.html", &one), ("two.html", &two), ("x.js", "d()")]),
            "listen()",
        );
        for inline in ["a()", "b{}", "c()"] {
            let times = text.matches(&hash(inline)).count();
            assert!(times >= 2, "{inline} stands {times} times in\n{text}");
        }
        let all = format!(
            "# All files of this folder\nContent-Security-Policy: default-src 'none'; \
             script-src 'self' 'wasm-unsafe-eval' {} {}; style-src {}; connect-src 'self'; \
             img-src 'self' data:; base-uri 'none'; form-action 'none'\n",
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
    fn pages_with_one_policy_are_told_together() {
        let one = page("a()", "b{}");
        let text = text(&files(&[("x.html", &one), ("y.html", &one)]), "");
        assert!(text.contains("# x.html, y.html\n"), "{text}");
        assert_eq!(of_page("<p>no policy</p>"), None);
    }
}
