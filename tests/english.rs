//! Every text that a reader sees is made in `src/text`, so that a second language is one more implementation there: no
//! English word is left in the other layers.
//!
//! Read are the string literals of the code that is published. A lowercase word alone cannot be told from a key of an
//! address or a class, so it is found only where nothing else than words can stand: in the content of an element, and
//! in attributes such as `aria-label`. What faults of data files are called is up to `data`, and `domain` has the
//! keys of the vocabularies.

#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot read its files has failed"
)]

mod literals;

use literals::{Literal, Place, files, literals, root};
use regex::Regex;
use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

/// The folders without words.
const LAYERS: [&str; 7] = [
    "browser", "charts", "export", "picture", "query", "state", "ui",
];

/// Literals that read as words and are none, with the reason.
const NO_WORDS: [(&str, &[&str]); 8] = [
    (
        "classes of the style sheet",
        &[
            " strong",
            "article dark",
            "article light",
            "dates control",
            "panel control",
            "f ink",
            "grant dim",
            "key ",
            "after dim",
            "key after",
            "key faded",
            "key ghost",
            "key grant",
            "key life",
            "key peer",
            "key peer faded",
            "key total",
            "life dim",
            "peer dim",
            "picker control",
            "quick control",
            "s rule",
            "step current",
            "total dim",
        ],
    ),
    (
        "names of keys",
        &[
            "ArrowDown",
            "ArrowLeft",
            "ArrowRight",
            "ArrowUp",
            "End",
            "Enter",
            "Escape",
            "Home",
        ],
    ),
    (
        "names of the browser’s own",
        &["AbortError", "IntersectionObserver", "ResizeObserver"],
    ),
    (
        "parts of an SVG",
        &[
            r#"<path{rule} d="M{left} {y}H{right}"/>"#,
            r#"<g transform="translate({x} {y})" font-family="sans-serif" font-size="12">"#,
            concat!(
                r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width_px}" height="{height_px}" "#,
                r#"viewBox="0 0 {page_px} {page_height_px}" role="img" direction="ltr" xml:lang="en">"#,
                r#"<title>{name}</title><desc>{description}</desc>"#,
                r#"<rect fill="{paper}" x="-9" y="-9" width="{}" height="{}"/>{body}</svg>"#,
                "\n"
            ),
        ],
    ),
    (
        "permissions of a frame",
        &["allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox"],
    ),
    (
        "a rule of a style sheet",
        &["@container (min-width:{}em){{#app [data-chart={name}] .fitting svg{{height:{}rem}}}}\n"],
    ),
    ("a type, for developers", &["Choose"]),
    (
        "vocabularies, which `domain` names too",
        &["length of sentence", "time served"],
    ),
];

/// What is not read of a literal: placeholders, then attributes without words, then tags.
static MARKUP: LazyLock<[Regex; 3]> = LazyLock::new(|| {
    [
        r"\{[^}]*\}",
        r#" (?:[a-z-]+=""|(?:allow|color-scheme|frameborder|height|lang|layout|loading|role|sandbox|scrolling|style|tabindex|width)="[^"]*"|[a-z-]+="[^" ]*")"#,
        r"</?[a-z-]+(?: [a-z]+)*>",
    ]
    .map(|pattern| Regex::new(pattern).unwrap())
});

/// A capitalized word, or a word beside a space.
static WORDS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\b[A-Z]\p{Ll}|\s\pL{2,}\b|\b\pL{2,}\s").unwrap());

/// Whether a reader would read the literal.
fn is_read(literal: &Literal) -> bool {
    match literal.place {
        Place::Test | Place::Class => false,
        Place::Node | Place::Heard => literal.text.contains(char::is_alphabetic),
        Place::Code => {
            let text = MARKUP.iter().fold(literal.text.clone(), |text, pattern| {
                pattern.replace_all(&text, "").into_owned()
            });
            WORDS.is_match(&text)
        }
    }
}

/// The literals of `code` that a reader would read.
fn read(code: &str) -> Vec<String> {
    let read = literals(code).into_iter().filter(is_read);
    read.map(|own| own.text).collect()
}

#[test]
fn no_english_word_is_left_outside_the_layer_of_texts() {
    let layers = LAYERS.map(|layer| files(&format!("src/{layer}"), ".rs"));
    let allowed: BTreeSet<&str> = NO_WORDS.iter().flat_map(|(_, own)| *own).copied().collect();
    let (mut words, mut met) = (Vec::new(), BTreeSet::new());
    for path in layers.concat().into_iter().chain([root("src/main.rs")]) {
        // The module of tests in a file of its own.
        if path.ends_with("tests.rs") {
            continue;
        }
        for text in read(&fs::read_to_string(&path).unwrap()) {
            match allowed.get(text.as_str()) {
                Some(own) => drop(met.insert(*own)),
                None => words.push(format!("{}: {text:?}", path.display())),
            }
        }
    }
    assert!(words.is_empty(), "\n{}", words.join("\n"));
    assert_eq!(met, allowed, "each literal that is no words is there");
}

#[test]
fn words_are_found_wherever_they_stand() {
    for (code, found) in [
        (r#"const LIFE: &str = "Life";"#, 1),
        (r#"fn f() -> &'static str { "not stated" }"#, 1),
        (r#"fn f() { g(&["Death", "Not stated", "unknown"]) }"#, 2),
        (r#"fn f() { format!("{} of {}", a, b) }"#, 1),
        (r#"fn f() { words.join(" and ") }"#, 1),
        (r#"fn f() { html! { <p>{ "more" }</p> } }"#, 1),
        (
            r#"fn f() { html! { <p>{ if a { "more" } else { "fewer" } }</p> } }"#,
            2,
        ),
        (
            r#"fn f() { html! { <nav aria-label="pages" class="a b"></nav> } }"#,
            1,
        ),
        (
            r#"fn f() { html! { <nav aria-label={format!("pages {a}")}></nav> } }"#,
            1,
        ),
        (
            r#"fn f() { html! { <a onclick={move |_| say("It was copied.")}></a> } }"#,
            1,
        ),
        (
            r#"fn f() { "<div role=\"button\" aria-label=\"Show all\"></div>" }"#,
            1,
        ),
        (r#"fn f() { "<p>Show all</p>" }"#, 1),
        (r#"#[cfg(test)] use a::b; const A: &str = "Life";"#, 1),
    ] {
        assert_eq!(read(code).len(), found, "{code}: {:?}", read(code));
    }
    for code in [
        "/// Life in words\nconst A: u8 = 1;",
        r#"#[expect(clippy::panic, reason = "a few rows")] fn f() {}"#,
        r#"#[cfg(test)] mod tests { fn f() { g("Not stated"); } }"#,
        r#"fn f() { html! { <p class="note still" key="all" role="group"></p> } }"#,
        r#"fn f() { html! { <p class={if a { "plot answer" } else { "plot" }}></p> } }"#,
        r#"fn f() { html! { <@{if a { "button" } else { "span" }}></@> } }"#,
        r#"fn f() { html! { { list("drugs", a) } } }"#,
        r#"fn f() { format!("<img src=\"{}cards/{}.png\" width=\"600\" alt=\"{}\">", a, b, c) }"#,
        r#"fn f() { format!("{key}={value}") + "-50% 0px" + "sentence" + "embed.js" }"#,
    ] {
        assert_eq!(read(code), [""; 0], "{code}");
    }
}
