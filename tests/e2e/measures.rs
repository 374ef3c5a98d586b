//! Each day or the running total, and an earlier measure.

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
    /// The switch shows its figures and is in the address.
    async fn the_switch_shows_its_figures_and_is_in_the_address(reader: Mouse) {
        reader.open("").await;
        assert!(reader.marks("time").await.iter().all(|mark| mark.running.is_none()));
        reader.choose("Total to date").await;
        reader.sees_address("?measure=total").await;
        let marks = reader.marks("time").await;
        let running: Vec<u32> = marks.iter().map(|mark| mark.running.unwrap()).collect();
        assert_eq!(running, sums_so_far(&marks));
        assert_eq!(running.last(), Some(&1716));
        reader.choose("By day").await;
        reader.sees_address("").await;
    }

    /// An address of an earlier edition, with a measure that the chart of changes has replaced, shows that chart.
    async fn an_earlier_measure_brings_the_chart_of_changes(reader: Mouse) {
        for (query, top) in [("?measure=after", true), ("?drug=crack&measure=total,after", true), ("?measure=total", false)] {
            reader.open(query).await;
            assert!(reader.notices().await.is_empty(), "{query}");
            let is_seen = "const top = document.getElementById('change-title').getBoundingClientRect().top; return top > -2 && top < innerHeight / 2";
            assert_eq!(reader.js(is_seen).await, top, "{query}");
        }
        reader.open("?drug=crack&measure=total,after").await;
        reader.choose("By day").await;
        reader.sees_address("?drug=crack").await;
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
