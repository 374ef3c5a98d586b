//! The page of a card: what a social network reads when a view is shared, and what readers without scripts
//! see of the view.
//!
//! The page links to the view instead of redirecting: a crawler that followed a redirect would read the tags
//! of another page, and readers could not go back.

use super::tags::{About, tags};
use super::{Card, HEIGHT_PX, Theme, WIDTH_PX};
use crate::html::{at_end, edited, escaped, inside};
use crate::policy::{PICTURES, Sealed, sealed};
use crate::{Base, SiteError};

/// The style of a card's page, apart from the page colors.
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

/// The path of the picture of `card` among the published files.
#[must_use]
pub fn picture_name(card: &Card) -> String {
    format!("cards/{}.png", card.id)
}

/// A description of what the picture of `card` shows.
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

/// The text with exactly one period at its end.
fn sentence(text: &str) -> String {
    format!("{}.", text.trim_end_matches('.'))
}

/// The description of a card's view in link previews.
fn description(card: &Card) -> String {
    format!(
        "{} In linked charts: select in one, and all others answer.",
        sentence(&card.headline)
    )
}

/// Builds the page of `card`, with links to the others in `all`.
///
/// # Errors
/// Returns an error if the template is not as expected.
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
    sealed(&edited(template, edits)?, &PICTURES)
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
         <p class=\"note\">The charts need a browser with JavaScript; <a href=\"../report.html\">the check of the 2016 coverage</a> does not.</p>\n\
         <h2>Other views</h2>\n<ul>\n{others}</ul>\n",
        title = escaped(&card.title),
        headline = escaped(&card.headline),
        id = card.id,
        alt = escaped(&alt(card)),
        others = others.collect::<String>(),
    )
}
