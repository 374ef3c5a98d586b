//! The counts against naive ones, on the real records and under any clauses.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::data::Dataset;
use commutations::domain::{
    Day, District, Drug, Effect, EffectKind, Grant, Sentence, State, Tag, TagSet,
};
use commutations::query::{
    BinSet, Clauses, Columns, DateRange, Dimension, LiveSelection, Needle, Outcome, Places,
    SentenceBin, ServedBin, Subject, Tally,
};
use proptest::prelude::*;
use std::rc::Rc;
use std::sync::LazyLock;

static DATASET: LazyLock<Dataset> =
    LazyLock::new(|| Dataset::from_json(include_str!("../data/records.json")).unwrap());
static COLUMNS: LazyLock<Columns> = LazyLock::new(|| Columns::new(&DATASET));

/// The courts of a grant.
fn courts(grant: &Grant) -> impl Iterator<Item = District> {
    grant
        .courts()
        .map(|court| DATASET.districts[usize::from(court)])
}

/// The time from the sentence to the grant.
fn served(grant: &Grant) -> ServedBin {
    grant.first_sentenced().map_or(ServedBin::UNKNOWN, |day| {
        ServedBin::between(day, grant.id.granted)
    })
}

/// Whether a grant is left, found the long way.
fn is_left(grant: &Grant, clauses: &Clauses) -> bool {
    let day = grant.id.granted;
    let among = |place: &Places, court: District| {
        place.districts.contains(&court)
            || place
                .states
                .iter()
                .any(|state| court.state() == Some(state))
    };
    let bins: Vec<SentenceBin> = clauses.sentences.iter().collect();
    let drugs: Vec<Drug> = clauses.drugs.iter().collect();
    let effects: Vec<EffectKind> = clauses.effects.iter().collect();
    clauses.dates.from.is_none_or(|from| day >= from)
        && clauses.dates.to.is_none_or(|to| day <= to)
        && (bins.is_empty() || bins.contains(&SentenceBin::of(grant.in_force)))
        && (drugs.is_empty() || drugs.iter().any(|drug| grant.drugs.contains(*drug)))
        && clauses
            .firearm
            .is_none_or(|firearm| grant.firearm == firearm)
        && (clauses.places.is_empty() || courts(grant).any(|court| among(&clauses.places, court)))
        && (effects.is_empty() || effects.contains(&grant.effect.kind()))
        && (clauses.served.is_empty() || clauses.served.contains(served(grant)))
        && clauses
            .words
            .matches(&Subject::new(&grant.name, courts(grant)))
}

/// The grants left without the clause of `own`, of which `holds` is true.
fn naive(clauses: &Clauses, own: Option<Dimension>, holds: impl Fn(&Grant) -> bool) -> Tally {
    let clauses = own.map_or_else(|| clauses.clone(), |own| clauses.clone().without(own));
    let mut tally = Tally::default();
    for grant in DATASET.grants.iter().filter(|grant| holds(grant)) {
        if is_left(grant, &clauses) {
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
        ..Clauses::default()
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

fn any_tags<T: Tag + std::fmt::Debug>() -> impl Strategy<Value = TagSet<T>> {
    prop::collection::vec(0..T::ALL.len(), 0..4)
        .prop_map(|places| places.into_iter().filter_map(T::from_index).collect())
}

fn any_places() -> impl Strategy<Value = Places> {
    let courts = prop::collection::vec(0..DATASET.districts.len(), 0..3);
    (any_tags(), courts).prop_map(|(states, courts)| {
        let mut districts: Vec<District> = courts
            .into_iter()
            .map(|court| DATASET.districts[court])
            .collect();
        districts.sort_unstable();
        districts.dedup();
        Places { states, districts }
    })
}

fn any_words() -> impl Strategy<Value = Needle> {
    prop_oneof![
        3 => Just(String::new()),
        1 => "[a-zé ]{1,3}",
        1 => "(james|wil|jr|aka|flor|west vir) ?[a-z]?",
    ]
    .prop_map(|words| Needle::new(&words))
}

prop_compose! {
    fn any_clauses()(
        from in proptest::option::of(15_000i32..17_400),
        to in proptest::option::of(15_000i32..17_400),
        sentences in any_tags(),
        drugs in any_tags(),
        firearm in proptest::option::of(any::<bool>()),
        places in prop_oneof![Just(Places::default()), any_places()],
        effects in any_tags(),
        served in any_tags(),
        words in any_words(),
    ) -> Clauses {
        let dates = DateRange { from: from.map(Day::from_epoch_days), to: to.map(Day::from_epoch_days) };
        Clauses { dates, sentences, drugs, firearm, places, effects, served, words }
    }
}

/// Clauses that follow each other; each has some of those before it.
fn any_changes() -> impl Strategy<Value = Vec<Clauses>> {
    let change = (any_clauses(), any::<[bool; 8]>());
    prop::collection::vec(change, 1..12).prop_map(|changes| {
        let mut now = Clauses::default();
        let next = |(new, changes): (Clauses, [bool; 8])| {
            let was = now.clone();
            let [
                dates,
                sentences,
                drugs,
                firearm,
                places,
                effects,
                served,
                words,
            ] = changes;
            now = Clauses {
                dates: if dates { new.dates } else { was.dates },
                sentences: if sentences {
                    new.sentences
                } else {
                    was.sentences
                },
                drugs: if drugs { new.drugs } else { was.drugs },
                firearm: if firearm { new.firearm } else { was.firearm },
                places: if places { new.places } else { was.places },
                effects: if effects { new.effects } else { was.effects },
                served: if served { new.served } else { was.served },
                words: if words { new.words } else { was.words },
            };
            now.clone()
        };
        changes.into_iter().map(next).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_live_selection_counts_as_a_new_one(changes in any_changes()) {
        let mut live = LiveSelection::new(Rc::new(COLUMNS.clone()));
        for clauses in &changes {
            prop_assert_eq!(live.update(clauses), Outcome::new(&COLUMNS, clauses));
        }
    }

    #[test]
    fn any_clauses_leave_what_a_naive_filter_leaves(clauses in any_clauses()) {
        let outcome = Outcome::new(&COLUMNS, &clauses);
        let rows: Vec<u32> = (0..1716)
            .filter(|row| is_left(DATASET.grant(*row).unwrap(), &clauses))
            .collect();
        prop_assert_eq!(&outcome.rows, &rows);
        let others = clauses.clone().without(Dimension::Sentence);
        let any_sentence: Vec<u32> = (0..1716)
            .filter(|row| is_left(DATASET.grant(*row).unwrap(), &others))
            .collect();
        prop_assert_eq!(&outcome.any_sentence, &any_sentence);
        prop_assert_eq!(outcome.total, naive(&clauses, None, |_| true));
        let but = |own: Dimension, holds: &dyn Fn(&Grant) -> bool| naive(&clauses, Some(own), holds);
        for (day, tally) in COLUMNS.batches.iter().zip(&outcome.by_batch) {
            prop_assert_eq!(*tally, but(Dimension::Date, &|grant| grant.id.granted == *day));
        }
        for bin in SentenceBin::all() {
            let own = but(Dimension::Sentence, &|grant| SentenceBin::of(grant.in_force) == bin);
            prop_assert_eq!(outcome.by_bin[bin.index()], own);
        }
        for drug in Drug::all() {
            let tally = outcome.by_drug[drug.index()];
            prop_assert_eq!(tally.all, but(Dimension::Drug, &|grant| grant.drugs.contains(drug)));
            let armed = but(Dimension::Drug, &|grant| grant.drugs.contains(drug) && grant.firearm);
            prop_assert_eq!(tally.firearm, armed.people);
        }
        for (firearm, tally) in [false, true].into_iter().zip(outcome.by_firearm) {
            prop_assert_eq!(tally, but(Dimension::Firearm, &|grant| grant.firearm == firearm));
        }
        for state in State::all() {
            let own = but(Dimension::Place, &|grant| courts(grant).any(|court| court.state() == Some(state)));
            prop_assert_eq!(outcome.by_state[state.index()], own);
        }
        let nowhere = but(Dimension::Place, &|grant| courts(grant).all(|court| court.state().is_none()));
        prop_assert_eq!(outcome.beyond_states, nowhere);
        for (court, tally) in COLUMNS.districts.iter().zip(&outcome.by_district) {
            prop_assert_eq!(*tally, but(Dimension::Place, &|grant| courts(grant).any(|own| own == *court)));
        }
        for kind in EffectKind::all() {
            let own = but(Dimension::Effect, &|grant| grant.effect.kind() == kind);
            prop_assert_eq!(outcome.by_effect[kind.index()], own);
        }
        for bin in ServedBin::all() {
            let own = naive(&clauses, Some(Dimension::Served), |grant| served(grant) == bin);
            prop_assert_eq!(outcome.by_served[bin.index()], own);
        }
    }
}
