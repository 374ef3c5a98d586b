//! What every reading has to hold.

use commutations_lists::{Question, Reading, Role};

/// Each row is in one count, and each lost row has a fault.
pub fn holds(reading: &Reading) {
    let counts = reading.counts;
    let sum = counts.in_charts
        + counts.no_day
        + counts.waiting
        + counts.not_read
        + counts.other_kinds
        + counts.repeated_headers;
    assert_eq!(counts.rows, sum);
    let people = counts.in_charts + counts.no_day + counts.waiting;
    assert_eq!(reading.people.len(), usize::try_from(people).unwrap());
    let lost = reading
        .faults
        .iter()
        .filter(|fault| fault.loses_row)
        .count();
    assert_eq!(lost, usize::try_from(counts.not_read).unwrap());
    for role in Role::ALL.into_iter().filter(|role| *role != Role::NotUsed) {
        let columns = reading.columns.iter().filter(|column| column.role == role);
        assert!(columns.count() <= 1, "{role:?}");
    }
    let file = reading.faults_csv();
    assert!(file.lines().count() > reading.faults.len());
    let asks = |test: fn(&Question) -> bool| reading.questions.iter().any(test);
    // What waits, waits for an answer to something that is asked.
    let waits = counts.waiting > 0;
    assert!(!waits || asks(|own| own.is_needed() && *own != Question::Columns));
    reading
        .remarks
        .iter()
        .for_each(|remark| drop(remark.sentence()));
    reading
        .questions
        .iter()
        .for_each(|question| drop(question.sentence("date")));
}
