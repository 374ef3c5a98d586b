//! The pages of the app: the served one and the one in one file are two edits of the page that Trunk
//! leaves.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use lol_html::html_content::Element;

use crate::data::Data;
use crate::html::{Edit, after, at_end, each, each_text, edited, inside, without};
use crate::paint::Paint;
use crate::policy::{ONE_FILE, SERVED, STILL, Sealed, sealed};
use crate::staged::Staged;
use crate::{SiteError, script, style};

/// The page that others load.
pub const INDEX: &str = "index.html";
/// The page in one file.
pub const ONE: &str = "commutations.html";
/// The report; the app links to it.
pub const REPORT: &str = "report.html";
/// Where the page for frames once was.
pub const FORMER: &str = "embed.html";

/// The served page; `tags` is what it says of itself to networks and search engines.
///
/// # Errors
/// When it cannot be put together.
pub fn served(page: &str, paint: &Paint, tags: &str) -> Result<Sealed, SiteError> {
    let mut edits = common(paint)?;
    edits.push(inside("#app", &paint.app)?);
    edits.push(after("meta[name=description]", tags)?);
    sealed(&edited(page, edits)?, SERVED)
}

/// The page in one file: it opens from a folder, an e-mail or a sandboxed frame. It has no address of
/// its own and says nothing to networks; what stands beside the served page stands in it.
///
/// # Errors
/// When it cannot be put together.
pub fn one_file(staged: &Staged, paint: &Paint, data: &Data) -> Result<Sealed, SiteError> {
    let to_report = format!("{REPORT}#");
    let inward = |from: &'static str, link: &mut Element<'_, '_>| {
        let href = link.get_attribute("href").unwrap_or_default();
        link.set_attribute("href", &href.replacen(from, "", 1))
    };
    let app = each("a[href^='report.html#']", |link| Ok(inward(REPORT, link)?))?;
    let app = edited(&paint.app, vec![app])?;
    let report = each("a[href='index.html']", |link| {
        Ok(link.set_attribute("href", "#app")?)
    })?;
    let report = edited(&paint.statements, vec![report])?;
    let report = format!("<section id=\"report\">{report}</section>");
    let payload = payload(staged, data)?;
    let mut edits = common(paint)?;
    edits.extend([
        inside("#app", &app)?,
        at_end("#content", &report)?,
        without("link[rel=modulepreload], link[rel=preload], script[type=module]")?,
        at_end("body", &payload)?,
    ]);
    sealed(&edited(&staged.page, edits)?, ONE_FILE)
}

/// The report as a page of its own, which needs no script.
///
/// # Errors
/// When it cannot be put together.
pub fn report(template: &str, css: &str, paint: &Paint) -> Result<Sealed, SiteError> {
    let style = format!("<style>{}</style>", style::minified(css)?);
    let edits = vec![inside("main", &paint.report)?, at_end("head", &style)?];
    sealed(&edited(template, edits)?, STILL)
}

/// Leads from where the page for frames once was to the page, with query and fragment.
///
/// # Errors
/// When it cannot be put together.
pub fn former() -> Result<Sealed, SiteError> {
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>Moved</title>\n<link rel=\"canonical\" href=\"{INDEX}\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <script>location.replace(\"{INDEX}\" + location.search + location.hash);</script>\n\
         </head>\n<body><p>This page is now <a href=\"{INDEX}\">{INDEX}</a>.</p></body>\n</html>\n"
    );
    sealed(&html, STILL)
}

/// What both pages of the app share: their style and their scripts, small, and the heights of charts.
fn common(paint: &Paint) -> Result<Vec<Edit<'_>>, SiteError> {
    let small = |css: &str| style::minified(&format!("{css}{}", paint.heights));
    Ok(vec![
        each_text("head > style", small)?,
        each_text("head > script:not([type])", |text| {
            Ok(script::safe(&script::squeezed(text)))
        })?,
    ])
}

/// What the served page would fetch: the data and the program, as elements that browsers neither run
/// nor show, and the script that starts the program.
fn payload(staged: &Staged, data: &Data) -> Result<String, SiteError> {
    let element = |id: &str, kind: &str, text: &str| {
        format!("<script id=\"{id}\" type=\"{kind}\">{text}</script>\n")
    };
    let data = data.files().map(|(id, text)| {
        let text = script::json(text);
        element(id, "application/json", &text)
    });
    let wasm = BASE64_STANDARD.encode(&staged.wasm);
    let glue = script::safe(&script::squeezed(&staged.glue.1));
    let init = default_export(&glue)?;
    Ok(format!(
        "{data}{wasm}<script type=\"module\">{glue}\n{start}</script>\n",
        data = data.collect::<String>(),
        wasm = element("wasm", "application/octet-stream;base64", &wasm),
        start = format_args!(
            "document.dispatchEvent(new CustomEvent(\"commutations:program\", {{ detail: {init} }}));"
        ),
    ))
}

/// What the glue calls its default export: a script in a page cannot be imported from.
fn default_export(glue: &str) -> Result<&str, SiteError> {
    if glue.lines().any(|line| line.starts_with("import ")) {
        return Err(SiteError::Glue("imports other scripts"));
    }
    let is_name = |letter: char| letter.is_alphanumeric() || "_$".contains(letter);
    let before = glue.rsplit_once(" as default").map(|(before, _)| before);
    let name = before.and_then(|before| before.rsplit(|letter| !is_name(letter)).next());
    name.filter(|name| !name.is_empty())
        .ok_or(SiteError::Glue("has no default export by name"))
}
