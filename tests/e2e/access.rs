//! Accessibility: axe-core, and checks that axe-core does not make.

use serde_json::json;

use crate::states::{self, State, focus_by_keys, open_twins};
use crate::support::{
    Place, Reader, Scheme, in_other_engines, on_a_server, texts, thousands, until_seen,
};

const STATES: [State; 21] = [
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
    states::SETTLED,
    states::TOLD_RECORD,
];

/// Checks that axe-core finds nothing in these states on a phone; `views.rs` has those of a wide window. Except for
/// colors, both color schemes are the same.
async fn passes_axe(states: &[State]) {
    let reader = Reader::at(Place::Http).await;
    reader.be_wide(320).await;
    let mut wrong = Vec::new();
    for state in states {
        reader.prefer(Scheme::Light).await;
        state.open(&reader).await;
        note(&mut wrong, state.name, reader.violations().await);
        reader.prefer(Scheme::Dark).await;
        let dark = format!("{} in the dark", state.name);
        note(&mut wrong, &dark, reader.violations_of_colors().await);
    }
    assert_eq!(wrong, Vec::<String>::new());
    reader.leave().await;
}

fn note(wrong: &mut Vec<String>, state: &str, found: Vec<String>) {
    wrong.extend(found.into_iter().map(|line| format!("{state}: {line}")));
}

#[tokio::test]
async fn axe_finds_nothing_in_a_narrow_window() {
    passes_axe(&STATES[..11]).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_a_narrow_window_further_on() {
    passes_axe(&STATES[11..]).await;
}

/// Covers what is not a state of a view: keyboard focus on a mark, open tables, no scripts, and the report.
#[tokio::test]
async fn axe_finds_nothing_beside_the_states_either() {
    let reader = Reader::at(Place::Http).await;
    let mut wrong = Vec::new();
    for (width, scheme) in [(320, Scheme::Light), (1280, Scheme::Dark)] {
        reader.be_wide(width).await;
        reader.prefer(scheme).await;
        reader.open("").await;
        focus_by_keys(&reader).await;
        note(&mut wrong, "focus by keys", reader.violations().await);
        open_twins(&reader).await;
        note(&mut wrong, "tables opened", reader.violations().await);
    }
    reader.forbid_scripts().await;
    for (width, scheme) in [(320, Scheme::Light), (1280, Scheme::Dark)] {
        reader.be_wide(width).await;
        reader.prefer(scheme).await;
        reader.open_still("").await;
        note(
            &mut wrong,
            "no scripts",
            reader.violations_without_scripts().await,
        );
        reader.open_report("").await;
        note(
            &mut wrong,
            "the report",
            reader.violations_without_scripts().await,
        );
    }
    assert_eq!(wrong, Vec::<String>::new());
    reader
        .leave_having_been_told(|line| line.contains("preloaded using link preload but not used"))
        .await;
}

/// Checks axe-core itself: it reports a field without a label.
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
    /// Charts are named lists, their marks are labeled options, and the headline is the only `h1`.
    async fn charts_are_named_lists_of_labelled_marks(reader: Mouse) {
        reader.open("?sentence=20-25").await;
        let lists = reader.js("
            return [...document.querySelectorAll('#app figure[data-chart] svg')].map(svg => {
                const lists = svg.querySelectorAll('[role=listbox]');
                return lists.length === 1 && !!lists[0].getAttribute('aria-label') && lists[0].tabIndex === 0
                    && [...lists[0].querySelectorAll('[data-key]')].every(m => m.getAttribute('role') === 'option' && m.id && ['true', 'false'].includes(m.getAttribute('aria-selected')));
            })").await;
        assert_eq!(lists, json!(vec![true; 8]));
        for chart in ["time", "sentence", "drug", "state", "change", "served"] {
            let marks = reader.marks(chart).await;
            assert!(marks.len() > 3, "{chart}");
            for mark in marks {
                let people = if mark.value == 1 { "person" } else { "people" };
                let said = format!(": {} {people}", thousands(mark.value as usize));
                assert!(mark.label.contains(&said), "{mark:?}");
            }
        }
        for chart in ["years", "presidents"] {
            let labels = reader.js_with("return [...document.querySelectorAll(`#app figure[data-chart=${arguments[0]}] [data-key]`)].map(m => [m.getAttribute('aria-label'), m.dataset.value])", vec![chart.into()]).await;
            let labels: Vec<(String, String)> = serde_json::from_value(labels).unwrap();
            assert!(labels.len() > 15, "{chart}");
            for (label, value) in labels {
                let said = format!(": {value} commutation");
                assert!(label.replace(',', "").contains(&said), "{chart}: {label}, not {value}");
            }
        }
        let ids = reader.js("const all = [...document.querySelectorAll('#app [id]')].map(e => e.id); return all.filter((id, n) => all.indexOf(id) !== n)").await;
        assert_eq!(ids, json!([]), "ids are given once");
        let titles = reader.js("return [...document.querySelectorAll('h1')].filter(h => h.checkVisibility()).map(h => h.hasAttribute('data-summary'))").await;
        assert_eq!(titles, json!([true]));
        let lang = reader.js("return [document.documentElement.lang, !!document.title]").await;
        assert_eq!(lang, json!(["en", true]));
    }
}

/// Finds what is too small, too high or too wide: targets under 24 px in either direction, a page or a record
/// that scrolls sideways, a chart that takes up more than 60 % of the screen in the first view, and text
/// under 12 px.
const UNFIT: &str = "
    const shown = e => e.getClientRects().length;
    const short = e => e.outerHTML.slice(0, 80);
    const wrong = [];
    const targets = [...document.querySelectorAll('button, input, select, a[href], summary')].filter(shown);
    const isSmall = e => { const r = e.getBoundingClientRect(); return r.width < 24 || r.height < 24 };
    wrong.push(...targets.filter(isSmall).map(e => `small: ${short(e)}`));
    if (targets.length < 3) wrong.push('nothing to press');
    if (document.documentElement.scrollWidth > innerWidth) wrong.push('the page scrolls sideways');
    const dialog = document.querySelector('dialog[open]');
    if (dialog && dialog.scrollWidth > dialog.clientWidth) wrong.push('the record scrolls sideways');
    const high = [...document.querySelectorAll('.charts figure svg')].filter(s => s.getBoundingClientRect().height > 0.6 * innerHeight);
    wrong.push(...high.map(e => `high: ${short(e)}`));
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const e = walk.currentNode.parentElement, words = walk.currentNode.data.trim();
        if (words && shown(e) && !e.closest('script, style') && parseFloat(getComputedStyle(e).fontSize) < 12) wrong.push(`tiny: ${words.slice(0, 40)}`);
    }
    return wrong";

/// All targets are at least 24 px in each direction, and no page scrolls sideways.
#[tokio::test]
async fn targets_are_large_enough_and_nothing_scrolls_sideways() {
    let reader = Reader::at(Place::Http).await;
    for state in STATES {
        reader.be_wide(320).await;
        state.open(&reader).await;
        for width in [320, 375, 768, 1280] {
            reader.be_wide(width).await;
            let look = async || texts(&reader.js(UNFIT).await);
            // The charts are redrawn for each width.
            let what = format!("{} fits at {width} px", state.name);
            until_seen(&what, look, Vec::is_empty).await;
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
            .js("return [...document.querySelectorAll('[role=status], [aria-live]')].some(s => s.textContent.includes('214 prison sentences commuted on Aug. 3, 2016'))")
            .await
            == true
    })
    .await;
    reader.leave().await;
}

/// Screen readers and control by voice press without a pointer.
#[tokio::test]
async fn a_click_without_a_pointer_presses_a_mark() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let click = "document.querySelector('[data-chart=drug] svg [data-key=crack]').dispatchEvent(new MouseEvent('click', { bubbles: true }))";
    reader.js(click).await;
    reader.sees_address("?drug=crack").await;
    reader.js(click).await;
    reader.sees_address("").await;
    reader.leave().await;
}
in_other_engines! { a_click_without_a_pointer_presses_a_mark: Mouse }
