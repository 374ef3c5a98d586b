//! The page by keyboard alone.

use webdriver::fantoccini::key::Key;

use crate::support::{Place, Reader, on_a_server, until_seen};

/// Returns the chart and the key of the mark that have the focus; a broken reference gives `invalid …`.
async fn focus(reader: &Reader) -> (String, String) {
    let focus = reader
        .js("
        const e = document.activeElement;
        const figure = e?.closest?.('figure[data-chart]');
        if (!figure || e.getAttribute('role') !== 'listbox') return ['', ''];
        const id = e.getAttribute('aria-activedescendant');
        if (id === null) return [figure.dataset.chart, ''];
        const mark = document.getElementById(id);
        const valid = mark && e.contains(mark) && mark.getAttribute('role') === 'option';
        return [figure.dataset.chart, valid ? mark.dataset.key : `invalid ${id}`]")
        .await;
    serde_json::from_value(focus).unwrap()
}

async fn tab_to(reader: &Reader, chart: &str) {
    for _ in 0..60 {
        reader.key(Key::Tab).await;
        if focus(reader).await.0 == chart {
            return;
        }
    }
    panic!("sixty presses of Tab do not lead to the {chart} chart");
}

async fn is_on(reader: &Reader, chart: &str, key: &str) {
    until_seen(
        &format!("the keys are on {key} of the {chart} chart"),
        async || focus(reader).await,
        |at| at.0 == chart && at.1 == key,
    )
    .await;
}

on_a_server! {
    /// Tab, the arrow keys, Home, End, Shift, Enter and Escape are enough for everything in a chart.
    async fn a_selection_is_made_and_left_by_keys_alone(reader: Mouse) {
        reader.open("").await;
        tab_to(&reader, "time").await;
        reader.key(Key::Home).await;
        is_on(&reader, "time", "2011-11-21").await;
        reader.key(Key::Right).await;
        is_on(&reader, "time", "2013-12-19").await;
        reader.key(Key::End).await;
        is_on(&reader, "time", "2017-01-19").await;
        reader.key(Key::Left).await;
        is_on(&reader, "time", "2017-01-17").await;
        let tip = reader.tip("time").await.expect("keys show the tooltip too");
        assert!(tip.lines[0].contains("Jan. 17, 2017"), "{tip:?}");

        reader.key(Key::Enter).await;
        reader.sees_address("?from=2017-01-17&to=2017-01-17").await;
        reader.sees_headline("209 prison sentences").await;
        assert!(reader.mark("time", "2017-01-17").await.selected);
        assert!(!reader.mark("time", "2017-01-19").await.selected);
        reader.key(Key::Enter).await;
        reader.sees_address("").await;

        reader.shift(Key::Left).await;
        reader.shift(Key::Left).await;
        is_on(&reader, "time", "2016-11-22").await;
        reader.sees_headline(&format!("{} prison sentences", 209 + 153 + 79)).await;
        reader.key(Key::Enter).await;
        reader.sees_address("?from=2016-11-22&to=2017-01-17").await;
        assert_eq!(reader.chips().await, ["Nov. 22, 2016, to Jan. 17, 2017"]);
        reader.key(Key::Escape).await;
        until_seen("no tooltip", async || reader.tip("time").await, Option::is_none).await;

        tab_to(&reader, "sentence").await;
        reader.key(Key::End).await;
        reader.key(Key::Left).await;
        reader.key(Key::Left).await;
        is_on(&reader, "sentence", "life").await;
        reader.key(Key::Enter).await;
        reader.sees_address("?from=2016-11-22&to=2017-01-17&sentence=life").await;
        assert_eq!(reader.table_count().await, 109 + 53 + 18);
    }
}

/// Escape cancels a selection in progress; leaving the chart keeps it.
#[tokio::test]
async fn escape_gives_up_what_shift_has_spanned() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?from=2016-08-03&to=2016-08-03").await;
    tab_to(&reader, "time").await;
    reader.key(Key::Home).await;
    reader.shift(Key::Right).await;
    reader.sees_headline("9 prison sentences").await;
    reader.key(Key::Escape).await;
    reader.sees_headline("214 prison sentences").await;
    reader.sees_address("?from=2016-08-03&to=2016-08-03").await;
    reader.key(Key::Home).await;
    reader.shift(Key::End).await;
    reader.sees_headline("1,716 prison sentences").await;
    reader.key(Key::Tab).await;
    reader.sees_address("?from=2011-11-21&to=2017-01-19").await;
    reader.leave().await;
}

/// Each chart is one Tab stop, and the focus is visible at every stop.
#[tokio::test]
async fn each_chart_is_one_stop_of_the_tab_key() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let mut stops: Vec<String> = Vec::new();
    for _ in 0..200 {
        reader.key(Key::Tab).await;
        let stop = reader
            .js("
            const e = document.activeElement;
            if (!e || e === document.body) return '';
            const marked = [e, e.closest('label'), e.closest('svg')].filter(Boolean).some(x => getComputedStyle(x).outlineStyle !== 'none' && parseFloat(getComputedStyle(x).outlineWidth) >= 2);
            return `${e.closest('figure')?.dataset.chart ?? ''} ${e.getAttribute('role') ?? e.localName}${marked ? '' : ' unmarked'}`")
            .await;
        let stop = stop.as_str().unwrap_or_default().to_owned();
        if stop.is_empty() {
            break;
        }
        stops.push(stop);
    }
    let unmarked: Vec<&String> = stops
        .iter()
        .filter(|stop| stop.ends_with("unmarked"))
        .collect();
    assert!(unmarked.is_empty(), "focus cannot be seen on {unmarked:?}");
    for chart in [
        "time",
        "sentence",
        "drug",
        "state",
        "change",
        "served",
        "years",
        "presidents",
    ] {
        let stop = format!("{chart} listbox");
        let count = stops.iter().filter(|own| **own == stop).count();
        assert_eq!(count, 1, "{chart}: {stops:?}");
    }
    reader.leave().await;
}

/// Switches, chips, search, headings and pages can be reached and used by keyboard.
#[tokio::test]
async fn everything_beside_the_charts_answers_to_keys() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?sentence=life").await;
    let tab_to = async |words: &str| {
        for _ in 0..60 {
            reader.key(Key::Tab).await;
            let name = reader
                .js("const e = document.activeElement; return (e.getAttribute('aria-label') || e.closest('label')?.innerText || e.innerText || '').trim()")
                .await;
            if name.as_str().is_some_and(|name| name.starts_with(words)) {
                return;
            }
        }
        panic!("Tab does not lead to “{words}”");
    };
    tab_to("… Options").await;
    reader.key(Key::Enter).await;
    tab_to("By day").await;
    reader.key(Key::Right).await;
    reader.sees_address("?sentence=life&measure=total").await;
    tab_to("Everyone").await;
    tab_to("Remove filter: Life").await;
    reader.key(Key::Enter).await;
    reader.sees_address("?measure=total").await;
    tab_to("Find a name or").await;
    reader.write("an").await;
    reader.sees_address("?measure=total&q=an").await;
    tab_to("Name").await;
    reader.key(Key::Enter).await;
    reader.sees_address("?measure=total&q=an&sort=name").await;
    tab_to("Next").await;
    reader.key(Key::Enter).await;
    reader
        .sees_address("?measure=total&q=an&sort=name&page=2")
        .await;
    reader.leave().await;
}
