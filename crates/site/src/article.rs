//! The example article: a page of somebody else's around the graphic, its figures from the data.
//!
//! As in the report (`data/story.json`), no figure is typed into its words: `{step.measure}` is one of
//! the report's, computed; `{card.id}` in an attribute says what the picture of a card shows; and a
//! digit that is no figure is marked, `{=2014}`.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::cards::{self, Card};
use crate::page::markup::escaped;
use crate::page::parts::read_text;
use crate::page::policy::Policy;
use crate::page::template::{self, Slots};
use crate::page::{PageError, inline};
use crate::pattern::pattern;
use crate::project::Project;

/// Its file among the published ones, and its template.
pub const NAME: &str = "article.html";

/// Why there is no article.
#[derive(Debug, thiserror::Error)]
pub enum ArticleError {
    /// It asks for what is not computed.
    #[error("{NAME} asks for {{{0}}}, which is no figure of data/story.json")]
    Unknown(String),
    /// A figure may be wrong tomorrow.
    #[error(
        "{NAME} has a figure typed into its words: “{0}”. Let {{step.measure}} say it, or mark what is no figure: {{=…}}"
    )]
    Typed(String),
    /// The figures are not as expected.
    #[error("the figures that `prerender` printed are not understood: {0}")]
    Figures(#[from] serde_json::Error),
    /// The template is not as expected.
    #[error(transparent)]
    Page(#[from] PageError),
}

/// A figure of the report.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Figure {
    /// It in words.
    pub words: String,
    /// The same for scripts.
    pub key: String,
}

/// Figures by name, as `prerender … figures` prints them.
pub type Figures = BTreeMap<String, Figure>;

/// What the article is made of beside its words.
#[derive(Debug, Clone)]
struct Parts {
    style: String,
    listener: String,
    driver: String,
}

/// The article of the project, with the `figures` that `prerender` printed and what the pictures of
/// `cards` show.
///
/// # Errors
/// When its words ask for what is not there, or have a figure of their own.
pub fn page(project: &Project, figures: &str, cards: &[Card]) -> Result<String, ArticleError> {
    let mut figures: Figures = serde_json::from_str(figures)?;
    figures.extend(cards.iter().map(|card| {
        let (words, key) = (cards::alt(card), String::new());
        (format!("card.{}", card.id), Figure { words, key })
    }));
    let parts = Parts {
        style: asset(project, "article.css")?,
        listener: listener(project)?,
        driver: asset(project, "driver.js")?,
    };
    assembled(&read_text(&project.path(NAME))?, &figures, &parts)
}

/// The script that gives a bare frame its height, as authors copy it.
///
/// # Errors
/// When it cannot be read.
pub fn listener(project: &Project) -> Result<String, PageError> {
    Ok(asset(project, "listener.js")?.trim().to_owned())
}

fn asset(project: &Project, name: &str) -> Result<String, PageError> {
    read_text(&project.path(&format!("src/assets/{name}")))
}

fn assembled(template: &str, figures: &Figures, parts: &Parts) -> Result<String, ArticleError> {
    let style = inline::style(&inline::squeeze_style(&parts.style));
    let listener = inline::script(&parts.listener);
    let driver = inline::script(&inline::squeeze_script(&parts.driver));
    let mut policy = Policy::default();
    policy.allow_script(&listener);
    policy.allow_script(&driver);
    policy.allow_style(&style);
    policy.allow_hosting();
    let script = |text: &str| format!("<script>{text}</script>");
    let slots = Slots::from([
        ("policy", policy.to_meta()),
        ("style", format!("<style>{style}</style>")),
        ("listener", script(&listener)),
        ("driver", script(&driver)),
    ]);
    Ok(template::fill(&worded(template, figures)?, &slots)?)
}

/// The template with its figures in place. Comments are left as they are.
///
/// # Errors
/// When it asks for what is not there, or has a figure of its own.
pub fn worded(template: &str, figures: &Figures) -> Result<String, ArticleError> {
    let pieces = pattern(r"(?s)<!--.*?-->|<[^>]*>|[^<]+");
    let worded = pieces.find_iter(template).map(|piece| {
        let piece = piece.as_str();
        if piece.starts_with("<!--") {
            Ok(piece.to_owned())
        } else if piece.starts_with('<') {
            filled(piece, figures, |own| escaped(&own.words))
        } else {
            refuse_digits(piece)?;
            filled(piece, figures, marked)
        }
    });
    worded.collect()
}

/// A figure in the text, where scripts find it too.
fn marked(figure: &Figure) -> String {
    let (words, key) = (escaped(&figure.words), escaped(&figure.key));
    format!("<data value=\"{key}\">{words}</data>")
}

fn refuse_digits(text: &str) -> Result<(), ArticleError> {
    let bare = pattern(r"\{[^}]*\}|&#?\w+;").replace_all(text, "");
    match pattern(r"\S*\d\S*").find(&bare) {
        Some(typed) => Err(ArticleError::Typed(typed.as_str().to_owned())),
        None => Ok(()),
    }
}

/// The text with what `put` makes of each figure.
fn filled(
    text: &str,
    figures: &Figures,
    put: impl Fn(&Figure) -> String,
) -> Result<String, ArticleError> {
    let (mut filled, mut end) = (String::new(), 0);
    for found in pattern(r"\{([^{}]*)\}").captures_iter(text) {
        let Some(place) = found.get(0) else { continue };
        filled.push_str(&text[end..place.start()]);
        filled.push_str(&match found[1].strip_prefix('=') {
            Some(words) => words.to_owned(),
            None => {
                let figure = figures.get(&found[1]);
                put(figure.ok_or_else(|| ArticleError::Unknown(found[1].to_owned()))?)
            }
        });
        end = place.end();
    }
    filled.push_str(&text[end..]);
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = include_str!("../../article.html");

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
    fn figures_are_put_into_words_and_attributes() {
        let text = "<!-- 1 --><p title=\"{so-far.all}\" data-n=\"2\">{so-far.all} since {=1900}</p><img alt=\"{card.time}\">";
        assert_eq!(
            worded(text, &figures()).unwrap(),
            "<!-- 1 --><p title=\"1,716\" data-n=\"2\"><data value=\"1716\">1,716</data> since 1900</p><img alt=\"Bars &amp; &quot;marks&quot;\">"
        );
    }

    #[test]
    fn a_figure_that_is_typed_or_unknown_fails_the_build() {
        let refused = |text: &str| worded(text, &figures()).unwrap_err().to_string();
        assert!(refused("<p>In all 1,716 people</p>").contains("“1,716”"));
        assert!(refused("<p>{so-far.none}</p>").contains("{so-far.none}"));
        assert!(refused("<p title=\"{none}\">").contains("{none}"));
    }

    /// The article of the project, with a figure at every place.
    #[test]
    fn the_article_has_no_inline_style_and_its_policy_knows_its_scripts() {
        let figure = Figure {
            words: "7".to_owned(),
            key: "7".to_owned(),
        };
        let places = pattern(r"\{([a-z][^{}]*)\}");
        let places = places.captures_iter(TEMPLATE);
        let figures = places.map(|found| (found[1].to_owned(), figure.clone()));
        let parts = Parts {
            style: include_str!("../../src/assets/article.css").to_owned(),
            listener: include_str!("../../src/assets/listener.js")
                .trim()
                .to_owned(),
            driver: include_str!("../../src/assets/driver.js").to_owned(),
        };
        let page = assembled(TEMPLATE, &figures.collect(), &parts).unwrap();
        assert!(!page.contains("unsafe-inline") && !page.contains(" style="));
        let inline = pattern(r"(?s)<(?:script|style)>(.*?)</");
        let mut count = 0;
        for found in inline.captures_iter(&page) {
            let hash = crate::page::policy::hash(&found[1]);
            assert!(page.contains(&hash), "{}", &found[1]);
            count += 1;
        }
        assert_eq!(count, 3);
    }
}
