//! Charts saved, shown and shared as pictures.

use resvg::tiny_skia::Pixmap;
use resvg::usvg::roxmltree::Document;
use serde_json::json;
use webdriver::fantoccini::key::Key;

use crate::support::{
    Folder, Ledger, Place, Reader, Scheme, in_other_engines, text, thousands, until_seen,
};

const VIEW: &str = "?state=FL&drug=crack";

/// Presses what opens the group of a chart, and waits for the group.
async fn opens(reader: &Reader, chart: &str) {
    let figure = format!("[data-chart={chart}]");
    let summary = format!("{figure} .options > summary");
    reader.press(reader.find(&summary, "").await.middle()).await;
    let group = format!("return !!document.querySelector('{figure} [data-picture=group]')");
    let look = async || reader.js(&group).await;
    until_seen("the group", look, |found| *found == json!(true)).await;
}

/// Presses a button of the group of a chart.
async fn presses(reader: &Reader, chart: &str, name: &str) {
    let button = format!("[data-chart={chart}] [data-picture={name}]");
    reader.press(reader.find(&button, "").await.middle()).await;
}

/// Waits for these words in the status of the group, which is returned.
async fn says(reader: &Reader, chart: &str, words: &str) -> String {
    let script = format!("return document.getElementById('{chart}-picture-status').innerText");
    let look = async || text(&reader.js(&script).await);
    until_seen(&format!("“{words}”"), look, |said| said.contains(words)).await
}

/// Reads a saved PNG. It shows something, in the colors of its scheme.
async fn picture(reader: &Reader, folder: &Folder, paper: [u8; 3]) -> (String, Pixmap) {
    let (name, bytes) = reader.has_saved_bytes(folder, ".png").await;
    let pixels = Pixmap::decode_png(&bytes).unwrap();
    let first = pixels.pixel(0, 0).unwrap();
    assert_eq!([first.red(), first.green(), first.blue()], paper);
    let inked = pixels.pixels().iter().filter(|own| **own != first).count();
    assert!(inked > 20_000, "{name} is blank: {inked}");
    if let Ok(kept) = std::env::var("COMMUTATIONS_LOOK") {
        std::fs::write(format!("{kept}/{}-{name}", pixels.width()), &bytes).unwrap();
    }
    (name, pixels)
}

#[tokio::test]
async fn a_chart_is_saved_as_png_and_as_svg() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    reader.open(VIEW).await;
    let closed = reader
        .js("return document.querySelectorAll('[data-picture]').length")
        .await;
    assert_eq!(closed, 0, "until a reader asks for it");
    opens(&reader, "drug").await;

    let folder = reader.keep_files().await;
    presses(&reader, "drug", "save").await;
    let (name, pixels) = picture(&reader, &folder, [255; 3]).await;
    assert_eq!(name, "commutations-drug-drug-crack-state-fl.png");
    assert_eq!(pixels.width(), 2400, "1,200 px at twice as many pixels");
    says(&reader, "drug", &name).await;

    reader.pick("Format", "svg").await;
    presses(&reader, "drug", "save").await;
    let (name, svg) = reader.has_saved(&folder, ".svg").await;
    says(&reader, "drug", &name).await;
    let document = Document::parse(&svg).unwrap();
    let words: Vec<String> = document
        .descendants()
        .filter(|own| own.has_tag_name("text"))
        .map(|own| {
            let parts = own
                .descendants()
                .filter(resvg::usvg::roxmltree::Node::is_text);
            let parts: String = parts.filter_map(|own| own.text()).collect();
            parts.trim_end().to_owned()
        })
        .collect();
    let headline = text(
        &reader
            .js("return document.querySelector('h1').innerText")
            .await,
    );
    let people = ledger.view(VIEW).len();
    assert!(headline.starts_with(&thousands(people)), "{headline}");
    for (drug, count) in ledger.counts(VIEW, "drug") {
        let count = count.people.to_string();
        assert!(words.contains(&count), "{drug}, {count}: {words:#?}");
    }
    for said in [headline, reader.site.address("?drug=crack&state=FL")] {
        assert!(words.contains(&said), "“{said}”: {words:#?}");
    }
    assert!(
        words
            .iter()
            .any(|own| own.starts_with("Source: U.S. Department of Justice"))
    );
    reader.leave().await;
}
in_other_engines! { a_chart_is_saved_as_png_and_as_svg: Mouse, Downloads }

/// As wide as the chart on the page, and in dark colors.
#[tokio::test]
async fn a_chart_is_saved_as_seen() {
    let reader = Reader::at(Place::File).await;
    let folder = reader.keep_files().await;
    reader.open(VIEW).await;
    opens(&reader, "years").await;
    reader.pick("Format", "seen").await;
    reader.pick("Colors", "dark").await;
    let width = reader
        .js("return +document.querySelector('[data-chart=years] svg').getAttribute('viewBox').split(' ')[2]")
        .await;
    presses(&reader, "years", "save").await;
    let (name, pixels) = picture(&reader, &folder, [0x14, 0x16, 0x1a]).await;
    assert_eq!(name, "commutations-years-all.png");
    assert_eq!(json!(pixels.width() / 2 - 48), width);
    reader.leave().await;
}
in_other_engines! { a_chart_is_saved_as_seen: Mouse, Downloads }

/// Where nothing can be saved, the picture is shown, and is gone as soon as it is of another view.
#[tokio::test]
async fn a_frame_that_forbids_files_shows_the_picture() {
    let reader = Reader::at(Place::Frame).await;
    let folder = reader.keep_files().await;
    reader.open(VIEW).await;
    opens(&reader, "sentence").await;
    for (format, width) in [("png", 2400), ("svg", 1200)] {
        reader.pick("Format", format).await;
        presses(&reader, "sentence", "save").await;
        says(&reader, "sentence", "may forbid downloads").await;
        let look = async || {
            reader.js("const image = document.querySelector('#sentence-picture-status img'); return image?.complete && image.naturalWidth ? [+decodeURIComponent(image.src).match(/^data:image.svg.*? width=\"(\\d+)/)?.[1] || image.naturalWidth, image.alt === document.querySelector('[data-picture=alt-text]').innerText, image.getBoundingClientRect().right <= innerWidth] : []").await
        };
        until_seen("the picture", look, |found| {
            *found == json!([width, true, true])
        })
        .await;
    }
    reader.press_mark("sentence", "life").await;
    let look = async || {
        reader
            .js("return document.querySelectorAll('#app fieldset img').length")
            .await
    };
    until_seen("no old picture", look, |found| *found == json!(0)).await;
    assert!(folder.files().is_empty(), "nothing is saved");
    reader.leave().await;
}
in_other_engines! { a_frame_that_forbids_files_shows_the_picture: Mouse }

#[tokio::test]
async fn alt_text_and_words_for_an_article_are_copied() {
    let reader = Reader::at(Place::Http).await;
    let allowed = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    reader
        .browser
        .cdp("Browser.grantPermissions", allowed)
        .await;
    reader.open(VIEW).await;
    opens(&reader, "drug").await;
    let copied = async || text(&reader.js("return navigator.clipboard.readText()").await);
    let of_page = async |selector: &str| {
        let script = format!("return document.querySelector('{selector}').innerText");
        text(&reader.js(&script).await)
    };
    let headline = of_page("h1").await;
    let takeaway = of_page("[data-chart=drug] .takeaway").await;
    let source = "Source: U.S. Department of Justice, Office of the Pardon Attorney.";
    let alt = of_page("[data-picture=alt-text]").await;
    assert_eq!(alt, format!("{headline}. {takeaway} {source}"));
    presses(&reader, "drug", "alt").await;
    says(&reader, "drug", "The alt text was copied.").await;
    assert_eq!(copied().await, alt);

    // Without a way to share, the link is copied.
    presses(&reader, "drug", "share").await;
    says(&reader, "drug", "The link was copied.").await;
    assert_eq!(
        json!(copied().await),
        reader.js("return location.href").await
    );

    presses_article(&reader).await;
    reader
        .sees_saving("The text for your article was copied.")
        .await;
    let address = reader.site.address("?drug=crack&state=FL");
    assert_eq!(copied().await, format!("{headline}.\n{source}\n{address}"));
    reader.leave().await;
}

async fn presses_article(reader: &Reader) {
    reader
        .press(
            reader
                .find("[data-article=copy]", "Copy for your article")
                .await
                .middle(),
        )
        .await;
}

/// The picture goes to another program, if the browser can hand on files.
#[tokio::test]
async fn a_picture_is_shared() {
    let reader = Reader::at(Place::Http).await;
    reader
        .before_the_page(
            "navigator.canShare = what => !!what.files;
             navigator.share = async what => { window.shared = [what.title, what.url, what.files.map(f => [f.name, f.type, f.size > 9999])]; };",
        )
        .await;
    reader.open(VIEW).await;
    opens(&reader, "drug").await;
    presses(&reader, "drug", "share").await;
    let look = async || reader.js("return window.shared ?? null").await;
    let shared = until_seen("what is shared", look, |own| !own.is_null()).await;
    let here = reader
        .js("return [document.querySelector('h1').innerText, location.href]")
        .await;
    let file = json!([[
        "commutations-drug-drug-crack-state-fl.png",
        "image/png",
        true
    ]]);
    assert_eq!(shared, json!([here[0], here[1], file]));
    reader.leave().await;
}

/// The group fits on a small phone, and works by keyboard.
#[tokio::test]
async fn the_group_fits_and_works_by_keyboard() {
    let reader = Reader::at(Place::Http).await;
    for width in [320, 390, 1280] {
        reader.be_wide(width).await;
        let scheme = if width == 390 {
            Scheme::Dark
        } else {
            Scheme::Light
        };
        reader.prefer(scheme).await;
        reader.open(VIEW).await;
        for chart in ["drug", "years"] {
            opens(&reader, chart).await;
            let small = reader.js_with("
                const group = document.querySelector(`[data-chart=${arguments[0]}] [data-picture=group]`);
                group.scrollIntoView({ block: 'center' });
                return [...group.querySelectorAll('button, select, p, legend')].filter(e => e.checkVisibility() && e.innerText)
                    .filter(e => { const r = e.getBoundingClientRect(); return r.right > innerWidth || r.left < 0 || e.matches('button, select') && (r.height < 24 || r.width < 24); })
                    .map(e => e.outerHTML)", vec![json!(chart)]).await;
            assert_eq!(small, json!([]), "{width} px");
            if let Ok(kept) = std::env::var("COMMUTATIONS_LOOK") {
                let shot = reader.browser.client.screenshot().await.unwrap();
                std::fs::write(format!("{kept}/pic-{chart}-{width}.png"), shot).unwrap();
            }
        }
        assert!(reader.fits_across().await, "{width} px");
        assert_eq!(
            reader.violations().await,
            Vec::<String>::new(),
            "{width} px"
        );
    }
    let folder = reader.keep_files().await;
    reader
        .js("document.querySelector('[data-chart=drug] [data-picture=save]').focus()")
        .await;
    reader.key(Key::Enter).await;
    picture(&reader, &folder, [255; 3]).await;
    reader.leave().await;
}
