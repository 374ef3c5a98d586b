//! Selecting dates in the chart over time, and the response of the other charts.

use webdriver::fantoccini::key::Key;

use crate::support::{
    Mark, Place, Reader, Scheme, in_other_engines, on_a_server, texts, until_seen,
};

/// Returns the counts of the marks without a filter, which never change.
fn totals(marks: &[Mark]) -> Vec<u32> {
    marks.iter().map(|mark| mark.total).collect()
}

fn values(marks: &[Mark]) -> Vec<u32> {
    marks.iter().map(|mark| mark.value).collect()
}

on_a_server! {
    /// A drag selects dates: sentences, headline, table, chip and address respond, and the chart over time
    /// keeps its counts.
    async fn a_drag_selects_dates_and_all_else_answers(reader: Mouse) {
        reader.open("").await;
        let (time, sentence) = (reader.marks("time").await, reader.marks("sentence").await);
        reader.drag_marks("time", "2016-08-03", "2016-08-30").await;
        reader.sees_address("?from=2016-08-03&to=2016-08-30").await;
        assert_eq!(
            reader.headline().await,
            "325 prison sentences commuted, 102 of them life, between Aug. 3, 2016, and Aug. 30, 2016"
        );
        assert_eq!(reader.sum("sentence").await, 325);
        assert_eq!(reader.mark("sentence", "life").await.value, 102);
        assert_eq!(reader.table_count().await, 325);
        assert_eq!(reader.chips().await, ["Aug. 3, 2016, to Aug. 30, 2016"]);
        let (time_now, sentence_now) = (reader.marks("time").await, reader.marks("sentence").await);
        assert_eq!(values(&time_now), values(&time));
        assert_eq!(totals(&time_now), totals(&time));
        assert_eq!(totals(&sentence_now), totals(&sentence));
        let selected: Vec<&str> = time_now.iter().filter(|m| m.selected).map(|m| m.key.as_str()).collect();
        assert_eq!(selected, ["2016-08-03", "2016-08-30"]);
    }

    /// Two presses do the same as a drag, and a press on the only selected day removes the selection.
    async fn two_presses_select_dates_without_dragging(reader: Mouse) {
        reader.open("").await;
        reader.press_mark("time", "2016-12-19").await;
        reader.sees_address("?from=2016-12-19&to=2016-12-19").await;
        assert_eq!(reader.headline().await, "153 prison sentences commuted on Dec. 19, 2016, 53 of them life");
        reader.press_mark("time", "2016-12-19").await;
        reader.sees_address("").await;
        reader.press_mark("time", "2016-12-19").await;
        reader.press_mark("time", "2016-08-03").await;
        reader.sees_address("?from=2016-08-03&to=2016-12-19").await;
        assert_eq!(reader.sum("sentence").await, 214 + 111 + 102 + 98 + 72 + 79 + 153);
        reader.press_button("Clear filters").await;
        reader.sees_address("").await;
        reader.sees_headline("1,716 prison sentences").await;
    }

    /// A tap is a press, in either chart.
    async fn taps_select_as_presses_do(reader: Mouse, Width, Touch) {
        reader.use_touch().await;
        reader.be_wide(320).await;
        reader.open("").await;
        reader.tap_mark("time", "2015-12-18").await;
        reader.sees_address("?from=2015-12-18&to=2015-12-18").await;
        reader.sees_headline("95 prison sentences commuted on Dec. 18, 2015").await;
        reader.tap_mark("time", "2013-12-19").await;
        reader.sees_address("?from=2013-12-19&to=2015-12-18").await;
        reader.tap_mark("sentence", "life").await;
        reader.sees_address("?from=2013-12-19&to=2015-12-18&sentence=life").await;
        assert_eq!(reader.table_count().await, reader.mark("sentence", "life").await.value);
    }
}

/// While the mouse is down, the view follows; the handles of the band extend the selection.
#[tokio::test]
async fn the_view_follows_a_drag_and_the_handles_widen_it() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let (from, to) = reader.across("time", "2016-03-30", "2016-06-03").await;
    reader.hold(from, to).await;
    reader.sees_headline("161 prison sentences").await;
    reader.let_go().await;
    reader.sees_address("?from=2016-03-30&to=2016-06-03").await;

    let handles = |name: &'static str| {
        let reader = &reader;
        async move { reader.spots("time", name).await }
    };
    let (last, wider) = (handles("2016-06-03").await, handles("2016-10-06").await);
    let y = last.hit.middle().1;
    reader
        .drag((last.bar.right + 6.0, y), (wider.bar.right - 1.0, y))
        .await;
    reader.sees_address("?from=2016-03-30&to=2016-10-06").await;
    let (first, wider) = (handles("2016-03-30").await, handles("2015-12-18").await);
    reader
        .drag((first.bar.left - 6.0, y), (wider.bar.left + 1.0, y))
        .await;
    reader.sees_address("?from=2015-12-18&to=2016-10-06").await;
    assert_eq!(
        reader.sum("sentence").await,
        95 + 3 + 61 + 58 + 42 + 214 + 111 + 102,
        "what the sentences add up to"
    );
    reader.leave().await;
}
in_other_engines! { the_view_follows_a_drag_and_the_handles_widen_it: Mouse }

/// For each handle: the width of the strip that responds to the pointer, measured point by point, and the
/// colors of its grip and of the background.
const HANDLES: &str = "
    const chart = document.querySelector('figure[data-chart=time]');
    chart.scrollIntoView({ block: 'center', behavior: 'instant' });
    const paper = getComputedStyle(document.body).backgroundColor;
    return [...chart.querySelectorAll('.handles .hit')].map(hit => {
        const r = hit.getBoundingClientRect(), y = (r.top + r.bottom) / 2;
        let width = 0;
        for (let x = r.left - 40; x < r.right + 40; x++) width += document.elementFromPoint(x + 0.5, y) === hit;
        const grip = hit.nextElementSibling;
        return [width, grip.classList.contains('grip') && grip.getClientRects().length, getComputedStyle(grip).stroke, paper];
    })";

/// Returns the relative luminance of a computed color: `rgb(1, 2, 3)`.
fn luminance(color: &str) -> f64 {
    let parts = color
        .trim_start_matches("rgb(")
        .trim_end_matches(')')
        .split(", ");
    let linear = |part: &str| {
        let part = part.parse::<f64>().expect("an opaque color") / 255.0;
        if part > 0.04045 {
            ((part + 0.055) / 1.055).powf(2.4)
        } else {
            part / 12.92
        }
    };
    let weights = [0.2126, 0.7152, 0.0722];
    parts
        .zip(weights)
        .map(|(part, weight)| linear(part) * weight)
        .sum()
}

/// The visible part of a handle stands out from the background, and the handle is at least 24 px wide.
/// If the release of the button is lost, as under a context menu, the drag ends: what moves on with no button
/// pressed selects nothing.
#[tokio::test]
async fn a_drag_ends_even_if_its_release_is_lost() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let (from, to) = reader.across("time", "2016-08-03", "2016-08-30").await;
    reader.hold(from, to).await;
    reader.sees_headline("325 prison sentences").await;
    reader.hover((to.0, to.1 + 2.0)).await;
    reader.sees_headline("1,716 prison sentences").await;
    reader.hover(from).await;
    reader.hover((from.0 - 60.0, from.1)).await;
    reader.sees_address("").await;
    reader.sees_headline("1,716 prison sentences").await;
    reader.press_mark("time", "2016-08-03").await;
    reader.sees_address("?from=2016-08-03&to=2016-08-03").await;
    reader.leave().await;
}

/// Escape, a menu, and leaving the window or the page give up a drag, and letting go then selects nothing.
#[tokio::test]
async fn a_drag_that_is_interrupted_is_given_up() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    for interruption in [
        "",
        "window.dispatchEvent(new Event('blur'))",
        "document.querySelector('[data-chart=time] svg').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }))",
        "document.dispatchEvent(new Event('visibilitychange'))",
    ] {
        let (from, to) = reader.across("time", "2016-08-03", "2016-08-30").await;
        reader.hold(from, to).await;
        reader.sees_headline("325 prison sentences").await;
        if interruption.is_empty() {
            reader.key(Key::Escape).await;
        } else {
            reader.js(interruption).await;
        }
        reader.sees_headline("1,716 prison sentences").await;
        reader.let_go().await;
        reader.hover((from.0 - 60.0, from.1)).await;
        reader.sees_address("").await;
        reader.sees_headline("1,716 prison sentences").await;
    }
    reader.leave().await;
}
in_other_engines! { a_drag_that_is_interrupted_is_given_up: Mouse }

/// If the window changes its size, as when a phone is turned, the drag ends: its places are of a chart that is gone.
#[tokio::test]
async fn a_drag_does_not_survive_another_width() {
    let reader = Reader::at(Place::Http).await;
    reader.be_sized(1000, 800).await;
    reader.open("").await;
    let (from, to) = reader.across("time", "2016-08-03", "2016-08-30").await;
    reader.hold(from, to).await;
    reader.sees_headline("325 prison sentences").await;
    reader.be_sized(780, 800).await;
    reader.sees_headline("1,716 prison sentences").await;
    reader.let_go().await;
    reader.sees_address("").await;
    reader.leave().await;
}

/// A second finger zooms: what the first has begun to select is given up.
#[tokio::test]
async fn a_second_finger_gives_up_the_drag() {
    let reader = Reader::at(Place::Http).await;
    reader.use_touch().await;
    reader.open("").await;
    let (from, to) = reader.across("time", "2016-03-30", "2016-08-30").await;
    // In the chart, or in the text above it.
    for above_px in [0.0, 160.0] {
        let other = (to.0 + 40.0, to.1 - above_px);
        reader.drag_then_pinch(from, to, other).await;
        reader.sees_headline("1,716 prison sentences").await;
        reader.sees_address("").await;
        reader.open("").await;
    }
    let may_zoom =
        "return getComputedStyle(document.querySelector('[data-chart=time] svg')).touchAction";
    assert_eq!(reader.js(may_zoom).await, "pan-y pinch-zoom");
    reader.leave().await;
}
in_other_engines! { a_second_finger_gives_up_the_drag: Mouse, Width, Touch }

/// A drag that leaves its chart does not select the text that it passes over.
#[tokio::test]
async fn a_drag_out_of_a_chart_selects_no_text() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let (from, _) = reader.across("time", "2016-03-30", "2016-08-30").await;
    let spot = reader.spots("time", "2016-03-30").await;
    let title = spot.chart.top - 60.0;
    reader.drag(from, (from.0 + 120.0, title)).await;
    let selected = reader.js("return getSelection().toString()").await;
    assert_eq!(selected, "");
    reader.leave().await;
}
in_other_engines! { a_drag_out_of_a_chart_selects_no_text: Mouse }

#[tokio::test]
async fn a_selection_has_two_handles_wide_enough_to_hit() {
    let reader = Reader::at(Place::Http).await;
    for (width, scheme) in [(320, Scheme::Light), (1280, Scheme::Dark)] {
        reader.be_wide(width).await;
        reader.prefer(scheme).await;
        reader.open("?from=2015-03-31&to=2016-03-30").await;
        let handles = reader.js(HANDLES).await;
        let handles: Vec<(u32, u32, String, String)> = serde_json::from_value(handles).unwrap();
        assert_eq!(handles.len(), 2);
        for (width_px, shown, grip, paper) in &handles {
            assert!(*width_px >= 24 && *shown == 1, "{handles:?}");
            let [grip, paper] = [grip, paper].map(|color| luminance(color) + 0.05);
            assert!(grip.max(paper) / grip.min(paper) >= 3.0, "{handles:?}");
        }
    }
    reader.leave().await;
}

/// A finger that scrolls the page over a chart selects nothing; one that moves along the chart does.
#[tokio::test]
async fn a_finger_that_scrolls_over_a_chart_selects_nothing() {
    let reader = Reader::at(Place::Http).await;
    reader.use_touch().await;
    reader.be_wide(320).await;
    reader.open("").await;
    for chart in ["time", "sentence"] {
        let key = if chart == "time" {
            "2015-07-13"
        } else {
            "20-25"
        };
        let spot = reader.spots(chart, key).await;
        let (x, y) = (spot.bar.middle().0, spot.chart.middle().1);
        let before = reader.js("return scrollY").await;
        reader.swipe((x, y + 60.0), (x + 8.0, y - 120.0)).await;
        until_seen(
            "the page has scrolled",
            async || reader.js("return scrollY").await,
            |now| *now != before,
        )
        .await;
        assert_eq!(reader.address().await, "", "{chart}");
        assert_eq!(reader.chips().await, Vec::<String>::new());
        assert_eq!(reader.table_count().await, 1716);
    }
    let (from, to) = reader.across("time", "2015-03-31", "2015-12-18").await;
    reader.swipe(from, to).await;
    reader.sees_address("?from=2015-03-31&to=2015-12-18").await;
    reader.leave().await;
}

/// The two lists of days select as the chart does.
#[tokio::test]
async fn the_lists_of_days_select_dates() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.pick("From", "2016-08-03").await;
    reader.sees_address("?from=2016-08-03").await;
    reader
        .sees_headline("between Aug. 3, 2016, and Jan. 19, 2017")
        .await;
    reader.pick("To", "2016-08-30").await;
    reader.sees_address("?from=2016-08-03&to=2016-08-30").await;
    reader.sees_headline("325 prison sentences").await;
    reader.pick("From", "2017-01-19").await;
    reader.sees_address("?from=2017-01-19&to=2017-01-19").await;
    reader.sees_headline("330 prison sentences").await;
    reader.pick("From", "").await;
    reader.pick("To", "").await;
    reader.sees_address("").await;
    reader.leave().await;
}

/// The two lists of days always show the current selection.
#[tokio::test]
async fn the_lists_of_days_show_what_is_selected() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let shows = async |from: &str, to: &str| {
        let look = async || {
            texts(&reader.js("return [...document.querySelectorAll('figure[data-chart=time] .dates.control select')].map(s => s.value)").await)
        };
        let what = format!("the lists on {from:?} and {to:?}");
        until_seen(&what, look, |shown| *shown == [from, to]).await;
    };
    for _ in 0..2 {
        reader.pick("From", "2016-08-03").await;
        shows("2016-08-03", "").await;
        reader.press_mark("time", "2016-12-19").await;
        shows("2016-12-19", "2016-12-19").await;
        reader.pick("To", "2016-08-03").await;
        shows("2016-08-03", "2016-08-03").await;
        reader.press_button("Clear filters").await;
        shows("", "").await;
    }
    reader.leave().await;
}
