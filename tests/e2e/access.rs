//! Can everyone use it? axe-core, and what axe-core does not look for.

use serde_json::json;

use crate::states::{self, focus_by_keys, open_twins};
use crate::support::{Place, Reader, Scheme, on_a_server};

const STATES: [states::State; 21] = [
    states::DEFAULT,
    states::ONE_DAY,
    states::BINS,
    states::EMPTY,
    states::MEASURES,
    states::NAMELESS,
    states::NOTICES,
    states::PLACES,
    states::PAIR,
    states::RECORD,
    states::NAMELESS_RECORD,
    states::EMBEDDING,
    states::FOUND,
    states::FEW,
    states::FILTERED,
    states::YEAR,
    states::RATE,
    states::SIDES,
    states::STATEMENT,
    states::UNDECIDED,
    states::TOLD_RECORD,
];

async fn passes_axe(width: u32, scheme: Scheme) {
    let reader = Reader::at(Place::Http).await;
    reader.be_wide(width).await;
    reader.prefer(scheme).await;
    let mut wrong = Vec::new();
    let mut note = |state: &str, found: Vec<String>| {
        wrong.extend(found.into_iter().map(|line| format!("{state}: {line}")));
    };
    for state in STATES {
        state.open(&reader).await;
        note(state.name, reader.violations().await);
    }
    reader.open("").await;
    focus_by_keys(&reader).await;
    note("focus by keys", reader.violations().await);
    open_twins(&reader).await;
    note("tables opened", reader.violations().await);
    reader.forbid_scripts().await;
    reader.open_still("").await;
    note("without scripts", reader.violations_without_scripts().await);
    reader.open_report("").await;
    note("the report", reader.violations_without_scripts().await);
    assert!(
        wrong.is_empty(),
        "{width} px, {}: {wrong:#?}",
        scheme.name()
    );
    reader
        .leave_having_been_told(|line| line.contains("preloaded using link preload but not used"))
        .await;
}

#[tokio::test]
async fn axe_finds_nothing_when_narrow_and_light() {
    passes_axe(320, Scheme::Light).await;
}

#[tokio::test]
async fn axe_finds_nothing_when_narrow_and_dark() {
    passes_axe(320, Scheme::Dark).await;
}

#[tokio::test]
async fn axe_finds_nothing_when_wide_and_light() {
    passes_axe(1280, Scheme::Light).await;
}

#[tokio::test]
async fn axe_finds_nothing_when_wide_and_dark() {
    passes_axe(1280, Scheme::Dark).await;
}

/// axe-core does look: it sees a field that has lost its label.
#[tokio::test]
async fn axe_would_find_a_field_without_label() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader
        .js("const label = document.querySelector('input[type=search]').closest('label'); label.querySelector('span').remove()")
        .await;
    let found = reader.violations().await;
    assert!(
        found.iter().any(|line| line.starts_with("label:")),
        "{found:#?}"
    );
    reader.leave().await;
}

on_a_server! {
    /// Charts are lists with names, their marks options with labels; the headline is the only h1.
    async fn charts_are_named_lists_of_labelled_marks(reader) {
        reader.open("?sentence=20-25").await;
        let lists = reader.js("
            return [...document.querySelectorAll('#app figure[data-chart] svg')].map(svg => {
                const lists = svg.querySelectorAll('[role=listbox]');
                return lists.length === 1 && !!lists[0].getAttribute('aria-label') && lists[0].tabIndex === 0
                    && [...lists[0].querySelectorAll('[data-key]')].every(m => m.getAttribute('role') === 'option' && m.id && ['true', 'false'].includes(m.getAttribute('aria-selected')));
            })").await;
        assert_eq!(lists, json!(vec![true; 9]));
        for chart in ["time", "sentence", "drug", "state", "change", "effect", "served"] {
            for mark in reader.marks(chart).await {
                assert!(!mark.label.is_empty(), "{mark:?}");
                assert!(mark.label.contains(&mark.value.to_string()) || mark.value == 0 || mark.value > 999, "{mark:?}");
            }
        }
        for chart in ["years", "presidents"] {
            let unlabelled = reader.js_with("return [...document.querySelectorAll(`#app figure[data-chart=${arguments[0]}] [data-key]`)].filter(m => !m.getAttribute('aria-label').replaceAll(',', '').includes(m.dataset.value)).map(m => m.dataset.key)", vec![chart.into()]).await;
            assert_eq!(unlabelled, json!([]), "{chart}");
        }
        let ids = reader.js("const all = [...document.querySelectorAll('#app [id]')].map(e => e.id); return all.filter((id, n) => all.indexOf(id) !== n)").await;
        assert_eq!(ids, json!([]), "ids are given once");
        let titles = reader.js("return [...document.querySelectorAll('h1')].filter(h => h.checkVisibility()).map(h => h.hasAttribute('data-summary'))").await;
        assert_eq!(titles, json!([true]));
        let lang = reader.js("return [document.documentElement.lang, !!document.title]").await;
        assert_eq!(lang, json!(["en", true]));
    }
}

/// Everything to press is at least 24 px each way, and no page scrolls sideways.
#[tokio::test]
async fn targets_are_large_enough_and_nothing_scrolls_sideways() {
    let reader = Reader::at(Place::Http).await;
    for width in [320, 375, 768, 1280] {
        reader.be_wide(width).await;
        for state in STATES {
            state.open(&reader).await;
            let place = format!("{} at {width} px", state.name);
            let small = reader
                .js("return [...document.querySelectorAll('button, input, select, a[href], summary')].filter(e => e.getClientRects().length).filter(e => { const r = e.getBoundingClientRect(); return r.width < 24 || r.height < 24 }).map(e => e.outerHTML.slice(0, 80))")
                .await;
            assert_eq!(small, json!([]), "{place}");
            assert!(reader.fits_across().await, "{place} scrolls sideways");
            let sheet_fits = reader
                .js("const d = document.querySelector('dialog[open]'); return !d || d.scrollWidth <= d.clientWidth")
                .await;
            assert_eq!(
                sheet_fits,
                json!(true),
                "{place}: the record scrolls sideways"
            );
            let high = reader
                .js("return [...document.querySelectorAll('.charts figure svg')].every(s => s.getBoundingClientRect().height <= 0.6 * innerHeight)")
                .await;
            assert_eq!(
                high,
                json!(true),
                "{place}: a chart of the first view is at most 60 % of the screen"
            );
            let tiny = reader
                .js("
                const small = new Set();
                const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (walk.nextNode()) {
                    const e = walk.currentNode.parentElement;
                    if (walk.currentNode.data.trim() && e.getClientRects().length && !e.closest('script, style') && parseFloat(getComputedStyle(e).fontSize) < 12) small.add(walk.currentNode.data.trim().slice(0, 40));
                }
                return [...small]")
                .await;
            assert_eq!(tiny, json!([]), "{place}: no text is under 12 px");
        }
    }
    reader.leave().await;
}

/// Screen readers hear the headline once a new selection has settled.
#[tokio::test]
async fn a_change_of_the_headline_is_announced() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.press_mark("time", "2016-08-03").await;
    crate::support::until("the headline is announced", async || {
        reader
            .js("return [...document.querySelectorAll('[role=status], [aria-live]')].some(s => s.textContent.includes('214 prison sentences commuted on 3 Aug 2016'))")
            .await
            == true
    })
    .await;
    reader.leave().await;
}
