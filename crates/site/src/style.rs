//! CSS for the pages.

use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use crate::SiteError;

/// Minifies `css`.
///
/// # Errors
/// Returns an error if the text is not valid CSS.
pub fn minified(css: &str) -> Result<String, SiteError> {
    let fault = |why: String| SiteError::Style(why);
    let mut sheet = StyleSheet::parse(css, ParserOptions::default())
        .map_err(|error| fault(error.to_string()))?;
    sheet
        .minify(MinifyOptions::default())
        .map_err(|error| fault(error.to_string()))?;
    let options = PrinterOptions {
        minify: true,
        ..PrinterOptions::default()
    };
    let printed = sheet
        .to_css(options)
        .map_err(|error| fault(error.to_string()))?;
    Ok(printed.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn color_schemes_stay_separate_rules() {
        let css = ":root { --a: var(--b, #ffffff); }\n/* why */\n\
                   @media (prefers-color-scheme: dark) { :root { --a: #000000; } }";
        let css = minified(css).unwrap();
        assert!(
            css.starts_with(":root{--a:var(--b,#fff)}@media (prefers-color-scheme:dark){"),
            "{css}"
        );
    }

    #[test]
    fn invalid_css_is_refused() {
        assert!(minified("a { b").is_err() || minified("} a").is_err());
    }
}
