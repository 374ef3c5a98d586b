//! The example article: a page of another publisher that shows the graphic, with figures from the data.
//!
//! As in the report (`data/story.json`), no figure is typed into the words: `{step.measure}` stands for a
//! computed figure of the report, and `{card.id}` in an attribute stands for a description of a card's
//! picture. Digits that are not a figure are marked as such: `{=2014}`.

use lol_html::html_content::{Element, TextType};

use crate::cards::{self, Card};
use crate::html::{at_end, each, each_typed_text, edited, escaped};
use crate::paint::{Figure, Figures};
use crate::policy::{HOST, Sealed, sealed};
use crate::{SiteError, script, style};

/// The name of the published file, and of its template.
pub const NAME: &str = "article.html";

/// The parts from which the article is built.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// The template of the page.
    pub template: &'a str,
    /// The style sheet.
    pub css: &'a str,
    /// The script that sets the height of a bare frame, as authors copy it.
    pub listener: &'a str,
    /// The script that lets links change the view in a bare frame, minified.
    pub driver: &'a str,
}

/// Builds the article with the `figures` of the report and descriptions of the pictures of `cards`.
///
/// # Errors
/// Returns an error if the template names an unknown figure, or has a figure typed into its words.
pub fn page(parts: Parts<'_>, figures: &Figures, cards: &[Card]) -> Result<Sealed, SiteError> {
    let mut figures = figures.clone();
    figures.extend(cards.iter().map(|card| {
        let (words, key) = (cards::alt(card), String::new());
        (format!("card.{}", card.id), Figure { words, key })
    }));
    let head = format!(
        "<style>{}</style>\n<script>{}</script>\n<script>{}</script>\n",
        style::minified(parts.css)?,
        script::safe(parts.listener),
        script::safe(parts.driver),
    );
    let worded = worded(parts.template, &figures)?;
    sealed(&edited(&worded, vec![at_end("head", &head)?])?, &HOST)
}

/// Replaces the placeholders of the template with figures.
///
/// # Errors
/// Returns an error if the template names an unknown figure, or has a figure typed into its words.
pub fn worded(template: &str, figures: &Figures) -> Result<String, SiteError> {
    let edits = vec![
        each("*", |element| Ok(fill_attributes(element, figures)?))?,
        each_typed_text("*", |text, kind| match kind {
            TextType::Data | TextType::RCData => {
                refuse_digits(text)?;
                filled(text, figures, marked)
            }
            // A `<noscript>` contains pictures as markup.
            _ => filled(text, figures, |own| escaped(&own.words)),
        })?,
    ];
    edited(template, edits)
}

fn fill_attributes(element: &mut Element<'_, '_>, figures: &Figures) -> Result<(), SiteError> {
    let attributes = element.attributes().iter();
    let attributes: Vec<(String, String)> = attributes
        .map(|own| (own.name(), own.value()))
        .filter(|(_, value)| value.contains('{'))
        .collect();
    for (name, value) in attributes {
        let value = filled(&value, figures, |own| escaped(&own.words))?;
        // The name comes from an existing attribute, so it is valid.
        element.set_attribute(&name, &value).ok();
    }
    Ok(())
}

/// A figure in the text, as an element that scripts can find.
fn marked(figure: &Figure) -> String {
    let (words, key) = (escaped(&figure.words), escaped(&figure.key));
    format!("<data value=\"{key}\">{words}</data>")
}

/// Splits `text` at its placeholders: the words after each one, with the name inside its braces.
fn pieces(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    text.split('{')
        .enumerate()
        .map(|(index, piece)| match piece.split_once('}') {
            Some((name, after)) if index > 0 => (after, Some(name)),
            _ => (piece, None),
        })
}

fn refuse_digits(text: &str) -> Result<(), SiteError> {
    let words = pieces(text).flat_map(|(words, _)| words.split_whitespace());
    let mut typed =
        words.filter(|word| !word.starts_with('&') && word.contains(|c: char| c.is_ascii_digit()));
    typed
        .next()
        .map_or(Ok(()), |word| Err(SiteError::TypedFigure(word.to_owned())))
}

/// Replaces each placeholder with the result of `put` for its figure.
fn filled(
    text: &str,
    figures: &Figures,
    put: impl Fn(&Figure) -> String,
) -> Result<String, SiteError> {
    let piece = |(words, name): (&str, Option<&str>)| {
        let figure = match name {
            None => String::new(),
            Some(name) => match name.strip_prefix('=') {
                Some(own) => own.to_owned(),
                None => {
                    let figure = figures.get(name);
                    put(figure.ok_or_else(|| SiteError::UnknownFigure(name.to_owned()))?)
                }
            },
        };
        Ok(figure + words)
    };
    pieces(text).map(piece).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = include_str!("../../../pages/article.html");

    fn figures() -> Figures {
        let figure = |words: &str, key: &str| Figure {
            words: words.to_owned(),
            key: key.to_owned(),
        };
        Figures::from([
            ("so-far.all".to_owned(), figure("1,716", "1716")),
            ("card.time".to_owned(), figure("Bars & \"marks\"", "")),
        ])
    }

    #[test]
    fn figures_replace_placeholders_in_text_and_attributes() {
        let text = "<p title=\"{so-far.all}\" data-n=\"2\">{so-far.all} since {=1900}</p><img alt=\"{card.time}\">";
        assert_eq!(
            worded(text, &figures()).unwrap(),
            "<p title=\"1,716\" data-n=\"2\"><data value=\"1716\">1,716</data> since 1900</p><img alt=\"Bars &amp; &quot;marks&quot;\">"
        );
    }

    #[test]
    fn a_typed_or_unknown_figure_is_an_error() {
        let refused = |text: &str| worded(text, &figures()).unwrap_err().to_string();
        assert!(refused("<p>In all 1,716 people</p>").contains("“1,716”"));
        assert!(refused("<p>{so-far.none}</p>").contains("{so-far.none}"));
        assert!(refused("<p title=\"{none}\">").contains("{none}"));
    }

    /// The project's article, with a figure in every place.
    #[test]
    fn the_article_has_no_inline_style_and_its_policy_allows_its_scripts() {
        let names = pieces(TEMPLATE).filter_map(|(_, name)| name);
        let figure = Figure {
            words: "7".to_owned(),
            key: "7".to_owned(),
        };
        let figures = names.map(|name| (name.to_owned(), figure.clone()));
        let parts = Parts {
            template: TEMPLATE,
            css: include_str!("../../../web/article.css"),
            listener: include_str!("../../../web/listener.js").trim(),
            driver: include_str!("../../../web/driver.js"),
        };
        let page = page(parts, &figures.collect(), &[]).unwrap();
        assert!(!page.policy.contains("unsafe-inline"));
        assert_eq!(page.policy.matches("'sha256-").count(), 3);
        assert!(page.html.contains(parts.listener));
    }
}
