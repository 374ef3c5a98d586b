//! Tooltips.

use webdriver::fantoccini::key::Key;

use crate::support::{Place, Reader, in_other_engines, on_a_server, until_seen};

async fn sees_tip(reader: &Reader, chart: &str, words: &str) -> Vec<String> {
    let tip = until_seen(
        &format!("a tooltip of the {chart} chart with “{words}”"),
        async || reader.tip(chart).await,
        |tip| {
            tip.as_ref()
                .is_some_and(|tip| tip.lines.iter().any(|line| line.contains(words)))
        },
    )
    .await;
    tip.unwrap().lines
}

async fn sees_no_tip(reader: &Reader, chart: &str) {
    until_seen(
        "no tooltip",
        async || reader.tip(chart).await,
        Option::is_none,
    )
    .await;
}

on_a_server! {
    /// Pointing at a mark shows the date, the people and those serving life; leaving hides it.
    async fn a_pointer_brings_the_tooltip_and_leaving_takes_it_away(reader: Mouse) {
        reader.open("").await;
        reader.hover_mark("time", "2016-08-03").await;
        let lines = sees_tip(&reader, "time", "Aug. 3, 2016").await;
        let all = lines.join(" / ");
        assert!(all.contains("214") && all.contains("67"), "{all}");
        reader.hover((2.0, 2.0)).await;
        sees_no_tip(&reader, "time").await;
        reader.hover_mark("sentence", "life").await;
        let all = sees_tip(&reader, "sentence", "569").await.join(" / ");
        assert!(all.to_lowercase().contains("life"), "{all}");
        reader.hover((2.0, 2.0)).await;
        sees_no_tip(&reader, "sentence").await;
        assert_eq!(reader.address().await, "");
    }
}

/// With a filter, a mark shows its count in the view beside its total.
#[tokio::test]
async fn the_tooltip_tells_the_view_and_the_total() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?sentence=life").await;
    reader.hover_mark("time", "2016-08-03").await;
    let all = sees_tip(&reader, "time", "Aug. 3, 2016").await.join(" / ");
    assert!(all.contains("67") && all.contains("214"), "{all}");
    reader.leave().await;
}

/// A tooltip under the mouse can be dismissed by a key.
#[tokio::test]
async fn escape_dismisses_the_tooltip_of_a_pointer() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.hover_mark("time", "2016-08-03").await;
    sees_tip(&reader, "time", "Aug. 3, 2016").await;
    reader.key(Key::Escape).await;
    sees_no_tip(&reader, "time").await;
    reader.leave().await;
}

/// A tap shows the tooltip, which stays; a tap elsewhere hides it.
#[tokio::test]
async fn a_tap_brings_the_tooltip_and_a_tap_elsewhere_takes_it_away() {
    let reader = Reader::at(Place::Http).await;
    reader.use_touch().await;
    reader.be_wide(320).await;
    reader.open("").await;
    reader.tap_mark("time", "2015-07-13").await;
    let all = sees_tip(&reader, "time", "July 13, 2015").await.join(" / ");
    assert!(all.contains("46") && all.contains("13"), "{all}");
    let title = reader.find("h2", "When they came").await;
    reader.tap(title.middle()).await;
    sees_no_tip(&reader, "time").await;
    reader.leave().await;
}
in_other_engines! { a_tap_brings_the_tooltip_and_a_tap_elsewhere_takes_it_away: Width, Touch }

/// Points at each of these marks, and returns those whose tooltip covers the mark or leaves the frame.
async fn misplaced(reader: &Reader, chart: &str, keys: &[String], place: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    for key in keys {
        reader.hover((1.0, 1.0)).await;
        sees_no_tip(reader, chart).await;
        reader.hover_mark(chart, key).await;
        let tip = until_seen(
            &format!("a tooltip for {key}"),
            async || reader.tip(chart).await,
            Option::is_some,
        )
        .await
        .unwrap();
        let spots = reader.spots(chart, key).await;
        let place = format!("{place}, {chart} {key}");
        if tip.spot.covers(&spots.bar) {
            let (tip, bar) = (tip.spot, spots.bar);
            wrong.push(format!("{place}: covers its mark, {tip:?} over {bar:?}"));
        }
        if !tip.spot.within(&spots.chart) {
            let (tip, chart) = (tip.spot, spots.chart);
            wrong.push(format!("{place}: leaves the frame, {tip:?} in {chart:?}"));
        }
    }
    wrong
}

async fn keys(reader: &Reader, chart: &str) -> Vec<String> {
    let marks = reader.marks(chart).await;
    marks.into_iter().map(|mark| mark.key).collect()
}

/// At every width, each tooltip is within the frame and beside its mark.
#[tokio::test]
async fn no_tooltip_covers_its_mark_or_leaves_the_frame() {
    let reader = Reader::at(Place::Http).await;
    let mut wrong = Vec::new();
    for width in [320, 768, 1280] {
        reader.be_wide(width).await;
        for query in ["", "?measure=total"] {
            reader.open(query).await;
            let place = format!("{width} px, {query:?}");
            for chart in ["time", "sentence"] {
                let keys = keys(&reader, chart).await;
                assert!(keys.len() > 10, "{place}: {chart}");
                wrong.extend(misplaced(&reader, chart, &keys, &place).await);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    reader.leave().await;
}

/// Checks the same for the further charts; for the map, at its corners and in its middle.
#[tokio::test]
async fn no_tooltip_of_a_further_chart_covers_its_mark_or_leaves_the_frame() {
    let reader = Reader::at(Place::Http).await;
    let mut wrong = Vec::new();
    for width in [320, 1280] {
        reader.be_wide(width).await;
        for query in [
            "?state=FL",
            "?from=2014-12-17&to=2014-12-17&served=10-12,14-16,20-22",
        ] {
            reader.open(query).await;
            let place = format!("{width} px, {query:?}");
            for chart in ["drug", "district", "change", "served"] {
                let keys = keys(&reader, chart).await;
                let is_there = chart != "district" || query.contains("state=");
                assert_eq!(!keys.is_empty(), is_there, "{place}: {chart}");
                wrong.extend(misplaced(&reader, chart, &keys, &place).await);
            }
            let corners = ["AK", "ME", "WA", "HI", "FL", "KS", "PR", "MP"].map(str::to_owned);
            wrong.extend(misplaced(&reader, "state", &corners, &place).await);
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    reader.leave().await;
}
