//! What is told of whole files.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod reading;

use commutations_lists::{Choices, MOST_ROWS, Refusal, Remark, Why, read};
use reading::of;

#[test]
fn the_lines_above_the_rows_do_not_count_as_rows() {
    let above = "Commutations of the governor,\n# kept by the staff,\nName,Sentence\n";
    let rows = |rows: usize| format!("{above}{}", "Ana Cole,Life\n".repeat(rows));
    let full = of(&rows(MOST_ROWS));
    assert_eq!(usize::try_from(full.counts.rows).unwrap(), MOST_ROWS);
    for more in [1, 100] {
        let rows = rows(MOST_ROWS + more);
        let refusal = read(&rows, &Choices::default()).unwrap_err();
        let expected = Refusal::TooManyRows {
            rows: MOST_ROWS + more,
        };
        assert_eq!(refusal, expected);
    }
}

#[test]
fn a_fault_names_its_line_though_lines_end_in_several_ways() {
    for text in [
        "Name,Date,Sentence\rA,2016-08-03,Life\nB,2016-08-03,foo\n",
        "Name,Date,Sentence\r\nA,2016-08-03,Life\rB,2016-08-03,foo\r\n",
        "Name,Date,Sentence\n\rB,2016-08-03,foo\r\n",
    ] {
        let reading = of(text);
        assert_eq!(reading.faults[0].line, 3, "{text:?}");
    }
}

#[test]
fn characters_that_could_not_be_read_are_told() {
    let reading =
        of("Name,Date,Sentence\nNu\u{fffd}ez,2016-08-03,Life\nPe\u{fffd}a,2016-08-03,Life\n");
    let sentences: Vec<String> = reading.remarks.iter().map(Remark::sentence).collect();
    assert_eq!(
        sentences,
        [
            "2 characters could not be read, the first in line 2, and stand as “\u{fffd}”. The file may be damaged, or its lines may be in different encodings."
        ]
    );
    assert_eq!(&*reading.people[0].name, "Nu\u{fffd}ez");
    assert_eq!(
        of("Name,Date,Sentence\nNuñez,2016-08-03,Life\n").remarks,
        []
    );
}

#[test]
fn totals_are_no_people() {
    for total in ["TOTAL", "Total", "Grand total", "Total: 2"] {
        let reading = of(&format!(
            "Name,Date,Sentence\nA,2016-08-03,Life\nTota Lane,2016-08-03,Life\n{total},,240 months\n"
        ));
        assert_eq!(reading.people.len(), 2, "{total}");
        assert_eq!(
            (reading.faults[0].line, reading.faults[0].why),
            (4, Why::Total)
        );
    }
}

#[test]
fn places_that_differ_only_in_capital_letters_are_one() {
    let reading = of(
        "Name,Date,Sentence,County\nA,2016-08-03,Life,Harrow\nB,2016-08-03,Life,HARROW\n\
         C,2016-08-03,Life, harrow \nD,2016-08-03,Life,Erie\n",
    );
    let places: Vec<String> = reading
        .people
        .iter()
        .flat_map(|person| person.places.iter().flatten().map(ToString::to_string))
        .collect();
    assert_eq!(places, ["Harrow", "Harrow", "Harrow", "Erie"]);
}

#[test]
fn first_and_last_are_names() {
    let reading = of("Last,First,Date,Sentence\nCole,Ana,2016-08-03,Life\n");
    assert_eq!(&*reading.people[0].name, "Ana Cole");
}
