//! The figures that the history must have.

use super::{clemency, json, records};
use commutations::domain::{Basis, Day, Figure, FiscalYear, Party, President};
use std::collections::{BTreeMap, BTreeSet};

/// Returns the sum over the presidents from the first key to the last.
fn sum(from: &str, to: &str, count: impl Fn(&President) -> u32) -> u32 {
    let history = clemency();
    let place = |key: &str| {
        let mut presidents = history.presidents.iter();
        presidents.position(|own| own.key == key).unwrap()
    };
    let own = &history.presidents[place(from)..=place(to)];
    own.iter().map(count).sum()
}

fn commutations(president: &President) -> u32 {
    president.commutations.count
}

fn year(key: &str) -> FiscalYear {
    let years = clemency().years;
    years.into_iter().find(|year| year.key == key).unwrap()
}

#[test]
fn there_are_twenty_three_presidents_in_a_row() {
    let presidents = clemency().presidents;
    let keys: Vec<&str> = presidents.iter().map(|own| own.key.as_str()).collect();
    assert_eq!(
        keys.join(" "),
        "mckinley t-roosevelt taft wilson harding coolidge hoover fd-roosevelt truman eisenhower \
         kennedy johnson nixon ford carter reagan ghw-bush clinton gw-bush obama trump-1 biden trump-2"
    );
    for pair in presidents.windows(2) {
        assert_eq!(pair[0].to, Some(pair[1].from), "{}", pair[0].key);
    }
    assert_eq!(presidents.last().unwrap().to, None);
    let democrats: Vec<&str> = presidents
        .iter()
        .filter(|own| own.party == Party::Democratic)
        .map(|own| own.label.as_str())
        .collect();
    assert_eq!(
        democrats.join(", "),
        "Wilson, F.D. Roosevelt, Truman, Kennedy, Johnson, Carter, Clinton, Obama, Biden"
    );
}

#[test]
fn nine_presidents_together_commuted_525_sentences() {
    assert_eq!(sum("kennedy", "gw-bush", commutations), 525);
    assert_eq!(sum("eisenhower", "gw-bush", commutations), 572);
    let nine = |own: &President| u32::from(!own.key.is_empty());
    assert_eq!(sum("kennedy", "gw-bush", nine), 9);
    assert_eq!(sum("obama", "obama", commutations), 1_715);
}

/// Both counts were published in February 2021.
#[test]
fn commutations_by_party_are_those_published() {
    let of = |party| {
        sum("t-roosevelt", "trump-1", move |own| {
            if own.party == party {
                commutations(own)
            } else {
                0
            }
        })
    };
    assert_eq!(of(Party::Democratic), 4_103);
    assert_eq!(of(Party::Republican), 2_538);
}

/// Published on May 2, 2022: the three pardons that Biden had granted are those of fiscal year 2022.
#[test]
fn pardons_until_may_2022_are_those_published() {
    let before = sum("mckinley", "trump-1", |own| own.pardons.count);
    assert_eq!(before + year("2022").pardons.count, 14_638);
}

/// An audit of the department counts more than 95,000 petitions, of which 22 percent were granted.
#[test]
fn petitions_and_grants_until_2011_are_those_published() {
    let years = clemency().years;
    let years = years.iter().filter(|year| year.year <= 2011);
    let (mut received, mut granted) = (0, 0);
    for year in years {
        received += year.received.map_or(0, |figure| figure.count);
        granted += year.commutations.count + year.pardons.count + year.others;
    }
    assert_eq!(received, 95_365);
    assert_eq!((granted * 100 + received / 2) / received, 22);
}

#[test]
fn all_acts_by_president_are_those_of_the_table() {
    let history = clemency();
    let mut all: BTreeMap<&str, u32> = BTreeMap::new();
    for year in &history.years {
        let key = history.presidents[year.president].key.as_str();
        let acts = year.commutations.count + year.pardons.count + year.others;
        *all.entry(key).or_default() += acts;
    }
    for (key, acts) in [
        ("t-roosevelt", 1_099),
        ("taft", 831),
        ("wilson", 2_827),
        ("harding", 773),
        ("coolidge", 1_691),
        ("hoover", 1_198),
        ("fd-roosevelt", 3_796),
        ("obama", 1_927),
    ] {
        assert_eq!(all[key], acts, "{key}");
    }
}

#[test]
fn totals_are_the_sums_of_their_years_but_for_the_known_one() {
    let history = clemency();
    let mut differing = Vec::new();
    for (place, president) in history.presidents.iter().enumerate() {
        let own: Vec<&FiscalYear> = history
            .years
            .iter()
            .filter(|year| year.president == place)
            .collect();
        let counts = |count: fn(&FiscalYear) -> Option<Figure>| {
            let counts = own.iter().filter_map(|year| count(year));
            counts
                .map(|figure| figure.count)
                .reduce(|sum, more| sum + more)
        };
        for (field, total, years) in [
            (
                "commutations",
                Some(president.commutations),
                counts(|year| Some(year.commutations)),
            ),
            (
                "pardons",
                Some(president.pardons),
                counts(|year| Some(year.pardons)),
            ),
            ("received", president.received, counts(|year| year.received)),
        ] {
            let total = total.map(|figure| figure.count);
            if years.is_some() && years != total {
                differing.push((president.key.clone(), field, years, total));
            }
        }
    }
    let known = ("biden".to_owned(), "commutations", Some(4_164), Some(4_165));
    assert_eq!(differing, [known]);
    let listed = &json("provenance.json")["history"]["sums"];
    assert_eq!(listed.as_array().unwrap().len(), 1);
    assert_eq!(listed[0]["president"], "biden");
}

#[test]
fn no_year_is_missing_and_shared_years_have_two_parts() {
    let history = clemency();
    let years: BTreeSet<u16> = history.years.iter().map(|year| year.year).collect();
    assert!(years.into_iter().eq(1900..=2026));
    let split: Vec<&str> = history
        .years
        .iter()
        .filter(|year| year.key.contains('-'))
        .map(|year| year.key.as_str())
        .collect();
    assert_eq!(
        split.join(" "),
        "1945-fd-roosevelt 1945-truman 1953-truman 1953-eisenhower 1961-eisenhower 1961-kennedy \
         1964-kennedy 1964-johnson 1969-johnson 1969-nixon 1975-nixon 1975-ford 1977-ford 1977-carter \
         1981-carter 1981-reagan 1989-reagan 1989-ghw-bush 1993-ghw-bush 1993-clinton 2001-clinton \
         2001-gw-bush 2009-gw-bush 2009-obama 2017-obama 2017-trump-1 2021-trump-1 2021-biden \
         2025-biden 2025-trump-2"
    );
    assert_eq!(history.years.len(), 127 + split.len() / 2);
}

/// From 1945 on, the years and parts of years of each president are within the term.
#[test]
fn years_are_those_of_their_president() {
    let history = clemency();
    for year in history.years.iter().filter(|year| year.year >= 1945) {
        let president = &history.presidents[year.president];
        let month = if year.year <= 1976 { 7 } else { 10 };
        let begins = Day::from_ymd(i32::from(year.year) - 1, month, 1).unwrap();
        let next = Day::from_ymd(i32::from(year.year), month, 1).unwrap();
        assert!(president.from < next, "{}", year.key);
        assert!(president.to.is_none_or(|end| end > begins), "{}", year.key);
    }
}

#[test]
fn what_was_not_found_is_unknown_and_not_nought() {
    let history = clemency();
    let unknown: Vec<&str> = history
        .years
        .iter()
        .filter(|year| year.received.is_none())
        .map(|year| year.key.as_str())
        .collect();
    assert_eq!(
        unknown.join(" "),
        "1975-nixon 2017-trump-1 2018 2019 2020 2021-trump-1 2021-biden 2022 2023 2024 2025-biden \
         2025-trump-2 2026"
    );
    let listed = json("provenance.json")["history"]["without_received"].clone();
    assert_eq!(listed, serde_json::json!(unknown));
    assert_eq!(history.president("trump-2").unwrap().received, None);
}

#[test]
fn each_figure_says_where_it_comes_from() {
    let history = clemency();
    for year in history.years.iter().filter(|year| year.year <= 2016) {
        let figures = [Some(year.commutations), Some(year.pardons), year.received];
        let bases = figures.into_iter().flatten().map(|figure| figure.basis);
        assert!(bases.into_iter().all(|basis| basis == Basis::Table));
    }
    for (key, commutations, pardons) in [
        ("2017-obama", Basis::Counted, Basis::Counted),
        ("2018", Basis::Derived, Basis::Counted),
        ("2021-trump-1", Basis::Counted, Basis::Press),
        ("2021-biden", Basis::Press, Basis::Press),
        ("2025-biden", Basis::Derived, Basis::Counted),
        ("2025-trump-2", Basis::Counted, Basis::Counted),
        ("2026", Basis::Partial, Basis::Partial),
    ] {
        let year = year(key);
        let found = (year.commutations.basis, year.pardons.basis);
        assert_eq!(found, (commutations, pardons), "{key}");
    }
    let basis = |key: &str| history.president(key).unwrap().commutations.basis;
    assert_eq!(basis("mckinley"), Basis::Table);
    assert_eq!(basis("obama"), Basis::Counted);
    assert_eq!(basis("trump-1"), Basis::Press);
    assert_eq!(basis("biden"), Basis::Press);
    assert_eq!(basis("trump-2"), Basis::Partial);
    assert_eq!(history.as_of.to_string(), "2026-09-23");
}

/// The two data files agree about President Obama. The grant that did not take effect is in the records, but
/// not in the department's count.
#[test]
fn the_history_agrees_with_the_records_of_obama() {
    let mut counts: BTreeMap<u16, u32> = BTreeMap::new();
    for grant in records().grants {
        let (year, month, _) = grant.id.granted.ymd();
        let fiscal = u16::try_from(year).unwrap() + u16::from(month >= 10);
        *counts.entry(fiscal).or_default() += 1;
    }
    *counts.get_mut(&2016).unwrap() -= 1;
    let history = clemency();
    for year in &history.years {
        if history.presidents[year.president].key == "obama" {
            let counted = counts.remove(&year.year).unwrap_or(0);
            assert_eq!(counted, year.commutations.count, "{}", year.key);
        }
    }
    assert!(counts.is_empty());
}

#[test]
fn rows_that_need_a_word_have_one() {
    for key in ["1902", "1933", "1976", "2016", "2018", "2025-biden", "2026"] {
        assert!(year(key).note.ends_with('.'), "{key}");
    }
    let history = clemency();
    for key in ["mckinley", "obama", "trump-1", "biden", "trump-2"] {
        assert!(!history.president(key).unwrap().note.is_empty(), "{key}");
    }
    assert_eq!(year("2015").note, "");
}
