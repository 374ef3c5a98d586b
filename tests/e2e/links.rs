//! Links to views of the page are links: with a modifier key the browser opens them elsewhere.

use serde_json::json;

use crate::support::{Place, Reader, texts};

#[tokio::test]
async fn a_press_with_a_modifier_is_left_to_the_browser() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?from=2016-08-03&to=2016-08-03").await;
    for (links, count) in [(".claims a", 10), ("table[data-table=records] a", 5)] {
        let pressed = reader.press_with_modifiers(links).await;
        assert_eq!(pressed, json!([4 * count, false]), "{links}");
    }
    assert_eq!(reader.address().await, "?from=2016-08-03&to=2016-08-03");
    reader.leave().await;
}

/// Whether names are shown, and the keys of a host, are kept by every link that leads to another view.
#[tokio::test]
async fn links_keep_names_hidden_and_the_keys_of_a_host() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?theme=dark&names=hide&state=FL").await;
    let links = texts(&reader.js("return [...document.querySelectorAll('#app a[href^=\"?\"]:not(.credit a)')].map(a => a.getAttribute('href'))").await);
    assert!(links.len() > 15, "{links:?}");
    for link in links {
        let kept = ["theme=dark", "names=hide"].map(|key| link.contains(key));
        assert_eq!(kept, [true, true], "{link}");
    }
    reader.open("?theme=dark&names=hide&story=life").await;
    let list = reader
        .js("return document.querySelector('a[href$=\"#report-title\"]').getAttribute('href')")
        .await;
    assert_eq!(list, json!("?theme=dark&names=hide#report-title"));
    reader.leave().await;
}

/// An address that was copied from HTML, and one whose keys are in capital letters.
#[tokio::test]
async fn an_address_arrives_whole_or_is_named() {
    let reader = Reader::at(Place::Http).await;
    reader
        .open("?from=2016-08-03&amp;to=2016-08-03&amp;theme=dark")
        .await;
    reader.sees_headline("214 prison sentences").await;
    let theme = reader
        .js("return document.documentElement.dataset.theme")
        .await;
    assert_eq!(theme, json!("dark"));
    reader.open("?FROM=2016-08-03&Theme=dark").await;
    reader.sees_headline("1,716 prison sentences").await;
    let told = reader.js("return document.querySelector('[data-notices]').textContent + document.getElementById('notice').textContent").await;
    for word in ["FROM=2016-08-03", "Theme=dark"] {
        assert!(told.as_str().unwrap().contains(word), "{told}");
    }
    reader.leave().await;
}

/// The address on paper does not reveal the folders of the reader's computer.
#[tokio::test]
async fn a_file_prints_its_name_and_no_folder() {
    let reader = Reader::at(Place::File).await;
    reader.open("?state=FL").await;
    reader.emulate("print", &[]).await;
    let printed = "return getComputedStyle(document.documentElement, '::after').content";
    assert_eq!(
        reader.js(printed).await,
        json!("\"This view: commutations.html?state=FL\"")
    );
    reader.leave().await;
}
