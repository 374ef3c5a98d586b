//! The columns that only the details of the records can fill.

use crate::data::{Dataset, People};
use crate::domain::{Detail, Grant, Tag};
use crate::query::columns::{is_life, two_parts};
use crate::query::{Columns, ServedBin, Subject};
use crossfilter::Column;
use std::sync::Arc;

/// The columns of the list of `people`, with their names and the times that they served.
#[must_use]
#[inline(never)]
pub fn with_details(mut columns: Columns, people: People<'_>) -> Columns {
    let subjects = people.all();
    let subjects = subjects.map(|(grant, detail)| subject(people.dataset, grant, detail));
    columns.subject = subjects.collect();
    let served = people.all();
    let served =
        served.map(|(grant, detail)| two_parts(served_bin(grant, detail).index(), is_life(grant)));
    columns.served = Arc::new(Column::new(2 * ServedBin::COUNT, served.collect()));
    columns
}

fn subject(dataset: &Dataset, grant: &Grant, detail: &Detail) -> Subject {
    let courts = grant.courts();
    let courts = courts.filter_map(|court| dataset.districts.get(usize::from(court)).copied());
    Subject::new(&detail.name, courts)
}

fn served_bin(grant: &Grant, detail: &Detail) -> ServedBin {
    let sentenced = detail.first_sentenced();
    sentenced.map_or(ServedBin::UNKNOWN, |day| {
        ServedBin::between(day, grant.id.granted)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Details;
    use crate::query::{Clauses, Needle, Outcome, Tally};

    fn dataset() -> Dataset {
        Dataset::from_json(include_str!("../../../data/obama.json")).unwrap()
    }

    fn details(dataset: &Dataset) -> Details {
        Details::from_json(include_str!("../../../data/details.json"), dataset).unwrap()
    }

    #[test]
    fn times_served_are_known_once_the_days_of_sentence_are() {
        let dataset = dataset();
        let mut details = details(&dataset);
        let columns = Columns::new(&dataset);
        let unknown = Outcome::new(&columns, &Clauses::default());
        let place = ServedBin::UNKNOWN.index();
        assert_eq!(unknown.by_served[place], unknown.total);
        for detail in details.grants.iter_mut().skip(2) {
            detail.cases.clear();
        }
        let people = People {
            dataset: &dataset,
            details: &details,
        };
        let known = Outcome::new(&with_details(columns, people), &Clauses::default());
        assert_eq!(known.by_served[place].people, 1714);
        let sum = |of: fn(&Tally) -> u32| known.by_served.iter().map(of).sum::<u32>();
        assert_eq!(
            (sum(|tally| tally.people), sum(|tally| tally.life)),
            (1716, 569)
        );
    }

    #[test]
    fn words_find_nobody_before_names_are_known() {
        let dataset = dataset();
        let columns = Columns::new(&dataset);
        let found = |columns: &Columns, words: &str| {
            let clauses = Clauses {
                words: Needle::new(words),
                ..Clauses::default()
            };
            Outcome::new(columns, &clauses).rows.len()
        };
        for words in ["james wright", "maryland", "a"] {
            assert_eq!(found(&columns, words), 0, "{words}");
        }
        assert_eq!(found(&columns, ""), dataset.grants.len());
        let people = People {
            dataset: &dataset,
            details: &details(&dataset),
        };
        let columns = with_details(columns, people);
        assert_eq!(found(&columns, "james wright"), 1);
        assert!(found(&columns, "maryland") > 1);
    }
}
