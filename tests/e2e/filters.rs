//! All filters together: chips, headline, and the way back to all grants.

use serde_json::json;

use crate::counts::agrees;
use crate::support::{Ledger, Place, Reader, on_a_server, until, until_seen};

/// Every filter, and the chip of each.
const ALL: &str = "?from=2016-08-03&to=2017-01-19&sentence=20-25,life&drug=crack,powder&firearm=no&state=FL,GA&district=ilnd&effect=expires,term&served=10-12,12-14";
const CHIPS: [&str; 13] = [
    "Aug. 3, 2016, to Jan. 19, 2017",
    "20–25 years",
    "Life",
    "Crack cocaine",
    "Powder cocaine",
    "Without a firearm offense",
    "Florida",
    "Georgia",
    "Northern District of Illinois",
    "Given an end date",
    "Given a shorter sentence",
    "10–12 years after sentencing",
    "12–14 years after sentencing",
];

impl Reader {
    /// Returns the text of the bar at the bottom of the window, if it is visible.
    pub async fn dock(&self) -> Option<String> {
        let words = self
            .js("
            const dock = document.querySelector('.dock');
            if (!dock?.checkVisibility({ visibilityProperty: true })) return '';
            const r = dock.querySelector('button').getBoundingClientRect();
            const hit = document.elementFromPoint((r.left + r.right) / 2, (r.top + r.bottom) / 2);
            return dock.contains(hit) && r.bottom <= innerHeight ? dock.innerText.replace(/\\s+/g, ' ').trim() : 'covered'")
            .await;
        words
            .as_str()
            .filter(|words| !words.is_empty())
            .map(str::to_owned)
    }

    async fn press_dock(&self) {
        let spot = self.js("const r = document.querySelector('.dock button').getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2]").await;
        self.press(serde_json::from_value(spot).unwrap()).await;
    }
}

on_a_server! {
    /// A link with every filter has a chip for each of them, and each chip removes only its own filter.
    async fn each_filter_has_a_chip_that_removes_it(reader) {
        let ledger = Ledger::read();
        reader.open(ALL).await;
        assert_eq!(reader.chips().await, CHIPS);
        agrees(&reader, &ledger, ALL).await;
        let mut left: Vec<&str> = CHIPS.to_vec();
        while let Some(chip) = left.pop() {
            reader.press_button(&format!("Remove filter: {chip}")).await;
            until_seen("one chip less", async || reader.chips().await, |chips| *chips == left).await;
            let query = reader.address().await;
            agrees(&reader, &ledger, &query).await;
        }
        reader.sees_address("").await;
        reader.sees_headline("1,716 prison sentences").await;
    }

    /// The bar at the bottom is visible anywhere on the page while a filter is set.
    async fn the_bar_at_the_foot_leads_back_from_anywhere(reader: Mouse) {
        reader.open("").await;
        assert_eq!(reader.dock().await, None);
        reader.press_mark("sentence", "life").await;
        reader.sees_address("?sentence=life").await;
        for place in ["main", "figure[data-chart=drug]", "figure[data-chart=served]", "table[data-table=records]", ".save", "footer"] {
            reader.js_with("document.querySelector(arguments[0]).scrollIntoView({ behavior: 'instant' })", vec![place.into()]).await;
            let look = async || reader.dock().await;
            until_seen(&format!("the bar at {place}"), look, |dock| dock.as_deref() == Some("569 of 1,716 people Clear filters")).await;
        }
        reader.press_dock().await;
        reader.sees_address("").await;
        reader.sees_headline("1,716 prison sentences").await;
        assert_eq!(reader.dock().await, None);
    }
}

/// “Show all” does the same among the chips and in the bar, and keeps everything that is not a filter.
#[tokio::test]
async fn show_all_removes_every_filter_and_nothing_else() {
    let reader = Reader::at(Place::Http).await;
    let kept = "?pair=crack,powder&measure=total&sort=name";
    let query = format!("{ALL}&pair=crack,powder&measure=total&q=a&sort=name");
    for width in [320, 1280] {
        reader.be_wide(width).await;
        reader.open(&query).await;
        reader.press_button("Clear filters").await;
        reader.sees_address(kept).await;
        assert_eq!(reader.table_count().await, 1716);
        reader.back().await;
        reader.sees_address(&query).await;
        until("the bar", async || reader.dock().await.is_some()).await;
        reader.press_dock().await;
        reader.sees_address(kept).await;
        assert_eq!(reader.chips().await, Vec::<String>::new());
    }
    reader.leave().await;
}

/// The headline names every filter, in one sentence.
#[tokio::test]
async fn the_headline_says_each_filter() {
    let reader = Reader::at(Place::Http).await;
    for (query, words) in [
        (
            "?drug=crack,heroin",
            "for offenses involving crack cocaine or heroin",
        ),
        ("?drug=none", "for no drug offense"),
        ("?firearm=yes", "with a firearm offense"),
        ("?firearm=no", "without a firearm offense"),
        ("?state=DC", "given in the District of Columbia"),
        (
            "?district=flsd",
            "given in the Southern District of Florida",
        ),
        ("?effect=term", "given a shorter sentence"),
        ("?served=10-12,12-14", "10–14 years after sentencing"),
        ("?q=florida", "matching “florida”"),
        (ALL, "prison sentences of 20–25 years or life commuted"),
        (
            ALL,
            "for offenses involving crack cocaine or powder cocaine, without a firearm offense, given in Florida, Georgia or the Northern District of Illinois, for people given an end date or given a shorter sentence, 10–14 years after sentencing",
        ),
    ] {
        reader.open(query).await;
        let headline = reader.headline().await;
        assert!(headline.contains(words), "{query}: {headline}");
    }
    reader.leave().await;
}

/// Removing the last filter by keyboard keeps the focus among the filters.
#[tokio::test]
async fn a_chip_that_goes_away_leaves_the_keys_among_the_filters() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?drug=crack").await;
    reader.press_button("Remove filter: Crack cocaine").await;
    reader.sees_address("").await;
    let at = reader.js("return document.activeElement.id").await;
    assert_eq!(at, json!("filters"));
    reader.leave().await;
}
