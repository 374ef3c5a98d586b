//! Plain `trunk build` makes a working page, in debug, without the finisher.
//!
//! `cargo xtask test` runs this with the tools that it needs; it is not part of `cargo test`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};
use test_server::ServeOptions;
use webdriver::{Browser, Engine, Fonts, Programs, Settings};

/// A debug build of the program is large, and nothing is drawn before it has loaded.
const PATIENCE: Duration = Duration::from_secs(60);

const READY: &str = "return document.documentElement.dataset.ready === 'true'";

fn build() -> PathBuf {
    let dist = Path::new(env!("CARGO_TARGET_TMPDIR")).join("trunk");
    let built = Command::new("trunk")
        .args(["build", "--dist"])
        .arg(&dist)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        // Trunk reads it as a boolean option and fails on the usual `NO_COLOR=1`.
        .env_remove("NO_COLOR")
        .status();
    let built = built.expect("trunk is on the PATH (`cargo xtask test` puts it there)");
    assert!(built.success(), "{built}");
    dist
}

async fn browser() -> Browser {
    let npm = std::env::var_os("COMMUTATIONS_NPM");
    let npm =
        npm.expect("COMMUTATIONS_NPM names the folder node_modules (`cargo xtask test` sets it)");
    let settings = Settings {
        engine: Engine::Chromium,
        programs: Programs::find(Engine::Chromium).unwrap_or_else(|error| panic!("{error}")),
        fonts: Fonts::npm(Path::new(&npm)),
        scratch: PathBuf::from(env!("CARGO_TARGET_TMPDIR")),
        flags: Vec::new(),
        patience: PATIENCE,
        keeps_logs: true,
    };
    let browser = Browser::start(&settings).await;
    browser.unwrap_or_else(|error| panic!("{error}"))
}

#[tokio::test]
async fn trunk_build_makes_a_page_that_works() {
    let dist = build();
    let server = test_server::start(&dist, 0, ServeOptions::default()).await;
    let server = server.unwrap_or_else(|error| panic!("{error}"));
    let browser = browser().await;
    let js = async |script: &str| -> Value { browser.js(script, Vec::new()).await.unwrap() };

    browser.open(&server.url("")).await.unwrap();
    browser.wait_until(READY, PATIENCE).await.unwrap();
    let headline = "return document.querySelector('[data-summary]').innerText";
    let said = js(headline).await;
    assert!(said.as_str().unwrap().contains(" 1,716 "), "{said}");
    let charts = "return [...document.querySelectorAll('#app figure[data-chart]:has(svg)')].every(f => f.querySelector('svg.live'))";
    assert_eq!(js(charts).await, json!(true));
    let notice = "return document.getElementById('notice').textContent === ''";
    assert_eq!(js(notice).await, json!(true));

    browser.open(&server.url("?sentence=life")).await.unwrap();
    browser.wait_until(READY, PATIENCE).await.unwrap();
    let said = js(headline).await;
    assert!(said.as_str().unwrap().starts_with("569 life"), "{said}");

    let errors = browser.log("browser").await.unwrap();
    let errors: Vec<_> = errors
        .iter()
        .filter(|line| line["level"] == "SEVERE")
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
}
