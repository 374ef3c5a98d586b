//! The two switches: each day or running total; before, or before and after.

use crate::support::{Mark, Place, Reader, on_a_server};

fn sums_so_far(marks: &[Mark]) -> Vec<u32> {
    let mut sum = 0;
    let add = |mark: &Mark| {
        sum += mark.value;
        sum
    };
    marks.iter().map(add).collect()
}

on_a_server! {
    /// Both switches show their figures and are in the address.
    async fn the_switches_show_their_figures_and_are_in_the_address(reader: Mouse) {
        reader.open("").await;
        assert!(reader.marks("time").await.iter().all(|mark| mark.running.is_none()));
        reader.choose("Total to date").await;
        reader.sees_address("?measure=total").await;
        let marks = reader.marks("time").await;
        let running: Vec<u32> = marks.iter().map(|mark| mark.running.unwrap()).collect();
        assert_eq!(running, sums_so_far(&marks));
        assert_eq!(running.last(), Some(&1716));

        reader.choose("Before and new term").await;
        reader.sees_address("?measure=total,after").await;
        let marks = reader.marks("sentence").await;
        let before: u32 = marks.iter().map(|mark| mark.before.unwrap()).sum();
        let after: u32 = marks.iter().map(|mark| mark.after.unwrap()).sum();
        assert_eq!(before, after, "the same people, before and after");
        assert!(0 < before && before < 1716, "{before}");
        assert!(marks.iter().all(|mark| mark.before.unwrap() <= mark.value));
        let life = marks.iter().find(|mark| mark.key == "life").unwrap();
        assert_eq!(life.after, Some(0), "a new term is no life sentence");

        reader.choose("By day").await;
        reader.sees_address("?measure=after").await;
        reader.choose("Before").await;
        reader.sees_address("").await;
        assert!(reader.marks("sentence").await.iter().all(|mark| mark.after.is_none()));
    }
}

/// The running total is that of the view, and dates can be selected in it.
#[tokio::test]
async fn the_running_total_obeys_the_other_chart_and_takes_selections() {
    let reader = Reader::at(Place::Http).await;
    reader.open("?sentence=life&measure=total").await;
    let marks = reader.marks("time").await;
    assert_eq!(marks.last().unwrap().running, Some(569));
    reader.drag_marks("time", "2016-08-03", "2016-08-30").await;
    reader
        .sees_address("?from=2016-08-03&to=2016-08-30&sentence=life&measure=total")
        .await;
    assert_eq!(reader.table_count().await, 102);
    assert_eq!(
        reader.marks("time").await.last().unwrap().running,
        Some(569)
    );
    reader.leave().await;
}
