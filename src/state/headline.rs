//! The headline: the main result in one sentence, computed from the view.

use super::View;
use super::chip::chips;
use crate::domain::{Day, Drug, DrugSet};
use crate::query::{BinSet, Columns, Outcome, SentenceBin, ServedBin, ServedSet, Tally};
use crate::text;

/// The headline, split around its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The words before the number, if any.
    pub before: String,
    /// `1,716`; empty if no grant is left.
    pub number: String,
    /// The rest of the sentence.
    pub rest: String,
}

impl Headline {
    /// The whole sentence.
    #[must_use]
    pub fn text(&self) -> String {
        let parts = [&self.before, &self.number, &self.rest];
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.cloned().collect::<Vec<_>>().join(" ")
    }
}

/// Returns the headline of `view`, whose counts are `outcome`.
#[must_use]
pub fn headline(columns: &Columns, view: &View, outcome: &Outcome) -> Headline {
    let Some((first, last)) = outcome.days(columns) else {
        return Headline {
            before: String::new(),
            number: String::new(),
            rest: empty_sentence(view),
        };
    };
    let total = outcome.total;
    if !view.is_filtered() {
        return whole_headline(total);
    }
    let noun = noun(view.filter.sentences, total.people);
    let life = life_clause(view.filter.sentences, total);
    let (from, to) = (text::day(first), text::day(last));
    let mut rest = if first == last {
        format!("{noun} commuted on {from}{life}")
    } else {
        format!("{noun} commuted{life}, between {from}, and {to}")
    };
    for words in qualifiers(view) {
        rest.push_str(", ");
        rest.push_str(&words);
    }
    Headline {
        before: String::new(),
        number: text::count(total.people),
        rest,
    }
}

/// The headline of all grants.
fn whole_headline(total: Tally) -> Headline {
    let mut rest = "prison sentences.".to_owned();
    if total.life > 0 {
        let share = text::sentence_case(&text::fraction(total.life, total.people));
        rest.push_str(&format!(" {share} were life terms."));
    }
    Headline {
        before: "Obama cut short".to_owned(),
        number: text::count(total.people),
        rest,
    }
}

/// The months before the end of the presidency that the deck calls the last.
const LAST_MONTHS: i32 = 6;

/// Returns the line under the headline of all grants: how many came late in a presidency that ended on
/// `office_end`. `None` if there are no such days.
#[must_use]
pub fn deck(columns: &Columns, all: &Outcome, office_end: Day) -> Option<String> {
    let start = office_end.months_after(-LAST_MONTHS)?;
    let days = columns.batches.iter().zip(&all.by_batch);
    let late: u32 = days
        .filter(|(day, _)| **day >= start)
        .map(|(_, tally)| tally.people)
        .sum();
    let share = text::sentence_case(&text::fraction(late, all.total.people));
    Some(format!("{share} came in his last six months in office."))
}

/// Returns the headline of a view without grants.
#[must_use]
pub fn empty_sentence(view: &View) -> String {
    let filters: Vec<String> = chips(view).into_iter().map(|chip| chip.words).collect();
    if filters.is_empty() {
        return "No one is in the list".to_owned();
    }
    format!("No one matches: {}", filters.join("; "))
}

/// Returns a phrase for each filter other than dates and lengths.
fn qualifiers(view: &View) -> Vec<String> {
    let mut phrases = Vec::new();
    phrases.extend(drugs_phrase(view.filter.drugs));
    phrases.extend(
        view.filter
            .firearm
            .map(|is_there| text::firearm(is_there).to_owned()),
    );
    if !view.filter.places.is_empty() {
        let states = view.filter.places.states.iter().map(text::state);
        let districts = view
            .filter
            .places
            .districts
            .iter()
            .map(|own| text::district(own));
        let places: Vec<String> = states.chain(districts).collect();
        phrases.push(format!("given in {}", text::list_or(&places)));
    }
    if !view.filter.effects.is_empty() {
        let kinds = view
            .filter
            .effects
            .iter()
            .map(|kind| text::effect_kind(kind).to_owned());
        phrases.push(text::list_or(&kinds.collect::<Vec<_>>()));
    }
    phrases.extend(served_phrase(view.filter.served));
    let words = view.filter.needle(view.names);
    if !words.is_empty() {
        phrases.push(format!("matching “{}”", words.words()));
    }
    phrases
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

/// Describes the time served: `10–14 years after they were given`.
fn served_phrase(served: ServedSet) -> Option<String> {
    let mut times = text::year_runs(served.iter().filter_map(ServedBin::years));
    if let Some(last) = times.pop() {
        times.push(format!("{last} after they were given"));
    }
    if served.contains(ServedBin::UNKNOWN) {
        times.push("an unstated time after they were given".to_owned());
    }
    (!times.is_empty()).then(|| text::list_or(&times))
}

/// Describes the sentences: `prison sentences of 20–25 years or life`.
fn noun(bins: BinSet, people: u32) -> String {
    let s = if people == 1 { "" } else { "s" };
    let kinds: Vec<SentenceBin> = bins.iter().collect();
    match kinds.as_slice() {
        [] => format!("prison sentence{s}"),
        [SentenceBin::LIFE] => format!("life sentence{s}"),
        [SentenceBin::DEATH] => format!("death sentence{s}"),
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
        (SentenceBin::LIFE, "life"),
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
        !bins.is_empty() && (!bins.contains(SentenceBin::LIFE) || bins.iter().count() == 1);
    match (asked_apart, total.life) {
        (true, _) => String::new(),
        (false, 0) if total.people == 1 => ", not for life".to_owned(),
        (false, 0) => ", none of them life".to_owned(),
        (false, 1) if total.people == 1 => ", for life".to_owned(),
        (false, life) if life == total.people => ", all of them life".to_owned(),
        (false, life) => format!(", {} of them life", text::count(life)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::decode;

    fn noun_of(query: &str, people: u32) -> String {
        noun(decode(query).0.filter.sentences, people)
    }

    #[test]
    fn lengths_read_as_english_and_adjacent_bins_merge() {
        assert_eq!(noun_of("", 2), "prison sentences");
        assert_eq!(noun_of("sentence=life", 1), "life sentence");
        assert_eq!(noun_of("sentence=death", 2), "death sentences");
        assert_eq!(
            noun_of("sentence=20-25,25-30,40%2B,life", 9),
            "prison sentences of 20–30 years, 40 years or more or life"
        );
        assert_eq!(
            noun_of("sentence=0-5", 1),
            "prison sentence of under 5 years"
        );
        assert_eq!(
            noun_of("sentence=35-40,40%2B,unknown", 3),
            "prison sentences of 35 years or more or unstated length"
        );
    }

    #[test]
    fn life_is_stated_unless_the_filter_implies_it() {
        let tally = |people, life| Tally { people, life };
        let set = |query: &str| decode(query).0.filter.sentences;
        assert_eq!(life_clause(set(""), tally(214, 67)), ", 67 of them life");
        assert_eq!(life_clause(set(""), tally(3, 0)), ", none of them life");
        assert_eq!(life_clause(set(""), tally(1, 1)), ", for life");
        assert_eq!(life_clause(set(""), tally(4, 4)), ", all of them life");
        assert_eq!(life_clause(set("sentence=life"), tally(67, 67)), "");
        assert_eq!(life_clause(set("sentence=20-25"), tally(60, 0)), "");
        assert_eq!(
            life_clause(set("sentence=20-25,life"), tally(60, 7)),
            ", 7 of them life"
        );
    }

    #[test]
    fn every_filter_adds_a_phrase() {
        let phrases = |query: &str| qualifiers(&decode(query).0).join(", ");
        assert_eq!(phrases(""), "");
        assert_eq!(
            phrases(
                "drug=crack,powder&firearm=yes&state=FL,DC&district=army&effect=expires,term\
                 &served=10-12,12-14&q=ana"
            ),
            "for offenses involving crack cocaine or powder cocaine, with a firearm offense, given in the District of Columbia, Florida or a U.S. Army court-martial, set to end on a date or cut to a new term, 10–14 years after they were given, matching “ana”"
        );
        assert_eq!(phrases("drug=none"), "for no drug offense");
        assert_eq!(
            phrases("drug=heroin,none&served=unknown"),
            "for heroin offenses, or for no drug offense, an unstated time after they were given"
        );
    }

    #[test]
    fn an_empty_view_names_its_filters() {
        let (view, _) = decode("from=2012-01-01&to=2012-02-01&sentence=life");
        assert_eq!(
            empty_sentence(&view),
            "No one matches: Jan. 1, 2012, to Feb. 1, 2012; Life"
        );
    }
}
