//! What was read, as the page's records.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod reading;

use commutations::data::{About, Dataset, Source, encode};
use commutations::domain::{Day, District, Effect, Flag, Sentence};
use commutations_lists::{Choices, Places, Reading, read};
use reading::of;

fn about() -> About {
    About {
        granter: "Gail Overton".to_owned(),
        granter_in_short: "Overton".to_owned(),
        office: "Governor".to_owned(),
        ..About::default()
    }
}

fn source() -> Source {
    Source {
        title: "Commutations".to_owned(),
        publisher: "Office of the Governor".to_owned(),
        page: "example.org/clemency".to_owned(),
        copied: "2026-11".to_owned(),
    }
}

/// Returns the records, which have to be valid for the page.
fn dataset(reading: &Reading) -> Dataset {
    let dataset = reading.dataset(&about(), &source()).unwrap();
    assert_eq!(Dataset::from_file(&encode(&dataset)), Ok(dataset.clone()));
    dataset
}

/// A new sentence without a length is no effect that is counted, but neither is it one that the list does not state.
#[test]
fn other_effects_stay_in_the_words_of_the_list() {
    let of_terms = of("\
name,granted,sentence,terms
Ana Cole,2016-08-03,25 to life,Commuted to 15 years to life
Ben Dow,2016-08-03,20 years,Commuted to 10 years
Cy Eads,2016-08-03,LWOP,Commuted to life with parole
Di Fay,2016-08-03,20 years,
");
    let named = of(
        "name,granted,sentence,terms\nAna Cole,2016-08-03,25 to life,Ms. Cole is commuted to 15 years to life\n",
    );
    let named = &dataset(&named).grants[0];
    assert_eq!((named.effect, &named.effect_words), (Effect::Other, &None));
    let of_new_terms = of("\
name,granted,sentence,new term
Ana Cole,2016-08-03,25 to life,15 years to life
Ben Dow,2016-08-03,20 years,10 years
Cy Eads,2016-08-03,LWOP,life with parole
Di Fay,2016-08-03,20 years,
");
    for (reading, words) in [
        (
            of_terms,
            [
                "Commuted to 15 years to life",
                "Commuted to life with parole",
            ],
        ),
        (of_new_terms, ["15 years to life", "life with parole"]),
    ] {
        let dataset = dataset(&reading);
        let effects: Vec<_> = dataset
            .grants
            .iter()
            .map(|grant| (grant.effect, grant.effect_words.as_deref()))
            .collect();
        assert_eq!(
            effects,
            [
                (Effect::Other, Some(words[0])),
                (Effect::Term(120), None),
                (Effect::Other, Some(words[1])),
                (Effect::Unstated, None),
            ]
        );
        assert!(reading.faults.is_empty(), "{:?}", reading.faults);
    }
}

/// An export without the words of an effect has the name of its kind instead, which are no words of a list.
#[test]
fn the_name_of_a_kind_of_effect_is_not_taken_for_words() {
    let reading = of("name,granted,sentence,effect\nAna Cole,2016-08-03,25 to life,other\n");
    let grant = &dataset(&reading).grants[0];
    assert_eq!((grant.effect, &grant.effect_words), (Effect::Other, &None));
}

#[test]
fn people_without_a_date_are_counted_in_the_list() {
    let rows =
        "name,granted,sentence\nAna Cole,2016-08-03,Life\nBen Dow,,Life\nCy Eads,,10 years\n";
    assert_eq!(dataset(&of(rows)).about.without_date, Some(2));
    let rows = "name,granted,sentence\nAna Cole,2016-08-03,Life\n";
    assert_eq!(dataset(&of(rows)).about.without_date, None);
}

#[test]
fn grants_are_in_order_of_their_days_and_counted_within_them() {
    let reading = of("\
name,granted,sentence,county,offense
Ana Cole,2016-08-03,25 to life,Kings County,Murder
Ben Dow,2016-08-02,LWOP,Erie County,Robbery
Cy Eads,2016-08-03,15-30 years,Kings County,
,2016-08-03,Life plus 5 years,,
Ed Gow,,Life,Erie County,
");
    let dataset = dataset(&reading);
    let grants: Vec<(String, &str, u32)> = dataset
        .grants
        .iter()
        .map(|grant| (grant.id.to_string(), grant.name.as_str(), grant.source_row))
        .collect();
    assert_eq!(
        grants,
        [
            ("2016-08-02-001".to_owned(), "Ben Dow", 3),
            ("2016-08-03-001".to_owned(), "Ana Cole", 2),
            ("2016-08-03-002".to_owned(), "Cy Eads", 4),
            ("2016-08-03-003".to_owned(), "Not named", 5),
        ]
    );
    assert_eq!(dataset.about.place.as_deref(), Some("county"));
    assert_eq!(
        dataset.districts,
        [
            District::Named("Erie County".into()),
            District::Named("Kings County".into())
        ]
    );
    let ana = &dataset.grants[1];
    assert_eq!(
        ana.in_force,
        Sentence::Indeterminate {
            min_months: 300,
            max_months: None
        }
    );
    assert_eq!(ana.cases[0].offense_words.as_deref(), Some("Murder"));
    assert_eq!(ana.cases[0].district, Some(1));
    assert_eq!(ana.effect, Effect::Unstated);
    let last = &dataset.grants[3];
    assert!(last.flags.contains(Flag::LifePlus) && last.flags.contains(Flag::NoDistrict));
    assert!(
        !last.flags.contains(Flag::NoDate),
        "no column has dates of sentences"
    );
}

#[test]
fn places_are_courts_only_if_all_are() {
    let courts = of("\
name,granted,sentence,court
Ana Cole,2016-08-03,Life,N.D. Iowa
Ben Dow,2016-08-03,Life,U.S. District Court for the Southern District of New York
Cy Eads,2016-08-03,Life,Puerto Rico
Di Falk,2016-08-03,Life,
");
    assert_eq!(courts.places, Places::Courts);
    let courts = dataset(&courts);
    assert_eq!(courts.about.place, None);
    let names: Vec<String> = courts.districts.iter().map(District::to_string).collect();
    assert_eq!(
        names,
        [
            "Northern District of Iowa",
            "Southern District of New York",
            "District of Puerto Rico"
        ]
    );
    let mixed = of("\
name,granted,sentence,court
Ana Cole,2016-08-03,Life,Northern District of Iowa
Ben Dow,2016-08-03,Life,Southern District of New York
Cy Eads,2016-08-03,Life,Polk County
");
    assert_eq!(mixed.places, Places::Named);
    let told = mixed
        .remarks
        .iter()
        .any(|remark| remark.sentence().contains("no federal court"));
    assert!(told, "{:?}", mixed.remarks);
    assert_eq!(dataset(&mixed).about.place.as_deref(), Some("court"));
    let states = of(
        "name,granted,sentence,state\nAna Cole,2016-08-03,Life,ohio\nBen Dow,2016-08-03,Life,UT\n",
    );
    let names: Vec<String> = dataset(&states)
        .districts
        .iter()
        .map(District::to_string)
        .collect();
    assert_eq!(names, ["Ohio", "Utah"]);
}

#[test]
fn there_is_no_dataset_while_a_question_is_open() {
    let open = of("name,sentence\nAna Cole,Life\n");
    assert_eq!(open.dataset(&about(), &source()), None);
    let choices = Choices {
        day_of_all: Day::parse_iso("2016-08-03"),
        ..Choices::default()
    };
    let answered = read("name,sentence\nAna Cole,Life\n", &choices).unwrap();
    assert_eq!(dataset(&answered).grants.len(), 1);
    assert_ne!(answered.edition, open.edition);
    let mixed = of(
        "name,granted,sentence,type\nAna Cole,2016-08-03,Life,Pardon\nBen Dow,2016-08-03,Life,Commutation\n",
    );
    assert_eq!(
        (mixed.questions.len(), dataset(&mixed).grants.len()),
        (1, 2)
    );
}
