//! The page saved with a reader’s own list inside, and the list saved alone.

use serde_json::{Value, json};

use crate::support::{
    Answer, Article, Draft, FOLDER, Place, Reader, Roll, ServeOptions, example, in_other_engines,
    text, texts, until_seen, written,
};

const LISTENER: &str = include_str!("../../web/listener.js");

/// The headline of the governor’s list without a name in the form.
pub fn governor() -> Roll {
    Roll::of("governor.csv")
}

/// Shows the governor’s list at a place, and saves the page with it.
async fn saved_at(place: Place) -> (Reader, crate::support::Folder, String, String) {
    let reader = Reader::at(place).await;
    let folder = reader.keep_files().await;
    reader.open("").await;
    reader.shows_file(&example("governor.csv")).await;
    let (name, html) = reader.saves_page(&folder).await;
    (reader, folder, name, html)
}

/// Opens the saved page from the disk, where it counts the same, follows its address, and asks for nothing.
async fn opens_from_a_disk(place: Place) {
    let roll = governor();
    let (reader, folder, name, html) = saved_at(place).await;
    assert_eq!(name, "commutations.html");
    assert!(html.starts_with("<!doctype html>"));
    let asked = reader.site.server.requests().len();
    let address = folder.address(&name);
    reader.goto(&address).await;
    reader.ready().await;
    reader.counts_as(&roll).await;
    let headline = reader.headline().await;
    assert!(
        headline.starts_with("60 prison sentences were cut short."),
        "{headline}"
    );
    let notice = reader
        .js("return document.getElementById('notice').textContent")
        .await;
    assert_eq!(notice, json!(""));

    let life = roll.only(|own| own.bin == "life");
    reader.goto(&format!("{address}?sentence=life")).await;
    reader.ready().await;
    reader
        .sees_headline(&format!("{} life sentence", life.len()))
        .await;
    reader.press_mark("sentence", "life").await;
    reader.sees_address("").await;
    reader.press_mark("place", "~Alder County").await;
    let alder = roll.only(|own| own.place == "Alder County");
    reader
        .sees_headline(&format!("{} prison sentences", alder.len()))
        .await;

    // Nothing of the page’s own list is left.
    for words in ["Obama", "President", "1,716", "justice.gov"] {
        let page = reader.page_text().await;
        assert!(!page.contains(words), "{words} in {page}");
    }
    assert_eq!(reader.site.server.requests().len(), asked);
    reader.leave().await;
}

#[tokio::test]
async fn a_page_saved_from_a_server_opens_from_a_disk() {
    opens_from_a_disk(Place::Http).await;
}
in_other_engines! { a_page_saved_from_a_server_opens_from_a_disk: Mouse, Downloads }

#[tokio::test]
async fn a_page_saved_from_the_one_file_opens_from_a_disk() {
    opens_from_a_disk(Place::File).await;
}
in_other_engines! { a_page_saved_from_the_one_file_opens_from_a_disk: Mouse, Downloads }

/// Without scripts, the saved page shows its headline and its charts as pictures.
#[tokio::test]
async fn a_saved_page_is_there_without_scripts() {
    let roll = governor();
    let (reader, folder, name, _) = saved_at(Place::Http).await;
    let address = folder.address(&name);
    reader.goto(&address).await;
    reader.ready().await;
    let charts = "return [...document.querySelectorAll('#app figure[data-chart]')].filter(own => own.checkVisibility()).map(own => own.dataset.chart)";
    let live = texts(&reader.js(charts).await);
    reader.forbid_scripts().await;
    for width in [320, 768, 1280] {
        reader.be_wide(width).await;
        reader.goto(&address).await;
        let headline = reader.headline().await;
        assert!(
            headline.starts_with("60 prison sentences were cut short."),
            "{headline}"
        );
        let ready = reader
            .js("return document.documentElement.dataset.ready ?? null")
            .await;
        assert_eq!(ready, Value::Null);
        let still = texts(&reader.js(charts).await);
        assert_eq!(still, live, "at {width} px");
        // On a phone, the further charts lie beside each other.
        if width > 700 {
            assert_eq!(reader.blank_charts().await, json!([]), "at {width} px");
        }
        assert_eq!(reader.tally("sentence").await, roll.by(|own| &own.bin));
        assert_eq!(reader.tally("time").await, roll.by(|own| &own.day));
        assert_eq!(reader.visible_controls().await, Vec::<String>::new());
        assert!(reader.fits_across().await, "at {width} px");
        let page = reader.page_text().await;
        for words in ["Obama", "1,716", "justice.gov"] {
            assert!(!page.contains(words), "{words} at {width} px in {page}");
        }
    }
    assert_eq!(
        reader.violations_without_scripts().await,
        Vec::<String>::new()
    );
    reader.leave().await;
}

/// The saved page takes over what it drew: nothing is drawn anew, and the charts keep their heights.
#[tokio::test]
async fn a_saved_page_does_not_move_when_it_starts() {
    let (reader, folder, name, _) = saved_at(Place::Http).await;
    let record = "window.moved = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) window.moved += entry.value })
        .observe({ type: 'layout-shift', buffered: true });";
    reader.before_the_page(record).await;
    for width in [320, 1280] {
        reader.be_wide(width).await;
        reader.goto(&folder.address(&name)).await;
        reader.ready().await;
        let moved = reader.js("return window.moved").await;
        assert!(moved.as_f64().unwrap() < 0.01, "{moved} at {width} px");
    }
    reader.leave().await;
}

/// A frame of an article, sandboxed without the rights of its own site, around a saved page.
async fn framed(html: String, query: &str) -> Article {
    let body = format!(
        "<div id=chart><iframe title='The graphic' width=640 height=300 style='border:0' sandbox=allow-scripts \
         src='{{graphic}}/our-list.html{query}'></iframe></div><script>{LISTENER}</script>"
    );
    let page = Answer::of("text/html; charset=utf-8", html);
    let draft = Draft::of(&body)
        .graphic(|options: ServeOptions| options.answer(format!("{FOLDER}/our-list.html"), page));
    draft.open().await
}

const FRAME: &str = "#chart iframe";

#[tokio::test]
async fn a_saved_page_works_in_a_sandboxed_frame() {
    let roll = governor();
    let (reader, _, _, html) = saved_at(Place::Http).await;
    reader.leave().await;
    let article = framed(html, "?sentence=life").await;
    article.ready(FRAME).await;
    article.fits(FRAME).await;
    let life = roll.only(|own| own.bin == "life");
    let headline = text(
        &article
            .within(FRAME, "return document.querySelector('h1').innerText")
            .await,
    );
    assert!(
        headline.starts_with(&format!("{} life sentence", life.len())),
        "{headline}"
    );
    assert!(!article.heard("commutations:height").await.is_empty());
    article.pin(FRAME, 731).await;
    article.sees_height(FRAME, 731.0).await;
    article
        .say(
            FRAME,
            json!({ "type": "commutations:set", "view": "sentence=lwop" }),
        )
        .await;
    article
        .hears_view("commutations:change", "sentence=lwop")
        .await;
    let lwop = roll.only(|own| own.bin == "lwop");
    let count = "return document.querySelector('table[data-table=records]').dataset.count";
    until_seen(
        "those for life without parole",
        async || article.within(FRAME, count).await,
        |own| *own == json!(lwop.len().to_string()),
    )
    .await;
    article.leave().await;
}
in_other_engines! { a_saved_page_works_in_a_sandboxed_frame: Mouse, Downloads }

/// A part of the saved page stands alone in a frame.
#[tokio::test]
async fn a_part_of_a_saved_page_is_embedded() {
    let (reader, _, _, html) = saved_at(Place::Http).await;
    reader.leave().await;
    let article = framed(html, "?embed=sentence").await;
    article.settles(FRAME).await;
    article.fits(FRAME).await;
    let charts = "return [...document.querySelectorAll('#app figure[data-chart]')].filter(own => own.checkVisibility()).map(own => own.dataset.chart)";
    assert_eq!(article.within(FRAME, charts).await, json!(["sentence"]));
    let credit = text(
        &article
            .within(FRAME, "return document.querySelector('#app').innerText")
            .await,
    );
    assert!(
        !credit.contains("Justice") && credit.contains("governor.csv"),
        "{credit}"
    );
    article.leave().await;
}

/// The embed dialog of a published copy shows and names that copy, and no list that is not published is offered.
#[tokio::test]
async fn the_snippet_of_a_saved_page_names_it() {
    let (reader, _, _, html) = saved_at(Place::Http).await;
    let seen = "return [...document.querySelectorAll('.opens-embed, .copies-link')].filter(own => own.checkVisibility()).length";
    assert_eq!(
        reader.js(seen).await,
        json!(0),
        "the list has no address yet"
    );
    reader.leave().await;
    let page = Answer::of("text/html; charset=utf-8", html);
    let options = ServeOptions::default().answer(format!("{FOLDER}/our-list.html"), page);
    let reader = Reader::with(Place::Http, options).await;
    reader.goto(&reader.site.server.url("our-list.html")).await;
    reader.ready().await;
    reader.press_button("Embed this view").await;
    let (source, _, _) = reader.sees_preview().await;
    assert!(source.starts_with("our-list.html?embed="), "{source}");
    let headline = text(
        &reader
            .in_preview("return document.querySelector('h1').innerText")
            .await,
    );
    assert!(headline.contains("60 prison sentences"), "{headline}");
    let snippet = reader.snippet().await;
    assert!(
        snippet.contains("/our-list.html?embed=") && !snippet.contains("Obama"),
        "{snippet}"
    );
}

/// A saved page reads another list, and is saved with that one.
#[tokio::test]
async fn a_saved_page_can_be_saved_with_another_list() {
    let (reader, folder, name, first) = saved_at(Place::File).await;
    reader.goto(&folder.address(&name)).await;
    reader.ready().await;
    reader.shows_file(&example("plain.csv")).await;
    let plain = Roll::of("plain.csv");
    reader.counts_as(&plain).await;
    let next = reader.keep_files().await;
    let (name, html) = reader.saves_page(&next).await;
    assert!(first.contains("Horatio Ravensholt") && !html.contains("Horatio Ravensholt"));
    assert!(
        html.len() < first.len() + 10_000,
        "{} then {}",
        first.len(),
        html.len()
    );
    reader.goto(&next.address(&name)).await;
    reader.ready().await;
    reader.counts_as(&plain).await;
    reader.press_mark("sentence", "life").await;
    reader.sees_address("?sentence=life").await;
    reader.leave().await;
}
in_other_engines! { a_saved_page_can_be_saved_with_another_list: Mouse, Downloads }

/// In a frame that may forbid downloads, the files are shown as text, to be copied by hand.
#[tokio::test]
async fn a_frame_that_forbids_files_shows_them() {
    let reader = Reader::at(Place::Frame).await;
    reader.open("").await;
    reader.shows_file(&example("governor.csv")).await;
    let shown = async || {
        reader
            .js("const area = document.getElementById('own-text');
                const is_all = area.checkVisibility() && document.activeElement === area && area.selectionEnd === area.value.length;
                return [document.getElementById('own-saved').innerText, is_all ? area.value : '']")
            .await
    };
    for (button, begins, name) in [
        ("save-list", "{\"schema\":", ".json”"),
        ("save-page", "<!doctype html>", ".html”"),
    ] {
        reader.press_own(button).await;
        let what = until_seen("the file as text", shown, |own| {
            text(&own[1]).starts_with(begins)
        })
        .await;
        let said = text(&what[0]);
        assert!(
            said.contains("may forbid downloads") && said.contains(name),
            "{said}"
        );
        assert!(!said.contains("asked to save"), "{said}");
        assert!(text(&what[1]).contains("Horatio Ravensholt"));
    }
    reader.leave().await;
}
in_other_engines! { a_frame_that_forbids_files_shows_them: Mouse }

/// If names are left out, neither the page nor the list that is saved has one.
#[tokio::test]
async fn names_left_out_are_in_no_saved_file() {
    leaves_names_out(Place::Http, "A list").await;
}
in_other_engines! { names_left_out_are_in_no_saved_file: Mouse, Downloads }

/// Nor if the words of the list look like the end of a script, in a page that is made from a copy of this one.
#[tokio::test]
async fn names_left_out_are_in_no_file_saved_from_the_one_file() {
    leaves_names_out(Place::File, "</script> <!--").await;
}

async fn leaves_names_out(place: Place, title: &str) {
    let roll = governor();
    let reader = Reader::at(place).await;
    let folder = reader.keep_files().await;
    reader.open("").await;
    reader.opens_own().await;
    reader.gives_file(&example("governor.csv")).await;
    reader.sees_told(60).await;
    reader.fills("title", title).await;
    reader.press_own("nameless").await;
    reader.shows_own().await;
    reader.counts_as(&roll).await;
    let page = reader.page_text().await;
    let (name, html) = reader.saves_page(&folder).await;
    let (_, list) = reader.saves_list(&folder).await;
    for (text, what) in [
        (&page, "the page shown"),
        (&html, "the page saved"),
        (&list, "the list"),
    ] {
        let named: Vec<&str> = roll
            .0
            .iter()
            .map(|own| own.name.as_str())
            .filter(|own| text.contains(own))
            .collect();
        assert_eq!(named, Vec::<&str>::new(), "in {what}");
    }
    reader.goto(&folder.address(&name)).await;
    reader.ready().await;
    reader.counts_as(&roll).await;
    reader.leave().await;
}

/// The list that is saved can be opened again, with everything that was said of it.
#[tokio::test]
async fn a_saved_list_opens_again() {
    let roll = governor();
    let reader = Reader::at(Place::Http).await;
    let folder = reader.keep_files().await;
    reader.open("").await;
    reader.opens_own().await;
    reader.gives_file(&example("governor.csv")).await;
    reader.sees_told(60).await;
    reader.fills("granter", "Imogen Alderidge").await;
    reader.fills("office", "Governor").await;
    reader.shows_own().await;
    let headline = reader.headline().await;
    let places = reader.tally("place").await;
    let (name, list) = reader.saves_list(&folder).await;
    assert_eq!(name, "commutations-by-gov-alderidge.json");
    let read: Value = serde_json::from_str(&list).expect("JSON");
    assert_eq!(read["people"]["name"].as_array().map(Vec::len), Some(60));
    reader.open("").await;
    reader.opens_own().await;
    reader.gives_file(&written(&name, list.as_bytes())).await;
    let told = reader.sees_told(60).await;
    assert!(
        told.words.contains("Commutations by Gov. Alderidge"),
        "{told:?}"
    );
    reader.shows_own().await;
    reader.counts_as(&roll).await;
    assert_eq!(reader.headline().await, headline);
    assert_eq!(reader.tally("place").await, places);
    reader.leave().await;
}
in_other_engines! { a_saved_list_opens_again: Mouse, Downloads }

/// Names can be left out of a list that was saved with them.
#[tokio::test]
async fn names_are_left_out_of_a_saved_list() {
    let roll = governor();
    let reader = Reader::at(Place::Http).await;
    let folder = reader.keep_files().await;
    reader.open("").await;
    reader.shows_file(&example("governor.csv")).await;
    let (_, list) = reader.saves_list(&folder).await;
    assert!(list.contains("Horatio Ravensholt"));
    let next = reader.keep_files().await;
    reader.opens_own().await;
    reader
        .gives_file(&written("with-names.json", list.as_bytes()))
        .await;
    reader.sees_told(60).await;
    reader.press_own("nameless").await;
    reader.shows_own().await;
    let (_, list) = reader.saves_list(&next).await;
    let page = reader.page_text().await;
    for own in &roll.0 {
        assert!(
            !list.contains(&own.name) && !page.contains(&own.name),
            "{}",
            own.name
        );
    }
    reader.counts_as(&roll).await;
    reader.leave().await;
}
in_other_engines! { names_are_left_out_of_a_saved_list: Mouse, Downloads }
