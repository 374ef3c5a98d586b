//! The counts, compared with naive ones, on the real records and for any filter.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what went wrong by failing"
)]

use commutations::data::{Dataset, NamedView};
use commutations::domain::{
    Day, District, Drug, EffectKind, Grant, GrantId, Names, Sentence, State, Tag, TagSet,
};
use commutations::query::{
    BinSet, Columns, DateRange, Dimension, Filter, LiveSelection, Outcome, Period, Places,
    SentenceBin, ServedBin, Subject, Tally, median, months_between,
};
use commutations::state::{View, decode, encode, final_week, quick_filters};
use proptest::prelude::*;
use std::rc::Rc;
use std::sync::LazyLock;

static DATASET: LazyLock<Dataset> =
    LazyLock::new(|| Dataset::from_json(include_str!("../data/records.json")).unwrap());
static COLUMNS: LazyLock<Columns> = LazyLock::new(|| Columns::new(&DATASET));

/// The same people, on more days than a chart has room for: the list is counted by period.
static SPREAD: LazyLock<Dataset> = LazyLock::new(|| {
    let mut dataset = DATASET.clone();
    for (grant, index) in dataset.grants.iter_mut().zip(0..) {
        // Up to seven people on a day, and days on which there are none.
        let granted = Day::from_epoch_days(15_000 + index / 7 * 8 + index % 3);
        grant.id = GrantId {
            granted,
            position: 1,
        };
    }
    dataset.grants.sort_by_key(|grant| grant.id.granted);
    dataset
});
static PERIODS: LazyLock<Columns> = LazyLock::new(|| Columns::new(&SPREAD));

/// Returns the courts of a grant.
fn courts(grant: &Grant) -> impl Iterator<Item = District> {
    grant
        .courts()
        .map(|court| DATASET.districts[usize::from(court)].clone())
}

/// Returns the bin of time from the sentence to the grant.
fn served(grant: &Grant) -> ServedBin {
    grant.first_sentenced().map_or(ServedBin::UNKNOWN, |day| {
        ServedBin::between(day, grant.id.granted)
    })
}

/// Whether the filter leaves a grant, computed naively.
fn is_left(grant: &Grant, filter: &Filter) -> bool {
    let day = grant.id.granted;
    let among = |place: &Places, court: District| {
        place.districts.contains(&court)
            || place
                .states
                .iter()
                .any(|state| court.state() == Some(state))
    };
    let bins: Vec<SentenceBin> = filter.sentences.iter().collect();
    let drugs: Vec<Drug> = filter.drugs.iter().collect();
    let effects: Vec<EffectKind> = filter.effects.iter().collect();
    filter.dates.from.is_none_or(|from| day >= from)
        && filter.dates.to.is_none_or(|to| day <= to)
        && (bins.is_empty() || bins.contains(&SentenceBin::of(grant.in_force)))
        && (drugs.is_empty() || drugs.iter().any(|drug| grant.drugs.contains(*drug)))
        && filter
            .firearm
            .is_none_or(|firearm| grant.firearm == firearm)
        && (filter.places.is_empty() || courts(grant).any(|court| among(&filter.places, court)))
        && (effects.is_empty() || effects.contains(&grant.effect.kind()))
        && (filter.served.is_empty() || filter.served.contains(served(grant)))
        && filter
            .needle(Names::Show)
            .matches(&Subject::new(&grant.name, courts(grant)))
}

/// Counts the grants for which `holds` is true that the filter leaves without the condition of `own`.
fn naive(filter: &Filter, own: Option<Dimension>, holds: impl Fn(&Grant) -> bool) -> Tally {
    let filter = own.map_or_else(|| filter.clone(), |own| filter.clone().without(own));
    let mut tally = Tally::default();
    for grant in DATASET.grants.iter().filter(|grant| holds(grant)) {
        if is_left(grant, &filter) {
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
fn without_a_filter_every_count_is_whole() {
    let outcome = Outcome::new(&COLUMNS, &Filter::default(), Names::Show);
    let all = Tally {
        people: 1716,
        life: 569,
    };
    assert_eq!(outcome.total, all);
    assert_eq!(sum(&outcome.by_batch), all);
    assert_eq!(sum(&outcome.by_bin), all);
    assert_eq!(COLUMNS.batches.len(), 21);
}

#[test]
fn a_chart_ignores_its_own_condition_and_obeys_the_other() {
    let day = Day::parse_iso("2016-08-03").unwrap();
    let filter = Filter {
        dates: DateRange::between(day, day),
        sentences: BinSet::default().toggled(SentenceBin::LIFE),
        ..Filter::default()
    };
    let outcome = Outcome::new(&COLUMNS, &filter, Names::Show);
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
            .map(|court| DATASET.districts[court].clone())
            .collect();
        districts.sort_unstable();
        districts.dedup();
        Places { states, districts }
    })
}

fn any_search() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => Just(String::new()),
        1 => "[a-zé ]{1,3}",
        1 => "(james|wil|jr|aka|flor|west vir) ?[a-z]?",
    ]
}

prop_compose! {
    fn any_filter()(
        from in proptest::option::of(15_000i32..17_400),
        to in proptest::option::of(15_000i32..17_400),
        sentences in any_tags(),
        drugs in any_tags(),
        firearm in proptest::option::of(any::<bool>()),
        places in prop_oneof![Just(Places::default()), any_places()],
        effects in any_tags(),
        served in any_tags(),
        search in any_search(),
    ) -> Filter {
        let dates = DateRange { from: from.map(Day::from_epoch_days), to: to.map(Day::from_epoch_days) };
        Filter { dates, sentences, drugs, firearm, places, effects, served, search }
    }
}

/// Sequences of filters, with or without names, each of which keeps some conditions of the one before.
fn any_changes() -> impl Strategy<Value = Vec<(Filter, Names)>> {
    let change = (any_filter(), any::<[bool; 8]>(), any::<bool>());
    prop::collection::vec(change, 1..12).prop_map(|changes| {
        let mut now = Filter::default();
        let next = |(new, changes, is_named): (Filter, [bool; 8], bool)| {
            for (dimension, is_new) in Dimension::ALL.into_iter().zip(changes) {
                if is_new {
                    set(&mut now, dimension, &new);
                }
            }
            (
                now.clone(),
                if is_named { Names::Show } else { Names::Hide },
            )
        };
        changes.into_iter().map(next).collect()
    })
}

/// Gives `filter` the condition of `other` in `dimension`.
fn set(filter: &mut Filter, dimension: Dimension, other: &Filter) {
    match dimension {
        Dimension::Date => filter.dates = other.dates,
        Dimension::Sentence => filter.sentences = other.sentences,
        Dimension::Drug => filter.drugs = other.drugs,
        Dimension::Firearm => filter.firearm = other.firearm,
        Dimension::Place => filter.places = other.places.clone(),
        Dimension::Effect => filter.effects = other.effects,
        Dimension::Served => filter.served = other.served,
        Dimension::Search => filter.search.clone_from(&other.search),
    }
}

#[test]
fn a_list_with_many_days_is_counted_by_period() {
    assert!(PERIODS.day_count() > 80, "{}", PERIODS.day_count());
    let keys: Vec<String> = PERIODS.batches.iter().map(ToString::to_string).collect();
    assert_eq!((keys.len(), keys[0].as_str()), (66, "2011-01"));
    // A day within a month is exact all the same.
    let day = SPREAD.grants[100].id.granted;
    let filter = Filter {
        dates: DateRange::between(day, day),
        ..Filter::default()
    };
    let on_day = SPREAD.grants.iter().filter(|grant| grant.id.granted == day);
    let outcome = Outcome::new(&PERIODS, &filter, Names::Show);
    assert_eq!(outcome.rows.len(), on_day.count());
    assert_eq!(sum(&outcome.by_batch).people, 1716);
    assert_eq!(
        outcome.people_in(&PERIODS, DateRange::default()),
        outcome.total.people
    );
}

/// Gives each filter a range that ends with periods instead, if asked to.
fn at_periods(filter: &mut Filter, is_whole: bool) {
    let among = |day: Day| Period::among(&PERIODS.batches, day);
    if is_whole {
        let dates = &mut filter.dates;
        dates.from = dates.from.map(|day| among(day).map_or(day, |own| own.from));
        dates.to = dates.to.map(|day| among(day).map_or(day, |own| own.to));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_grouped_list_is_filtered_to_the_day(
        changes in any_changes(),
        is_whole in any::<[bool; 12]>(),
    ) {
        let mut live = LiveSelection::new(Rc::new(PERIODS.clone()));
        for ((mut filter, names), is_whole) in changes.into_iter().zip(is_whole) {
            at_periods(&mut filter, is_whole);
            let outcome = live.update(&filter, names);
            prop_assert_eq!(&outcome, &Outcome::new(&PERIODS, &filter, names));
            let outcome = live.update(&filter, Names::Show);
            let grants = (0..).zip(&SPREAD.grants);
            let left: Vec<u32> = grants
                .filter(|(_, grant)| is_left(grant, &filter))
                .map(|(row, _)| row)
                .collect();
            prop_assert_eq!(&outcome.rows, &left);
            let whenever = filter.clone().without(Dimension::Date);
            let whenever: Vec<&Grant> =
                SPREAD.grants.iter().filter(|grant| is_left(grant, &whenever)).collect();
            for (own, tally) in PERIODS.batches.iter().zip(&outcome.by_batch) {
                let people = whenever.iter().filter(|grant| own.contains(grant.id.granted));
                prop_assert_eq!(usize::try_from(tally.people).unwrap(), people.count());
                let left = outcome.people_in(&PERIODS, own.dates());
                let people = outcome.rows.iter().filter(|row| {
                    own.contains(SPREAD.grant(**row).unwrap().id.granted)
                });
                prop_assert_eq!(usize::try_from(left).unwrap(), people.count());
            }
        }
    }

    #[test]
    fn a_live_selection_counts_as_a_new_one(changes in any_changes()) {
        let mut live = LiveSelection::new(Rc::new(COLUMNS.clone()));
        for (filter, names) in &changes {
            prop_assert_eq!(live.update(filter, *names), Outcome::new(&COLUMNS, filter, *names));
        }
    }

    #[test]
    fn any_filter_leaves_what_a_naive_filter_leaves(filter in any_filter()) {
        let outcome = Outcome::new(&COLUMNS, &filter, Names::Show);
        let rows: Vec<u32> = (0..1716)
            .filter(|row| is_left(DATASET.grant(*row).unwrap(), &filter))
            .collect();
        prop_assert_eq!(&outcome.rows, &rows);
        let others = filter.clone().without(Dimension::Sentence);
        let any_sentence: Vec<u32> = (0..1716)
            .filter(|row| is_left(DATASET.grant(*row).unwrap(), &others))
            .collect();
        prop_assert_eq!(&outcome.any_sentence, &any_sentence);
        prop_assert_eq!(outcome.total, naive(&filter, None, |_| true));
        let left = || rows.iter().map(|row| DATASET.grant(*row).unwrap());
        let months = |own: &Grant| months_between(own.first_sentenced()?, own.id.granted);
        let waits: Vec<u16> = left().filter_map(months).collect();
        prop_assert_eq!(outcome.median_wait(&COLUMNS), median(&waits));
        let crack = left().filter(|own| own.drugs.contains(Drug::Crack)).count();
        prop_assert_eq!(outcome.people_with(&COLUMNS, Drug::Crack), u32::try_from(crack).unwrap());
        let but = |own: Dimension, holds: &dyn Fn(&Grant) -> bool| naive(&filter, Some(own), holds);
        for (own, tally) in COLUMNS.batches.iter().zip(&outcome.by_batch) {
            prop_assert!(own.is_day());
            prop_assert_eq!(*tally, but(Dimension::Date, &|grant| own.contains(grant.id.granted)));
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
            let own = naive(&filter, Some(Dimension::Served), |grant| served(grant) == bin);
            prop_assert_eq!(outcome.by_served[bin.index()], own);
        }
    }
}

/// The words of the quick filters of a list, each with the address that it leads to from `view`, and whether it is set.
fn quick(dataset: &Dataset, view: &View) -> Vec<(String, String, bool)> {
    let columns = Columns::new(dataset);
    let all = Outcome::new(&columns, &Filter::default(), Names::Show);
    let filters = quick_filters(&dataset.about, &columns, &all, view);
    let filters = filters.into_iter();
    filters
        .map(|own| (own.words, encode(&view.after(&own.action)), own.is_on))
        .collect()
}

/// What the bundled list names is what it holds: the day of the report, and the last week in office.
#[test]
fn presets_lead_to_views_of_the_list() {
    let presets = DATASET.about.presets.as_ref().unwrap();
    let end = DATASET.about.to.unwrap();
    let week = final_week(COLUMNS.days(), end).unwrap();
    for own in presets {
        let (view, notices) = decode(&own.view);
        assert_eq!(notices, Vec::<String>::new(), "{}", own.words);
        assert_eq!(encode(&view), own.view);
        let left = Outcome::new(&COLUMNS, &view.filter, Names::Show)
            .total
            .people;
        assert!(0 < left && left < 1716, "{}: {left}", own.words);
        if own.words == "Final week" {
            assert_eq!(view.filter.dates, week);
        }
    }
    let story: serde_json::Value =
        serde_json::from_str(include_str!("../data/story.json")).unwrap();
    let day = story["source"]["published"].as_str().unwrap();
    let of_report = format!("from={day}&to={day}");
    assert!(
        presets.iter().any(|own| own.view == of_report),
        "{of_report}"
    );
}

/// A quick filter is added to the other filters, and taken away again; everyone removes all.
#[test]
fn presets_are_added_to_the_view() {
    let mut dataset = DATASET.clone();
    dataset.about.presets = Some(vec![NamedView {
        words: "Crack in Iowa".to_owned(),
        view: "drug=crack&state=IA".to_owned(),
    }]);
    let from = |query: &str| quick(&dataset, &decode(query).0);
    let of = |words: &str, query: &str, is_on| (words.to_owned(), query.to_owned(), is_on);
    assert_eq!(
        from("sentence=life&state=FL"),
        [
            of("Everyone", "", false),
            of("Crack in Iowa", "sentence=life&drug=crack&state=IA", false)
        ]
    );
    assert_eq!(
        from("sentence=life&drug=crack&state=IA"),
        [
            of("Everyone", "", false),
            of("Crack in Iowa", "sentence=life", true)
        ]
    );
}

/// A list without presets has those that its people give it.
#[test]
fn a_list_without_presets_has_computed_ones() {
    let mut dataset = DATASET.clone();
    dataset.about.presets = None;
    let mut days = std::collections::BTreeMap::<Day, u32>::new();
    for grant in &dataset.grants {
        *days.entry(grant.id.granted).or_default() += 1;
    }
    let most = *days.values().max().unwrap();
    let (day, _) = days.iter().find(|(_, people)| **people == most).unwrap();
    let week = DATASET.about.presets.as_ref().unwrap().last().unwrap();
    let views: Vec<String> = quick(&dataset, &View::default())
        .into_iter()
        .map(|(_, view, _)| view)
        .collect();
    let expected = [
        "",
        "sentence=life",
        "drug=crack",
        &format!("from={day}&to={day}"),
        &week.view,
    ];
    assert_eq!(views, expected);

    // Life without parole is a life term too.
    dataset.grants[0].in_force = Sentence::LifeWithoutParole;
    let views: Vec<String> = quick(&dataset, &View::default())
        .into_iter()
        .map(|(_, view, _)| view)
        .collect();
    assert_eq!(views[1], "sentence=life,lwop");

    // What nobody has is not offered.
    dataset.about.to = None;
    for grant in &mut dataset.grants {
        grant.drugs = TagSet::default();
        grant.in_force = Sentence::Months(120);
    }
    let words: Vec<String> = quick(&dataset, &View::default())
        .into_iter()
        .map(|(words, _, _)| words)
        .collect();
    assert_eq!(words.len(), 2, "{words:?}");
    dataset.grants.truncate(1);
    assert_eq!(quick(&dataset, &View::default()).len(), 1);
}
