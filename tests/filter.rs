//! The filter core against a naive one, on the real records and under any clauses.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::data::Dataset;
use commutations::domain::{Day, Effect, Grant, Sentence};
use commutations::query::{
    BinSet, Clauses, Columns, DateRange, Needle, Outcome, SentenceBin, Tally,
};
use proptest::prelude::*;
use std::sync::LazyLock;

static DATASET: LazyLock<Dataset> =
    LazyLock::new(|| Dataset::from_json(include_str!("../data/obama.json")).unwrap());
static COLUMNS: LazyLock<Columns> = LazyLock::new(|| Columns::new(&DATASET));

/// Which of the three clauses a count obeys.
#[derive(Clone, Copy)]
struct Obeyed {
    dates: bool,
    sentences: bool,
}

const ALL: Obeyed = Obeyed {
    dates: true,
    sentences: true,
};

/// Whether a grant is left, found the long way.
fn is_left(grant: &Grant, clauses: &Clauses, obeyed: Obeyed) -> bool {
    let day = grant.id.granted;
    let dates = clauses.dates.from.is_none_or(|from| day >= from)
        && clauses.dates.to.is_none_or(|to| day <= to);
    let bins: Vec<SentenceBin> = clauses.sentences.iter().collect();
    let sentence = bins.is_empty() || bins.contains(&SentenceBin::of(grant.in_force));
    (dates || !obeyed.dates)
        && (sentence || !obeyed.sentences)
        && clauses.name.matches(&grant.name.to_lowercase())
}

fn naive(clauses: &Clauses, obeyed: Obeyed, holds: impl Fn(&Grant) -> bool) -> Tally {
    let mut tally = Tally::default();
    for grant in DATASET.grants.iter().filter(|grant| holds(grant)) {
        if is_left(grant, clauses, obeyed) {
            tally.people += 1;
            tally.life += u32::from(grant.in_force == Sentence::Life);
        }
    }
    tally
}

fn sum(tallies: &[Tally]) -> Tally {
    let mut sum = Tally::default();
    for tally in tallies {
        sum += *tally;
    }
    sum
}

#[test]
fn without_clauses_every_count_is_whole() {
    let outcome = Outcome::new(&COLUMNS, &Clauses::default());
    let all = Tally {
        people: 1716,
        life: 569,
    };
    assert_eq!(outcome.total, all);
    assert_eq!(sum(&outcome.by_batch), all);
    assert_eq!(sum(&outcome.by_bin), all);
    assert_eq!(COLUMNS.batches.len(), 21);
    let (before, after): (u32, u32) = (
        outcome.term_before.iter().sum(),
        outcome.term_after.iter().sum(),
    );
    let terms = DATASET
        .grants
        .iter()
        .filter(|grant| matches!(grant.effect, Effect::Term(_)))
        .count();
    assert_eq!((before as usize, after as usize), (terms, terms));
}

#[test]
fn a_chart_ignores_its_own_clause_and_obeys_the_other() {
    let day = Day::parse_iso("2016-08-03").unwrap();
    let clauses = Clauses {
        dates: DateRange::between(day, day),
        sentences: BinSet::default().toggled(SentenceBin::LIFE),
        name: Needle::default(),
    };
    let outcome = Outcome::new(&COLUMNS, &clauses);
    assert_eq!(
        outcome.total,
        Tally {
            people: 67,
            life: 67
        }
    );
    assert_eq!(sum(&outcome.by_batch).people, 569);
    assert_eq!(sum(&outcome.by_bin).people, 214);
}

fn any_clauses() -> impl Strategy<Value = Clauses> {
    let day = || proptest::option::of((15_000i32..17_400).prop_map(Day::from_epoch_days));
    let bins = prop::collection::vec(0usize..SentenceBin::COUNT, 0..5);
    let name = prop_oneof![
        Just(String::new()),
        "[a-zé ]{1,3}",
        "(james|wil|jr|aka) ?[a-z]?"
    ];
    (day(), day(), bins, name).prop_map(|(from, to, bins, name)| Clauses {
        dates: DateRange { from, to },
        sentences: bins
            .into_iter()
            .filter_map(SentenceBin::from_index)
            .collect(),
        name: Needle::new(&name),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_clauses_leave_what_a_naive_filter_leaves(clauses in any_clauses()) {
        let outcome = Outcome::new(&COLUMNS, &clauses);
        let rows: Vec<u32> = (0..1716)
            .filter(|row| is_left(&DATASET.grants[*row as usize], &clauses, ALL))
            .collect();
        prop_assert_eq!(&outcome.rows, &rows);
        prop_assert_eq!(outcome.total, naive(&clauses, ALL, |_| true));
        for (day, tally) in COLUMNS.batches.iter().zip(&outcome.by_batch) {
            let own = naive(&clauses, Obeyed { dates: false, ..ALL }, |grant| grant.id.granted == *day);
            prop_assert_eq!(*tally, own);
        }
        for bin in SentenceBin::all() {
            let own = naive(&clauses, Obeyed { sentences: false, ..ALL }, |grant| SentenceBin::of(grant.in_force) == bin);
            prop_assert_eq!(outcome.by_bin[bin.index()], own);
        }
    }
}
