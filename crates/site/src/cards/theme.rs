//! The colours of pictures, read from the page's style sheet: those of the light scheme.

use std::collections::BTreeMap;

use regex::Captures;

use super::CardError;
use crate::page::inline;
use crate::pattern::pattern;

/// What the style sheet says of the shapes and the text of charts, without variables.
#[derive(Debug, Clone)]
pub struct Theme {
    /// CSS.
    pub style: String,
    /// The rule that gives the page its colours and its fonts.
    pub root: String,
}

/// Selectors of what a drawing is made of.
const OF_PICTURES: &str = r"^(?:\.[fs]\b[.\w]*|rect\.band|svg text|svg \.strong)$";

impl Theme {
    /// Reads the style sheet of the page.
    ///
    /// # Errors
    /// When it lacks a colour that it names.
    pub fn of(style_sheet: &str) -> Result<Self, CardError> {
        let rules = plain_rules(&inline::squeeze_style(style_sheet));
        let root = rules.iter().find(|(selector, _)| selector == ":root");
        let (_, root) = root.ok_or_else(|| CardError::Theme("has no `:root`".to_owned()))?;
        let root = unchosen(root);
        let colours = variables(&root);
        let of_pictures = pattern(OF_PICTURES);
        let is_of_pictures = |selector: &str| {
            selector
                .split(',')
                .all(|own| of_pictures.is_match(own.trim()))
        };
        let kept = rules
            .iter()
            .filter(|(selector, _)| is_of_pictures(selector));
        let kept = kept.map(|(selector, body)| format!("{selector} {{{body}}}\n"));
        let style = filled(&kept.collect::<String>(), &colours);
        match pattern(r"var\([^)]*\)").find(&style) {
            Some(lacking) => Err(CardError::Theme(format!("gives no {}", lacking.as_str()))),
            None => Ok(Self {
                style,
                root: format!(":root {{{root}}}"),
            }),
        }
    }
}

/// The rules that hold everywhere, each as its selector and its body: those within an at-rule are for
/// other schemes and other media.
fn plain_rules(style: &str) -> Vec<(String, String)> {
    let mut rules = Vec::new();
    let (mut depth, mut start, mut selector) = (0_u32, 0, String::new());
    for (at, letter) in style.char_indices() {
        match letter {
            '{' => {
                if depth == 0 {
                    style[start..at].trim().clone_into(&mut selector);
                    start = at + 1;
                }
                depth += 1;
            }
            '}' => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    if !selector.starts_with('@') {
                        rules.push((selector.clone(), style[start..at].trim().to_owned()));
                    }
                    start = at + 1;
                }
            }
            _ => {}
        }
    }
    rules
}

/// What a rule says where somebody else's page has chosen nothing.
fn unchosen(body: &str) -> String {
    pattern(r"var\([\w-]+,\s*([^;]+)\);")
        .replace_all(body, "$1;")
        .into_owned()
}

fn variables(body: &str) -> BTreeMap<String, String> {
    let declared = pattern(r"(--[\w-]+):\s*([^;]+);");
    let pairs = declared.captures_iter(body);
    pairs
        .map(|own| (own[1].to_owned(), own[2].to_owned()))
        .collect()
}

fn filled(style: &str, variables: &BTreeMap<String, String>) -> String {
    let fill = |found: &Captures<'_>| {
        let value = variables.get(&found[1]);
        value.cloned().unwrap_or_else(|| found[0].to_owned())
    };
    pattern(r"var\((--[\w-]+)\)")
        .replace_all(style, fill)
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: &str = ":root { --ink: #111; --grant: var(--accent, #00f); }\n\
        @media (prefers-color-scheme: dark) { :root { --ink: #eee; } }\n\
        .f { fill: var(--ink); }\n.f.grant, rect.band { fill: var(--grant); }\n\
        @media (forced-colors: active) { .f.grant { fill: CanvasText; } }\n\
        .facts { color: var(--ink); }\nsvg text { font-size: 12px; }";

    #[test]
    fn colours_are_those_of_the_light_scheme_and_only_of_drawings() {
        assert_eq!(
            Theme::of(STYLE).unwrap().style,
            ".f {fill: #111;}\n.f.grant, rect.band {fill: #00f;}\nsvg text {font-size: 12px;}\n"
        );
    }

    #[test]
    fn a_colour_that_is_not_there_is_named() {
        let error = Theme::of(":root { --a: 1; } .f { fill: var(--b); }").unwrap_err();
        assert!(error.to_string().contains("var(--b)"), "{error}");
    }

    #[test]
    fn the_page_gives_every_role_its_colour() {
        let theme = Theme::of(include_str!("../../../src/assets/app.css")).unwrap();
        assert!(!theme.style.contains("var("), "{}", theme.style);
        for class in ["grant", "life", "ghost", "shade5", "stripes", "dim", "band"] {
            assert!(theme.style.contains(&format!(".{class}")), "{class}");
        }
    }
}
