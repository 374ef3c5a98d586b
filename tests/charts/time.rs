//! The chart of grants over time.

use super::{NARROW_PX, WIDE_PX, drawn, drawn_in, records, svg};
use commutations::text;
use commutations::ui::{Library, Records, Texts};

#[test]
fn narrow_and_wide() {
    insta::assert_snapshot!("narrow", svg(drawn("time", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("time", "", WIDE_PX)));
}

#[test]
fn with_dates_and_sentences_selected() {
    let query = "from=2016-03-30&to=2016-08-03&sentence=life";
    insta::assert_snapshot!("selected", svg(drawn("time", query, WIDE_PX)));
}

#[test]
fn as_running_total() {
    let query = "measure=total&sentence=20-25";
    insta::assert_snapshot!("running", svg(drawn("time", query, NARROW_PX)));
}

#[test]
fn an_empty_view_still_draws_its_ghost() {
    let query = "from=2012-01-01&to=2012-02-01&sentence=death";
    insta::assert_snapshot!("empty", svg(drawn("time", query, NARROW_PX)));
}

#[test]
fn bars_are_wide_enough_to_hit_at_any_width() {
    for width in [240.0, 296.0, 340.0, 440.0, 584.0, 736.0, 1200.0] {
        for query in ["", "measure=total"] {
            let drawing = drawn("time", query, width);
            assert!(
                drawing.marks.iter().all(|mark| mark.bar.width() >= 4.0),
                "{width}"
            );
        }
    }
}

/// Draws the chart with this story and this history.
fn with_texts(history: Result<String, String>, story: Result<String, String>) -> String {
    with_list(
        include_str!("../../data/records.json").to_owned(),
        history,
        story,
    )
}

/// Draws the chart of this list with this story and this history.
fn with_list(
    records: String,
    history: Result<String, String>,
    story: Result<String, String>,
) -> String {
    let texts = Texts {
        records,
        history,
        story,
    };
    let records = Records::new(Library::read(&texts).unwrap());
    svg(drawn_in(&records, "time", None, "", WIDE_PX))
}

/// Events and the end of the time in office are in the data, not in the chart.
#[test]
fn what_the_chart_marks_is_in_the_data() {
    let history = include_str!("../../data/history.json").to_owned();
    let story = include_str!("../../data/story.json").to_owned();
    let drawn = with_texts(Ok(history.clone()), Ok(story.clone()));
    let records = records();
    let about = &records.dataset.about;
    let end = format!(
        "{}’s presidency, to {}",
        about.granter,
        text::day(about.to.unwrap())
    );
    let facts = &records.story.as_ref().unwrap().story.context;
    let initiative = facts.iter().find(|own| own.id == "initiative").unwrap();
    let day = text::day(initiative.date);
    assert!(drawn.contains(&end) && drawn.contains(&day), "{end}, {day}");
    // Another day, another mark.
    let moved = story.replace("2014-04-23", "2013-02-01");
    let other = with_texts(Ok(history.clone()), Ok(moved));
    assert!(!other.contains(&day) && other.contains("2013<"), "{other}");
    let without = with_texts(Ok(history), Err("lost".to_owned()));
    assert!(!without.contains(&day) && without.contains(&end));
    let list = include_str!("../../data/records.json");
    let own = r#""granter":"Ana Moreno","granter_in_short":"Moreno","office":"Governor""#;
    let list = list.replace(
        r#""granter":"Barack Obama","granter_in_short":"Obama","office":"President""#,
        own,
    );
    let note = r#""annotations":[{"day":"2012-05-01","words":"Board sworn in"}]"#;
    let list = list.replace(r#""annotations":[]"#, note);
    let own = with_list(list, Err("lost".to_owned()), Err("lost".to_owned()));
    assert!(
        own.contains("Ana Moreno’s governorship, to Jan. 20, 2017"),
        "{own}"
    );
    assert!(
        own.contains("Board sworn in") && own.contains("May 1, 2012"),
        "{own}"
    );
}
