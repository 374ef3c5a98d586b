//! The chart of drugs.

use super::{EMPTY, NARROW_PX, ONE, WIDE_PX, drawn, said, svg};
use commutations::charts::{Mark, Shows};
use std::cmp::Reverse;

#[test]
fn narrow_and_wide() {
    insta::assert_snapshot!("narrow", svg(drawn("drug", "", NARROW_PX)));
    insta::assert_snapshot!("wide", svg(drawn("drug", "", WIDE_PX)));
}

#[test]
fn of_one_day_with_two_selected() {
    let query = "from=2016-08-03&to=2016-08-03&drug=crack,heroin";
    insta::assert_snapshot!("selected_narrow", svg(drawn("drug", query, NARROW_PX)));
    insta::assert_snapshot!("selected", svg(drawn("drug", query, WIDE_PX)));
    insta::assert_snapshot!("empty", svg(drawn("drug", EMPTY, NARROW_PX)));
}

#[test]
fn the_sentence_beside_it_is_good_english() {
    let queries = ["", "drug=heroin", "drug=none", ONE, EMPTY];
    insta::assert_snapshot!("said", said("drug", &queries));
}

/// Drugs that are named come first, the most people at the top; the order is the same in every view.
#[test]
fn rows_are_sorted_by_number() {
    let marks = drawn("drug", "", WIDE_PX).marks;
    let people = |mark: &Mark| match &mark.shows {
        Shows::People { all, .. } => all.people,
        Shows::Figure { .. } => panic!("{} counts people", mark.key),
    };
    let (named, rest) = marks.split_at(5);
    assert!(named.is_sorted_by_key(|mark| Reverse(people(mark))));
    let keys = |marks: &[Mark]| marks.iter().map(|own| own.key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(rest), ["unnamed", "other", "none"]);
    assert_eq!(
        keys(&drawn("drug", "state=AK", WIDE_PX).marks),
        keys(&marks)
    );
}

/// The column of firearms has one form: a share, or a dash for fewer than 20 people.
#[test]
fn the_column_of_firearms_has_one_form() {
    for query in ["", "state=NE", "from=2016-08-03&to=2016-08-03"] {
        let drawing = drawn("drug", query, WIDE_PX);
        let people: Vec<u32> = drawing
            .marks
            .iter()
            .map(|mark| match &mark.shows {
                Shows::People { view, .. } => view.people,
                Shows::Figure { .. } => panic!("{} counts people", mark.key),
            })
            .collect();
        let shapes = svg(drawing);
        let dashes = shapes.matches(">–<").count();
        let shares = shapes.matches("%<").count();
        let few = people.iter().filter(|own| **own < 20).count();
        assert_eq!((dashes, shares), (few, people.len() - few), "{query}");
    }
}
