//! The records of this project, written as the page exports them, are read back as the same list.

#![expect(clippy::panic, reason = "helpers of tests fail like tests")]

use commutations::data::{Dataset, encode};
use commutations::domain::{Case, Effect, Grant, Sentence, Tag, TagSet};
use commutations_lists::{Choices, read};

const COLUMNS: [&str; 14] = [
    "id",
    "name",
    "granted_on",
    "sentence_kind",
    "sentence_months",
    "first_sentence_kind",
    "first_sentence_months",
    "effect",
    "set_to_end_on",
    "new_term_months",
    "drugs",
    "firearm",
    "districts",
    "sentenced_on",
];

fn kind(sentence: Sentence) -> &'static str {
    match sentence {
        Sentence::Months(_) => "months",
        Sentence::Life => "life",
        Sentence::Death => "death",
        Sentence::Unknown => "not-stated",
        other => panic!("{other:?}"),
    }
}

fn months(sentence: Sentence) -> String {
    sentence
        .months()
        .map_or(String::new(), |own| own.to_string())
}

fn keys<T: Tag>(tags: TagSet<T>) -> String {
    let keys: Vec<&str> = tags.iter().map(Tag::key).collect();
    keys.join(";")
}

fn of_cases(grant: &Grant, cell: impl Fn(&Case) -> Option<String>) -> String {
    let cells: Vec<String> = grant
        .cases
        .iter()
        .map(|case| cell(case).unwrap_or_default())
        .collect();
    cells.join(";")
}

fn row(dataset: &Dataset, grant: &Grant) -> String {
    let cells = COLUMNS.map(|column| match (column, grant.effect) {
        ("id", _) => grant.id.to_string(),
        ("name", _) => grant.name.clone(),
        ("granted_on", _) => grant.id.granted.to_string(),
        ("sentence_kind", _) => kind(grant.in_force).to_owned(),
        ("sentence_months", _) => months(grant.in_force),
        ("first_sentence_kind", _) => kind(grant.original).to_owned(),
        ("first_sentence_months", _) => months(grant.original),
        ("effect", effect) => effect.kind().key().to_owned(),
        ("set_to_end_on", Effect::Expires(day)) => day.to_string(),
        ("new_term_months", Effect::Term(months)) => months.to_string(),
        ("drugs", _) => keys(grant.drugs),
        ("firearm", _) => grant.firearm.to_string(),
        ("districts", _) => of_cases(grant, |case| {
            Some(dataset.districts[usize::from(case.district?)].to_string())
        }),
        ("sentenced_on", _) => of_cases(grant, |case| Some(case.sentenced?.to_string())),
        _ => String::new(),
    });
    let cells = cells.map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
    cells.join(",")
}

#[test]
fn the_records_of_this_project_are_read_back() {
    let records = Dataset::from_json(include_str!("../../../data/records.json")).unwrap();
    let rows: Vec<String> = records
        .grants
        .iter()
        .map(|grant| row(&records, grant))
        .collect();
    let text = format!(
        "# A note\r\n\r\n{}\r\n{}\r\n",
        COLUMNS.join(","),
        rows.join("\r\n")
    );
    let reading = read(&text, &Choices::default()).unwrap();
    assert_eq!(reading.faults, []);
    assert_eq!(reading.questions, []);
    let again = reading.dataset(&records.about, &records.source).unwrap();
    assert_eq!(Dataset::from_file(&encode(&again)), Ok(again.clone()));
    assert_eq!(again.about, records.about);
    assert_eq!(again.grants.len(), records.grants.len());
    for (again_grant, grant) in again.grants.iter().zip(&records.grants) {
        let facts = |own: &Grant| {
            (
                own.id,
                own.name.clone(),
                own.original,
                own.in_force,
                own.effect,
                own.drugs,
                own.firearm,
            )
        };
        assert_eq!(facts(again_grant), facts(grant));
        let cases = |dataset: &Dataset, own: &Grant| -> Vec<_> {
            let court = |case: &Case| Some(dataset.districts[usize::from(case.district?)].clone());
            own.cases
                .iter()
                .map(|case| (court(case), case.sentenced))
                .collect()
        };
        assert_eq!(
            cases(&again, again_grant),
            cases(&records, grant),
            "{}",
            grant.id
        );
    }
}
