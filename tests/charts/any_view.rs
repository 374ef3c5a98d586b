//! What the charts and the headline say is true for any filters: every number, fraction, lead and median is checked
//! against a count of the grants.

use super::asked::{Asked, any_view, keys_of, months, states};
use super::figures::{number_after, numbers, part_of_whole, percent, spells_out};
use super::takeaways::{is_counted, is_fair};
use super::{records, view, worded};
use commutations::domain::{Day, Drug, Effect, EffectKind, Grant, Sentence, State, Tag};
use commutations::state::headline;
use commutations::text;
use commutations::ui::{Library, Records};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn count(people: &[&Grant], is_meant: impl Fn(&Grant) -> bool) -> usize {
    people.iter().filter(|own| is_meant(own)).count()
}

fn is_life(grant: &Grant) -> bool {
    grant.in_force == Sentence::Life
}

fn check_headline(records: &Records, asked: &Asked, people: &[&Grant]) {
    let view = view(&asked.query());
    let outcome = view.outcome(&records.columns);
    let said = headline(&records.dataset.about, &records.columns, &view, &outcome).text();
    if people.is_empty() {
        return assert!(said.starts_with("No one matches"), "{said}");
    }
    let number = text::count(u32::try_from(people.len()).unwrap());
    let life = count(people, is_life);
    if !view.is_filtered() {
        assert!(said.contains(&format!(" {number} ")), "{said}");
        return is_fair(said.split(". ").nth(1).unwrap(), life, people.len());
    }
    assert!(said.starts_with(&number), "{said}");
    let days = people.iter().map(|own| own.id.granted);
    let (first, last) = (days.clone().min().unwrap(), days.max().unwrap());
    let dates = if first == last {
        format!("on {}", text::day(first))
    } else {
        format!("between {}, and {}", text::day(first), text::day(last))
    };
    assert!(said.contains(&dates), "{said}");
    let of_them = |words: &str| said.contains(words);
    if of_them(" of them life") && !of_them("none of them life") && !of_them("all of them life") {
        let told = said.split(" of them life").next().unwrap();
        assert_eq!(*numbers(told).last().unwrap(), life, "{said}");
    }
    assert!(
        !of_them("none of them life") && !of_them("not for life") || life == 0,
        "{said}"
    );
    assert!(
        !of_them("all of them life") && !of_them(", for life") || life == people.len(),
        "{said}"
    );
}

fn check_time(asked: &Asked, said: &str, people: &[&Grant], end: Day) {
    let mut days: BTreeMap<Day, usize> = BTreeMap::new();
    for own in people {
        *days.entry(own.id.granted).or_default() += 1;
    }
    let most = days.values().max().copied().unwrap_or(0);
    let on = |count: usize| {
        days.iter()
            .filter(move |own| *own.1 == count)
            .map(|own| *own.0)
    };
    if people.is_empty() {
        assert!(said.to_lowercase().starts_with("no one"), "{said}");
        let is_of_dates = said.ends_with(" in the dates selected.");
        assert_eq!(is_of_dates, asked.dates.is_some(), "{said}");
    } else if days.len() == 1 {
        assert_eq!(numbers(said)[0], people.len(), "{said}");
        assert!(
            said.contains(&text::day(on(most).next().unwrap())),
            "{said}"
        );
    } else if asked.running {
        assert_eq!(numbers(said)[0], people.len(), "{said}");
        assert_eq!(number_after(said, ", on "), days.len(), "{said}");
        assert!(
            said.contains(&text::day(*days.keys().last().unwrap())),
            "{said}"
        );
    } else if said.contains("final week") {
        let first = end.days_before(6);
        let last = count(people, |own| {
            own.id.granted >= first && own.id.granted <= end
        });
        if !is_counted(said) {
            assert_eq!(number_after(said, "final week: "), last, "{said}");
        }
        is_fair(said, last, people.len());
    } else {
        assert_eq!(numbers(said)[0], people.len(), "{said}");
        assert_eq!(number_after(said, " on "), days.len(), "{said}");
        let (_, told) = said.split_once("The most").unwrap();
        assert_eq!(number_after(told, ": "), most, "{said}");
        let is_named = on(most).count() == 1;
        assert_eq!(told.contains("on one day"), !is_named, "{said}");
        assert_eq!(
            told.contains(&text::day(on(most).next().unwrap())),
            is_named,
            "{said}"
        );
    }
}

fn check_sentence(library: &Library, asked: &Asked, said: &str, people: &[&Grant]) {
    let chosen = &asked.lists["sentence"];
    let is_chosen = |own: &Grant| {
        keys_of(library, own, "sentence")
            .iter()
            .any(|own| chosen.contains(own))
    };
    let long = count(people, |own| {
        is_life(own) || matches!(own.in_force, Sentence::Months(240..))
    });
    if people.is_empty() {
        assert!(said.starts_with("No one"), "{said}");
    } else if asked.has("sentence") {
        let part = count(people, is_chosen);
        part_of_whole(said, part, people.len());
    } else if people.len() == 1 {
        assert!(said.starts_with("One person"), "{said}");
    } else {
        check_lengths(said, long, people);
    }
}

fn check_lengths(said: &str, long: usize, people: &[&Grant]) {
    let of = |is_meant: fn(Sentence) -> bool| count(people, |own| is_meant(own.in_force));
    let short = of(|own| matches!(own, Sentence::Months(..240)));
    let death = of(|own| own == Sentence::Death);
    let unknown = of(|own| own == Sentence::Unknown);
    if long > 0 {
        assert!(
            is_counted(said) || number_after(said, "(") == long,
            "{said}"
        );
        is_fair(said, long, people.len());
        let life = count(people, is_life);
        assert_eq!(said.contains("life"), life > 0, "{said}");
        assert_eq!(said.contains("20 years"), long > life, "{said}");
    } else {
        let all_short = "None of them had 20 years or longer.";
        assert_eq!(said == all_short, short == people.len(), "{said}");
        assert_eq!(said.contains("None of "), short > 0, "{said}");
    }
    let matters = |rare: usize| rare > 0 && (long == 0 || rare * 20 >= people.len() - unknown);
    assert_eq!(said.contains("a death sentence"), matters(death), "{said}");
    assert_eq!(said.contains("states no term"), matters(unknown), "{said}");
}

fn check_drug(asked: &Asked, said: &str, people: &[&Grant]) {
    if people.is_empty() {
        return assert!(said.starts_with("No one"), "{said}");
    }
    if asked.has("drug") {
        assert_eq!(numbers(said)[0], people.len(), "{said}");
    } else {
        let of = |drug: Drug| count(people, |own| own.drugs.contains(drug));
        let most = Drug::all()
            .filter(|own| *own != Drug::None)
            .map(of)
            .max()
            .unwrap();
        part_of_whole(
            said,
            if most == 0 { people.len() } else { most },
            people.len(),
        );
        if most > 0 {
            let named = Drug::all().filter(|own| *own != Drug::None && of(*own) == most);
            let mut words = named.map(|own| text::drug_offenses(&[own]));
            assert!(words.all(|words| said.contains(&words)), "{said}");
        }
    }
    // The chart ignores its own filter and that of firearms is one of it.
    let armed = count(people, |own| own.firearm);
    if let Some((rest, true)) = said
        .split_once(';')
        .map(|own| (own.1, !asked.has("firearm")))
    {
        match armed {
            0 => assert!(rest.contains("none had"), "{said}"),
            _ => assert_eq!(numbers(rest)[0], armed, "{said}"),
        }
        if rest.contains(" of all ") {
            assert_eq!(number_after(rest, " of all "), people.len(), "{said}");
        }
        percent(rest, armed, people.len());
    }
}

fn check_state(library: &Library, asked: &Asked, said: &str, people: &[&Grant]) {
    if people.is_empty() {
        return assert!(said.starts_with("No one"), "{said}");
    }
    if asked.has("state") {
        assert_eq!(numbers(said)[0], people.len(), "{said}");
        let life = count(people, is_life);
        assert_eq!(
            said.contains("none of them serving life"),
            life == 0 && people.len() > 1,
            "{said}"
        );
        assert_eq!(
            said.contains("all serving life"),
            life == people.len() && life > 1,
            "{said}"
        );
        if said.contains(" of them serving life") && life > 0 {
            assert_eq!(
                number_after(&said[said.rfind(", ").unwrap()..], ", "),
                life,
                "{said}"
            );
        }
        return;
    }
    let of = |state: State| count(people, |own| states(library, own).contains(&state));
    let mut all: Vec<(usize, State)> = State::all().map(|own| (of(own), own)).collect();
    all.sort_by_key(|own| std::cmp::Reverse(own.0));
    let most = all[0].0;
    let level = all.iter().filter(|own| own.0 == most).count();
    if most == 0 {
        assert_eq!(said, "No one was sentenced in a state.");
    } else if most == people.len() && !said.starts_with("The most") {
        part_of_whole(said, most, most);
        let mut named = all.iter().take(level).map(|own| text::state(own.1));
        assert!(named.any(|own| said.contains(&own)), "{said}");
    } else if level > 1 {
        assert_eq!(numbers(said), [most, level], "{said}");
    } else {
        let lower = said.to_lowercase();
        let lead = format!("{} led with ", text::state(all[0].1)).to_lowercase();
        assert!(lower.starts_with(&lead), "{said}");
        let (_, rest) = said.split_once(" led with ").unwrap();
        part_of_whole(rest, most, people.len());
        // Who comes next is named if there is one alone.
        let next = all[1].0;
        let is_one = next > 0 && all[2].0 < next;
        assert_eq!(said.contains(", then "), is_one, "{said}");
        if is_one {
            let words = format!(
                ", then {} with {}.",
                text::state(all[1].1),
                text::spelled(u32::try_from(next).unwrap())
            );
            assert!(said.ends_with(&words), "{said}");
        }
    }
}

fn check_served(library: &Library, asked: &Asked, said: &str, people: &[&Grant]) {
    let chosen = &asked.lists["served"];
    let waits = people
        .iter()
        .filter_map(|own| Some(months(own.first_sentenced()?, own.id.granted)));
    let waits: Vec<i32> = waits.collect();
    if people.is_empty() {
        assert!(said.starts_with("No one"), "{said}");
    } else if asked.has("served") {
        let part = count(people, |own| {
            keys_of(library, own, "served")
                .iter()
                .any(|own| chosen.contains(own))
        });
        part_of_whole(said, part, people.len());
    } else if waits.is_empty() {
        part_of_whole(said, people.len(), people.len());
    } else if people.len() > 1 {
        assert_eq!(number_after(said, "Half of "), people.len(), "{said}");
        let (_, term) = said.split_once("waited ").unwrap();
        let (term, rest) = term.split_once(" or more").unwrap();
        let unit = |unit: &str| {
            let before = term.split_once(unit).map(|own| own.0.trim_end());
            before.map_or(0, |own| {
                own.rsplit(' ').next().unwrap().parse::<i32>().unwrap()
            })
        };
        let median = unit("year") * 12 + unit("month");
        let reached = waits.iter().filter(|own| **own >= median).count();
        let longer = waits.iter().filter(|own| **own > median).count();
        assert!(
            2 * reached >= people.len() && 2 * longer <= people.len(),
            "{said}: {reached}, {longer}"
        );
        let long = waits.iter().filter(|own| **own >= 240).count();
        if long == 0 {
            assert!(rest.contains("no one waited"), "{said}");
        } else {
            assert_eq!(number_after(rest, "; "), long, "{said}");
        }
    }
}

/// Returns the months of the sentence in force and of the new one, and whether the latter is an estimate, if both are
/// terms and the new one is shorter.
fn terms(grant: &Grant) -> Option<(i32, i32, bool)> {
    let Sentence::Months(before) = grant.in_force else {
        return None;
    };
    let before = i32::from(before);
    match grant.effect {
        Effect::Term(after) => {
            let after = i32::from(after);
            (after < before).then_some((before, after, false))
        }
        Effect::Expires(end) => {
            let sentenced = grant.first_sentenced().filter(|own| *own <= end)?;
            let after = months(sentenced, end);
            (after < before).then_some((before, after, true))
        }
        _ => None,
    }
}

/// The median cut is within the rounding to half a year, and an estimate if one of the cuts is.
fn check_cut(said: &str, people: &[&Grant]) {
    let terms: Vec<_> = people.iter().filter_map(|own| terms(own)).collect();
    let Some((_, cut)) = said.split_once("Typical cut: about ") else {
        return assert!(terms.is_empty() || people.len() < 2, "{said}");
    };
    let is_estimate = terms.iter().any(|own| own.2);
    let (cut, _) = cut.split_once('.').unwrap();
    assert_eq!(cut.ends_with(" (estimate)"), is_estimate, "{said}");
    let mut cuts: Vec<i32> = terms.iter().map(|own| own.0 - own.1).collect();
    cuts.sort_unstable();
    let median = cuts[(cuts.len() - 1) / 2];
    let words: Vec<&str> = cut.split(' ').collect();
    let mut told = 0.0;
    for pair in words.windows(2) {
        let half = if pair[0].ends_with('½') { 0.5 } else { 0.0 };
        let number = pair[0].trim_end_matches('½').parse().unwrap_or(0.0) + half;
        told += match pair[1].trim_end_matches('s') {
            "year" => 12.0 * number,
            "month" => number,
            _ => 0.0,
        };
    }
    let most = if median < 24 { 0.0 } else { 3.0 };
    assert!((told - f64::from(median)).abs() <= most, "{said}: {median}");
}

fn check_change(said: &str, people: &[&Grant]) {
    check_cut(said, people);
    if people.len() > 1 && said.contains("cannot be given in years") {
        let told = said
            .rsplit(". ")
            .find(|own| own.contains("cannot be given"))
            .unwrap();
        let life = count(people, is_life);
        let is_told = told.contains("life sentence");
        assert_eq!(is_told, life > 0, "{said}");
        if is_told {
            assert_eq!(numbers(told)[0], life, "{said}");
        }
        assert!(
            numbers(told).iter().sum::<usize>() <= people.len(),
            "{said}"
        );
    }
    assert!(!said.starts_with("No one") || people.is_empty(), "{said}");
}

fn check_effect(asked: &Asked, said: &str, people: &[&Grant]) {
    if people.is_empty() {
        return assert!(said.starts_with("No one"), "{said}");
    }
    // Each clause has its number, in the order of the kinds, after that of all.
    let of = |kind: EffectKind| count(people, |own| own.effect.kind() == kind);
    let chosen = &asked.lists["effect"];
    let told: Vec<usize> = EffectKind::all()
        .filter(|own| of(*own) > 0 || chosen.iter().any(|key| key == own.key()))
        .map(of)
        .collect();
    let mut wanted: Vec<usize> = told.iter().copied().filter(|own| *own > 0).collect();
    if told.len() > 1 {
        wanted.insert(0, people.len());
    }
    assert_eq!(numbers(said), wanted, "{said}");
    assert_eq!(
        said.matches("none ").count(),
        told.iter().filter(|own| **own == 0).count(),
        "{said}"
    );
}

/// Checks all sentences about the records of a view.
fn check(records: &Records, asked: &Asked) {
    let query = asked.query();
    let said = |chart: &str| {
        let said = worded(records, chart, &query).takeaway;
        spells_out(&said);
        said
    };
    let people = |but: &str| asked.people(records, but);
    let all = people("");
    check_headline(records, asked, &all);
    check_time(
        asked,
        &said("time"),
        &all,
        records.dataset.about.to.unwrap(),
    );
    check_sentence(records, asked, &said("sentence"), &people("sentence"));
    check_drug(asked, &said("drug"), &all);
    check_state(records, asked, &said("state"), &all);
    check_served(records, asked, &said("served"), &people("served"));
    check_change(&said("change"), &all);
    check_effect(asked, &said("effect"), &people("effect"));
}

/// Each condition alone, and any together.
#[test]
fn whatever_is_filtered_the_sentences_are_true() {
    let records = records();
    let mut days: Vec<Day> = records
        .dataset
        .grants
        .iter()
        .map(|own| own.id.granted)
        .collect();
    days.sort_unstable();
    days.dedup();
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(400));
    let found = runner.run(&any_view(), |(dates, mut asked)| {
        asked.dates = dates.map(|(a, b)| (days[a.min(b)], days[a.max(b)]));
        check(&records, &asked);
        Ok(())
    });
    assert!(found.is_ok(), "{found:?}");
}
