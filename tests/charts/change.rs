//! The chart of changes.

use super::{EMPTY, NARROW_PX, ONE, WIDE_PX, drawn, records, said, svg};
use commutations::domain::{Effect, Sentence};
use commutations::query::months_between;
use commutations::text;

#[test]
fn of_everybody_and_of_a_day() {
    insta::assert_snapshot!("narrow", svg(drawn("change", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("change", "", WIDE_PX)));
    let query = "from=2016-08-03&to=2016-08-03";
    insta::assert_snapshot!("day", svg(drawn("change", query, WIDE_PX)));
    let query = "from=2016-08-03&to=2016-08-03&sentence=20-25,life";
    insta::assert_snapshot!("selected", svg(drawn("change", query, NARROW_PX)));
}

#[test]
fn person_by_person() {
    let few = "from=2013-12-19&to=2014-12-17";
    insta::assert_snapshot!("few_narrow", svg(drawn("change", few, NARROW_PX)));
    insta::assert_snapshot!("few_wide", svg(drawn("change", few, WIDE_PX)));
    let kinds = "effect=time-served,to-life,at-once";
    insta::assert_snapshot!("kinds", svg(drawn("change", kinds, NARROW_PX)));
    let one = "from=2016-08-03&to=2016-08-03&q=james+wright";
    insta::assert_snapshot!("one", svg(drawn("change", one, NARROW_PX)));
    insta::assert_snapshot!("empty", svg(drawn("change", EMPTY, WIDE_PX)));
}

#[test]
fn the_sentence_beside_it_is_good_english() {
    let queries = [
        "",
        "sentence=life",
        "effect=term",
        ONE,
        "effect=to-life",
        EMPTY,
    ];
    insta::assert_snapshot!("said", said("change", &queries));
}

/// The lower of the two middle ones of an even number.
fn middle(mut months: Vec<u16>) -> u16 {
    months.sort_unstable();
    months[(months.len() - 1) / 2]
}

/// The sentences in force and the new ends in months, of those whose sentence `is_meant` and who have a new end.
fn ended(is_meant: impl Fn(Sentence) -> bool) -> (Vec<Sentence>, Vec<u16>) {
    let records = records();
    let own = records
        .dataset
        .grants
        .iter()
        .filter(|own| is_meant(own.in_force));
    let ended = own.filter_map(|own| {
        let after = match own.effect {
            Effect::Term(months) => months,
            Effect::Expires(end) => months_between(own.first_sentenced()?, end)?,
            _ => return None,
        };
        Some((own.in_force, after))
    });
    ended.unzip()
}

#[test]
fn its_medians_are_those_of_people_with_a_new_end() {
    let marks = drawn("change", "", WIDE_PX).marks;
    let label = |key: &str| &marks.iter().find(|own| own.key == key).unwrap().label;
    let (before, after) = ended(|own| matches!(own, Sentence::Months(240..300)));
    let months = before
        .iter()
        .filter_map(|own| own.months())
        .collect::<Vec<_>>();
    assert!(months.len() > 500, "{}", months.len());
    let told = format!(
        "Median sentence: {}; Median new end: {}",
        text::term(middle(months)),
        text::term(middle(after))
    );
    assert!(
        label("20-25").contains(&told),
        "{} without {told}",
        label("20-25")
    );

    // A life sentence has a new end, and no length.
    let (life, after) = ended(|own| own == Sentence::Life);
    assert!(life.len() > 500, "{}", life.len());
    let told = format!("Median new end: {}", text::term(middle(after)));
    assert!(
        label("life").contains(&told),
        "{} without {told}",
        label("life")
    );
    assert!(
        !label("life").contains("Median sentence"),
        "{}",
        label("life")
    );
    assert!(!label("death").contains("Median"), "{}", label("death"));
}
