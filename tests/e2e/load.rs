//! What the page says when it is opened.

use crate::support::{Place, Reader, everywhere};

/// The days of grant in the Department of Justice's own table: people, and those serving life.
const DAYS: [(&str, u32, u32); 21] = [
    ("2011-11-21", 1, 0),
    ("2013-12-19", 8, 6),
    ("2014-04-15", 1, 0),
    ("2014-12-15", 3, 1),
    ("2014-12-17", 8, 3),
    ("2015-03-31", 22, 8),
    ("2015-07-13", 46, 13),
    ("2015-12-18", 95, 40),
    ("2016-01-16", 3, 0),
    ("2016-03-30", 61, 21),
    ("2016-05-05", 58, 18),
    ("2016-06-03", 42, 20),
    ("2016-08-03", 214, 67),
    ("2016-08-30", 111, 35),
    ("2016-10-06", 102, 34),
    ("2016-10-27", 98, 42),
    ("2016-11-04", 72, 16),
    ("2016-11-22", 79, 18),
    ("2016-12-19", 153, 53),
    ("2017-01-17", 209, 109),
    ("2017-01-19", 330, 65),
];

pub const HEADLINE: &str =
    "1,716 prison sentences commuted, 569 of them life, between 21 Nov 2011 and 19 Jan 2017";

everywhere! {
    /// The headline, the marks and the table give the Department's own numbers.
    async fn the_numbers_of_the_department_of_justice_come_out(reader) {
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
        assert_eq!(reader.rows().await.len(), 25);
        assert_eq!(reader.address().await, "");
    }
}

/// Every file of the page is fetched once: the hints for early loading are used.
#[tokio::test]
async fn each_file_is_fetched_once_and_nothing_else() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let mut asked = reader.site.server.requests();
    let count = asked.len();
    asked.sort();
    asked.dedup();
    assert_eq!((asked.len(), count), (4, 4), "{asked:#?}");
    reader.leave().await;
}
