//! The page of a card: what a network's reader gets to see of a link, and a reader without scripts of
//! a view.
//!
//! It leads to the view by a link and does not go there by itself: a crawler that followed would read
//! the tags of another page, and the way back would be barred.

use super::tags::{About, tags};
use super::{Card, HEIGHT_PX, Theme, WIDTH_PX};
use crate::html::{at_end, edited, escaped, inside};
use crate::policy::{PICTURES, Sealed, sealed};
use crate::{Base, SiteError};

/// Beside the colors of the page, all the style that a card's page has.
const STYLE: &str = "body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.45 var(--sans)}\n\
main{max-width:760px;margin:0 auto;padding:20px 12px 40px}\n\
h1{font:400 26px/1.25 var(--serif);margin:4px 0 16px}\n\
h2{font:700 16px/1.3 var(--sans);margin:28px 0 0}\n\
p{margin:12px 0}\n\
ul{margin:12px 0;padding-left:20px}\n\
a{color:inherit;text-underline-offset:3px}\n\
.kicker,.note{color:var(--ink2);font-size:14px;margin:0}\n\
.main{display:inline-block;padding:10px 14px;background:var(--ink);color:var(--paper);border-radius:3px}\n\
img{display:block;width:100%;height:auto;border:1px solid var(--rule)}";

/// The path of the page of `card` among the published files.
#[must_use]
pub fn page_name(card: &Card) -> String {
    format!("cards/{}.html", card.id)
}

/// The path of its picture.
#[must_use]
pub fn picture_name(card: &Card) -> String {
    format!("cards/{}.png", card.id)
}

/// What its picture shows, in words.
#[must_use]
pub fn alt(card: &Card) -> String {
    let headline = sentence(&card.headline);
    match &card.plot {
        Some(plot) => format!("{headline} Chart: {}", sentence(&plot.subtitle)),
        None => format!("{headline} {}", listed(&card.statements)),
    }
}

fn listed(statements: &[(String, String)]) -> String {
    let told = statements
        .iter()
        .map(|(title, verdict)| format!("{title}: {verdict}"));
    sentence(&told.collect::<Vec<_>>().join("; "))
}

/// The text with a full stop at its end.
fn sentence(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}

/// What is said of a card's view where links are shown.
fn description(card: &Card) -> String {
    format!(
        "{} In linked charts: select in one, and all others answer.",
        sentence(&card.headline)
    )
}

/// The page of `card`, one of `all`.
///
/// # Errors
/// When the template is not as expected.
pub fn page(
    template: &str,
    card: &Card,
    all: &[Card],
    theme: &Theme,
    base: &Base,
) -> Result<Sealed, SiteError> {
    let own_picture = format!("{}.png", card.id);
    let (name, picture) = (page_name(card), picture_name(card));
    let about = About {
        page: &name,
        title: &card.title,
        description: &description(card),
        picture: (&picture, &own_picture),
        alt: &alt(card),
    };
    let (title, body) = (escaped(&card.title), body(card, all));
    let head = format!(
        "{}<style>{}\n{STYLE}</style>\n",
        head(about, base),
        theme.root
    );
    let edits = vec![
        inside("title", &title)?,
        at_end("head", &head)?,
        inside("main", &body)?,
    ];
    sealed(&edited(template, edits)?, PICTURES)
}

fn head(about: About<'_>, base: &Base) -> String {
    let named = |name: &str, content: &str| {
        format!("<meta name=\"{name}\" content=\"{}\">\n", escaped(content))
    };
    let picture = base.address(about.picture.0);
    [
        named("description", about.description),
        tags(about, base),
        named("twitter:title", about.title),
        named("twitter:description", about.description),
        named(
            "twitter:image",
            picture.as_deref().unwrap_or(about.picture.1),
        ),
        named("twitter:image:alt", about.alt),
    ]
    .concat()
}

fn body(card: &Card, all: &[Card]) -> String {
    let mark = if card.query.is_empty() { "" } else { "?" };
    let view = escaped(&format!("../index.html{mark}{}", card.query));
    let others = all.iter().filter(|own| own.id != card.id);
    let others = others.map(|own| {
        let title = escaped(&own.title);
        format!("<li><a href=\"{}.html\">{title}</a></li>\n", own.id)
    });
    format!(
        "<p class=\"kicker\">{title}</p>\n\
         <h1>{headline}</h1>\n\
         <a href=\"{view}\"><img src=\"{id}.png\" width=\"{WIDTH_PX}\" height=\"{HEIGHT_PX}\" alt=\"{alt}\"></a>\n\
         <p><a class=\"main\" href=\"{view}\">See it in the charts, and select</a></p>\n\
         <p class=\"note\">The charts need a browser with JavaScript; <a href=\"../report.html\">the report, checked</a> does not.</p>\n\
         <h2>Other views</h2>\n<ul>\n{others}</ul>\n",
        title = escaped(&card.title),
        headline = escaped(&card.headline),
        id = card.id,
        alt = escaped(&alt(card)),
        others = others.collect::<String>(),
    )
}
