//! Every chart responds to every other.

use crate::counts::agrees;
use crate::support::{Ledger, Place, Reader, on_a_server, thousands, until_seen};

on_a_server! {
    /// A press in any chart changes all other charts, the headline, the list and the chips.
    async fn a_press_in_any_chart_is_answered_by_all_others(reader: Mouse) {
        let ledger = Ledger::read();
        reader.open("").await;
        for (chart, key, query, chip) in [
            ("drug", "crack", "?drug=crack", "Crack cocaine"),
            ("state", "IL", "?state=IL", "Illinois"),
            ("effect", "term", "?effect=term", "Given a shorter sentence"),
            ("served", "14-16", "?served=14-16", "14–16 years after sentencing"),
            ("change", "life", "?sentence=life", "Life"),
            ("sentence", "20-25", "?sentence=20-25", "20–25 years"),
            ("time", "2016-08-03", "?from=2016-08-03&to=2016-08-03", "Aug. 3, 2016"),
        ] {
            reader.press_mark(chart, key).await;
            reader.sees_address(query).await;
            assert_eq!(reader.chips().await, [chip]);
            agrees(&reader, &ledger, query).await;
            // The same press again undoes it.
            reader.press_mark(chart, key).await;
            reader.sees_address("").await;
            assert_eq!(reader.chips().await, Vec::<String>::new());
        }
        agrees(&reader, &ledger, "").await;
    }

    /// Presses in different charts combine.
    async fn presses_from_chart_to_chart_add_up(reader: Mouse) {
        let ledger = Ledger::read();
        reader.open("").await;
        let mut query = String::new();
        for (chart, key, more) in [
            ("drug", "crack", "?drug=crack"),
            ("state", "FL", "&state=FL"),
            ("effect", "expires", "&effect=expires"),
            ("served", "10-12", "&served=10-12"),
        ] {
            reader.press_mark(chart, key).await;
            query.push_str(more);
            reader.sees_address(&query).await;
            agrees(&reader, &ledger, &query).await;
        }
        reader.press_mark("drug", "powder").await;
        let query = "?drug=crack,powder&state=FL&effect=expires&served=10-12";
        reader.sees_address(query).await;
        agrees(&reader, &ledger, query).await;
    }
}

/// Selecting a state shows the chart of its courts; selecting a court replaces the state.
#[tokio::test]
async fn a_state_brings_its_courts_and_a_court_takes_its_place() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    assert!(reader.marks("district").await.is_empty());
    reader.press_mark("state", "FL").await;
    reader.sees_address("?state=FL").await;
    reader.ready().await;
    let courts: Vec<String> = reader
        .marks("district")
        .await
        .into_iter()
        .map(|own| own.key)
        .collect();
    assert_eq!(courts, ["flmd", "flnd", "flsd"]);
    reader.press_mark("district", "flsd").await;
    reader.sees_address("?district=flsd").await;
    assert_eq!(reader.chips().await, ["Southern District of Florida"]);
    assert!(
        reader.mark("state", "FL").await.selected,
        "the state shows that it is touched"
    );
    assert!(reader.mark("district", "flsd").await.selected);
    agrees(&reader, &ledger, "?district=flsd").await;
    reader.press_mark("district", "flmd").await;
    reader.sees_address("?district=flmd,flsd").await;
    agrees(&reader, &ledger, "?district=flmd,flsd").await;
    reader.press_mark("state", "MD").await;
    reader.sees_address("?state=MD&district=flmd,flsd").await;
    reader.ready().await;
    agrees(&reader, &ledger, "?state=MD&district=flmd,flsd").await;
    reader.press_mark("state", "FL").await;
    reader.sees_address("?state=MD").await;
    reader.press_mark("state", "MD").await;
    reader.sees_address("").await;
    assert!(reader.marks("district").await.is_empty());
    reader.leave().await;
}

/// During a drag, what is visible follows; at its end, everything agrees.
#[tokio::test]
async fn a_drag_is_followed_by_what_can_be_seen_and_ends_in_agreement() {
    let ledger = Ledger::read();
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let (from, to) = reader.across("served", "10-12", "14-16").await;
    reader.hold(from, to).await;
    let query = "?served=10-12,12-14,14-16";
    let people = ledger.view(query).len();
    reader
        .sees_headline(&format!("{} prison sentences", thousands(people)))
        .await;
    // The chart beside it is in the window.
    let expected = ledger.counts(query, "effect")["expires"].people;
    until_seen(
        "the chart of effects follows",
        async || reader.mark("effect", "expires").await.value,
        |value| *value == expected,
    )
    .await;
    reader.let_go().await;
    reader.sees_address(query).await;
    agrees(&reader, &ledger, query).await;
    reader.leave().await;
}
