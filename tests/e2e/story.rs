//! The walk through the checked report: each statement with its verdict, beside the charts that decide it.

use serde_json::json;

use crate::counts::{agrees, counts_people};
use crate::support::{
    Century, Claim, Ledger, Place, Reader, Statement, claims, in_other_engines, on_a_server, story,
    text, texts, until, until_seen,
};

/// Returns the expected statements.
pub fn expected() -> Vec<Claim> {
    claims(&story(), &Ledger::read(), &Century::read())
}

/// Checks a statement on the page against the expected one.
pub fn is_told(shown: &Statement, claim: &Claim) {
    assert_eq!(shown.id, claim.id);
    assert_eq!(shown.verdict, claim.verdict, "{}", claim.id);
    assert_eq!(shown.findings, claim.findings, "{}", claim.id);
    assert_eq!(
        shown.computed.as_ref(),
        Some(&claim.computed),
        "{}",
        claim.id
    );
    assert_eq!(shown.reported, claim.reported, "{}", claim.id);
    assert!(!shown.words.contains(['{', '}']), "{}", shown.words);
}

/// Returns the address of a statement, as the page writes it.
pub fn address(claim: &Claim) -> String {
    format!("?{}&story={}", claim.view, claim.id)
}

/// Returns the names of the charts that show a statement, without duplicates, and `record`.
pub fn figures(claim: &Claim) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for chart in &claim.charts {
        let name = if chart == "pair" { "drug" } else { chart };
        if !names.iter().any(|own| own == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// Checks that the charts beside a statement show its view.
async fn stages(reader: &Reader, claim: &Claim) {
    let (ledger, century) = (Ledger::read(), Century::read());
    let (what, wanted) = (format!("the charts of {}", claim.id), figures(claim));
    until_seen(&what, async || reader.staged().await, |own| *own == wanted).await;
    let query = format!("?{}", claim.view);
    let value = |key: &str| {
        let piece = claim
            .view
            .split('&')
            .find_map(|piece| piece.strip_prefix(&format!("{key}=")));
        piece.map(str::to_owned)
    };
    let act = value("act").unwrap_or("commutations".to_owned());
    for chart in &claim.charts {
        match chart.as_str() {
            "years" => {
                let span = value("years").map(|own| {
                    let (from, to) = own.split_once('-').unwrap();
                    (from.parse().unwrap(), to.parse().unwrap())
                });
                reader
                    .sees_years(&century, &act, span.unwrap_or(century.all()))
                    .await;
            }
            "presidents" => {
                reader
                    .sees_figures("presidents", &century.shown_presidents(&act, false))
                    .await;
            }
            "sides" => {
                let sides = value("compare").unwrap();
                let mut keys: Vec<&str> = sides.split(['~', ',']).collect();
                let shown = reader.figures("sides").await;
                let mut marked: Vec<&str> = shown.iter().map(|(key, _)| key.as_str()).collect();
                keys.sort_unstable();
                marked.sort_unstable();
                assert_eq!(marked, keys);
            }
            "record" => {
                let id = reader
                    .js("return document.querySelector('.stage [data-record]').dataset.record")
                    .await;
                assert_eq!(Some(text(&id)), value("id"));
            }
            "pair" => {
                let sides = reader.js("return [...new Set([...document.querySelectorAll('.stage table[data-table=pair] td[data-key]')].map(c => c.dataset.key))].join()").await;
                assert_eq!(Some(text(&sides)), value("pair"));
            }
            _ => counts_people(&reader.marks(chart).await, &ledger, &query, chart),
        }
    }
}

on_a_server! {
    /// The link of each statement opens it with its verdict, its figures, and its charts in its view.
    async fn each_statement_opens_by_its_link(reader: Mouse) {
        let all = expected();
        for claim in &all {
            let link = format!("?story={}", claim.id);
            reader.open_walk(&link, &claim.id).await;
            assert_eq!(reader.notices().await, Vec::<String>::new());
            let shown = reader.statements_in(".walk .steps").await;
            assert_eq!(shown.len(), all.len());
            for (shown, claim) in shown.iter().zip(&all) {
                is_told(shown, claim);
            }
            stages(&reader, claim).await;
            let title = text(&reader.js("return document.querySelector('.current h2').textContent").await);
            let window = text(&reader.js("return document.title").await);
            assert!(window.starts_with(&format!("{title} | ")), "{window}");
            assert_eq!(reader.address().await, link);
            let ids = reader.js("const all = [...document.querySelectorAll('#app [id]')].map(e => e.id); return all.filter((id, n) => all.indexOf(id) !== n)").await;
            assert_eq!(ids, json!([]), "{}: ids are given once", claim.id);
        }
    }

    /// The list shows the verdict on each statement and links to it; Back leads to the list.
    async fn the_list_of_statements_leads_to_each(reader: Mouse) {
        let all = expected();
        reader.open("?sentence=life").await;
        let links = texts(&reader.js("return [...document.querySelectorAll('.claims a')].map(a => a.getAttribute('href'))").await);
        assert_eq!(links, all.iter().map(|claim| format!("?story={}", claim.id)).collect::<Vec<_>>());
        for claim in [&all[0], &all[7]] {
            let spot = reader.find(&format!(".claims a[href='?story={}']", claim.id), "").await;
            reader.press(spot.middle()).await;
            reader.walks_at(&claim.id).await;
            reader.sees_address(&address(claim)).await;
            stages(&reader, claim).await;
            until("the focus is on its title", async || {
                reader.js("return document.activeElement.parentElement.classList.contains('current') && document.activeElement.localName === 'h2'").await == json!(true)
            })
            .await;
            reader.back().await;
            reader.sees_address("?sentence=life").await;
            reader.ready().await;
            reader.has_focus_on("report-title").await;
            agrees(&reader, &Ledger::read(), "?sentence=life").await;
        }
    }

    /// A reader who leaves the report keeps the view and arrives at the chart.
    async fn leaving_keeps_the_view(reader: Mouse) {
        let all = expected();
        let claim = all.iter().find(|claim| claim.id == "life").unwrap();
        reader.open_walk("?story=life", "life").await;
        reader.turn("Explore").await;
        let query = format!("?{}", claim.view);
        reader.sees_address(&query).await;
        reader.ready().await;
        reader.ready().await;
        agrees(&reader, &Ledger::read(), &query).await;
        let focus = reader.js("return document.activeElement.id").await;
        assert_eq!(text(&focus), format!("{}-title", figures(claim)[0]));
        reader.back().await;
        reader.walks_at("life").await;
        stages(&reader, claim).await;
    }
}

/// A button, the keyboard, and the browser's Back and Forward lead from one statement to the next.
#[tokio::test]
async fn buttons_and_keys_lead_from_one_statement_to_the_next() {
    use webdriver::fantoccini::key::Key;
    let all = expected();
    let reader = Reader::at(Place::Http).await;
    reader.open_walk("?story=one-day", "one-day").await;
    let entries = reader.entries().await;
    let ends = "return [...document.querySelectorAll('nav.turn button')].map(b => b.getAttribute('aria-disabled') === 'true')";
    assert_eq!(reader.js(ends).await, json!([true, false, false]));
    for (count, claim) in (1..).zip(&all[1..]) {
        // Alternates between the mouse and Enter.
        if count % 2 == 1 {
            reader.turn("Next").await;
        } else {
            let focus = "[...document.querySelectorAll('nav.turn button')].find(b => b.innerText === 'Next').focus()";
            reader.js(focus).await;
            reader.key(Key::Enter).await;
        }
        reader.walks_at(&claim.id).await;
        reader.sees_address(&address(claim)).await;
        assert_eq!(reader.entries().await, entries + count, "{}", claim.id);
        stages(&reader, claim).await;
        let said = reader
            .js("return document.querySelector('nav.turn span').textContent")
            .await;
        assert_eq!(said, json!(format!("{} of {}", count + 1, all.len())));
    }
    assert_eq!(reader.js(ends).await, json!([false, true, false]));
    reader.turn("Previous").await;
    reader.walks_at(&all[all.len() - 2].id).await;
    reader.sees_address(&address(&all[all.len() - 2])).await;
    reader.back().await;
    reader.walks_at(&all[all.len() - 1].id).await;
    reader.back().await;
    reader.walks_at(&all[all.len() - 2].id).await;
    stages(&reader, &all[all.len() - 2]).await;
    reader.leave().await;
}
in_other_engines! { buttons_and_keys_lead_from_one_statement_to_the_next: Mouse }

impl Reader {
    /// Scrolls until the middle of the statement is in the middle of the window.
    async fn scroll_to_statement(&self, id: &str) {
        self.js_with(
            "const r = document.getElementById(`story-${arguments[0]}`).getBoundingClientRect(); scrollBy({ top: (r.top + r.bottom - innerHeight) / 2, behavior: 'instant' })",
            vec![id.into()],
        )
        .await;
    }

    /// Returns the visible statements.
    async fn visible_statements(&self) -> Vec<String> {
        texts(&self.js("return [...document.querySelectorAll('.walk .step')].filter(s => s.getClientRects().length).map(s => s.id.slice(6))").await)
    }
}

/// On a wide screen, the statement in the middle is the current one, in both directions; the address changes
/// without a new entry in the browser's history, so that one step back leaves the report.
#[tokio::test]
async fn scrolling_leads_from_one_statement_to_the_next() {
    let all = expected();
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let spot = reader.find(".claims a", "").await;
    reader.press(spot.middle()).await;
    reader.walks_at("one-day").await;
    let entries = reader.entries().await;
    assert_eq!(reader.visible_statements().await.len(), all.len());
    for claim in all[1..].iter().chain([&all[4], &all[0]]) {
        reader.scroll_to_statement(&claim.id).await;
        reader.walks_at(&claim.id).await;
        reader.sees_address(&address(claim)).await;
        stages(&reader, claim).await;
        let stage = reader
            .js("const r = document.querySelector('.stage').getBoundingClientRect(); return r.top >= -1 && r.top < innerHeight / 2")
            .await;
        assert_eq!(
            stage,
            json!(true),
            "{}: its charts are in the window",
            claim.id
        );
    }
    assert_eq!(reader.entries().await, entries);
    reader.back().await;
    reader.sees_address("").await;
    reader.ready().await;
    agrees(&reader, &Ledger::read(), "").await;
    reader.leave().await;
}

/// On a phone, one statement is shown at a time, with its charts below it, and its beginning scrolls into the
/// window.
#[tokio::test]
async fn on_a_phone_one_statement_stands_at_a_time() {
    let all = expected();
    let reader = Reader::at(Place::Http).await;
    reader.be_wide(320).await;
    reader.open_walk("?story=one-day", "one-day").await;
    for claim in &all {
        reader.walks_at(&claim.id).await;
        assert_eq!(reader.visible_statements().await, [claim.id.as_str()]);
        assert_eq!(
            reader.beyond_the_window().await,
            Vec::<String>::new(),
            "{}",
            claim.id
        );
        assert!(reader.fits_across().await, "{}", claim.id);
        stages(&reader, claim).await;
        let begins = "const r = document.querySelector('.current h2').getBoundingClientRect(); return r.top >= -1 && r.bottom <= innerHeight";
        until(&format!("{} begins in the window", claim.id), async || {
            reader.js(begins).await == json!(true)
        })
        .await;
        if claim.id != all[all.len() - 1].id {
            reader.turn("Next").await;
        }
    }
    reader.leave().await;
}

/// With reduced motion, the next statement is shown without animation.
#[tokio::test]
async fn statements_follow_without_motion_for_those_who_ask_for_less() {
    let reader = Reader::at(Place::Http).await;
    reader
        .emulate("", &[("prefers-reduced-motion", "reduce")])
        .await;
    reader.open_walk("?story=one-day", "one-day").await;
    reader.turn("Next").await;
    reader.walks_at("record-day").await;
    let moving = reader.js("return [document.getAnimations().length, getComputedStyle(document.documentElement).scrollBehavior, [...document.querySelectorAll('.walk *')].filter(e => getComputedStyle(e).transitionDuration.split(', ').some(d => parseFloat(d) > 0)).length]").await;
    assert_eq!(moving, json!([0, "auto", 0]));
    reader.leave().await;
}

/// A link to an unknown statement is ignored with a notice, and the rest of the address applies.
#[tokio::test]
async fn a_link_to_no_statement_is_named() {
    let reader = Reader::at(Place::Http).await;
    for (story, rest) in [
        ("nonsense", "sentence=life"),
        ("", "drug=crack"),
        ("One-Day", "state=MD"),
    ] {
        reader.open(&format!("?{rest}&story={story}")).await;
        let notices = reader.notices().await;
        assert_eq!(notices.len(), 1, "{notices:?}");
        assert!(
            notices[0].contains(&format!("“story={story}”")),
            "{notices:?}"
        );
        agrees(&reader, &Ledger::read(), &format!("?{rest}")).await;
        assert_eq!(reader.visible_statements().await, Vec::<String>::new());
    }
    reader.leave().await;
}

/// If names are hidden, the report shows none and they stay hidden; the host's keys are kept.
#[tokio::test]
async fn names_stay_hidden_in_the_report() {
    let name = {
        let ledger = Ledger::read();
        let own = ledger.0.iter().find(|own| own.id == "2016-08-03-214");
        own.unwrap()
            .name
            .split_whitespace()
            .next_back()
            .unwrap()
            .to_lowercase()
    };
    let reader = Reader::at(Place::Http).await;
    let is_named = async || reader.page_text().await.to_lowercase().contains(&name);
    reader.open_walk("?story=one-man", "one-man").await;
    assert!(is_named().await, "else the report does name him");
    reader.open("?names=hide&childId=x").await;
    assert!(!is_named().await);
    let spot = reader.find(".claims a[href$='story=one-man']", "").await;
    reader.press(spot.middle()).await;
    reader.walks_at("one-man").await;
    assert!(!is_named().await);
    let look = async || reader.address().await;
    let address = until_seen("the address", look, |own| own.contains("story=one-man")).await;
    assert!(
        address.contains("names=hide") && address.contains("childId=x"),
        "{address}"
    );
    let (shown, all) = (reader.statements_in(".walk").await, expected());
    assert_eq!(shown.len(), all.len());
    for (shown, claim) in shown.iter().zip(&all) {
        is_told(shown, claim);
    }
    reader.turn("Explore").await;
    reader.sees_record("2016-08-03-214").await;
    assert!(!is_named().await);
    reader.leave().await;
}

/// A reader can change the view of a statement in its charts, and the report stays open.
#[tokio::test]
async fn the_charts_of_a_statement_answer() {
    let reader = Reader::at(Place::Http).await;
    reader.open_walk("?story=life", "life").await;
    reader.press_staged("sentence", "20-25").await;
    reader
        .sees_address("?from=2016-08-03&to=2016-08-03&sentence=20-25,life&story=life")
        .await;
    reader.walks_at("life").await;
    assert_eq!(reader.selected("sentence").await, ["20-25", "life"]);
    reader.reload_walk("life").await;
    assert_eq!(reader.selected("sentence").await, ["20-25", "life"]);
    let all = expected();
    let life = all.iter().find(|claim| claim.id == "life").unwrap();
    reader.press_button("Show the statement’s view").await;
    reader.sees_address(&address(life)).await;
    reader.walks_at("life").await;
    stages(&reader, life).await;
    reader.leave().await;
}

/// A link leads from any statement to the list of them all.
#[tokio::test]
async fn a_link_leads_from_the_walk_to_the_list() {
    let reader = Reader::at(Place::Http).await;
    reader
        .open_walk("?story=one-day&names=hide", "one-day")
        .await;
    let spot = reader.find("header a", "All statements in a list").await;
    reader.press(spot.middle()).await;
    reader.sees_address("?names=hide#report-title").await;
    reader.ready().await;
    reader.ready().await;
    reader.has_come_to("report-title").await;
    reader.leave().await;
}
