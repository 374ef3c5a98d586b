//! The readers of sentences, days and terms of grants in lists.

use super::{Target, text_of};
use commutations::domain::Sentence;
use commutations_lists::{Bare, DateOrder, Unit, date, effect, sentence};

pub(super) const TARGET: Target = Target {
    name: "terms",
    seeds,
    check,
};

/// The cells of the example lists.
fn seeds() -> Vec<String> {
    let texts = ["governor", "president"].map(|name| text_of(&format!("examples/{name}.csv")));
    let cells = texts
        .iter()
        .flat_map(|text| text.split(['\n', ',']))
        .step_by(3);
    let mut cells: Vec<String> = cells.map(str::to_owned).collect();
    cells.sort();
    cells.dedup();
    cells
}

/// What is read as a day or a sentence is read as the same when this page has written it.
fn check(text: &str) {
    for order in [None, Some(DateOrder::MonthFirst), Some(DateOrder::DayFirst)] {
        if let Ok(Ok(Some(day))) = date::read(text).map(|written| written.day(order)) {
            let again = date::read(&day.to_string()).map(|written| written.day(None));
            assert_eq!(again, Ok(Ok(Some(day))), "{text}");
        }
    }
    for unit in [None, Some(Unit::Months), Some(Unit::Years)] {
        let bare = Bare {
            unit,
            is_named: unit.is_some(),
        };
        let _ = effect::read(text, Sentence::Death, bare);
        if let Ok(read) = sentence::read(text, bare) {
            is_read_again(text, read.in_force);
            is_read_again(text, read.original);
            assert!(
                read.unstated.is_none() || read.in_force == Sentence::Unknown,
                "{text}"
            );
        }
    }
}

fn is_read_again(text: &str, sentence: Sentence) {
    let words = commutations::text::sentence(sentence);
    let again = sentence::read(&words, Bare::default()).map(|read| read.in_force);
    assert_eq!(again, Ok(sentence), "{text}: {words}");
}
