//! The colors of pictures: those of the light scheme, read from the page's style sheet.

use std::collections::HashMap;

use lightningcss::printer::PrinterOptions;
use lightningcss::properties::Property;
use lightningcss::properties::custom::{CustomPropertyName, TokenList};
use lightningcss::rules::CssRule;
use lightningcss::rules::style::StyleRule;
use lightningcss::stylesheet::{ParserOptions, StyleSheet};
use lightningcss::traits::ToCss;

use crate::SiteError;

/// The rules of the style sheet for charts, with their variables resolved.
#[derive(Debug, Clone)]
pub struct Theme {
    /// The rules for shapes and text, as CSS.
    pub style: String,
    /// The rule that sets the colors and fonts of the page.
    pub root: String,
}

type Variables<'i> = HashMap<String, TokenList<'i>>;

impl Theme {
    /// Reads the page's style sheet. Rules within an at-rule are skipped: they are for other schemes and
    /// media.
    ///
    /// # Errors
    /// Returns an error if the style sheet is not valid CSS, or uses a color that it does not define.
    pub fn of(css: &str) -> Result<Self, SiteError> {
        let sheet = StyleSheet::parse(css, ParserOptions::default())
            .map_err(|error| SiteError::Style(error.to_string()))?;
        let rules = sheet.rules.0.iter().filter_map(|rule| match rule {
            CssRule::Style(rule) => Some(rule),
            _ => None,
        });
        let rules: Vec<&StyleRule<'_>> = rules.collect();
        let root = rules.iter().find(|rule| selectors(rule) == [":root"]);
        let root = root.ok_or_else(|| SiteError::Style("it has no `:root`".to_owned()))?;
        let variables = variables(root);
        let of_pictures = rules.iter().filter(|rule| is_of_pictures(rule));
        let style: String = of_pictures
            .map(|rule| filled(rule, &variables))
            .collect::<Result<_, _>>()?;
        if let Some((_, lacking)) = style.split_once("var(") {
            let name = lacking.split(')').next().unwrap_or_default();
            return Err(SiteError::Style(format!("it gives no value to {name}")));
        }
        Ok(Self {
            style,
            root: filled(root, &Variables::new())?,
        })
    }
}

fn printed(css: &impl ToCss) -> Result<String, SiteError> {
    css.to_css_string(PrinterOptions::default())
        .map_err(|error| SiteError::Style(error.to_string()))
}

fn selectors(rule: &StyleRule<'_>) -> Vec<String> {
    let selectors = rule.selectors.0.iter();
    selectors
        .map(|own| printed(own).unwrap_or_default())
        .collect()
}

/// Whether all selectors of a rule are for shapes or text of a drawing.
fn is_of_pictures(rule: &StyleRule<'_>) -> bool {
    let is_role = |selector: &str| {
        let is_plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '.';
        let class = selector
            .strip_prefix('.')
            .and_then(|own| own.split('.').next());
        matches!(class, Some("f" | "s")) && selector.chars().all(is_plain)
    };
    let is_text = |selector: &str| ["rect.band", "svg text", "svg .strong"].contains(&selector);
    let selectors = selectors(rule);
    selectors.iter().all(|own| is_role(own) || is_text(own))
}

fn variables<'i>(root: &StyleRule<'i>) -> Variables<'i> {
    let custom = root
        .declarations
        .iter()
        .filter_map(|(property, _)| match property {
            Property::Custom(own) => match &own.name {
                CustomPropertyName::Custom(name) => Some((name.0.to_string(), own.value.clone())),
                CustomPropertyName::Unknown(_) => None,
            },
            _ => None,
        });
    custom.collect()
}

/// The rule with its variables replaced by their values or fallbacks.
fn filled<'i>(rule: &StyleRule<'i>, variables: &Variables<'i>) -> Result<String, SiteError> {
    let values: HashMap<&str, TokenList<'i>> = variables
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    let declared = rule.declarations.iter().map(|(property, important)| {
        let property = substituted(property, &values)?;
        property
            .to_css_string(important, PrinterOptions::default())
            .map_err(|error| SiteError::Style(error.to_string()))
    });
    let declared: Vec<String> = declared.collect::<Result<_, _>>()?;
    let selectors = selectors(rule).join(", ");
    Ok(format!("{selectors} {{{}}}\n", declared.join("; ")))
}

fn substituted<'i>(
    property: &Property<'i>,
    values: &HashMap<&str, TokenList<'i>>,
) -> Result<Property<'i>, SiteError> {
    match property {
        Property::Unparsed(own) => {
            let filled = own.clone().substitute_variables(values);
            filled.map_err(|()| SiteError::Style(format!("{own:?} cannot be filled")))
        }
        Property::Custom(own) => {
            let mut own = own.clone();
            own.value.substitute_variables(values);
            Ok(Property::Custom(own))
        }
        other => Ok(other.clone()),
    }
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
    fn colors_are_those_of_the_light_scheme_and_only_of_drawings() {
        assert_eq!(
            Theme::of(STYLE).unwrap().style,
            ".f {fill: #111}\n.f.grant, rect.band {fill: #00f}\nsvg text {font-size: 12px}\n"
        );
    }

    #[test]
    fn an_undefined_color_is_named_in_the_error() {
        let error = Theme::of(":root { --a: 1; } .f { fill: var(--b); }").unwrap_err();
        assert!(error.to_string().contains("no value to --b"), "{error}");
    }

    #[test]
    fn the_page_gives_every_role_its_color() {
        let theme = Theme::of(include_str!("../../../../web/app.css")).unwrap();
        assert!(!theme.style.contains("var("), "{}", theme.style);
        for class in ["grant", "life", "ghost", "shade5", "dim", "band"] {
            assert!(theme.style.contains(&format!(".{class}")), "{class}");
        }
    }
}
