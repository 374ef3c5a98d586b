//! The chart of grants over time.

use super::{NARROW_PX, WIDE_PX, drawn, drawn_in, records, svg, view, worded};
use commutations::charts::{Gesture, chart};
use commutations::data::{Cell, Dataset, encode};
use commutations::domain::{Day, GrantId};
use commutations::query::DateRange;
use commutations::state::{Action, Msg};
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
fn nothing_is_drawn_behind_an_empty_view() {
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
    let law = r#""annotations":[{"day":"2010-08-03","words":"Crack law changed"}]"#;
    assert!(list.contains(law));
    let list = list.replace(law, note);
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

/// A list of 1,716 people on about 1,700 days, which are counted by quarter.
fn grouped() -> Records {
    let text = include_str!("../../data/records.json");
    let mut dataset = Dataset::from_json(text).unwrap();
    for (grant, index) in dataset.grants.iter_mut().zip(0..) {
        let granted = Day::from_epoch_days(10_000 + index * 4 - index % 5 * 50);
        grant.id = GrantId {
            granted,
            position: 1,
        };
    }
    dataset.grants.sort_by_key(|grant| grant.id.granted);
    let mut last = GrantId {
        granted: Day::from_epoch_days(0),
        position: 0,
    };
    for (grant, line) in dataset.grants.iter_mut().zip(1..) {
        if grant.id.granted == last.granted {
            grant.id.position = last.position + 1;
        }
        last = grant.id;
        grant.source_row = line;
    }
    let parts = encode(&dataset).parts().into_iter();
    let parts = Cell::Object(parts.map(|(key, part)| (key.to_owned(), part)).collect());
    let texts = Texts {
        records: serde_json::to_string(&parts).unwrap(),
        history: Err("lost".to_owned()),
        story: Err("lost".to_owned()),
    };
    Records::new(Library::read(&texts).unwrap())
}

#[test]
fn many_days_are_counted_by_quarter() {
    let records = grouped();
    assert_eq!(records.columns.batches.len(), 78);
    let at = |query, width| svg(drawn_in(&records, "time", None, query, width));
    insta::assert_snapshot!("quarters_narrow", at("", 320.0));
    insta::assert_snapshot!("quarters_wide", at("", 1200.0));
    let query = "measure=total&from=2004-07-01&to=2008-06-30&sentence=life";
    insta::assert_snapshot!("quarters_running", at(query, 320.0));
    // The ends of the selection are within quarters.
    let words = |query| worded(&records, "time", query);
    let said: Vec<String> = [
        "",
        "sentence=life",
        "measure=total",
        "from=2004-07-01&to=2004-08-15",
        "from=2004-07-01&to=2006-08-15",
        "from=2004-07-01&to=2004-07-01&sentence=death",
    ]
    .map(|query| format!("{query}: {}", words(query).takeaway))
    .into();
    insta::assert_snapshot!("quarters_takeaways", said.join("\n"));
    let around = words("");
    assert_eq!(around.subtitle, "Commutations by quarter");
    assert_eq!(around.heading, "Quarter");
    assert_eq!(around.switches[0].words, ["By quarter", "Total to date"]);
}

/// However the quarters are selected, the range goes from the first day of one to the last of another.
#[test]
fn gestures_select_whole_quarters() {
    let records = grouped();
    let view = view("");
    let outcome = view.outcome(&records.columns);
    let context = records.context(&view, &outcome, None);
    let time = chart("time").unwrap();
    let drawing = time.draw(&context, 320.0).unwrap();
    let day = |text| Day::parse_iso(text).unwrap();
    let dates = |gesture| match time.interact(&context, &drawing, gesture) {
        Some(Msg::Preview(Action::SelectDates(dates))) => dates,
        other => panic!("{other:?}"),
    };
    let keys: Vec<&str> = drawing.marks.iter().map(|own| own.key.as_str()).collect();
    let at = |key: &str| keys.iter().position(|own| *own == key).unwrap();
    let (first, last) = (at("2004-q3"), at("2006-q1"));
    let both = DateRange::between(day("2004-07-01"), day("2006-03-31"));
    for (from, to) in [(first, last), (last, first)] {
        let done = false;
        assert_eq!(dates(Gesture::Extend { from, to, done }), both);
        let x = |index: usize| drawing.marks[index].bar.middle();
        let (from, to) = (x(from), x(to));
        assert_eq!(dates(Gesture::Drag { from, to, done }), both);
    }
    // A drag between two bars, which covers neither.
    let x = drawing.marks[first].bar.middle() + 0.6;
    let (from, to, done) = (x, x + 0.2, false);
    let own = dates(Gesture::Drag { from, to, done });
    assert_eq!(
        own,
        DateRange::between(day("2004-07-01"), day("2004-09-30"))
    );
    let pressed = time.interact(&context, &drawing, Gesture::Press(first));
    let period = records.columns.batches[first];
    assert_eq!(pressed, Some(Msg::Do(Action::PressPeriod(period))));
}
