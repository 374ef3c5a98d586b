//! The example lists of the project.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use commutations::domain::Sentence;
use commutations_lists::{Choices, Places, Question, Reading, Remark, Separator, read};

fn of(text: &str, choices: &Choices) -> Reading {
    let reading = read(text, choices).unwrap();
    assert_eq!(reading.faults, []);
    reading
}

fn has(reading: &Reading, test: impl Fn(Sentence) -> bool) -> bool {
    reading
        .people
        .iter()
        .any(|person| test(person.sentence.in_force))
}

#[test]
fn the_governor_s_list_asks_nothing() {
    let reading = of(
        include_str!("../../../examples/governor.csv"),
        &Choices::default(),
    );
    assert_eq!(reading.questions, []);
    assert_eq!(reading.title.len(), 1);
    assert_eq!(reading.header_line, Some(2));
    assert_eq!(reading.counts.in_charts, 60);
    assert_eq!(reading.places, Places::Named);
    assert!(has(&reading, |own| own == Sentence::LifeWithoutParole));
    assert!(has(&reading, |own| matches!(
        own,
        Sentence::Indeterminate {
            max_months: None,
            ..
        }
    )));
    assert!(has(&reading, |own| matches!(
        own,
        Sentence::Indeterminate {
            max_months: Some(_),
            ..
        }
    )));
    let days = reading.people.iter().map(|person| person.granted.unwrap());
    assert!(
        days.map(|day| day.to_string())
            .any(|day| day == "2018-08-03")
    );
}

#[test]
fn the_president_s_list_asks_for_the_kind() {
    let text = include_str!("../../../examples/president.csv");
    let reading = of(text, &Choices::default());
    let [Question::Kind { kinds, .. }] = reading.questions.as_slice() else {
        panic!("{:?}", reading.questions);
    };
    assert_eq!(kinds[0].name, "Commutation");
    let rows: u32 = kinds.iter().map(|kind| kind.rows).sum();
    assert_eq!(rows, 40);
    let chosen = Choices {
        kinds: vec![kinds[0].name.clone()],
        reads_offenses: true,
        ..Choices::default()
    };
    let chosen = of(text, &chosen);
    assert_eq!(chosen.questions, []);
    assert_eq!(chosen.counts.in_charts, kinds[0].rows);
    assert_eq!(chosen.places, Places::Courts);
    let twice = |remark: &&Remark| matches!(remark, Remark::Twice { .. });
    assert_eq!(chosen.remarks.iter().filter(twice).count(), 1);
    assert!(chosen.offenses_with_drugs > 10);
    assert!(has(&chosen, |own| own == Sentence::Months(10_020)));
    assert!(has(&chosen, |own| own == Sentence::Months(210)));
}

#[test]
fn the_plain_list_asks_nothing() {
    let reading = of(
        include_str!("../../../examples/plain.csv"),
        &Choices::default(),
    );
    assert_eq!(reading.separator, Separator::Semicolon);
    assert_eq!(reading.questions, []);
    assert_eq!(reading.counts.in_charts, 30);
    assert_eq!(reading.places, Places::None);
    assert!(has(&reading, |own| own == Sentence::Months(240)));
}
