//! The filters of a view in words, each with the way to remove it.

use super::{Action, Names, View};
use crate::query::DateRange;
use crate::text;

/// One filter.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// The filter in words.
    pub words: String,
    /// What removes it.
    pub removal: Action,
}

/// The filters of `view`.
#[must_use]
pub fn chips(view: &View) -> Vec<Chip> {
    let dates = (!view.dates.is_open()).then(|| Chip {
        words: dates_in_words(view.dates),
        removal: Action::SelectDates(DateRange::default()),
    });
    let bins = view.sentences.iter().map(|bin| Chip {
        words: text::sentence_case(&text::bin(bin)),
        removal: Action::PressBin(bin),
    });
    let search = (view.names == Names::Show && !view.clauses().name.is_empty()).then(|| Chip {
        words: format!("Name: {}", view.clauses().name.words()),
        removal: Action::Search(String::new()),
    });
    dates.into_iter().chain(bins).chain(search).collect()
}

/// `3 Aug 2016`, `3 Aug 2016 to 19 Jan 2017`, `from 3 Aug 2016`, `to 3 Aug 2016`.
fn dates_in_words(dates: DateRange) -> String {
    match (dates.single(), dates.from, dates.to) {
        (Some(day), _, _) => text::day(day),
        (None, Some(from), Some(to)) => format!("{} to {}", text::day(from), text::day(to)),
        (None, Some(from), None) => format!("From {}", text::day(from)),
        (None, None, Some(to)) => format!("Up to {}", text::day(to)),
        (None, None, None) => "All dates".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::decode;

    #[test]
    fn each_chip_removes_just_its_filter() {
        let (view, _) = decode("from=2016-08-03&to=2016-08-03&sentence=20-25,life&q=ana");
        let words: Vec<String> = chips(&view).into_iter().map(|chip| chip.words).collect();
        assert_eq!(words, ["3 Aug 2016", "20–25 years", "Life", "Name: ana"]);
        for chip in chips(&view) {
            let left = chips(&view.after(&chip.removal));
            assert_eq!(left.len(), 3);
            assert!(!left.contains(&chip));
        }
    }
}
