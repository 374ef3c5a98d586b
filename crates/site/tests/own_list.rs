//! A release about another list, made by the real finisher of what Trunk leaves.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "helpers of tests fail like tests"
)]

use std::path::{Path, PathBuf};
use std::{env, fs};

use commutations::data::{About, Dataset, Source};
use commutations_lists::{Choices, read};
use commutations_site::html::{each, edited};
use commutations_site::{Base, Release};

const GLUE: &str = "function __wbg_init(x) { return x; }\nexport { __wbg_init as default };\n";

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Does to `index.html` what Trunk does, with a program that does nothing.
fn staged(dir: &Path) {
    let mut page = String::new();
    for line in fs::read_to_string(project().join("index.html"))
        .unwrap()
        .lines()
    {
        let part = |name: &str| {
            let (_, rest) = line.split_once(&format!("{name}=\""))?;
            rest.split('"').next()
        };
        let own = part("href").unwrap_or_default();
        let text = || fs::read_to_string(project().join(own)).unwrap();
        page += &match (line.contains("data-trunk"), part("rel")) {
            (true, Some("inline")) if own.ends_with(".css") => {
                format!("<style>{}</style>", text())
            }
            (true, Some("inline")) => format!("<script>{}</script>", text()),
            (true, Some("copy-file")) => {
                let to = dir.join(own);
                fs::create_dir_all(to.parent().unwrap()).unwrap();
                fs::write(to, text()).unwrap();
                String::new()
            }
            (true, _) => "<script type=\"module\">import init from \"./a.js\";</script>".to_owned(),
            (false, _) => line.to_owned(),
        };
        page.push('\n');
    }
    fs::create_dir(dir.join("own")).unwrap();
    fs::write(dir.join("index.html"), page).unwrap();
    for own in ["a", "own/b"] {
        fs::write(dir.join(own).with_extension("js"), GLUE).unwrap();
        fs::write(dir.join(own).with_extension("wasm"), b"\0asm\x01").unwrap();
    }
}

/// Makes a release about the list with this text.
fn released(list: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let staging = dir.path().join("staging");
    fs::create_dir(&staging).unwrap();
    staged(&staging);
    let file = dir.path().join("list.json");
    fs::write(&file, list).unwrap();
    let release = Release {
        project: project(),
        staging,
        packages: env::var_os("COMMUTATIONS_NPM").unwrap().into(),
        cache: dir.path().join("cache"),
        base: Base::default(),
        list: Some(file),
    };
    release.finish().unwrap();
    dir
}

fn governor() -> Dataset {
    let csv = fs::read_to_string(project().join("examples/governor.csv")).unwrap();
    let reading = read(&csv, &Choices::default()).unwrap();
    let source = Source {
        title: "Commutations in Westmark".to_owned(),
        publisher: "Office of the Governor".to_owned(),
        page: String::new(),
        copied: "2026-11".to_owned(),
    };
    let list = reading.dataset(&About::default(), &source);
    list.expect("nothing is left open")
}

fn page(release: &tempfile::TempDir, name: &str) -> String {
    fs::read_to_string(release.path().join("staging").join(name)).unwrap()
}

/// The relative addresses that a page names, without what follows the file.
fn named(html: &str) -> Vec<String> {
    let mut named = Vec::new();
    let links = each("[href], [src]", |own| {
        let address = ["href", "src"].map(|name| own.get_attribute(name));
        named.extend(address.into_iter().flatten());
        Ok(())
    });
    edited(html, vec![links.unwrap()]).unwrap();
    named.retain(|own| !own.contains(':') && !own.starts_with(['#', '?']) && !own.is_empty());
    let file = |own: &String| own.split(['?', '#']).next().unwrap_or_default().to_owned();
    named.iter().map(file).collect()
}

#[test]
fn a_release_is_about_its_list_and_names_no_file_that_it_lacks() {
    let release = released(&governor().to_json());
    // A line for the title, and one for the names of the columns.
    let csv = fs::read_to_string(project().join("examples/governor.csv")).unwrap();
    let people = csv.lines().filter(|line| !line.is_empty()).count() - 2;
    for name in ["index.html", "commutations.html"] {
        let html = page(&release, name);
        assert!(
            html.contains(&format!("<strong>{people}</strong> prison sentences")),
            "{name}"
        );
        assert!(
            html.contains("<title>Commutations in Westmark</title>"),
            "{name}"
        );
        let (_, app) = html.split_once("<main id=\"app\"").unwrap();
        let (app, _) = app.split_once("</main>").unwrap();
        for word in ["Obama", "President", "1,716"] {
            assert!(!app.contains(word), "{word} in {name}");
        }
        for file in named(&html) {
            let path = release.path().join("staging").join(&file);
            assert!(path.is_file(), "{name} names {file}");
        }
    }
    let served = page(&release, "index.html");
    assert!(named(&served).contains(&"data/records.json".to_owned()));
    for gone in ["history", "story"] {
        let path = release.path().join(format!("staging/data/{gone}.json"));
        assert!(!path.exists(), "{gone}");
    }
    let list = Dataset::from_json(&page(&release, "data/records.json"));
    assert_eq!(list.unwrap(), governor());
}

#[test]
fn a_list_that_came_with_more_stands_alone() {
    let bundled = fs::read_to_string(project().join("data/records.json")).unwrap();
    let release = released(&bundled);
    let mut list = Dataset::from_json(&bundled).unwrap();
    assert!(list.about.history.is_some() && list.about.has_report && !list.about.cards.is_empty());
    list.about.history = None;
    list.about.has_report = false;
    list.about.cards.clear();
    assert_eq!(
        Dataset::from_json(&page(&release, "data/records.json")).unwrap(),
        list
    );
    for name in ["index.html", "commutations.html"] {
        for file in named(&page(&release, name)) {
            let path = release.path().join("staging").join(&file);
            assert!(path.is_file(), "{name} names {file}");
        }
    }
}
