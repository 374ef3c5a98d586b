//! Texts made fit to stand inside an HTML element.
//!
//! An HTML parser knows nothing of the language in a `<script>` or `<style>`: it looks for a few
//! tags, wherever they stand. So those are written another way that means the same.

use regex::Captures;

use crate::pattern::pattern;

/// JSON: a `<` can only be in a string, where JSON has another way to write it.
#[must_use]
pub fn json(text: &str) -> String {
    text.replace('<', r"\u003c")
}

/// JavaScript: the tags that matter can only be in literals, which all know `\x3C`.
#[must_use]
pub fn script(text: &str) -> String {
    replace(text, r"(?i)<(!--|/?script)", |found| {
        format!(r"\x3C{}", &found[1])
    })
}

/// CSS: the one tag that matters can only be in a string or a comment.
#[must_use]
pub fn style(text: &str) -> String {
    replace(text, r"(?i)<(/style)", |found| {
        format!(r"\3C {}", &found[1])
    })
}

/// Takes comments, indentation and empty lines out of CSS.
#[must_use]
pub fn squeeze_style(text: &str) -> String {
    let bare = replace(
        text,
        r#"(?s)("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|/\*.*?\*/"#,
        |found| {
            found
                .get(1)
                .map_or(String::new(), |string| string.as_str().to_owned())
        },
    );
    join_lines(&bare, |_| true)
}

/// Takes indentation, empty lines, and lines that are comments out of JavaScript.
/// Not for texts with strings of more than one line.
#[must_use]
pub fn squeeze_script(text: &str) -> String {
    join_lines(text, |line| !line.starts_with("//"))
}

fn join_lines(text: &str, keep: impl Fn(&str) -> bool) -> String {
    let lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && keep(line));
    lines.collect::<Vec<_>>().join("\n")
}

fn replace(text: &str, what: &str, with: impl Fn(&Captures<'_>) -> String) -> String {
    pattern(what)
        .replace_all(text, |found: &Captures<'_>| with(found))
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_cannot_end_its_element_and_stays_the_same_json() {
        let text = r#"{"a":"</script><!-- <script>"}"#;
        let safe = json(text);
        assert!(!safe.contains('<'), "{safe}");
        let same: serde_json::Value = serde_json::from_str(&safe).unwrap();
        assert_eq!(
            same,
            serde_json::from_str::<serde_json::Value>(text).unwrap()
        );
    }

    #[test]
    fn a_script_cannot_end_its_element() {
        let text = "f('</SCRIPT>', `<!--`, /<script/); if (a < b) g();";
        assert_eq!(
            script(text),
            r"f('\x3C/SCRIPT>', `\x3C!--`, /\x3Cscript/); if (a < b) g();"
        );
    }

    #[test]
    fn a_style_cannot_end_its_element() {
        assert_eq!(
            style("a::after{content:'</style>'}"),
            r"a::after{content:'\3C /style>'}"
        );
    }

    #[test]
    fn a_squeezed_style_keeps_its_strings() {
        let text =
            "/* why\n */\na {\n  content: '/* kept */'; /* gone */\n\n  b: \"it\\\"s\";\n}\n";
        assert_eq!(
            squeeze_style(text),
            "a {\ncontent: '/* kept */';\nb: \"it\\\"s\";\n}"
        );
    }

    #[test]
    fn a_squeezed_script_keeps_what_runs() {
        let text = "// why\nf();\n  // more\n\n  g(\"http://x\"); // kept\n";
        assert_eq!(squeeze_script(text), "f();\ng(\"http://x\"); // kept");
    }
}
