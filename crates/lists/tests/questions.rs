//! What waits for an answer is asked, and the answers are enough.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod reading;
mod sound;

use commutations::domain::{Day, Effect};
use commutations_lists::{Choices, DateOrder, Question, Standing, Unit, read};
use proptest::prelude::*;
use proptest::sample::select;
use reading::of;
use sound::holds;

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

/// Adds an answer to each question that needs one.
fn answered(mut choices: Choices, questions: &[Question]) -> Choices {
    for question in questions {
        match question {
            Question::Order { column, .. } => {
                choices.orders.push((*column, DateOrder::MonthFirst));
            }
            Question::Unit { column, .. } => choices.units.push((*column, Unit::Months)),
            Question::DayOfAll => choices.day_of_all = Some(day("2016-08-03")),
            Question::Columns | Question::Kind { .. } => {}
        }
    }
    choices
}

#[test]
fn a_day_among_the_words_of_the_terms_is_asked() {
    for words in [
        "released on 8/1/2016",
        "commuted to expire on 8/1/2016",
        "Sentence to end on 8/1/2016, leaving intact the supervised release",
        "effective 8-1-2016",
    ] {
        let text = format!(
            "Name,Date,Sentence,Terms\nA,2016-08-20,20 years,commuted to 10 years\n\
             B,2016-08-20,20 years,\"{words}\"\n"
        );
        let reading = of(&text);
        assert_eq!(
            reading.questions,
            [Question::Order {
                column: 3,
                example: words.to_owned(),
                month_first: day("2016-08-01"),
                day_first: day("2016-01-08"),
            }],
            "{words}"
        );
        assert_eq!(reading.counts.waiting, 1, "{words}");
        for (order, end) in [
            (DateOrder::MonthFirst, "2016-08-01"),
            (DateOrder::DayFirst, "2016-01-08"),
        ] {
            let choices = Choices {
                orders: vec![(3, order)],
                ..Choices::default()
            };
            let reading = read(&text, &choices).unwrap();
            assert_eq!(reading.questions, [], "{words}");
            assert_eq!(reading.counts.in_charts, 2, "{words}");
            assert_eq!(reading.people[1].effect, Effect::Expires(day(end)));
        }
    }
}

#[test]
fn a_day_among_words_settles_the_order_of_its_column_and_of_no_other() {
    let text = "Name,Date,Sentence,Terms\nA,8/20/2016,20 years,released on 8/1/2016\n";
    assert!(matches!(
        of(text).questions.as_slice(),
        [Question::Order { column: 3, .. }]
    ));
    let settled = of(&format!(
        "{text}B,8/20/2016,20 years,released on 8/13/2016\n"
    ));
    assert_eq!(settled.questions, []);
    assert_eq!(settled.people[0].effect, Effect::Expires(day("2016-08-01")));
}

#[test]
fn days_in_other_forms_are_asked_as_they_are_read() {
    for cell in ["Wednesday 8/3/2016", "Wed. 8/3/2016", "the 8/3/2016"] {
        let reading = of(&format!("Name,Date,Sentence\nA,{cell},Life\n"));
        assert!(
            matches!(reading.questions.as_slice(), [Question::Order { .. }]),
            "{cell}: {:?}",
            reading.questions
        );
    }
    let reading = of("Name,Date,Sentence,Court,Date of sentence\n\
         A,2016-08-03,Life,N.D. Ala.; S.D. Fla.,2001-02-03; 4/5/2001\n");
    assert!(matches!(
        reading.questions.as_slice(),
        [Question::Order { column: 4, .. }]
    ));
}

const NAMES: [&str; 14] = [
    "Name",
    "Date",
    "Sentence",
    "Sentence (months)",
    "Original sentence",
    "Kind of sentence",
    "Kind of original sentence",
    "Terms",
    "New term",
    "New end of the sentence",
    "Date of sentence",
    "Court",
    "Kind of clemency",
    "Offense",
];
const CELLS: [&str; 34] = [
    "",
    "A",
    "2016-08-20",
    "8/1/2016",
    "8/20/2016",
    "20/8/2016",
    "Wednesday 8/3/2016",
    "8/1/2016 0:00",
    "8/3/2016; 4/5/2016",
    "2016-08-03; 4/5/2016",
    "N.D. Ala.; 4/5/2016",
    "released on 8/1/2016",
    "released on 8/20/2016",
    "commuted to expire on 9/1/2016",
    "commuted to 9/1/2016",
    "effective 9.1.2016",
    "20 years",
    "commuted to 10 years",
    "commuted to 10",
    "240",
    "20-25",
    "12½ to 25",
    "25 to life",
    "240+",
    "20,6",
    "17,5",
    "Life",
    "indeterminate",
    "time served",
    "expires",
    "term",
    "N/A",
    "Commutation",
    "N.D. Ala.; S.D. Fla.",
];

fn tables() -> impl Strategy<Value = String> {
    let names = proptest::collection::vec(select(NAMES.as_slice()), 2..7);
    let rows =
        proptest::collection::vec(proptest::collection::vec(select(CELLS.as_slice()), 7), 1..6);
    (names, rows).prop_map(|(names, rows)| {
        let line = |cells: &[&str]| format!("\"{}\"\n", cells.join("\",\""));
        let width = names.len();
        let body: String = rows.iter().map(|row| line(&row[..width])).collect();
        line(&names) + &body
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn what_waits_is_asked_and_after_the_answers_nothing_waits(text in tables()) {
        let Ok(mut reading) = read(&text, &Choices::default()) else {
            return Ok(());
        };
        let mut choices = Choices::default();
        // A day of all grants is asked last, when the days of the list are known.
        for _ in 0..3 {
            holds(&reading);
            choices = answered(choices, &reading.questions);
            reading = read(&text, &choices).unwrap();
        }
        let asked = reading.questions.iter().any(|own| own.is_needed() && *own != Question::Columns);
        prop_assert!(!asked, "{:?}", reading.questions);
        let waits = reading.people.iter().find(|person| person.standing == Standing::Waits);
        prop_assert_eq!(waits, None);
    }
}
