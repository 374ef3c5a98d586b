//! The verdicts on the real data, with their figures compared with counts of the raw files.

use super::ledger::Ledger;
use super::world::{World, json_of, story, text};
use commutations::charts::check_exhibit;
use commutations::domain::{Day, Names, Verdict};
use commutations::state::story::{
    CheckedStep, Finding, byline, checked_steps, validate, verdict_tally,
};
use commutations::state::{View, decode, encode};
use serde_json::Value;
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
            ("crack-powder", Verdict::SettledByLaw),
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

/// The law settles the statement, and the records are not held against it: no figure of theirs stands beside it.
#[test]
fn crack_and_powder_are_settled_by_the_law_and_its_sources() {
    let context = json_of("story.json")["context"].clone();
    let fact = |id: &str| {
        let facts = context.as_array().unwrap().iter();
        facts.clone().find(|own| own["id"] == id).unwrap().clone()
    };
    let (before, after) = (fact("anti-drug-abuse-act"), fact("fair-sentencing-act"));
    assert_eq!(
        (before["figure"].as_u64(), after["figure"].as_u64()),
        (Some(100), Some(18))
    );
    assert_eq!(
        found("crack-powder"),
        [
            row(&before["figure"], 1, YES),
            row(&after["figure"], "", None)
        ]
    );
    let step = World::real().step("crack-powder");
    let settled = step.settled.unwrap().text;
    for fact in [before, after, fact("first-step-act")] {
        for field in ["label", "source"] {
            assert!(settled.contains(fact[field].as_str().unwrap()), "{settled}");
        }
    }
    assert!(!step.charts.contains(&"pair".to_owned()));
    assert!(step.paragraphs[1].contains("do not show"));
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
fn the_record_is_broken_by_the_facts_of_the_file() {
    let context = json_of("story.json")["context"].clone();
    let records: Vec<Value> = context.as_array().unwrap().clone();
    let records = records.into_iter().filter(|own| own["kind"] == "record");
    let records: Vec<Value> = records.collect();
    assert_eq!(records.len(), 2);
    let ledger = Ledger::read();
    let days = ledger.days();
    let (last, most) = days.iter().max_by_key(|(_, count)| **count).unwrap();
    let step = World::real().step("record-day");
    assert_eq!(step.verdict, Verdict::Overtaken);
    let day = |iso: &str| commutations::text::day(Day::parse_iso(iso).unwrap());
    let expected = format!(
        "True then, record since broken: {most} on {}, then {} on {}, and {} on {}",
        day(last),
        records[0]["said"].as_str().unwrap(),
        day(records[0]["date"].as_str().unwrap()),
        records[1]["said"].as_str().unwrap(),
        day(records[1]["date"].as_str().unwrap()),
    );
    assert_eq!(step.verdict_words, expected);
    // Each record is higher than the one before it, and its source is told.
    let mut before = u64::from(*most);
    let overtaken = step.overtaken.unwrap().text;
    for record in &records {
        let figure = record["figure"].as_u64().unwrap();
        assert!(figure > before, "{figure}");
        before = figure;
        assert!(
            overtaken.contains(record["source"].as_str().unwrap()),
            "{overtaken}"
        );
    }
    let undecided = step.undecided.unwrap().text;
    assert!(undecided.contains("1919, 1920 and 1921"), "{undecided}");
}

/// What a source says of a figure is the figure, or the figure rounded to two digits.
#[test]
fn the_words_of_a_source_agree_with_its_figure() {
    let mut told = 0;
    for fact in json_of("story.json")["context"].as_array().unwrap() {
        let Some(said) = fact["said"].as_str() else {
            continue;
        };
        let digits = |word: &str| word.replace(',', "").parse::<u64>().ok();
        let number = said.split(' ').find_map(digits).unwrap();
        let figure = fact["figure"].as_u64().unwrap();
        let rounded = (figure + 50) / 100 * 100;
        assert!(number == figure || number == rounded, "{said}: {figure}");
        told += 1;
    }
    assert!(told >= 4);
}

#[test]
fn each_verdict_is_told_in_its_words_and_with_its_reason() {
    let words = |id| World::real().step(id).verdict_words;
    assert_eq!(words("life"), "True");
    assert_eq!(
        words("one-day"),
        "True, with context: not every grant took effect"
    );
    assert!(words("crack-powder").starts_with("Settled by law: 100 to 1 by weight until "));
    assert_eq!(
        words("programme"),
        "The records don’t say: ambition is not counted"
    );
}

/// Every statement is counted under its verdict, and nothing else is summed up.
#[test]
fn the_tally_counts_each_kind() {
    let told = World::real().told();
    let tally = verdict_tally(&told);
    let mut sum = 0;
    for line in &tally {
        let (kind, count) = line.rsplit_once(": ").unwrap();
        let of_kind = told.iter().filter(|step| step.verdict_in_short() == kind);
        assert_eq!(count, of_kind.count().to_string(), "{line}");
        sum += count.parse::<usize>().unwrap();
    }
    assert_eq!((sum, tally.len()), (told.len(), 5), "{tally:?}");
}

#[test]
fn the_report_is_named_by_publisher_place_and_day() {
    let story = story();
    let name = byline(&story.source);
    assert_eq!(
        name,
        format!(
            "Reuters, Washington, {}",
            commutations::text::day(story.source.published)
        )
    );
    for step in World::real().told() {
        assert_eq!(step.source, name, "{}", step.id);
    }
    assert!(story.introduction.contains(&story.source.publisher));
}

/// Returns all words of a step.
fn words(step: &CheckedStep) -> String {
    let said = step
        .remarks()
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
    assert!(words(&hidden[6]).contains("grant 214 of Aug. 3, 2016"));
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
