//! The numbers that the page shows when it is opened.

use crate::figures::DAYS;
use crate::support::{ACTS, Place, Reader, everywhere};

pub const HEADLINE: &str = "Obama cut short 1,716 prison sentences. One-third were life terms.";

everywhere! {
    /// The headline, the marks and the table show the department's own numbers.
    async fn the_numbers_of_the_department_of_justice_come_out(reader: Mouse) {
        reader.open("").await;
        assert_eq!(reader.headline().await, HEADLINE);
        let marks = reader.marks("time").await;
        let days: Vec<(&str, u32, u32)> = marks
            .iter()
            .map(|mark| (mark.key.as_str(), mark.value, mark.life))
            .collect();
        assert_eq!(days, DAYS);
        assert!(marks.iter().all(|mark| mark.value == mark.total));
        let until_august = |value: fn(&(&str, u32, u32)) -> u32| -> u32 {
            days.iter().filter(|day| day.0 <= "2016-08-03").map(value).sum()
        };
        assert_eq!((until_august(|day| day.1), until_august(|day| day.2)), (562, 197));
        let sentences = reader.marks("sentence").await;
        assert_eq!(sentences.iter().map(|mark| mark.value).sum::<u32>(), 1716);
        assert_eq!(reader.mark("sentence", "life").await.value, 569);
        assert_eq!(reader.table_count().await, 1716);
        assert_eq!(reader.rows().await.len(), 5);
        assert_eq!(reader.address().await, "");
    }
}

/// Every file of the page is fetched once, so the preload hints are used.
#[tokio::test]
async fn each_file_is_fetched_once_and_nothing_else() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let mut asked = reader.site.server.requests();
    let count = asked.len();
    asked.sort();
    asked.dedup();
    assert_eq!((asked.len(), count), (6, 6), "{asked:#?}");
    reader.leave().await;
}

everywhere! {
    /// Whatever a reader does, the page requests nothing more, and the console stays empty.
    async fn using_everything_asks_for_nothing_more(reader: Mouse, Requests) {
        reader.open("").await;
        let asked = reader.site.server.requests().len();
        for (chart, key) in [
            ("time", "2016-08-03"),
            ("sentence", "life"),
            ("drug", "crack"),
            ("state", "FL"),
            ("district", "flsd"),
            ("effect", "expires"),
            ("served", "10-12"),
        ] {
            reader.press_mark(chart, key).await;
            reader.ready().await;
        }
        reader.choose("Without").await;
        reader.press_button("Clear filters").await;
        reader.sees_address("").await;
        reader.press_button("Compare crack").await;
        reader.choose("Total to date").await;
        reader.search_for("wright").await;
        reader.sees_address("?pair=crack,powder&measure=total&q=wright").await;
        reader.press_button("Name").await;
        reader.press_button("View as text").await;
        reader.sees_selected_text().await;
        let ids = reader.row_ids().await;
        reader.press_record(&ids[0]).await;
        reader.sees_record(&ids[0]).await;
        reader.press_in_record("Next").await;
        reader.sees_record(&ids[1]).await;
        reader.press_in_record("Close").await;
        reader.sees_no_record().await;
        for act in ACTS {
            reader.count(act).await;
        }
        for (chart, key) in [("years", "2016"), ("presidents", "carter"), ("presidents", "obama")] {
            reader.press_mark(chart, key).await;
            reader.ready().await;
        }
        let spot = reader.find(".claims a", "").await;
        reader.press(spot.middle()).await;
        reader.walks_at("one-day").await;
        reader.turn("Next").await;
        reader.walks_at("record-day").await;
        reader.turn("Explore").await;
        reader.ready().await;
        assert_eq!(reader.site.server.requests().len(), asked);
    }
}
