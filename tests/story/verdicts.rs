//! The verdicts on the real data, with their figures compared with counts of the raw files.

use super::ledger::Ledger;
use super::world::{World, story, text};
use commutations::charts::check_exhibit;
use commutations::domain::{Names, Verdict};
use commutations::state::story::{CheckedStep, Finding, checked_steps, validate};
use commutations::state::{View, decode, encode};
use std::fmt::Display;

#[test]
fn the_story_is_about_the_data() {
    let result = World::real().with_facts(|facts| validate(&story(), facts, &check_exhibit));
    assert_eq!(result.map_err(|fault| fault.to_string()), Ok(()));
}

#[test]
fn each_statement_has_its_verdict() {
    let told = World::real().told();
    let verdicts = told.iter().map(|step| (step.id.as_str(), step.verdict));
    assert_eq!(
        verdicts.collect::<Vec<_>>(),
        [
            ("one-day", Verdict::HoldsWithCaveat),
            ("record-day", Verdict::Overtaken),
            ("so-far", Verdict::HoldsWithCaveat),
            ("nine-presidents", Verdict::HoldsWithCaveat),
            ("life", Verdict::Holds),
            ("offences", Verdict::HoldsWithCaveat),
            ("one-man", Verdict::HoldsWithCaveat),
            ("crack-powder", Verdict::Undecided),
            ("programme", Verdict::Undecided),
            ("the-end", Verdict::Undecided),
        ]
    );
}

/// Returns what a finding shows to scripts: the computed figure, the other one, and whether the check holds.
fn keys(finding: &Finding) -> (String, String, Option<bool>) {
    let against = finding.against_key.clone().unwrap_or_default();
    (finding.computed_key.clone(), against, finding.holds)
}

fn found(id: &str) -> Vec<(String, String, Option<bool>)> {
    let step = World::real().step(id);
    step.findings.iter().map(keys).collect()
}

fn row(
    computed: impl Display,
    against: impl Display,
    holds: Option<bool>,
) -> (String, String, Option<bool>) {
    (format!("{computed}"), format!("{against}"), holds)
}

const YES: Option<bool> = Some(true);

#[test]
fn the_figures_of_the_day_are_those_of_the_file() {
    let ledger = Ledger::read();
    let on_the_day = ledger.count(|person| person.day == "2016-08-03");
    assert_eq!(found("one-day"), [row(on_the_day, 214, YES)]);
    let so_far = ledger.count(|person| person.day.as_str() <= "2016-08-03");
    assert_eq!(found("so-far"), [row(so_far, 562, YES)]);
    let life = ledger.count(|person| person.day == "2016-08-03" && person.sentence == "life");
    assert_eq!(
        found("life"),
        [row(life, 67, YES), row(100 * life / on_the_day, "", None)]
    );
    let days = ledger.days();
    let fullest = days.iter().filter(|(day, _)| **day <= "2016-08-03");
    let fullest = fullest.max_by_key(|(_, count)| **count).unwrap().0;
    let [first, second, _] = found("record-day").try_into().unwrap();
    assert_eq!(first, row(fullest, "2016-08-03", YES));
    assert_eq!(second, row(on_the_day, 151, YES));
}

#[test]
fn the_offenses_of_the_day_are_those_of_the_file() {
    let ledger = Ledger::read();
    let with_intent = |drug: &str| {
        ledger.count(|person| {
            person.day == "2016-08-03"
                && person.drugs.iter().any(|own| own == drug)
                && person
                    .offenses
                    .iter()
                    .any(|own| own == "possession-with-intent")
        })
    };
    let firearm = ledger.count(|person| person.day == "2016-08-03" && person.firearm);
    assert_eq!(
        found("offences"),
        [
            row(with_intent("crack"), 1, YES),
            row(with_intent("methamphetamine"), 1, YES),
            row(firearm, 1, YES)
        ]
    );
}

#[test]
fn crack_alone_stands_beside_powder_alone() {
    let ledger = Ledger::read();
    let alone = |drug: &str| ledger.people(|person| person.drugs == [drug]);
    let (crack, powder) = (alone("crack"), alone("powder"));
    let [people, median, life] = found("crack-powder").try_into().unwrap();
    assert_eq!(people, row(crack.len(), powder.len(), None));
    let share = |people: &[&super::ledger::Person]| {
        let life = people
            .iter()
            .filter(|person| person.sentence == "life")
            .count();
        (200 * life + people.len()) / (2 * people.len())
    };
    assert_eq!(life, row(share(&crack), share(&powder), None));
    let middle = |people: &[&super::ledger::Person]| {
        let mut sentences: Vec<u32> = people
            .iter()
            .filter_map(|person| person.severity())
            .collect();
        sentences.sort_unstable();
        sentences[(sentences.len() - 1) / 2]
    };
    assert_eq!(median, row(middle(&crack), middle(&powder), None));
}

#[test]
fn the_history_adds_up_as_in_its_file() {
    let history: serde_json::Value = serde_json::from_str(&text("history.json")).unwrap();
    let total = |keys: &[&str]| -> u64 {
        let of = |key: &&str| history["presidents"][*key]["commutations"].as_u64();
        let by_column = |key: &&str| {
            let keys = history["presidents"]["key"].as_array()?;
            let place = keys.iter().position(|own| own == *key)?;
            history["presidents"]["commutations"][place].as_u64()
        };
        keys.iter()
            .map(|key| by_column(key).or_else(|| of(key)).unwrap())
            .sum()
    };
    let nine = [
        "kennedy", "johnson", "nixon", "ford", "carter", "reagan", "ghw-bush", "clinton", "gw-bush",
    ];
    let nine_together = total(&nine);
    let ten_together = nine_together + total(&["eisenhower"]);
    assert_eq!((nine_together, ten_together), (525, 572));
    assert_eq!(
        found("nine-presidents"),
        [row(562, nine_together, YES), row(562, ten_together, None)]
    );
    assert_eq!(found("programme"), [row(12_026, 2_673, YES)]);
    assert_eq!(found("record-day")[2], row(107, 110, None));
}

#[test]
fn the_record_and_the_end_are_as_told() {
    assert_eq!(
        found("one-man"),
        [
            row(240, 240, YES),
            row("crack", "crack", YES),
            row("2006-05-04", "2006", YES),
            row("2016-12-01", "2016-12", YES),
        ]
    );
    assert_eq!(
        found("the-end"),
        [
            row("2017-01-19", "2017-01", YES),
            row("2017-01-19", "2017-01-20", YES)
        ]
    );
}

#[test]
fn what_outgrew_the_day_and_what_is_left_open_is_said() {
    let step = World::real().step("record-day");
    assert_eq!(
        step.verdict_words,
        "Held as far as the data go; overtaken since: 330 on January 19, 2017"
    );
    let undecided = step.undecided.unwrap().text;
    assert!(undecided.contains("1919, 1920 and 1921"), "{undecided}");
    let words = |id| World::real().step(id).verdict_words;
    assert_eq!(words("life"), "Holds");
    assert_eq!(
        words("one-day"),
        "Holds, with a caveat: not every grant took effect"
    );
    assert_eq!(
        words("crack-powder"),
        "Cannot be decided with this data: clemency is no sample"
    );
    assert_eq!(
        words("programme"),
        "Cannot be decided in full with this data: ambition is not counted"
    );
}

/// Returns all words of a step.
fn words(step: &CheckedStep) -> String {
    let said = [&step.caveat, &step.undecided, &step.overtaken];
    let said = said
        .into_iter()
        .flatten()
        .map(|own| format!("{} {}", own.name, own.text));
    let findings = step.findings.iter().map(|own| {
        let against = own.against.clone().unwrap_or_default();
        format!("{} {} {against}", own.label, own.computed)
    });
    let all = [&step.title, &step.statement, &step.verdict_words].map(String::clone);
    let all = all.into_iter().chain(step.paragraphs.clone());
    all.chain(said)
        .chain(findings)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn every_place_is_filled_and_no_figure_is_missing() {
    for step in World::real().told() {
        let words = words(&step);
        assert!(!words.contains(['{', '}']), "{words}");
        assert!(!words.contains("no figure"), "{words}");
        assert!(!words.contains("NaN") && !words.contains("None"), "{words}");
        assert!(words.chars().count() > 200, "{words}");
    }
}

#[test]
fn a_hidden_name_is_nowhere_in_the_story() {
    let hidden = World::real().with_facts(|facts| checked_steps(&story(), facts, Names::Hide));
    for step in &hidden {
        let words = format!("{} {} {}", step.id, words(step), encode(&step.view));
        assert!(!words.to_lowercase().contains("wright"), "{words}");
        assert_eq!(step.view.names, Names::Hide);
    }
    assert!(words(&hidden[6]).contains("grant 214 of August 3, 2016"));
}

#[test]
fn each_view_is_an_address_and_shows_people() {
    let world = World::real();
    let mut ids = Vec::new();
    for step in world.told() {
        let (view, notices) = decode(&encode(&step.view));
        assert_eq!(
            (view, notices),
            (step.view.clone(), Vec::new()),
            "{}",
            step.id
        );
        let statement = step.view.overlay.statement();
        assert_eq!(statement.map(|own| &own.id), Some(&step.id));
        let rows = world.with_facts(|facts| step.view.outcome(facts.columns).rows);
        assert!(!rows.is_empty(), "{}", step.id);
        assert!(
            !step.charts.is_empty() && !ids.contains(&step.id),
            "{}",
            step.id
        );
        ids.push(step.id);
    }
    assert_eq!(ids.len(), 10);
}

#[test]
fn a_reader_keeps_the_names_and_the_host_its_keys() {
    let step = World::real().step("nine-presidents");
    assert_eq!(step.charts[0], "time");
    let (reader, _) = decode("names=hide&childId=x&sentence=life");
    let next = step.view_after(&reader);
    assert_eq!(
        next,
        View {
            names: Names::Hide,
            foreign: vec!["childId=x".to_owned()],
            ..step.view.clone()
        }
    );
}
