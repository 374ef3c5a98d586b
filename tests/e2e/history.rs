//! Clemency since 1900: the charts by fiscal year and by president, compared with the history file.

use serde_json::json;

use crate::support::{
    ACTS, Century, Place, Reader, Shown, history, on_a_server, text, texts, until, until_seen,
};

/// Returns the keys of marks.
fn keys(shown: &[Shown]) -> Vec<&str> {
    shown.iter().map(|(key, _)| key.as_str()).collect()
}

impl Reader {
    /// Waits until a chart of the history shows these figures.
    pub async fn sees_figures(&self, chart: &str, wanted: &[Shown]) {
        let what = format!("the figures of {chart}");
        let look = async || self.figures(chart).await;
        until_seen(&what, look, |shown| shown == wanted).await;
    }

    /// Waits until the chart of years shows this span.
    pub async fn sees_years(&self, century: &Century, act: &str, span: (u16, u16)) {
        let wanted = century.shown_years(act, span);
        self.sees_figures("years", &wanted).await;
    }

    /// Chooses the act to count.
    pub async fn count(&self, act: &str) {
        self.pick("Count", act).await;
    }

    /// Returns the figures in a column of the table of a chart; `None` for cells without a figure.
    async fn table_figures(&self, chart: &str, column: usize) -> Vec<Option<f64>> {
        let cells = self
            .js_with(
                "return [...document.querySelectorAll(`#app figure[data-chart=${arguments[0]}] .twin tbody tr`)].map(r => r.cells[arguments[1]].textContent.trim())",
                vec![chart.into(), column.into()],
            )
            .await;
        texts(&cells).iter().map(|cell| number(cell)).collect()
    }
}

/// Parses a cell: `4.9` for `4.9% (589 of 12,026)`, `28` for `28 so far`; `None` for `no figures`.
fn number(cell: &str) -> Option<f64> {
    if cell.starts_with("under") {
        return Some(0.0);
    }
    let digits = cell.chars().filter(|letter| *letter != ',');
    let digits = digits.take_while(|letter| letter.is_ascii_digit() || *letter == '.');
    digits.collect::<String>().parse().ok()
}

fn numbers(shown: &[Shown]) -> Vec<Option<f64>> {
    shown
        .iter()
        .map(|(_, figure)| figure.parse().ok())
        .collect()
}

on_a_server! {
    /// Every mark of both charts shows what the history holds, for every act; the tables agree, and missing
    /// figures are not zeros.
    async fn every_mark_says_what_the_history_holds(reader: Mouse) {
        let century = Century::read();
        reader.open("").await;
        for act in ACTS {
            reader.count(act).await;
            let query = if act == "commutations" { String::new() } else { format!("?act={act}") };
            reader.sees_address(&query).await;
            let (years, presidents) = (
                century.shown_years(act, century.all()),
                century.shown_presidents(act, false),
            );
            reader.sees_figures("years", &years).await;
            reader.sees_figures("presidents", &presidents).await;
            assert_eq!(reader.table_figures("years", 3).await, numbers(&years), "{act}");
            assert_eq!(reader.table_figures("presidents", 2).await, numbers(&presidents), "{act}");
        }
        // The last act is a rate. Petitions are missing for the later years, so rates are too.
        let missing = reader.js("
            const marks = [...document.querySelectorAll('#app figure[data-chart=years] [data-key]')];
            return marks.filter(m => m.dataset.value === '').map(m => /no (figure|share)/i.test(m.getAttribute('aria-label')))").await;
        let missing: Vec<bool> = serde_json::from_value(missing).unwrap();
        let years = century.shown_years("rate", century.all());
        assert_eq!(missing.len(), years.iter().filter(|(_, figure)| figure.is_empty()).count());
        assert!(!missing.is_empty() && missing.iter().all(|is_said| *is_said), "{missing:?}");
        let zeros = years.iter().filter(|(_, figure)| figure == "0.0").count();
        assert!(zeros > 0, "a year without a grant is a figure");
    }

    /// Presidents can be ordered by term or by size, and counted in total or per year in office.
    async fn presidents_are_ordered_and_set_against_their_years(reader: Mouse) {
        let century = Century::read();
        reader.open("").await;
        reader.choose("By size").await;
        reader.sees_address("?order=size").await;
        assert_eq!(keys(&reader.figures("presidents").await), century.by_size("commutations", false));
        reader.choose("Per year").await;
        reader.sees_address("?per=year&order=size").await;
        for act in ACTS {
            reader.count(act).await;
            let order = century.by_size(act, true);
            let look = async || reader.figures("presidents").await;
            let shown = until_seen("the new order", look, |shown| keys(shown) == order).await;
            let mut wanted = century.shown_presidents(act, true);
            wanted.sort_by_key(|(key, _)| order.iter().position(|own| own == key));
            assert_eq!(shown, wanted, "{act}");
        }
        // A rate is not divided by years, so that choice is missing.
        let words = "return [...document.querySelectorAll('#app figure[data-chart=presidents] .switch label')].map(l => l.innerText.trim())";
        assert_eq!(texts(&reader.js(words).await), ["By time", "By size"]);
        reader.choose("By time").await;
        reader.count("pardons").await;
        reader.choose("In all").await;
        reader.sees_address("?act=pardons").await;
        reader.sees_figures("presidents", &century.shown_presidents("pardons", false)).await;
    }
}

/// The basis of each figure is shown as in the file; if it is not firm, also in words.
#[tokio::test]
async fn each_mark_tells_how_far_its_figure_can_be_trusted() {
    let file = history();
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    for act in ["commutations", "pardons", "received"] {
        reader.count(act).await;
        let century = Century::read();
        reader.sees_years(&century, act, century.all()).await;
        for chart in ["years", "presidents"] {
            let told = reader
                .js_with("return [...document.querySelectorAll(`#app figure[data-chart=${arguments[0]}] [data-key]`)].map(m => m.dataset.basis ?? null)", vec![chart.into()])
                .await;
            assert_eq!(told, file[chart][format!("{act}_basis")], "{chart} {act}");
        }
    }
    reader.count("commutations").await;
    let words = reader
        .js("return document.querySelector(`#app figure[data-chart=years] [data-key='2026']`).getAttribute('aria-label')")
        .await;
    assert!(text(&words).contains("so far"), "{words}");
    reader.leave().await;
}

/// Returns the upper and the lower ends of the bars or dots of these years, in CSS pixels.
async fn ends(reader: &Reader, years: &[&str]) -> Vec<(f64, f64)> {
    let mut ends = Vec::new();
    for key in years {
        let bar = reader.spots("years", key).await.bar;
        ends.push((bar.top, bar.bottom));
    }
    ends
}

/// Bars are as high as their figures. On the logarithmic scale there are dots instead, as high as the logarithms,
/// and years with none have a row of their own below one.
#[tokio::test]
async fn bars_are_as_high_as_figures_and_dots_as_powers_of_ten() {
    let century = Century::read();
    let value = |key: &str| {
        let all = century.shown_years("commutations", century.all());
        let own = all.iter().find(|(own, _)| own == key).unwrap();
        own.1.parse::<f64>().unwrap()
    };
    let years = ["2014", "2015", "2016", "2025-biden", "2012", "2010", "1994"];
    let values = years.map(value);
    assert_eq!(values[4..], [1.0, 0.0, 0.0]);
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let heights = ends(&reader, &years).await;
    let heights: Vec<f64> = heights.iter().map(|(top, bottom)| bottom - top).collect();
    let px = heights[3] / values[3];
    for (height, value) in heights.iter().zip(values) {
        assert!((height - px * value).abs() < 2.0, "{heights:?}");
    }
    assert!(heights[5].abs() < 0.1, "none has no height: {heights:?}");
    reader.choose("Dots, log scale").await;
    reader.sees_address("?scale=log").await;
    let dots = ends(&reader, &years).await;
    assert!(
        dots.iter().all(|(top, bottom)| bottom - top < 8.0),
        "{dots:?}"
    );
    let middles: Vec<f64> = dots
        .iter()
        .map(|(top, bottom)| f64::midpoint(*top, *bottom))
        .collect();
    let decade = (middles[4] - middles[3]) / values[3].log10();
    for place in 0..4 {
        let expected = middles[4] - decade * values[place].log10();
        assert!(
            (middles[place] - expected).abs() < 2.0,
            "{years:?}: {middles:?}"
        );
    }
    assert!(
        middles[5] > middles[4] + 6.0,
        "none is below one: {middles:?}"
    );
    assert!(
        (middles[5] - middles[6]).abs() < 0.1,
        "none is a row: {middles:?}"
    );
    reader
        .sees_years(&century, "commutations", century.all())
        .await;
    // A share has no logarithmic scale: bars are there, and no switch.
    reader.count("rate").await;
    reader.sees_address("?act=rate&scale=log").await;
    reader.sees_years(&century, "rate", century.all()).await;
    let switches =
        "return document.querySelectorAll('#app figure[data-chart=years] .switch').length";
    assert_eq!(reader.js(switches).await, json!(0));
    let bar = ends(&reader, &["1950"]).await[0];
    assert!(bar.1 - bar.0 > 40.0, "{bar:?}");
    reader.count("commutations").await;
    reader.choose("Bars").await;
    reader.sees_address("").await;
    reader.leave().await;
}

on_a_server! {
    /// A drag, two presses or two lists show the years between; a button shows all years again.
    async fn fewer_years_are_shown_by_mouse_and_by_lists(reader: Mouse) {
        let century = Century::read();
        reader.open("").await;
        reader.drag_marks("years", "1962", "2008").await;
        reader.sees_address("?years=1962-2008").await;
        reader.sees_years(&century, "commutations", (1962, 2008)).await;
        reader.drag_marks("years", "2004", "1999").await;
        reader.sees_address("?years=1999-2004").await;
        reader.sees_years(&century, "commutations", (1999, 2004)).await;
        reader.press_button("All years").await;
        reader.sees_address("").await;
        reader.sees_years(&century, "commutations", century.all()).await;

        reader.press_mark("years", "1980").await;
        reader.sees_address("?year=1980").await;
        reader.press_mark("years", "1945-truman").await;
        reader.sees_address("?years=1945-1980").await;
        reader.sees_years(&century, "commutations", (1945, 1980)).await;
        assert_eq!(reader.selected("years").await, Vec::<String>::new());

        reader.pick("From", "2009").await;
        reader.sees_address("?years=2009-2009").await;
        reader.pick("To", "2017").await;
        reader.sees_address("?years=2009-2017").await;
        reader.sees_years(&century, "commutations", (2009, 2017)).await;
        reader.back().await;
        reader.sees_address("?years=2009-2009").await;
        reader.back().await;
        reader.sees_address("?years=1945-1980").await;
        reader.sees_years(&century, "commutations", (1945, 1980)).await;
    }

    /// With the keyboard alone, Shift and the arrow keys select years, Enter shows them, Escape cancels.
    async fn fewer_years_are_shown_by_keys(reader: Mouse) {
        use webdriver::fantoccini::key::Key;
        let century = Century::read();
        reader.open("").await;
        // Focuses the list directly, as the Tab key would from the element before it.
        reader.js("document.querySelector('#app figure[data-chart=years] [role=listbox]').focus()").await;
        reader.key(Key::End).await;
        until_seen("the tooltip of the last year", async || reader.tip("years").await, Option::is_some).await;
        reader.shift(Key::Left).await;
        reader.shift(Key::Left).await;
        reader.key(Key::Escape).await;
        reader.sees_years(&century, "commutations", century.all()).await;
        assert_eq!(reader.address().await, "");
        reader.key(Key::Home).await;
        for _ in 0..3 {
            reader.shift(Key::Right).await;
        }
        reader.key(Key::Enter).await;
        let (first, last) = (century.years[0].year, century.years[3].year);
        reader.sees_address(&format!("?years={first}-{last}")).await;
        reader.sees_years(&century, "commutations", (first, last)).await;
        until("the focus stays on the chart", async || {
            reader.js("return document.activeElement.matches('figure[data-chart=years] [role=listbox]')").await == json!(true)
        })
        .await;
        reader.key(Key::Home).await;
        reader.key(Key::Enter).await;
        reader.sees_address(&format!("?years={first}-{last}&year={}", century.years[0].key)).await;
        reader.key(Key::Enter).await;
        reader.sees_address(&format!("?years={first}-{last}")).await;
    }

    /// Taps choose years and presidents as a mouse does.
    async fn taps_press_years_and_presidents(reader) {
        let century = Century::read();
        reader.use_touch().await;
        reader.be_wide(320).await;
        reader.open("?years=1999-2026").await;
        reader.tap_mark("years", "2016").await;
        reader.sees_address("?years=1999-2026&year=2016").await;
        assert_eq!(reader.selected("years").await, ["2016"]);
        reader.tap_mark("years", "2016").await;
        reader.sees_address("?years=1999-2026").await;
        reader.tap_mark("years", "2001-gw-bush").await;
        reader.tap_mark("years", "2009-obama").await;
        reader.sees_address("?years=2001-2009").await;
        reader.sees_years(&century, "commutations", (2001, 2009)).await;
        reader.tap_mark("presidents", "carter").await;
        reader.sees_address("?years=2001-2009&compare=obama~carter").await;
        reader.tap_mark("presidents", "carter").await;
        reader.sees_address("?years=2001-2009").await;
    }
}

/// A finger that scrolls over the charts of the history chooses nothing.
#[tokio::test]
async fn a_finger_that_scrolls_over_the_history_chooses_nothing() {
    let reader = Reader::at(Place::Http).await;
    reader.use_touch().await;
    reader.be_wide(320).await;
    reader.open("").await;
    for (chart, key) in [("years", "1962"), ("presidents", "truman")] {
        let spot = reader.spots(chart, key).await;
        let (x, y) = (spot.hit.middle().0, spot.hit.middle().1);
        let before = reader.js("return scrollY").await;
        reader.swipe((x, y), (x + 8.0, y - 160.0)).await;
        let look = async || reader.js("return scrollY").await;
        until_seen("the page has scrolled", look, |now| *now != before).await;
        assert_eq!(reader.address().await, "", "{chart}");
    }
    reader.leave().await;
}
