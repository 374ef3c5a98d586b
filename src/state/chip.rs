//! The filters of a view as chips: words, each with the action that removes the filter.

use super::{Action, View};
use crate::domain::Tag;
use crate::query::DateRange;
use crate::text::{self, filter as words};

/// One filter.
#[derive(Clone, Debug, PartialEq)]
pub struct Chip {
    /// Tells it apart from the other chips, whose words can be the same.
    pub key: String,
    /// The filter in words.
    pub words: String,
    /// The action that removes it.
    pub removal: Action,
}

/// Returns the filters of `view`.
#[must_use]
pub fn chips(view: &View) -> Vec<Chip> {
    let mut chips = Vec::new();
    let mut put = |key: String, words: &str, removal: Action| {
        let words = text::sentence_case(words);
        chips.push(Chip {
            key,
            words,
            removal,
        });
    };
    let key = |kind: &str, own: &str| format!("{kind}-{own}");
    if !view.filter.dates.is_open() {
        let none = DateRange::default();
        put(
            "dates".to_owned(),
            &words::dates_chip(view.filter.dates),
            Action::SelectDates(none),
        );
    }
    for bin in view.filter.sentences.iter() {
        put(
            key("sentence", bin.key()),
            &text::bin(bin),
            Action::PressBin(bin),
        );
    }
    for drug in view.filter.drugs.iter() {
        put(
            key("drug", drug.key()),
            text::drug(drug),
            Action::PressDrug(drug),
        );
    }
    if let Some(firearm) = view.filter.firearm {
        put(
            "firearm".to_owned(),
            text::firearm(firearm),
            Action::SelectFirearm(None),
        );
    }
    let places = &view.filter.places;
    for state in places.states.iter() {
        let rest = places.without_state(state);
        put(
            key("state", state.key()),
            state.name(),
            Action::SelectPlaces(rest),
        );
    }
    for district in &places.districts {
        let rest = places.without_district(district);
        let key = key("district", &district.key());
        put(key, &district.to_string(), Action::SelectPlaces(rest));
    }
    for kind in view.filter.effects.iter() {
        put(
            key("effect", kind.key()),
            text::outcome(kind),
            Action::PressEffect(kind),
        );
    }
    for bin in view.filter.served.iter() {
        let words = words::served_chip(bin);
        put(key("served", bin.key()), &words, Action::PressServed(bin));
    }
    let needle = view.filter.needle(view.names);
    if !needle.is_empty() {
        let search = words::search_chip(&needle, view.names);
        put("search".to_owned(), &search, Action::Search(String::new()));
    }
    chips
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{decode, encode};

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
                "Aug. 3, 2016",
                "20–25 years",
                "Life",
                "Crack cocaine",
                "Without a firearm offense",
                "Maryland",
                "Southern District of Florida",
                "Given a shorter sentence",
                "10–12 years after sentencing",
                "Search: ana"
            ]
        );
        let hidden = decode("names=hide&q=ana").0;
        assert_eq!(chips(&hidden)[0].words, "Search for a district");
        for query in [
            encode(&view).as_str(),
            "state=FL&district=flsd",
            "state=DC&district=dcd",
        ] {
            let (view, _) = decode(query);
            let all = chips(&view);
            for chip in &all {
                let left = chips(&view.after(&chip.removal));
                let keys = |own: &[Chip]| own.iter().map(|own| own.key.clone()).collect::<Vec<_>>();
                let expected = keys(&all).into_iter().filter(|key| *key != chip.key);
                assert_eq!(keys(&left), expected.collect::<Vec<_>>(), "{query}");
                assert_eq!(left.len(), all.len() - 1, "keys are unique");
            }
        }
    }
}
