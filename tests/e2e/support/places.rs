//! The places where the page can be read, and where the tests find their tools.

use std::env;
use std::path::{Path, PathBuf};

use serde_json::Value;
use test_server::{Answer, ServeOptions, Server};

/// The folder in which the tests publish the page, which is never the root of a host.
pub const FOLDER: &str = "/news/2017/graphic";

/// A place where the page can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// `index.html` on a web server, in a subfolder.
    Http,
    /// `commutations.html`, opened from a disk.
    File,
    /// `commutations.html` in a sandboxed frame of an article.
    Frame,
}

/// The page at a place.
pub struct Site {
    pub place: Place,
    pub server: Server,
}

const ARTICLE: &str = "<!doctype html><html lang=en><title>An article</title><link rel=icon href='data:,'>\
    <style>body{margin:0}iframe{display:block;border:0;width:100vw;height:100vh}</style>\
    <body><noscript><iframe title='The graphic' sandbox='allow-scripts' src='commutations.html'></iframe></noscript>\
    <script>const frame = document.createElement('iframe');\
    frame.title = 'The graphic'; frame.sandbox = 'allow-scripts';\
    frame.src = 'commutations.html' + location.search + location.hash;\
    document.body.append(frame)</script>";

impl Site {
    /// Returns the site with what is in `dist`, at a place.
    pub async fn of(dist: &Path, place: Place, options: ServeOptions) -> Self {
        let options = options.under(FOLDER).answer(
            format!("{FOLDER}/host.html"),
            Answer::of("text/html; charset=utf-8", ARTICLE),
        );
        let server = test_server::start(dist, 0, options)
            .await
            .expect("the server starts");
        Self { place, server }
    }

    /// Returns the address in the address bar; `query` is `?from=…#…` or empty.
    pub fn address(&self, query: &str) -> String {
        match self.place {
            Place::Http => format!("{}{query}", self.server.url("")),
            Place::File => format!("{}{query}", file_address("commutations.html")),
            Place::Frame => format!("{}{query}", self.server.url("host.html")),
        }
    }

    /// Whether `url` belongs to the page.
    pub fn owns(&self, url: &str) -> bool {
        let file = url.split(['?', '#']).next().unwrap_or_default();
        let own = |name: &str| file == self.server.url(name);
        if super::files::is_saved(file) {
            return true;
        }
        match self.place {
            Place::Http => {
                let name = file.strip_prefix(&self.server.url(""));
                let is_preview = own("commutations.html") && url.contains("?embed=");
                name.is_some_and(is_of_the_page) || is_preview || url.starts_with("data:")
            }
            Place::File => file == file_address("commutations.html") || url.starts_with("data:"),
            Place::Frame => {
                own("host.html") || own("commutations.html") || url.starts_with("data:")
            }
        }
    }
}

fn is_of_the_page(name: &str) -> bool {
    let hashed = name.starts_with("commutations-") && !name.contains('/');
    // The program that reads own lists, and the page that is saved with one of them.
    let of_own_lists = [
        "own/own-list.js",
        "own/own-list_bg.wasm",
        "commutations.html",
    ];
    of_own_lists.contains(&name)
        || matches!(
            name,
            "" | "index.html"
                | "report.html"
                | "data/records.json"
                | "data/history.json"
                | "data/story.json"
        )
        || hashed
            && [".js", "_bg.wasm"]
                .iter()
                .any(|ending| name.ends_with(ending))
}

fn file_address(name: &str) -> String {
    url::Url::from_file_path(dist().join(name))
        .expect("the folder of the build is absolute")
        .to_string()
}

/// Returns the folder of the build under test.
pub fn dist() -> PathBuf {
    let folder = named("COMMUTATIONS_DIST").unwrap_or_else(|| root().join("dist"));
    assert!(
        folder.join("index.html").is_file(),
        "there is no build in {}: run `cargo xtask build`, or all of `cargo xtask test`",
        folder.display()
    );
    folder
}

/// Returns the name of the compiled program in the build.
pub fn wasm_name() -> String {
    name_with_ending("_bg.wasm")
}

fn name_with_ending(ending: &str) -> String {
    std::fs::read_dir(dist())
        .expect("the build is readable")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .find(|name| name.ends_with(ending))
        .unwrap_or_else(|| panic!("the build has no file …{ending}"))
}

/// Returns the bytes of the program.
pub fn wasm_bytes() -> Vec<u8> {
    std::fs::read(dist().join(wasm_name())).expect("the wasm file is readable")
}

/// Returns the records of the build.
pub fn records() -> Value {
    data("records")
}

/// Returns the history of the build.
pub fn history() -> Value {
    data("history")
}

/// Returns the report of the build.
pub fn story() -> Value {
    data("story")
}

fn data(name: &str) -> Value {
    let path = dist().join(format!("data/{name}.json"));
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Returns the source of axe-core.
pub fn axe() -> String {
    let path = npm("axe-core/axe.min.js");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the path of a file of an installed npm package.
pub fn npm(file: &str) -> PathBuf {
    packages().join(file)
}

/// Returns the folder of the npm packages.
pub fn packages() -> PathBuf {
    named("COMMUTATIONS_NPM")
        .expect("COMMUTATIONS_NPM names the folder node_modules (`cargo xtask test` sets it)")
}

/// Returns the folder of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}
