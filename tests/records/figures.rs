//! The figures that the complete records must have.

use super::{days::DAYS, json, place_of, records};
use commutations::domain::{Condition, Day, Drug, Effect, Flag, Grant, GrantId, Offense, Sentence};
use std::collections::{BTreeMap, BTreeSet};

fn count(test: impl Fn(&Grant) -> bool) -> usize {
    records().grants.iter().filter(|grant| test(grant)).count()
}

fn serves_life(grant: &Grant) -> bool {
    grant.in_force == Sentence::Life
}

#[test]
fn each_batch_has_its_people_and_its_life_sentences() {
    let mut found: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for grant in &records().grants {
        let batch = found.entry(grant.id.granted.to_string()).or_default();
        batch.0 += 1;
        batch.1 += u32::from(serves_life(grant));
    }
    let found: Vec<_> = found
        .iter()
        .map(|(day, (people, life))| (day.as_str(), *people, *life))
        .collect();
    assert_eq!(found, DAYS);
}

#[test]
fn the_totals_are_those_of_the_list() {
    assert_eq!(count(|_| true), 1_716);
    assert_eq!(count(Grant::took_effect), 1_715);
    assert_eq!(count(serves_life), 569);
    assert_eq!(count(|grant| grant.in_force == Sentence::Death), 2);
    assert_eq!(count(|grant| grant.in_force == Sentence::Unknown), 1);
    assert_eq!(count(|grant| grant.cases.len() > 1), 66);
}

#[test]
fn through_3_august_2016_the_totals_are_those_then_announced() {
    let day = Day::parse_iso("2016-08-03").unwrap();
    assert_eq!(count(|grant| grant.id.granted <= day), 562);
    assert_eq!(
        count(|grant| grant.id.granted <= day && serves_life(grant)),
        197
    );
}

#[test]
fn every_person_has_an_effect_and_a_drug_category() {
    let records = records();
    let mut effects: BTreeMap<&str, usize> = BTreeMap::new();
    for grant in &records.grants {
        let kind = match grant.effect {
            Effect::Expires(day) => {
                assert!(day >= grant.id.granted, "{}", grant.id);
                "expires"
            }
            Effect::Term(_) => "term",
            Effect::TimeServed => "time served",
            Effect::ToLife => "to life",
            Effect::AtOnce => "at once",
            Effect::Other | Effect::Unstated => "unstated",
        };
        *effects.entry(kind).or_default() += 1;
        assert!(!grant.drugs.is_empty(), "{}", grant.id);
        let named = grant.drugs.iter().count();
        for alone in [Drug::Unnamed, Drug::None] {
            assert!(!grant.drugs.contains(alone) || named == 1, "{}", grant.id);
        }
    }
    assert_eq!(
        effects.into_iter().collect::<Vec<_>>(),
        [
            ("at once", 1),
            ("expires", 1_240),
            ("term", 470),
            ("time served", 3),
            ("to life", 2)
        ]
    );
    assert_eq!(count(|grant| grant.drugs.contains(Drug::Unnamed)), 94);
    assert_eq!(count(|grant| grant.drugs.contains(Drug::None)), 15);
}

#[test]
fn one_record_in_full() {
    let records = records();
    let place = place_of("James Wright");
    let grant = &records.grants[place];
    assert_eq!(grant.id.to_string(), "2016-08-03-214");
    assert_eq!(grant.in_force, Sentence::Months(240));
    assert_eq!(
        grant.effect,
        Effect::Expires(Day::parse_iso("2016-12-01").unwrap())
    );
    assert_eq!(grant.drugs.iter().collect::<Vec<_>>(), [Drug::Crack]);
    assert!(!grant.firearm);
    let [case] = grant.cases.as_slice() else {
        panic!("one case")
    };
    let district = case.district.unwrap();
    assert_eq!(
        records.districts[usize::from(district)].to_string(),
        "District of Maryland"
    );
    assert_eq!(grant.source_row, 6_983);
    assert_eq!(grant.original, Sentence::Months(240));
    assert!(grant.conditions.is_empty() && grant.flags.is_empty());
    assert!(case.offenses.contains(Offense::PossessionWithIntent));
    assert_eq!(case.in_force, grant.in_force);
    assert_eq!(case.sentenced, Day::parse_iso("2006-05-04"));
}

/// Addresses refer to people by these ids, so they must not change.
#[test]
fn ids_are_what_they_were() {
    let grants = records().grants;
    for (name, id) in [
        ("Eugenia Marie Jennings", "2011-11-21-001"),
        ("Arnold Ray Jones", "2016-08-03-112"),
        ("James Wright", "2016-08-03-214"),
        ("Brenz Kaiwaena Wright", "2017-01-17-206"),
        ("Travis Demetrius Youngblood", "2017-01-19-330"),
    ] {
        assert_eq!(grants[place_of(name)].id.to_string(), id, "{name}");
    }
    let mut last: Option<GrantId> = None;
    for grant in grants {
        let before = last.filter(|last| last.granted == grant.id.granted);
        let position = before.map_or(1, |last| last.position + 1);
        assert_eq!(grant.id.position, position, "{}", grant.id);
        last = Some(grant.id);
    }
}

/// The provenance file refers to people by id, line and name, which agree with both files.
#[test]
fn the_provenance_names_people_of_the_records() {
    let (records, provenance) = (records(), json("provenance.json"));
    let notes = provenance["notes"].as_array().unwrap();
    let differences = provenance["comparison"]["differences"].as_array().unwrap();
    assert!(notes.len() > 200 && differences.len() > 20);
    for told in notes.iter().chain(differences) {
        let id = GrantId::parse(told["id"].as_str().unwrap()).unwrap();
        let place = records.grants.binary_search_by_key(&id, |grant| grant.id);
        let grant = &records.grants[place.unwrap()];
        assert_eq!(told["line"], grant.source_row, "{id}");
        assert!(told["name"].is_null() || told["name"] == grant.name.as_str());
    }
}

#[test]
fn three_names_stand_twice_and_ids_once() {
    let records = records();
    let mut names: BTreeMap<&str, usize> = BTreeMap::new();
    for grant in &records.grants {
        *names.entry(&grant.name).or_default() += 1;
    }
    let twice: Vec<_> = names.iter().filter(|(_, count)| **count > 1).collect();
    assert_eq!(
        twice,
        [
            (&"Charles Harrison", &2),
            (&"Kevin Washington", &2),
            (&"Ronald Evans", &2)
        ]
    );
    let ids: BTreeSet<_> = records.grants.iter().map(|grant| grant.id).collect();
    assert_eq!(ids.len(), records.grants.len());
}

#[test]
fn what_is_odd_about_the_list_is_flagged() {
    let flagged = |flag| count(|grant| grant.flags.contains(flag));
    assert_eq!(flagged(Flag::NotInEffect), 1);
    assert_eq!(flagged(Flag::DatesDiffer), 38);
    assert_eq!(flagged(Flag::OffenseCut), 29);
    assert_eq!(flagged(Flag::NoDistrict), 2);
    assert_eq!(
        count(|grant| grant.conditions.contains(Condition::DrugTreatment)),
        550
    );
}

#[test]
fn every_district_is_used_and_stands_once_in_order() {
    let records = records();
    assert!(
        records
            .districts
            .iter()
            .map(ToString::to_string)
            .is_sorted()
    );
    let used: BTreeSet<u16> = records
        .grants
        .iter()
        .flat_map(commutations::domain::Grant::courts)
        .collect();
    assert_eq!(used.len(), records.districts.len());
    assert_eq!(
        used.len(),
        records.districts.iter().collect::<BTreeSet<_>>().len()
    );
}

#[test]
fn the_sentence_of_a_single_case_is_that_of_the_grant() {
    let records = records();
    for grant in &records.grants {
        if let [case] = grant.cases.as_slice() {
            assert_eq!(case.in_force, grant.in_force, "{}", grant.id);
            assert_eq!(case.original, grant.original, "{}", grant.id);
        }
    }
    let cases: usize = records.grants.iter().map(|grant| grant.cases.len()).sum();
    assert_eq!(cases, 1_783);
}

#[test]
fn no_unflagged_grant_leaves_the_sentence_as_long_as_it_was() {
    let mut not_shorter = Vec::new();
    for grant in &records().grants {
        let is_flagged = grant.flags.contains(Flag::GrantNotShorter);
        match grant.effect {
            Effect::Term(new) => {
                let is_shorter = grant.in_force.months().is_none_or(|before| new < before);
                assert_eq!(is_flagged, !is_shorter, "{}", grant.id);
            }
            Effect::Expires(day) => {
                let sentenced = grant.cases.iter().filter_map(|case| case.sentenced).max();
                assert!(
                    sentenced.is_none_or(|sentenced| sentenced < day),
                    "{}",
                    grant.id
                );
                assert!(!is_flagged, "{}", grant.id);
            }
            Effect::TimeServed
            | Effect::ToLife
            | Effect::AtOnce
            | Effect::Other
            | Effect::Unstated => {
                assert!(!is_flagged, "{}", grant.id);
            }
        }
        if is_flagged {
            not_shorter.push(grant.name.clone());
        }
    }
    assert_eq!(not_shorter, ["Ricardo Renteria"]);
}

/// Only the earlier copy has these amendments; they determine the sentence in force.
#[test]
fn an_amendment_that_the_later_copy_lacks_is_in_force() {
    let records = records();
    for (name, original, in_force) in [
        ("Anthony Wayne Billings", 360, 235),
        ("Robert Booker", 240, 456),
        ("Pablo Gonzalez, Jr.", 135, 120),
        ("Duffy Lynn Striker", 430, 420),
        ("Yolanda Triana", 181, 180),
    ] {
        let grant = &records.grants[place_of(name)];
        assert_eq!(grant.in_force, Sentence::Months(in_force), "{name}");
        assert_eq!(grant.original, Sentence::Months(original), "{name}");
        assert_eq!(grant.cases[0].in_force, grant.in_force, "{name}");
        assert!(grant.flags.contains(Flag::Amended), "{name}");
        assert!(grant.flags.contains(Flag::CopiesDiffer), "{name}");
    }
}
