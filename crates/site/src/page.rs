//! The pages of the app. The served page and the one file are two edits of the page that Trunk leaves.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::base::Base;
use crate::data::Data;
use crate::html::{Edit, after, at_end, each, each_text, edited, inside, without};
use crate::paint::Paint;
use crate::policy::{ONE_FILE, SERVED, STILL, Sealed, sealed};
use crate::staged::{Program, Staged};
use crate::{SiteError, article, script, style};

/// The served page.
pub const INDEX: &str = "index.html";
/// The one file.
pub const ONE: &str = "commutations.html";
/// The page of the report, to which the app links.
pub const REPORT: &str = "report.html";
/// The old address of the page for frames.
pub const FORMER: &str = "embed.html";

/// Builds the served page; `tags` is its metadata for social networks and search engines, and `base` where it
/// will be published.
///
/// # Errors
/// Returns an error if the page cannot be assembled.
pub fn served(page: &str, paint: &Paint, tags: &str, base: &Base) -> Result<Sealed, SiteError> {
    let mut edits = common(paint)?;
    edits.push(inside("#app", &paint.app)?);
    edits.push(after("meta[name=description]", tags)?);
    sealed(&edited(page, edits)?, &SERVED.at(base.origin()))
}

/// Builds the one file, which works from a folder, an e-mail or a sandboxed frame. It has no published
/// address and no metadata for networks, and it contains the files that the served page loads.
///
/// # Errors
/// Returns an error if the page cannot be assembled.
pub fn one_file(staged: &Staged, paint: &Paint, data: &Data) -> Result<Sealed, SiteError> {
    let inward = each("a[href^='report.html#']", |link| {
        let href = link.get_attribute("href").unwrap_or_default();
        Ok(link.set_attribute("href", href.trim_start_matches(REPORT))?)
    })?;
    let app = edited(&paint.app, vec![inward])?;
    let inward = each("a[href='index.html']", |link| {
        Ok(link.set_attribute("href", "#app")?)
    })?;
    let report = edited(&paint.statements, vec![inward])?;
    let report = match report.as_str() {
        "" => report,
        own => format!("<section id=\"report\">{own}</section>"),
    };
    let payload = payload(staged, data)?;
    let mut edits = common(paint)?;
    edits.extend([
        inside("#app", &app)?,
        at_end("#content", &report)?,
        without("link[rel=modulepreload], link[rel=preload], script[type=module]")?,
        at_end("body", &payload)?,
    ]);
    sealed(&edited(&staged.page, edits)?, &ONE_FILE)
}

/// Builds the page of the report, which needs no script.
///
/// # Errors
/// Returns an error if the page cannot be assembled.
pub fn report(template: &str, css: &str, paint: &Paint) -> Result<Sealed, SiteError> {
    let style = format!("<style>{}</style>", style::minified(css)?);
    let edits = vec![inside("main", &paint.report)?, at_end("head", &style)?];
    let template = article::worded(template, &paint.figures)?;
    sealed(&edited(&template, edits)?, &STILL)
}

/// Builds a page that redirects from the old address of the page for frames, with query and fragment.
///
/// # Errors
/// Returns an error if the page cannot be assembled.
pub fn former() -> Result<Sealed, SiteError> {
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>Moved</title>\n<link rel=\"canonical\" href=\"{INDEX}\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <script>location.replace(\"{INDEX}\" + location.search + location.hash);</script>\n\
         </head>\n<body><p>This page is now <a href=\"{INDEX}\">{INDEX}</a>.</p></body>\n</html>\n"
    );
    sealed(&html, &STILL)
}

/// The title and description of a page.
#[derive(Debug, Clone, Default)]
pub struct Title {
    /// The title.
    pub title: String,
    /// The description, in a sentence or two.
    pub description: String,
}

impl Title {
    /// Reads the title and description of `page`.
    ///
    /// # Errors
    /// Returns an error if either is missing.
    pub fn of(page: &str) -> Result<Self, SiteError> {
        let mut found = Self::default();
        let Self { title, description } = &mut found;
        let edits = vec![
            each_text("title", |text| {
                *title += text;
                Ok(text.to_owned())
            })?,
            each("meta[name=description]", |meta| {
                *description = meta.get_attribute("content").unwrap_or_default();
                Ok(())
            })?,
        ];
        edited(page, edits)?;
        if found.title.is_empty() || found.description.is_empty() {
            return Err(SiteError::Title);
        }
        Ok(found)
    }
}

/// The edits that both pages of the app share: minified styles with the heights of the charts, and scripts that
/// cannot end their element.
fn common(paint: &Paint) -> Result<Vec<Edit<'_>>, SiteError> {
    let small = |css: &str| style::minified(&format!("{css}{}", paint.heights));
    Ok(vec![
        each_text("head > style", small)?,
        each_text("head > script:not([type])", |text| Ok(script::safe(text)))?,
    ])
}

/// What the served page would fetch: the data and the program, in elements that browsers neither run nor
/// show, and the script that starts the program.
fn payload(staged: &Staged, data: &Data) -> Result<String, SiteError> {
    let element = |id: &str, kind: &str, text: &str| {
        format!("<script id=\"{id}\" type=\"{kind}\">{text}</script>\n")
    };
    let data = data.files().map(|(id, text)| {
        let text = script::json(text);
        element(id, "application/json", &text)
    });
    let program = |own: &Program, id: &str, event: &str| {
        let wasm = BASE64_STANDARD.encode(&own.wasm);
        let wasm = element(id, "application/octet-stream;base64", &wasm);
        let glue = script::safe(&own.glue.1);
        let start = start(default_export(&glue)?, id, event);
        Ok::<_, SiteError>(format!(
            "{wasm}<script type=\"module\">{glue}\n{start}</script>\n"
        ))
    };
    Ok(format!(
        "{}{}{}",
        data.collect::<String>(),
        program(&staged.program, "wasm", "commutations:program")?,
        program(&staged.own_list, "own-wasm", "commutations:own-program")?,
    ))
}

/// A script that hands a function that starts the program in the element `id` to who waits for `event`
/// (`web/boot.js`, `web/own.js`). It is in a block, where no name of the glue is taken.
fn start(init: &str, id: &str, event: &str) -> String {
    format!(
        "{{\nconst bytes = () => Uint8Array.from(atob(document.getElementById(\"{id}\").textContent), (c) => c.charCodeAt(0));\n\
         document.dispatchEvent(new CustomEvent(\"{event}\", {{ detail: () => {init}({{ module_or_path: bytes() }}) }}));\n}}"
    )
}

/// The name of the glue's default export, which is needed because a page cannot import from an inline script.
fn default_export(glue: &str) -> Result<&str, SiteError> {
    // Imports come first, and what is minified has one line.
    if glue.starts_with("import") {
        return Err(SiteError::Glue("imports other scripts"));
    }
    let is_name = |letter: char| letter.is_alphanumeric() || "_$".contains(letter);
    let before = glue.rsplit_once(" as default").map(|(before, _)| before);
    let name = before.and_then(|before| before.rsplit(|letter| !is_name(letter)).next());
    name.filter(|name| !name.is_empty())
        .ok_or(SiteError::Glue("has no default export by name"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUNK: &str = "<!doctype html><html><head><meta charset=\"utf-8\"><title>T</title>\
        <meta name=\"description\" content=\"D\"><style>main { color: red }</style>\
        <script>// why\nboot();</script><link rel=\"modulepreload\" href=\"./a.js\">\
        <link rel=\"preload\" href=\"./a.wasm\"></head><body><div id=\"content\"><main id=\"app\"></main></div>\
        <script type=\"module\">import init from \"./a.js\";</script></body></html>";
    const GLUE: &str = "function __wbg_init(x) { return import.meta.url, x; }\n\
        export { initSync, __wbg_init as default };\n";

    fn paint() -> Paint {
        Paint {
            app: "<h1>1,715 grants</h1><a href=\"report.html#story-a\">A</a>".to_owned(),
            heights: "#app svg{height:9px}".to_owned(),
            report: "<h2 id=\"story-a\">A</h2><p>history</p>".to_owned(),
            statements: "<h2 id=\"story-a\">A</h2><a href=\"index.html\">B</a>".to_owned(),
            figures: Default::default(),
            cards: Vec::new(),
        }
    }

    fn data() -> Data {
        Data {
            records: "{\"name\":[\"</script><script>alert(1)\"]}".to_owned(),
            history: "{}".to_owned(),
            story: "{}".to_owned(),
        }
    }

    fn staged(glue: &str) -> Staged {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("index.html"), TRUNK).unwrap();
        std::fs::write(dir.path().join("a.js"), glue).unwrap();
        std::fs::write(dir.path().join("a.wasm"), b"\0asm\x01").unwrap();
        std::fs::create_dir(dir.path().join("own")).unwrap();
        std::fs::write(dir.path().join("own/b.js"), GLUE).unwrap();
        std::fs::write(dir.path().join("own/b.wasm"), b"\0asm\x02").unwrap();
        Staged::read(dir.path()).unwrap()
    }

    fn one() -> String {
        one_file(&staged(GLUE), &paint(), &data()).unwrap().html
    }

    #[test]
    fn the_served_page_has_its_first_paint_and_the_files_of_trunk() {
        let page = served(TRUNK, &paint(), "<meta name=\"og\">", &Base::default()).unwrap();
        let html = page.html;
        assert!(
            html.contains(
                "<main id=\"app\"><h1>1,715 grants</h1><a href=\"report.html#story-a\">A</a></main>"
            ),
            "{html}"
        );
        assert!(html.contains("content=\"D\"><meta name=\"og\">"));
        assert!(
            html.contains("<style>main{color:red}#app svg{height:9px}</style>"),
            "{html}"
        );
        assert!(html.contains("boot();</script>"));
        assert!(html.contains("href=\"./a.wasm\"") && html.contains("import init from"));
        assert_eq!(page.policy.matches("'sha256-").count(), 3);
    }

    #[test]
    fn the_one_file_refers_to_no_other_file() {
        let html = one();
        assert!(
            !html.contains("./a.") && !html.contains("report.html"),
            "{html}"
        );
        assert!(
            html.contains("<a href=\"#story-a\">A</a>") && html.contains("<h2 id=\"story-a\">")
        );
        assert!(html.contains("<a href=\"#app\">B</a>") && !html.contains("history</p>"));
    }

    #[test]
    fn the_one_file_contains_the_whole_program_and_data() {
        let html = one();
        assert!(html.contains(
            "<script id=\"wasm\" type=\"application/octet-stream;base64\">AGFzbQE=</script>"
        ));
        assert!(html.contains(
            "<script id=\"own-wasm\" type=\"application/octet-stream;base64\">AGFzbQI=</script>"
        ));
        assert_eq!(
            html.matches("detail: () => __wbg_init(").count(),
            2,
            "{html}"
        );
        let (_, records) = html
            .split_once("<script id=\"records\" type=\"application/json\">")
            .unwrap();
        let (records, _) = records.split_once("</script>").unwrap();
        let records: serde_json::Value = serde_json::from_str(records).unwrap();
        assert_eq!(records["name"][0], "</script><script>alert(1)");
        // The first paint comes before the data and does not wait for them.
        assert!(html.find("id=\"records\"") > html.find("</main>"));
    }

    #[test]
    fn the_former_page_redirects_with_its_query() {
        let page = former().unwrap();
        assert!(
            page.html
                .contains("location.replace(\"index.html\" + location.search")
        );
        assert_eq!(page.policy.matches("'sha256-").count(), 1);
    }

    #[test]
    fn glue_that_cannot_be_inlined_is_refused() {
        for (glue, why) in [
            (
                "import { a } from './snippets/a.js';\nexport { init as default };\n",
                "imports",
            ),
            ("export function a() {}\n", "default export"),
        ] {
            let error = one_file(&staged(glue), &paint(), &data())
                .unwrap_err()
                .to_string();
            assert!(error.contains(why), "{error}");
        }
    }
}
