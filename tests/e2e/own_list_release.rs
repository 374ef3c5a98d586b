//! A site that is built from a list: “Save the list”, then `cargo xtask build --list FILE`.

use std::fs;
use std::path::{Path, PathBuf};

use commutations_site::html::{edited, inside, without};
use commutations_site::{Base, Release};

use crate::support::{FOLDER, Place, Reader, Roll, ServeOptions, dist, example, packages, root};

/// Copies what Trunk leaves for the finisher: the programs, and the page without what the finisher has added.
fn staged(to: &Path) {
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to.join("own")).unwrap();
    fs::create_dir(to.join("data")).unwrap();
    let copy = |name: &str| {
        fs::copy(dist().join(name), to.join(name)).unwrap_or_else(|why| panic!("{name}: {why}"))
    };
    for entry in fs::read_dir(dist()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.starts_with("commutations-") {
            copy(&name);
        }
    }
    for name in ["own/own-list.js", "own/own-list_bg.wasm"] {
        copy(name);
    }
    for name in ["records", "history", "story"] {
        copy(&format!("data/{name}.json"));
    }
    let edits = [
        inside("#app", ""),
        without(
            "meta[http-equiv], meta[property], meta[name^='twitter:'], link[rel=canonical], link[rel=alternate]",
        ),
    ];
    let page = fs::read_to_string(dist().join("index.html")).unwrap();
    let page = edited(&page, edits.map(Result::unwrap).into());
    fs::write(to.join("index.html"), page.unwrap()).unwrap();
}

/// The site of a list saved from the page counts what the test counts in the spreadsheet, and asks for no file that it
/// does not have.
#[tokio::test]
async fn a_site_is_built_from_a_saved_list() {
    let roll = Roll::of("governor.csv");
    let reader = Reader::at(Place::Http).await;
    let downloads = reader.keep_files().await;
    reader.open("").await;
    reader.shows_file(&example("governor.csv")).await;
    let (_, list) = reader.saves_list(&downloads).await;
    reader.leave().await;

    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("list-release");
    let (staging, file) = (folder.join("dist"), folder.join("list.json"));
    staged(&staging);
    fs::write(&file, list).unwrap();
    let release = Release {
        project: root().to_owned(),
        staging: staging.clone(),
        packages: packages(),
        cache: folder.join("cache"),
        base: Base::default(),
        list: Some(file),
    };
    release.finish().unwrap();

    let life = roll.only(|own| own.bin == "life");
    let reader = Reader::of(&staging, Place::Http, ServeOptions::default()).await;
    reader.open("").await;
    reader.counts_as(&roll).await;
    reader.press_mark("sentence", "life").await;
    reader.sees_address("?sentence=life").await;
    reader
        .sees_headline(&format!("{} life sentence", life.len()))
        .await;
    let page = reader.page_text().await;
    for word in ["Obama", "President", "1,716", "justice.gov"] {
        assert!(!page.contains(word), "{word} in {page}");
    }
    let asked = reader.site.server.requests();
    assert!(
        asked.iter().any(|own| own.ends_with("data/records.json")),
        "{asked:?}"
    );
    for own in asked {
        let name = own
            .strip_prefix(FOLDER)
            .and_then(|own| own.split('?').next());
        let name = name.unwrap_or(&own).trim_start_matches('/');
        assert!(staging.join(name).exists(), "the page asks for {name}");
    }
    // The console has no word of a file that is missing.
    reader.leave().await;
}
