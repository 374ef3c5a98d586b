//! Any view: conditions as an address has them, and the people whom they admit by a filter of our own.

use commutations::domain::{Day, Drug, EffectKind, Grant, Sentence, State, Tag};
use commutations::ui::Library;
use proptest::prelude::*;
use std::collections::BTreeMap;

/// The conditions of a view, as its address has them; empty lists admit everyone.
#[derive(Clone, Debug)]
pub struct Asked {
    pub dates: Option<(Day, Day)>,
    pub running: bool,
    pub lists: BTreeMap<&'static str, Vec<String>>,
}

impl Asked {
    pub fn query(&self) -> String {
        let mut parts = Vec::new();
        if let Some((from, to)) = self.dates {
            parts.push(format!("from={from}&to={to}"));
        }
        if self.running {
            parts.push("measure=total".to_owned());
        }
        let lists = self.lists.iter().filter(|(_, keys)| !keys.is_empty());
        parts.extend(
            lists.map(|(name, keys)| format!("{name}={}", keys.join(",")).replace('+', "%2B")),
        );
        parts.join("&")
    }

    pub fn has(&self, name: &str) -> bool {
        !self.lists[name].is_empty()
    }

    /// The people whom the conditions admit, but for the one of this name, which the chart that sets it ignores.
    pub fn people<'a>(&self, library: &'a Library, but: &str) -> Vec<&'a Grant> {
        let is_admitted = |grant: &&Grant| {
            let day = grant.id.granted;
            let in_time = self.dates.is_none_or(|(from, to)| from <= day && day <= to);
            in_time
                && self.lists.iter().all(|(name, keys)| {
                    *name == but
                        || keys.is_empty()
                        || keys_of(library, grant, name)
                            .iter()
                            .any(|own| keys.contains(own))
                })
        };
        library.dataset.grants.iter().filter(is_admitted).collect()
    }
}

/// What a grant has in a dimension, as addresses name it.
pub fn keys_of(library: &Library, grant: &Grant, name: &str) -> Vec<String> {
    let binned = |years: i32, wide: i32, open: i32| match years {
        years if years >= open => format!("{open}+"),
        years => format!("{}-{}", years / wide * wide, years / wide * wide + wide),
    };
    match name {
        "sentence" => vec![match grant.in_force {
            Sentence::Months(months) => binned(i32::from(months) / 12, 5, 40),
            Sentence::Life => "life".to_owned(),
            Sentence::Death => "death".to_owned(),
            _ => "unknown".to_owned(),
        }],
        "drug" => grant.drugs.iter().map(|own| own.key().to_owned()).collect(),
        "firearm" => vec![if grant.firearm { "yes" } else { "no" }.to_owned()],
        "state" => states(library, grant)
            .iter()
            .map(|own| own.key().to_owned())
            .collect(),
        "effect" => vec![grant.effect.kind().key().to_owned()],
        "served" => vec![
            grant
                .first_sentenced()
                .map_or("unknown".to_owned(), |from| {
                    binned(months(from, grant.id.granted) / 12, 2, 30)
                }),
        ],
        _ => panic!("no dimension {name}"),
    }
}

pub fn states(library: &Library, grant: &Grant) -> Vec<State> {
    let states = grant
        .courts()
        .filter_map(|court| library.dataset.districts[usize::from(court)].state());
    let mut states: Vec<State> = states.collect();
    states.sort_unstable();
    states.dedup();
    states
}

/// Whole months from one day to another.
pub fn months(from: Day, to: Day) -> i32 {
    let (a, b) = (from.ymd(), to.ymd());
    let [from, to] = [a, b].map(|own| own.0 * 12 + i32::try_from(own.1).unwrap());
    to - from - i32::from(b.2 < a.2)
}

fn any_few(keys: Vec<String>) -> impl Strategy<Value = Vec<String>> {
    let most = keys.len().min(3);
    proptest::sample::subsequence(keys, 1..=most)
}

fn any_of(keys: Vec<String>) -> impl Strategy<Value = Vec<String>> {
    // Most views ask for little, since few people match all of many conditions.
    prop_oneof![4 => Just(Vec::new()), 1 => any_few(keys)]
}

fn all_keys<T: Tag>() -> Vec<String> {
    T::all().map(|own| own.key().to_owned()).collect()
}

prop_compose! {
    pub fn any_view()(
        dates in proptest::option::weighted(0.3, (0_usize..21, 0_usize..21)),
        running in any::<bool>(),
        sentence in any_of(["10-15", "15-20", "20-25", "30-35", "40+", "life", "death"].map(str::to_owned).to_vec()),
        drug in any_of(all_keys::<Drug>()),
        firearm in any_of(vec!["yes".to_owned(), "no".to_owned()]),
        state in any_of(all_keys::<State>()),
        effect in any_of(all_keys::<EffectKind>().into_iter().filter(|own| own != "to-life" && own != "unstated").collect()),
        served in any_of(["4-6", "6-8", "10-12", "12-14", "20-22", "28-30"].map(str::to_owned).to_vec()),
    ) -> (Option<(usize, usize)>, Asked) {
        let firearm = if firearm.len() > 1 { Vec::new() } else { firearm };
        let lists = [("sentence", sentence), ("drug", drug), ("firearm", firearm), ("state", state), ("effect", effect), ("served", served)];
        (dates, Asked { dates: None, running, lists: lists.into_iter().collect() })
    }
}
