//! What is told of whole files.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use commutations_lists::{Choices, MOST_ROWS, Reading, Refusal, Remark, read};

fn of(text: &str) -> Reading {
    read(text, &Choices::default()).unwrap()
}

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
