//! The headline: the main result in one sentence.

use crate::data::About;
use crate::domain::{Day, Drug, DrugSet, Names};
use crate::query::{BinSet, Filter, Places, SentenceBin, ServedBin, ServedSet, Tally};
use crate::text;

/// What follows the number of all people: `prison sentences. One-third were life terms.`
#[must_use]
pub fn of_all(about: &About, total: Tally) -> String {
    let mut rest = text::grantor::acted_on(about, total.people);
    let (share, _) = text::opening_part(total.life, total.people, text::fraction);
    match (total.life, total.people) {
        (0, _) => {}
        (1, 1) => rest.push_str(" It was a life term."),
        (1, _) => rest.push_str(&format!(" {share} was a life term.")),
        _ => rest.push_str(&format!(" {share} were life terms.")),
    }
    rest
}

/// The headline of a view without people: its filters in words.
#[must_use]
pub fn of_no_one(filters: &[String]) -> String {
    let together = match filters.len() {
        0 => return "No one is in the list".to_owned(),
        1 => String::new(),
        2 => " both".to_owned(),
        more => format!(
            " all {}",
            text::spelled(u32::try_from(more).unwrap_or(u32::MAX))
        ),
    };
    format!("No one matches{together}: {}", filters.join("; "))
}

/// What follows the number of people whom `filter` leaves, from the `first` to the `last` day of grant.
#[must_use]
pub fn of_some(
    about: &About,
    filter: &Filter,
    names: Names,
    total: Tally,
    (first, last): (Day, Day),
) -> String {
    let noun = noun(filter.sentences, total.people);
    let done = text::grantor::done_to(about, &noun, total.people);
    let life = life_clause(filter.sentences, total);
    let (from, to) = (text::day(first), text::day(last));
    let mut rest = if first == last {
        format!("{done} on {from}{life}")
    } else {
        let comma = if life.is_empty() { "" } else { "," };
        format!("{done}{life}{comma} between {from}, and {to}")
    };
    for words in qualifiers(filter, names) {
        rest.push_str(", ");
        rest.push_str(&words);
    }
    rest
}

/// Returns a phrase for each filter other than dates and lengths.
fn qualifiers(filter: &Filter, names: Names) -> Vec<String> {
    let mut phrases = Vec::new();
    phrases.extend(drugs_phrase(filter.drugs));
    let firearm = filter.firearm.map(text::firearm);
    phrases.extend(firearm.map(str::to_owned));
    if !filter.places.is_empty() {
        phrases.push(format!("given in {}", places(&filter.places)));
    }
    if !filter.effects.is_empty() {
        let kinds = filter.effects.iter().map(text::outcome);
        let kinds: Vec<String> = kinds.map(str::to_owned).collect();
        phrases.push(format!("for people {}", text::list_or(&kinds)));
    }
    phrases.extend(served_phrase(filter.served));
    let words = filter.needle(names);
    if !words.is_empty() {
        phrases.push(format!("matching “{}”", words.words()));
    }
    phrases
}

fn places(places: &Places) -> String {
    let states = places.states.iter().map(text::state);
    let districts = places.districts.iter().map(text::district);
    text::list_or(&states.chain(districts).collect::<Vec<_>>())
}

/// Describes the drugs, as a phrase that continues the headline.
fn drugs_phrase(drugs: DrugSet) -> Option<String> {
    let named: Vec<Drug> = drugs.iter().filter(|drug| *drug != Drug::None).collect();
    let some = format!("for {}", text::drug_offenses(&named));
    match (named.is_empty(), drugs.contains(Drug::None)) {
        (true, false) => None,
        (true, true) => Some("for no drug offense".to_owned()),
        (false, false) => Some(some),
        (false, true) => Some(format!("{some}, or for no drug offense")),
    }
}

/// Describes the time served: `10–14 years after sentencing`.
fn served_phrase(served: ServedSet) -> Option<String> {
    let mut times = text::year_runs(served.iter().filter_map(ServedBin::years));
    if let Some(last) = times.pop() {
        times.push(format!("{last} after sentencing"));
    }
    if served.contains(ServedBin::UNKNOWN) {
        times.push("an unstated time after sentencing".to_owned());
    }
    (!times.is_empty()).then(|| text::list_or(&times))
}

/// Describes the sentences: `prison sentences of 20–25 years or life`.
#[must_use]
pub fn noun(bins: BinSet, people: u32) -> String {
    let s = if people == 1 { "" } else { "s" };
    let kinds: Vec<SentenceBin> = bins.iter().collect();
    match kinds.as_slice() {
        [] => format!("prison sentence{s}"),
        [SentenceBin::LIFE] => format!("life sentence{s}"),
        [SentenceBin::DEATH] => format!("death sentence{s}"),
        [SentenceBin::TO_LIFE] => format!("indeterminate sentence{s}"),
        _ => {
            let prison = if bins.contains(SentenceBin::DEATH) {
                ""
            } else {
                "prison "
            };
            format!("{prison}sentence{s} of {}", text::list_or(&lengths(bins)))
        }
    }
}

/// Returns the lengths of the bins, with adjacent bins merged.
fn lengths(bins: BinSet) -> Vec<String> {
    let mut words = text::year_runs(bins.iter().filter_map(SentenceBin::years));
    for (bin, word) in [
        (SentenceBin::TO_LIFE, "indeterminate length"),
        (SentenceBin::LIFE, "life"),
        (SentenceBin::LIFE_WITHOUT_PAROLE, "life without parole"),
        (SentenceBin::DEATH, "death"),
        (SentenceBin::UNKNOWN, "unstated length"),
    ] {
        if bins.contains(bin) {
            words.push(word.to_owned());
        }
    }
    words
}

/// States how many sentences were for life, unless the selected lengths already imply it.
fn life_clause(bins: BinSet, total: Tally) -> String {
    let asked_apart =
        !bins.is_empty() && (!bins.iter().any(SentenceBin::is_life) || bins.iter().count() == 1);
    match (asked_apart, total.life) {
        (true, _) => String::new(),
        (false, 0) if total.people == 1 => ", not for life".to_owned(),
        (false, 0) => ", none of them life".to_owned(),
        (false, 1) if total.people == 1 => ", for life".to_owned(),
        (false, life) if life == total.people => ", all of them life".to_owned(),
        (false, life) => format!(", {} of them life", text::spelled(life)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{District, Tag, TagSet};

    fn set<T: Tag>(keys: &str) -> TagSet<T> {
        keys.split(',').filter_map(T::from_key).collect()
    }

    fn noun_of(sentences: &str, people: u32) -> String {
        noun(set(sentences), people)
    }

    #[test]
    fn lengths_read_as_english_and_adjacent_bins_merge() {
        assert_eq!(noun_of("", 2), "prison sentences");
        assert_eq!(noun_of("life", 1), "life sentence");
        assert_eq!(noun_of("death", 2), "death sentences");
        assert_eq!(
            noun_of("20-25,25-30,40+,life", 9),
            "prison sentences of 20–30 years, 40 years or more or life"
        );
        assert_eq!(noun_of("0-5", 1), "prison sentence of under 5 years");
        assert_eq!(
            noun_of("35-40,40+,unknown", 3),
            "prison sentences of 35 years or more or unstated length"
        );
    }

    #[test]
    fn life_is_stated_unless_the_filter_implies_it() {
        let tally = |people, life| Tally { people, life };
        assert_eq!(life_clause(set(""), tally(214, 67)), ", 67 of them life");
        assert_eq!(life_clause(set(""), tally(3, 0)), ", none of them life");
        assert_eq!(life_clause(set(""), tally(1, 1)), ", for life");
        assert_eq!(life_clause(set(""), tally(4, 4)), ", all of them life");
        assert_eq!(life_clause(set("life"), tally(67, 67)), "");
        assert_eq!(life_clause(set("20-25"), tally(60, 0)), "");
        assert_eq!(
            life_clause(set("20-25,life"), tally(60, 7)),
            ", seven of them life"
        );
    }

    #[test]
    fn every_filter_adds_a_phrase() {
        let phrases = |filter: &Filter| qualifiers(filter, Names::Show).join(", ");
        assert_eq!(phrases(&Filter::default()), "");
        let army = District::from_key("army").unwrap();
        let filter = Filter {
            drugs: set("crack,powder"),
            firearm: Some(true),
            places: Places {
                states: set("FL,DC"),
                districts: vec![army],
            },
            effects: set("expires,term"),
            served: set("10-12,12-14"),
            search: "ana".to_owned(),
            ..Filter::default()
        };
        assert_eq!(
            phrases(&filter),
            "for offenses involving crack cocaine or powder cocaine, with a firearm offense, given in the District of Columbia, Florida or a U.S. Army court-martial, for people given an end date or given a shorter sentence, 10–14 years after sentencing, matching “ana”"
        );
        let of = |drugs: &str, served: &str| Filter {
            drugs: set(drugs),
            served: set(served),
            ..Filter::default()
        };
        assert_eq!(phrases(&of("none", "")), "for no drug offense");
        assert_eq!(
            phrases(&of("heroin,none", "unknown")),
            "for heroin offenses, or for no drug offense, an unstated time after sentencing"
        );
    }
}
