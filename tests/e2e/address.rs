//! The view is in the address, and the browser's history works.

use serde_json::json;
use webdriver::fantoccini::key::Key;

use crate::support::{Place, Reader, everywhere, until, until_seen};

const EVERYTHING: &str = "?from=2016-08-03&to=2017-01-19&sentence=20-25,40%2B,life&measure=total&q=an&sort=-name&page=2&names=show";

everywhere! {
    /// A link with every key opens its view, and so does reloading it.
    async fn a_link_with_every_key_brings_its_view(reader: Mouse) {
        reader.open(EVERYTHING).await;
        let see = async || {
            (
                reader.headline().await,
                reader.chips().await,
                reader.rows().await,
                reader.marks("time").await,
                reader.marks("sentence").await,
            )
        };
        let seen = see().await;
        assert!(seen.0.contains("prison sentences of 20–25 years, 40 years or more or life"), "{}", seen.0);
        assert!(seen.0.contains("between Aug. 3, 2016, and Jan. 19, 2017, matching “an”"), "{}", seen.0);
        assert_eq!(
            seen.1,
            ["Aug. 3, 2016, to Jan. 19, 2017", "20–25 years", "40 years or more", "Life", "Search: an"]
        );
        assert!(seen.3.iter().all(|mark| mark.running.is_some()));
        assert!(reader.page_text().await.contains("Page 2 of"));
        assert!(reader.notices().await.is_empty());
        if reader.site.place != Place::Frame {
            reader.reload().await;
            assert_eq!(see().await, seen);
        }
        // The page can read the address that it has written.
        reader.choose("By day").await;
        reader.sees_address("?from=2016-08-03&to=2017-01-19&sentence=20-25,40%2B,life&q=an&sort=-name&page=2").await;
    }

    /// Back and forward go from one finished selection to the next; in a frame, they belong to the article.
    async fn back_and_forward_go_through_finished_selections(reader: Mouse) {
        reader.open("").await;
        let start = reader.entries().await;
        let is_framed = reader.site.place == Place::Frame;
        let entries = |made| if is_framed { start } else { start + made };
        reader.drag_marks("time", "2016-03-30", "2016-06-03").await;
        reader.sees_address("?from=2016-03-30&to=2016-06-03").await;
        assert_eq!(reader.entries().await, entries(1), "a drag makes one entry");
        reader.press_mark("sentence", "life").await;
        reader.sees_address("?from=2016-03-30&to=2016-06-03&sentence=life").await;
        assert_eq!(reader.entries().await, entries(2));
        if !is_framed {
            let both = reader.headline().await;
            reader.back().await;
            reader.sees_headline("161 prison sentences").await;
            assert_eq!(reader.address().await, "?from=2016-03-30&to=2016-06-03");
            assert_eq!(reader.chips().await, ["March 30, 2016, to June 3, 2016"]);
            reader.back().await;
            reader.sees_headline("1,716 prison sentences").await;
            assert_eq!(reader.address().await, "");
            reader.forward().await;
            reader.sees_headline("161 prison sentences").await;
            reader.forward().await;
            reader.sees_headline(&both).await;
            assert_eq!(reader.entries().await, start + 2);
        }
    }

    /// Foreign keys in the address are kept unchanged.
    async fn what_others_put_into_the_address_is_kept(reader: Mouse) {
        reader.open("?childId=x%20y&from=2016-08-03&initialWidth#secret=1").await;
        reader.sees_headline("between Aug. 3, 2016, and Jan. 19, 2017").await;
        reader.press_mark("sentence", "life").await;
        reader.sees_address("?childId=x%20y&initialWidth&from=2016-08-03&sentence=life#secret=1").await;
        reader.press_button("Clear filters").await;
        reader.sees_address("?childId=x%20y&initialWidth#secret=1").await;
        assert!(reader.notices().await.is_empty());
    }
}

/// Typing changes the address but adds no entry to the browser's history.
#[tokio::test]
async fn typing_makes_no_entry_of_the_history() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.press_mark("sentence", "life").await;
    reader.sees_address("?sentence=life").await;
    let entries = reader.entries().await;
    let field = reader.find("label", "Find a name").await;
    reader.press((field.right - 20.0, field.middle().1)).await;
    reader.write("brown").await;
    reader.sees_address("?sentence=life&q=brown").await;
    for _ in 0..5 {
        reader.key(Key::Backspace).await;
    }
    reader.sees_address("?sentence=life").await;
    reader.write("lee").await;
    reader.sees_address("?sentence=life&q=lee").await;
    assert_eq!(reader.entries().await, entries);
    reader.back().await;
    reader.sees_address("").await;
    reader.sees_headline("1,716 prison sentences").await;
    reader.leave().await;
}

/// The default view has no query, however the reader got there.
#[tokio::test]
async fn the_default_view_has_a_clean_address() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?names=hide&measure=total#part").await;
    reader.choose("By day").await;
    reader.sees_address("?names=hide#part").await;
    reader.open("?sort=name").await;
    reader.press_button("Granted").await;
    reader.press_button("Granted").await;
    reader.sees_address("").await;
    reader.leave().await;
}

/// Invalid parts of an address are named, each once, in notices that can be dismissed; the valid parts apply.
#[tokio::test]
async fn nonsense_in_the_address_is_named_and_can_be_dismissed() {
    let reader = Reader::at(Place::Http).await;
    let query = "?from=yesterday&to=2016-08-03&sentence=life,21-26&measure=people&sort=height&page=0&names=maybe";
    reader.open(query).await;
    let notices = reader.notices().await;
    for word in [
        "from=yesterday",
        "sentence=21-26",
        "measure=people",
        "sort=height",
        "page=0",
        "names=maybe",
    ] {
        let naming: Vec<&String> = notices.iter().filter(|line| line.contains(word)).collect();
        assert_eq!(naming.len(), 1, "{word} in {notices:#?}");
    }
    assert_eq!(notices.len(), 6, "{notices:#?}");
    reader
        .sees_headline("197 life sentences commuted between Dec. 19, 2013, and Aug. 3, 2016")
        .await;
    reader.press_button("Dismiss").await;
    until_seen("no notice", async || reader.notices().await, Vec::is_empty).await;
    reader.press_mark("time", "2016-12-19").await;
    reader
        .sees_address("?from=2016-12-19&to=2016-12-19&sentence=life")
        .await;
    reader.leave().await;
}

/// Malicious or broken addresses.
fn hostile() -> Vec<String> {
    let long = "x".repeat(6000);
    let mut addresses: Vec<String> = [
        "?q=<script>window.harmed=1</script>",
        "?q=%3Cscript%3Ewindow.harmed%3D1%3C%2Fscript%3E",
        "?q=%3Cimg%20src%3Dx%20onerror%3D%22window.harmed%3D1%22%3E",
        "?from=%3Cimg%20src=x%20onerror=window.harmed=1%3E",
        "?sentence=%3Csvg%20onload=window.harmed=1%3E,life",
        "?sort=%22%3E%3Cscript%3Ewindow.harmed=1%3C/script%3E",
        "?q=javascript:window.harmed=1",
        "?q=%FF",
        "?q=%FF%FE%00%01",
        "?from=%FF&to=%C3%28",
        "?%FF=%FF",
        "?q=%",
        "?q=%2",
        "?q=%zz",
        "?&&&&===&=&a==b&",
        "?from=2016-08-03&from=2016-08-04&from=x",
        "?from=9999-12-31&to=0000-00-00",
        "?from=-271821-04-20",
        "?from=2016-02-30&to=2016-13-01",
        "?to=2011-01-01",
        "?from=2020-01-01",
        "?from=2017-01-19&to=2016-01-01",
        "?page=99999999999999999999",
        "?page=4294967295",
        "?page=-1&page=1e9",
        "?sentence=,,,,&measure=,,",
        "?sentence=40+&q=+++",
        "?sentence=40%252B,0-5,0-5,0-5",
        "?names=hide&names=show",
        "?q=\u{202e}\u{0301}\u{1f469}\u{200d}\u{1f4bb}&q=''\";--",
        "?__proto__=1&constructor=2&toString=3",
        "?drug=%3Cscript%3Ewindow.harmed=1%3C/script%3E,crack",
        "?state=FL,%3Cimg%20src=x%20onerror=window.harmed=1%3E&district=,,flsd,",
        "?id=2016-08-03-%3Cb%3E&pair=crack,%3Cb%3E",
        "?id=2016-08-03-99999&pair=crack",
        "?effect=,&served=,&firearm=&drug=",
        "?served=30+&served=30%252B",
        "?q=%3Cmark%3E%3C/mark%3E&names=hide",
        "#from=2016-08-03&<script>window.harmed=1</script>",
    ]
    .map(str::to_owned)
    .into();
    addresses.push(format!("?q={long}"));
    addresses.push(format!("?from={long}&sentence={long}"));
    addresses.push(format!("?state={long}&district={long}&id={long}"));
    addresses.push(format!("?sentence={}", "life,".repeat(1000)));
    addresses.push(format!("?{}", "from=x&".repeat(500)));
    addresses
}

/// No address breaks the page or injects anything but text.
#[tokio::test]
async fn no_address_breaks_the_page_or_runs_in_it() {
    let reader = Reader::at(Place::Http).await;
    let hostile = hostile();
    assert!(hostile.len() >= 30);
    let mut too_wide = Vec::new();
    for address in &hostile {
        reader.open(address).await;
        let shown: String = address.chars().take(60).collect();
        let state = reader
            .js("return [window.harmed ?? null, document.querySelectorAll('#app script, #app img, #app [onload], #app [onerror]').length, document.documentElement.scrollWidth <= innerWidth]")
            .await;
        assert_eq!(state[0], json!(null), "something ran: {shown}");
        assert_eq!(state[1], json!(0), "something was built: {shown}");
        assert_eq!(reader.failure().await, None, "{shown}");
        let (headline, count) = (reader.headline().await, reader.table_count().await);
        assert!(!headline.is_empty(), "{shown}");
        assert_eq!(
            count == 0,
            headline.starts_with("No one matches"),
            "{shown}: {headline}"
        );
        if state[2] != json!(true) {
            too_wide.push(shown.clone());
        }
        // The page still responds.
        let was = reader.mark("sentence", "life").await.selected;
        reader.press_mark("sentence", "life").await;
        until(&format!("the press is answered at {shown}"), async || {
            reader.mark("sentence", "life").await.selected != was
        })
        .await;
    }
    assert!(too_wide.is_empty(), "scrolls sideways: {too_wide:#?}");
    reader.leave().await;
}

/// A notice quotes an invalid value as text and shortens it.
#[tokio::test]
async fn what_is_named_is_quoted_as_text_and_shortened() {
    let reader = Reader::at(Place::Http).await;
    reader.be_wide(320).await;
    reader
        .open(&format!("?from=%3Cb%3Ebold%3C/b%3E&to={}", "9".repeat(500)))
        .await;
    let notices = reader.notices().await;
    assert!(notices[0].contains("<b>bold</b>"), "{notices:?}");
    assert!(notices[1].len() < 200, "{notices:?}");
    assert!(reader.fits_across().await);
    reader.leave().await;
}
