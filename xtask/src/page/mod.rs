//! Pages put together from their parts: the prerendered app, style, the program and the records.
//!
//! Every page, whatever it shows, is one [`assemble`] of a [`Page`] and the shared [`Parts`], in
//! one of two ways ([`Delivery`]). The same parts always give the same bytes.

pub mod framed;
pub mod inline;
pub mod markup;
pub mod parts;
pub mod policy;
pub mod template;

use std::path::PathBuf;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

pub use parts::{Asset, LateData, Parts};
use policy::Policy;
use template::Slots;

use crate::pattern::pattern;

/// Why a page cannot be put together.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// A file cannot be read or written.
    #[error("cannot {what} {}: {source}", path.display())]
    Io {
        /// What was being done.
        what: &'static str,
        /// To which path.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// Trunk left another set of files than is understood here.
    #[error("{} should hold exactly one file that ends in `{ending}`, it holds {count}", folder.display())]
    Output {
        /// Where Trunk wrote.
        folder: PathBuf,
        /// What was looked for.
        ending: &'static str,
        /// How many there are.
        count: usize,
    },
    /// The glue cannot stand inside a page.
    #[error("the JavaScript that wasm-bindgen wrote {0}, so it cannot be put inside a page")]
    Glue(&'static str),
    /// The policy would drop it without a word.
    #[error(
        "the prerendered page has a `style` attribute, which its own policy forbids: use a class or an SVG attribute ({0})"
    )]
    StyleAttribute(String),
    /// The template asks for something that is not there.
    #[error("the template has a slot `<!--{0}-->` that nothing fills")]
    UnknownSlot(String),
    /// The template has no place for something.
    #[error("the template has no slot `<!--{0}-->`")]
    MissingSlot(String),
    /// The template asks for something twice.
    #[error("the template has the slot `<!--{0}-->` twice")]
    RepeatedSlot(String),
}

/// What one page is about.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    /// HTML with the slots `policy`, `head`, `style`, `hints`, `boot`, `app`, `report` and `payload`.
    pub template: &'a str,
    /// The inside of the app's root, as prerendered.
    pub app: &'a str,
    /// The report as an article, as prerendered. A served page links to it ([`report`]); a single file
    /// holds it, since nothing lies beside it.
    pub report: &'a str,
    /// What a served page says of itself to networks and search engines. A single file has no address
    /// of its own, and says nothing.
    pub head: &'a str,
    /// Rules of its own, after those of all pages.
    pub style: &'a str,
}

/// How a page gets its program and records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// From files beside it, which browsers cache.
    Served,
    /// From within itself: it opens from a folder, an e-mail or a sandboxed frame.
    SingleFile,
}

/// Puts one page together.
///
/// # Errors
/// When the template or a part is not as expected.
pub fn assemble(page: Page<'_>, parts: &Parts, delivery: Delivery) -> Result<String, PageError> {
    refuse_style_attributes(page.app)?;
    refuse_style_attributes(page.report)?;
    let boot = inline::script(&parts.boot);
    let style = inline::style(&(parts.style.clone() + page.style));
    let start = start_script(parts, delivery)?;
    let mut policy = Policy::default();
    policy.allow_script(&boot);
    policy.allow_script(&start);
    policy.allow_style(&style);
    policy.allow_own_frames();
    let (app, report, head, hints, data) = match delivery {
        Delivery::Served => {
            policy.allow_own_files();
            let app = page.app.to_owned();
            let head = page.head.to_owned();
            (app, String::new(), head, hints(parts), late_names(parts))
        }
        Delivery::SingleFile => {
            let app = page.app.replace(&format!("\"{REPORT}#"), "\"#");
            let report = page.report.replace("\"index.html\"", "\"#app\"");
            (
                app,
                format!("<section id=\"report\">{report}</section>"),
                String::new(),
                String::new(),
                data_blocks(parts),
            )
        }
    };
    let slots = Slots::from([
        ("policy", policy.to_meta()),
        ("style", format!("<style>{style}</style>")),
        ("head", head),
        ("hints", hints),
        ("boot", format!("<script>{boot}</script>")),
        ("app", app),
        ("report", report),
        (
            "payload",
            format!("{data}<script type=\"module\">{start}</script>"),
        ),
    ]);
    template::fill(page.template, &slots)
}

/// What the page of the report is called, beside the others; the prerendered app links to it.
pub const REPORT: &str = "report.html";

/// What the script is called that hosts load to show the page in frames.
pub const EMBED: &str = "embed.js";

/// The report as a page of its own, which needs no script.
///
/// # Errors
/// When the template is not as expected.
pub fn report(page: Page<'_>, parts: &Parts) -> Result<String, PageError> {
    refuse_style_attributes(page.report)?;
    let style = inline::style(&parts.style);
    let mut policy = Policy::default();
    policy.allow_style(&style);
    let slots = Slots::from([
        ("policy", policy.to_meta()),
        ("style", format!("<style>{style}</style>")),
        ("report", page.report.to_owned()),
    ]);
    template::fill(page.template, &slots)
}

/// The module script that hands wasm-bindgen's `init` to `boot.js`. It comes after the content:
/// what a reader sees first does not wait for it.
fn start_script(parts: &Parts, delivery: Delivery) -> Result<String, PageError> {
    let (source, init) = match delivery {
        Delivery::Served => (
            format!("import init from \"./{}\";", parts.glue.name),
            "init",
        ),
        Delivery::SingleFile => (
            inline::script(&parts.glue.content),
            default_export(&parts.glue.content)?,
        ),
    };
    Ok(format!(
        "{source}\ndocument.dispatchEvent(new CustomEvent(\"commutations:glue\",{{detail:{init}}}));"
    ))
}

/// What the glue calls its default export: a script in a page cannot be imported from.
fn default_export(glue: &str) -> Result<&str, PageError> {
    if pattern(r"(?m)^\s*import\b[^(.]").is_match(glue) {
        return Err(PageError::Glue("imports other scripts"));
    }
    pattern(r"(?:export default ([\w$]+);|([\w$]+) as default\b)")
        .captures(glue)
        .and_then(|found| found.get(1).or(found.get(2)))
        .map(|name| name.as_str())
        .ok_or(PageError::Glue("has no default export by name"))
}

/// Lets the browser fetch all at once, and tells `boot.js` and the app where things are.
fn hints(parts: &Parts) -> String {
    format!(
        "<link rel=\"modulepreload\" href=\"./{glue}\">\n\
         <link id=\"wasm\" rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"./{wasm}\">\n\
         <link id=\"records\" rel=\"preload\" as=\"fetch\" type=\"application/json\" crossorigin href=\"./{records}\">",
        glue = parts.glue.name,
        wasm = parts.wasm.name,
        records = parts.records.name,
    )
}

/// Tells `boot.js` where the rest is. Browsers do nothing with these: what comes after the first
/// view is not to compete with it.
fn late_names(parts: &Parts) -> String {
    let late = parts.late.iter().map(|late| ("late", &late.name));
    let data = parts.late_data.iter();
    let data = data.map(|data| (data.id, &data.asset.name));
    let name = |(id, name)| format!("<template id=\"{id}\" data-file=\"{name}\"></template>\n");
    late.chain(data).map(name).collect()
}

/// What would else be fetched, as elements that browsers neither run nor show.
fn data_blocks(parts: &Parts) -> String {
    let json = |id, asset: &Asset<String>| {
        let text = inline::json(&asset.content);
        format!("<script id=\"{id}\" type=\"application/json\">{text}</script>\n")
    };
    let wasm = |id, asset: &Asset<Vec<u8>>| {
        let text = BASE64_STANDARD.encode(&asset.content);
        format!("<script id=\"{id}\" type=\"application/octet-stream;base64\">{text}</script>\n")
    };
    let first = json("records", &parts.records) + &wasm("wasm", &parts.wasm);
    let late = parts.late.iter().map(|late| wasm("late", late));
    let data = parts.late_data.iter();
    let data = data.map(|data| json(data.id, &data.asset));
    first + &late.chain(data).collect::<String>()
}

fn refuse_style_attributes(app: &str) -> Result<(), PageError> {
    match pattern(r#"<[a-zA-Z][^<>]*\sstyle="[^"]*"[^<>]*>"#).find(app) {
        Some(tag) => Err(PageError::StyleAttribute(tag.as_str().to_owned())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
