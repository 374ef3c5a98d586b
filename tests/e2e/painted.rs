//! What is painted is what the document says: an engine may leave an old state on the screen.

use crate::support::{Place, Reader, in_other_engines, until_seen};

/// Makes the engine paint an element anew.
const REPAINT: &str = "
    const own = document.querySelector(arguments[0]);
    const frames = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    own.style.transform = 'translateX(0)';
    return frames().then(() => { own.style.transform = ''; return frames(); })";

/// Checks that an element looks the same after it has been painted anew.
async fn is_painted(reader: &Reader, selector: &str) {
    // In Firefox, scroll anchoring can leave a fraction of a pixel, by which its pictures are cut.
    let into_view = "document.querySelector(arguments[0]).scrollIntoView({ block: 'nearest' }); scrollTo(scrollX, Math.round(scrollY))";
    reader.js_with(into_view, vec![selector.into()]).await;
    reader.rests().await;
    let before = reader.painted(selector).await;
    reader.js_with(REPAINT, vec![selector.into()]).await;
    let after = reader.painted(selector).await;
    assert!(before.looks_like(&after), "{selector} shows an old state");
}

/// The count in the bar at the foot after each of several filters, some of which change the height above it.
#[tokio::test]
async fn the_bar_at_the_foot_shows_the_count() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let marks = [("sentence", "life"), ("drug", "crack"), ("state", "FL")];
    for (chart, key) in marks {
        let before = reader.dock().await;
        reader.press_mark(chart, key).await;
        let look = async || reader.dock().await;
        until_seen("another count", look, |dock| *dock != before).await;
        is_painted(&reader, ".dock").await;
    }
    reader.search_for("wright").await;
    reader.sees_headline("wright").await;
    is_painted(&reader, ".dock").await;
    reader.leave().await;
}
in_other_engines! { the_bar_at_the_foot_shows_the_count: Mouse, Pictures }

/// The place in the list, in an open record.
#[tokio::test]
async fn the_record_shows_its_place() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?from=2015-03-31&to=2015-03-31").await;
    let ids = reader.row_ids().await;
    reader.press_record(&ids[2]).await;
    reader.sees_record(&ids[2]).await;
    for id in &ids[3..6] {
        reader.press_in_record("Next").await;
        reader.sees_record(id).await;
        is_painted(&reader, "dialog#record .pager").await;
    }
    reader.leave().await;
}
in_other_engines! { the_record_shows_its_place: Mouse, Pictures }

/// A difference on the screen would be noticed.
#[tokio::test]
async fn another_count_looks_different() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?sentence=life").await;
    let before = reader.painted(".dock").await;
    reader.press_mark("drug", "crack").await;
    reader.sees_address("?sentence=life&drug=crack").await;
    reader.rests().await;
    assert!(!before.looks_like(&reader.painted(".dock").await));
    reader.leave().await;
}
in_other_engines! { another_count_looks_different: Mouse, Pictures }
