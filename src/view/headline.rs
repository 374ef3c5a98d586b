//! The answer in one sentence, computed from the view.

use super::chip::chips;
use super::{Names, View};
use crate::query::{BinSet, Columns, Outcome, SentenceBin, Tally};
use crate::text;

/// The sentence, cut after the number that it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// `1,716`; empty where nothing is left.
    pub number: String,
    /// The rest of the sentence.
    pub rest: String,
}

impl Headline {
    /// The whole sentence.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{} {}", self.number, self.rest).trim().to_owned()
    }
}

/// The headline of `view`, whose counts are `outcome`.
#[must_use]
pub fn headline(columns: &Columns, view: &View, outcome: &Outcome) -> Headline {
    let Some((first, last)) = outcome.days(columns) else {
        return Headline {
            number: String::new(),
            rest: empty_sentence(view),
        };
    };
    let total = outcome.total;
    let noun = noun(view.sentences, total.people);
    let life = life_clause(view.sentences, total);
    let (from, to) = (text::day(first), text::day(last));
    let mut rest = if first == last {
        format!("{noun} commuted on {from}{life}")
    } else {
        format!("{noun} commuted{life}, between {from} and {to}")
    };
    let name = view.clauses().name;
    if !name.is_empty() {
        rest.push_str(&format!(", for names beginning “{}”", name.words()));
    }
    Headline {
        number: text::count(total.people),
        rest,
    }
}

/// What is said where no grant is left.
#[must_use]
pub fn empty_sentence(view: &View) -> String {
    let filters: Vec<String> = chips(view).into_iter().map(|chip| chip.words).collect();
    if filters.is_empty() {
        return "No grant is in the list".to_owned();
    }
    format!("No grant matches: {}", filters.join(", "))
}

/// `prison sentences of 20–25 years or life`.
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

/// The lengths of the bins, with neighbours on the number axis made one.
fn lengths(bins: BinSet) -> Vec<String> {
    let mut words = Vec::new();
    let mut run: Option<(u32, Option<u32>)> = None;
    for (from, to) in bins.iter().filter_map(SentenceBin::years) {
        run = match run {
            Some((start, Some(end))) if end == from => Some((start, to)),
            Some(ended) => {
                words.push(years(ended));
                Some((from, to))
            }
            None => Some((from, to)),
        };
    }
    words.extend(run.map(years));
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

fn years((from, to): (u32, Option<u32>)) -> String {
    match (from, to) {
        (0, Some(to)) => format!("under {to} years"),
        (0, None) => "any number of years".to_owned(),
        (from, Some(to)) => format!("{from}–{to} years"),
        (from, None) => format!("{from} years or more"),
    }
}

/// Says how many were for life, where the lengths asked for leave that open.
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

/// Whether the view names people; where it does not, no name reaches the page.
pub(super) const fn shows_names(view: &View) -> bool {
    matches!(view.names, Names::Show)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::decode;

    fn noun_of(query: &str, people: u32) -> String {
        noun(decode(query).0.sentences, people)
    }

    #[test]
    fn lengths_read_as_english_and_neighbours_become_one() {
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
    fn life_is_said_where_the_question_leaves_it_open() {
        let tally = |people, life| Tally { people, life };
        let set = |query: &str| decode(query).0.sentences;
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
    fn an_empty_view_names_its_filters() {
        let (view, _) = decode("from=2012-01-01&to=2012-02-01&sentence=life");
        assert_eq!(
            empty_sentence(&view),
            "No grant matches: 1 Jan 2012 to 1 Feb 2012, Life"
        );
    }
}
