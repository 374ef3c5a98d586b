//! Selecting sentence bins, and the response of the chart over time.

use crate::support::{Place, Reader, on_a_server};

on_a_server! {
    /// Single presses select several bins: the chart over time responds, and each bin has a chip that removes
    /// it.
    async fn presses_select_several_bins_and_chips_remove_each(reader: Mouse) {
        reader.open("").await;
        let bins = reader.marks("sentence").await;
        let bin = |key: &str| bins.iter().find(|mark| mark.key == key).unwrap().value;
        reader.press_mark("sentence", "20-25").await;
        reader.sees_address("?sentence=20-25").await;
        assert_eq!(reader.sum("time").await, bin("20-25"));
        reader.press_mark("sentence", "life").await;
        reader.sees_address("?sentence=20-25,life").await;
        let both = bin("20-25") + bin("life");
        assert_eq!(reader.sum("time").await, both);
        assert_eq!(reader.table_count().await, both);
        reader.sees_headline("prison sentences of 20–25 years or life").await;
        let time = reader.marks("time").await;
        assert_eq!(time.iter().map(|mark| mark.life).sum::<u32>(), 569);
        assert_eq!(time.iter().map(|mark| mark.total).sum::<u32>(), 1716);
        assert_eq!(reader.marks("sentence").await.iter().map(|m| m.value).collect::<Vec<_>>(),
            bins.iter().map(|m| m.value).collect::<Vec<_>>());
        assert_eq!(reader.chips().await, ["20–25 years", "Life"]);

        reader.press_button("Remove filter: 20–25 years").await;
        reader.sees_address("?sentence=life").await;
        reader.sees_headline("569 life sentences commuted").await;
        reader.press_button("Remove filter: Life").await;
        reader.sees_address("").await;
        assert_eq!(reader.chips().await, Vec::<String>::new());
    }
}

/// A drag across bins selects them all.
#[tokio::test]
async fn a_drag_across_bins_selects_them_all() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let bins = reader.marks("sentence").await;
    reader.drag_marks("sentence", "10-15", "20-25").await;
    reader.sees_address("?sentence=10-15,15-20,20-25").await;
    let expected: u32 = bins
        .iter()
        .filter(|bin| ["10-15", "15-20", "20-25"].contains(&bin.key.as_str()))
        .map(|bin| bin.value)
        .sum();
    assert_eq!(reader.sum("time").await, expected);
    reader
        .sees_headline("prison sentences of 10–25 years")
        .await;
    reader.leave().await;
}

/// The bins are in order, with those that are not on the number axis at the end.
#[tokio::test]
async fn the_bins_are_those_of_the_contract() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    let keys: Vec<String> = reader
        .marks("sentence")
        .await
        .into_iter()
        .map(|mark| mark.key)
        .collect();
    let expected = "0-5 5-10 10-15 15-20 20-25 25-30 30-35 35-40 40+ life death unknown";
    assert_eq!(keys, expected.split(' ').collect::<Vec<_>>());
    for key in keys {
        reader.press_mark("sentence", &key).await;
        let written = key.replace('+', "%2B");
        reader.sees_address(&format!("?sentence={written}")).await;
        let mark = reader.mark("sentence", &key).await;
        assert!(mark.selected, "{key}");
        assert_eq!(reader.table_count().await, mark.value, "{key}");
        reader.press_mark("sentence", &key).await;
        reader.sees_address("").await;
    }
    reader.leave().await;
}

/// With dates and bins selected, each chart applies the other's condition and ignores its own.
#[tokio::test]
async fn both_charts_filter_together_and_show_all_removes_everything() {
    let reader = Reader::at(Place::Http).await;
    reader.open("").await;
    reader.press_mark("time", "2016-08-03").await;
    reader.sees_address("?from=2016-08-03&to=2016-08-03").await;
    reader.press_mark("sentence", "life").await;
    reader
        .sees_address("?from=2016-08-03&to=2016-08-03&sentence=life")
        .await;
    assert_eq!(reader.sum("sentence").await, 214);
    assert_eq!(reader.sum("time").await, 569);
    assert_eq!(reader.table_count().await, 67);
    reader
        .sees_headline("67 life sentences commuted on Aug. 3, 2016")
        .await;
    assert_eq!(reader.chips().await, ["Aug. 3, 2016", "Life"]);
    reader.press_button("Clear filters").await;
    reader.sees_address("").await;
    assert_eq!(reader.table_count().await, 1716);
    reader.leave().await;
}
