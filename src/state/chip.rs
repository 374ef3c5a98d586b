//! The filters of a view as chips: words, each with the action that removes the filter.

use super::{Action, View};
use crate::domain::Names;
use crate::query::DateRange;
use crate::text;

/// One filter.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// The filter in words.
    pub words: String,
    /// The action that removes it.
    pub removal: Action,
}

/// Returns the filters of `view`.
#[must_use]
pub fn chips(view: &View) -> Vec<Chip> {
    let mut chips = Vec::new();
    let mut put = |words: &str, removal: Action| {
        let words = text::sentence_case(words);
        chips.push(Chip { words, removal });
    };
    if !view.filter.dates.is_open() {
        let none = DateRange::default();
        put(
            &dates_in_words(view.filter.dates),
            Action::SelectDates(none),
        );
    }
    for bin in view.filter.sentences.iter() {
        put(&text::bin(bin), Action::PressBin(bin));
    }
    for drug in view.filter.drugs.iter() {
        put(text::drug(drug), Action::PressDrug(drug));
    }
    if let Some(firearm) = view.filter.firearm {
        put(text::firearm(firearm), Action::SelectFirearm(None));
    }
    for state in view.filter.places.states.iter() {
        put(state.name(), Action::PressState(state));
    }
    for district in &view.filter.places.districts {
        put(&district.to_string(), Action::PressDistrict(*district));
    }
    for kind in view.filter.effects.iter() {
        put(text::effect_kind(kind), Action::PressEffect(kind));
    }
    for bin in view.filter.served.iter() {
        let words = format!("Served {}", text::served(bin));
        put(&words, Action::PressServed(bin));
    }
    let words = view.filter.needle(view.names);
    if !words.is_empty() {
        // If names are hidden, text that matches no district could be a name, so it is not repeated.
        let search = match view.names {
            Names::Show => format!("Search: {}", words.words()),
            Names::Hide => "Search for a district".to_owned(),
        };
        put(&search, Action::Search(String::new()));
    }
    chips
}

/// Returns the dates in words: `3 Aug 2016`, `3 Aug 2016 to 19 Jan 2017`, `From 3 Aug 2016`,
/// `Up to 3 Aug 2016`.
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
    use crate::state::decode;

    #[test]
    fn each_chip_removes_only_its_filter() {
        let (view, _) = decode(
            "from=2016-08-03&to=2016-08-03&sentence=20-25,life&drug=crack&firearm=no&state=MD\
             &district=flsd&effect=term&served=10-12&q=ana",
        );
        let words: Vec<String> = chips(&view).into_iter().map(|chip| chip.words).collect();
        assert_eq!(
            words,
            [
                "3 Aug 2016",
                "20–25 years",
                "Life",
                "Crack cocaine",
                "Without a firearm offence",
                "Maryland",
                "Southern District of Florida",
                "Cut to a new term",
                "Served 10–12 years",
                "Search: ana"
            ]
        );
        let hidden = decode("names=hide&q=ana").0;
        assert_eq!(chips(&hidden)[0].words, "Search for a district");
        for chip in chips(&view) {
            let left = chips(&view.after(&chip.removal));
            assert_eq!(left.len(), words.len() - 1);
            assert!(!left.contains(&chip));
        }
    }
}
