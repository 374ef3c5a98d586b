//! Other data gives other verdicts: verdicts are never written down.

use super::world::World;
use commutations::domain::{Day, Drug, Effect, Flag, FlagSet, OffenseSet, Sentence, Tag, Verdict};

fn day(text: &str) -> Day {
    Day::parse_iso(text).unwrap()
}

/// Returns the index of the grant with this id.
fn row(world: &World, id: &str) -> usize {
    let mut grants = world.dataset.grants.iter();
    grants.position(|grant| grant.id.to_string() == id).unwrap()
}

/// Returns the data without the grants of those days for which `is_out` holds.
fn without_days(is_out: impl Fn(Day) -> bool) -> World {
    let world = World::real();
    world.without(|row| is_out(world.dataset.grants[row].id.granted))
}

fn verdict(world: &World, id: &str) -> Verdict {
    world.step(id).verdict
}

#[test]
fn one_grant_less_and_the_day_and_the_sum_no_longer_hold() {
    let world = World::real();
    let last_of_day = row(&world, "2016-08-03-214");
    let world = world.without(|row| row == last_of_day);
    let step = world.step("one-day");
    assert_eq!(step.verdict, Verdict::DoesNotHold);
    assert_eq!(
        step.verdict_words,
        "The records say otherwise: Grants that day"
    );
    assert_eq!(step.findings[0].computed, "213");
    assert_eq!(step.findings[0].against.as_deref(), Some("214"));
    assert!(step.paragraphs[0].contains("213") && !step.paragraphs[0].contains("214"));
    assert_eq!(verdict(&world, "so-far"), Verdict::DoesNotHold);
    assert_eq!(verdict(&world, "life"), Verdict::Holds);
}

#[test]
fn a_grant_that_took_effect_after_all_needs_no_caveat() {
    let mut world = World::real();
    for grant in &mut world.dataset.grants {
        let flags = grant.flags.iter().filter(|flag| *flag != Flag::NotInEffect);
        grant.flags = flags.collect::<FlagSet>();
    }
    for id in ["one-day", "so-far"] {
        let step = world.step(id);
        assert_eq!((step.verdict, step.caveat), (Verdict::Holds, None), "{id}");
    }
}

#[test]
fn without_the_last_batches_nothing_has_overtaken_the_day() {
    let world = without_days(|own| own >= day("2017-01-19"));
    let step = world.step("record-day");
    assert_eq!((step.verdict, step.overtaken), (Verdict::Undecided, None));
    assert!(step.undecided.is_some());
    // The next largest day is missing too: there is no figure, and so no verdict.
    let world = without_days(|own| own > day("2016-08-03"));
    assert_eq!(verdict(&world, "record-day"), Verdict::Undecided);
    assert_eq!(verdict(&world, "so-far"), Verdict::HoldsWithCaveat);
    assert_eq!(verdict(&world, "the-end"), Verdict::DoesNotHold);
}

#[test]
fn smaller_years_leave_nothing_open() {
    let mut world = without_days(|own| own >= day("2017-01-19"));
    for year in &mut world.history.years {
        if (1919..=1921).contains(&year.year) {
            year.commutations.count = 100;
        }
    }
    let step = world.step("record-day");
    assert_eq!((step.verdict, step.undecided), (Verdict::Holds, None));
    assert_eq!(step.findings[2].computed, "110");
}

#[test]
fn a_fuller_day_before_is_a_greater_record() {
    let mut world = World::real();
    // Moves the grants of four more days to the largest day before.
    let moved = |own: Day| (day("2016-01-16")..=day("2016-06-03")).contains(&own);
    let mut position = 95;
    for grant in &mut world.dataset.grants {
        if moved(grant.id.granted) {
            position += 1;
            grant.id.granted = day("2015-12-18");
            grant.id.position = position;
        }
    }
    let step = world.step("record-day");
    assert_eq!(step.findings[0].holds, Some(false));
    assert_eq!(step.verdict, Verdict::DoesNotHold);
    assert!(step.paragraphs[0].contains("Dec. 18, 2015, with 259"));
}

#[test]
fn a_president_more_generous_turns_the_comparison() {
    let mut world = World::real();
    let mut presidents = world.history.presidents.iter_mut();
    let johnson = presidents.find(|own| own.key == "johnson").unwrap();
    johnson.commutations.count += 37;
    let step = world.step("nine-presidents");
    assert_eq!(step.verdict, Verdict::DoesNotHold);
    assert_eq!(step.findings[0].against.as_deref(), Some("562"));
    let mut presidents = world.history.presidents.iter_mut();
    let johnson = presidents.find(|own| own.key == "johnson").unwrap();
    johnson.commutations.count -= 1;
    assert_eq!(verdict(&world, "nine-presidents"), Verdict::HoldsWithCaveat);
}

#[test]
fn a_term_instead_of_life_is_seen() {
    let mut world = World::real();
    let grants = &mut world.dataset.grants;
    let own = grants
        .iter_mut()
        .find(|grant| grant.id.granted == day("2016-08-03") && grant.in_force == Sentence::Life);
    own.unwrap().in_force = Sentence::Months(240);
    let step = world.step("life");
    assert_eq!(step.verdict, Verdict::DoesNotHold);
    assert_eq!(step.findings[0].computed, "66");
}

#[test]
fn without_such_offenses_the_report_was_wrong() {
    let mut world = World::real();
    for grant in &mut world.dataset.grants {
        for case in &mut grant.cases {
            case.offenses = OffenseSet::default();
        }
    }
    let step = world.step("offences");
    assert_eq!(step.verdict, Verdict::DoesNotHold);
    let holds: Vec<_> = step.findings.iter().map(|own| own.holds).collect();
    assert_eq!(holds, [Some(false), Some(false), Some(true)]);
}

#[test]
fn another_record_is_another_verdict() {
    let real = World::real();
    let own = row(&real, "2016-08-03-214");
    let changed = |change: fn(&mut World, usize)| {
        let mut world = real.clone();
        change(&mut world, own);
        world.step("one-man")
    };
    for (change, wrong) in [
        (
            (|world, row| world.dataset.grants[row].in_force = Sentence::Life)
                as fn(&mut World, usize),
            0,
        ),
        (
            |world, row| world.dataset.grants[row].drugs = [Drug::Heroin].into_iter().collect(),
            1,
        ),
        (
            |world, row| world.dataset.grants[row].cases[0].sentenced = Some(day("2007-01-01")),
            2,
        ),
        (
            |world, row| world.dataset.grants[row].effect = Effect::Expires(day("2017-01-01")),
            3,
        ),
    ] {
        let step = changed(change);
        let holds: Vec<bool> = step
            .findings
            .iter()
            .map(|own| own.holds == Some(true))
            .collect();
        let expected: Vec<bool> = (0..4).map(|place| place != wrong).collect();
        assert_eq!((step.verdict, holds), (Verdict::DoesNotHold, expected));
    }
    // Missing data leaves a statement undecided, and is named as the reason.
    let step = changed(|world, row| world.dataset.grants[row].cases[0].sentenced = None);
    assert_eq!(step.verdict, Verdict::Undecided);
    assert!(step.verdict_words.ends_with(": The day of the sentence"));
    assert_eq!(step.findings[2].computed, "no figure");
}

#[test]
fn fewer_petitions_and_a_later_grant_are_seen() {
    let mut world = World::real();
    for year in &mut world.history.years {
        if let Some(received) = &mut year.received
            && year.year >= 2014
        {
            received.count = 1000;
        }
    }
    assert_eq!(verdict(&world, "programme"), Verdict::DoesNotHold);
    let last = world.dataset.grants.len() - 1;
    world.dataset.grants[last].id.granted = day("2017-01-21");
    let step = world.step("the-end");
    let holds: Vec<_> = step.findings.iter().map(|own| own.holds).collect();
    assert_eq!(holds, [Some(true), Some(false)]);
    assert_eq!(step.verdict, Verdict::DoesNotHold);
}

#[test]
fn with_no_data_at_all_there_is_a_verdict_and_no_panic() {
    let mut world = World::real().without(|_| true);
    world.history.presidents.clear();
    world.history.years.clear();
    for step in world.told() {
        // What a law settles does not depend on the records.
        let is_law = step.id == "crack-powder" && step.verdict == Verdict::SettledByLaw;
        assert!(
            is_law || matches!(step.verdict, Verdict::DoesNotHold | Verdict::Undecided),
            "{}: {}",
            step.id,
            step.verdict.key()
        );
    }
}
