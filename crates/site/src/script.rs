//! Text inside a `<script>` element.

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

/// Returns JavaScript without indentation, empty lines and comment lines. It must not contain string literals
/// of more than one line.
#[must_use]
pub fn squeezed(text: &str) -> String {
    let is_code = |line: &&str| {
        let is_comment = line.starts_with("//") || line.starts_with("/*") || line.starts_with('*');
        !line.is_empty() && !is_comment
    };
    let lines: Vec<&str> = text.lines().map(str::trim).filter(is_code).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn a_squeezed_script_keeps_its_code() {
        let text = "// why\nf();\n  /**\n   * more\n   */\n\n  g(\"http://x\"); // kept\n";
        assert_eq!(squeezed(text), "f();\ng(\"http://x\"); // kept");
    }
}
