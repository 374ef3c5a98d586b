use super::*;
use crate::unit::Unit;

fn of(text: &str) -> SentenceReading {
    read(text, Bare::default()).unwrap_or_else(|fault| panic!("{text}: {fault:?}"))
}

fn in_force(text: &str) -> Sentence {
    of(text).in_force
}

const fn range(min_months: u16, max_months: Option<u16>) -> Sentence {
    Sentence::Indeterminate {
        min_months,
        max_months,
    }
}

#[test]
fn terms_are_counted_in_months() {
    for (text, months) in [
        ("240 months", 240),
        ("240 Months", 240),
        ("20 yrs", 240),
        ("20 yrs.", 240),
        ("20-year sentence", 240),
        ("20 years, 6 months", 246),
        ("20 years and 6 months", 246),
        ("20 years 6 months", 246),
        ("20y 6m", 246),
        ("17.5 years", 210),
        ("17½ years", 210),
        ("19.5833333333333 years", 235),
        ("835 years", 10_020),
        ("1,748 months' imprisonment", 1748),
        ("twenty-five years", 300),
        ("one hundred twenty months", 120),
        ("a year and a day", 12),
        ("12 months and one day", 12),
        ("366 days", 12),
        (
            "235 months' imprisonment; five years' supervised release",
            235,
        ),
        (
            "235 months' imprisonment, five years' supervised release, $2,500 fine",
            235,
        ),
        ("27 months imprisonment 3 years supervised release", 27),
        ("20 years with 5 years probation", 240),
        ("2 months; $491197 restitution", 2),
        ("2 months; $491197 restitution; $250000 fine", 2),
        ("46 months (served nearly half)", 46),
        ("46 months (commuted after serving nearly half)", 46),
        ("37 months (commuted 1993)", 37),
        ("240 months (20 years)", 240),
        ("6 months prison and 6 months home confinement", 6),
        ("10 years plus 18 months", 138),
        ("Sentenced to 20 years in federal prison", 240),
        ("15 to 15 years", 180),
        (
            "78 months' imprisonment; three years' supervised release; seven hundred dollar ($700.00) special assessment",
            78,
        ),
        (".5 years", 6),
        ("17 1/2 years", 210),
        ("twenty (20) years", 240),
        ("Sentence: 20 years", 240),
        ("5 years 3 months 10 days", 63),
        ("five years, three months and ten days", 63),
        ("20 years without parole", 240),
        ("20 years, no parole", 240),
        ("20 years, parole eligible 2030", 240),
        (
            "9 months' imprisonment (concurrent) five years' supervised release",
            9,
        ),
    ] {
        assert_eq!(in_force(text), Sentence::Months(months), "{text}");
    }
}

#[test]
fn life_and_death_are_no_numbers() {
    for text in [
        "Life",
        "mandatory life",
        "Mandatory life imprisonment",
        "life imprisonment",
        "three life terms",
        "3 life sentences",
        "two consecutive life sentences",
        "Life plus 18 months",
        "Life + 5 years",
        "life plus 300 months' imprisonment; five years' supervised release",
        "Life imprisonment; no supervised release term",
        "life with the possibility of parole",
        "life and 20 years",
        "10 years plus life",
    ] {
        assert_eq!(in_force(text), Sentence::Life, "{text}");
    }
    for text in [
        "LWOP",
        "L.W.O.P.",
        "life without parole",
        "Life without the possibility of parole",
        "life w/o parole",
        "life w/out parole",
        "Life-without-parole",
        "life-without-the-possibility-of-parole",
        "mandatory life without parole",
        "life, no parole",
        "life (without parole)",
        "natural life",
        "two life sentences without parole",
        "LWOP plus 20 years",
    ] {
        assert_eq!(in_force(text), Sentence::LifeWithoutParole, "{text}");
    }
    for text in ["Death", "death sentence", "Death penalty"] {
        assert_eq!(in_force(text), Sentence::Death, "{text}");
    }
    assert!(of("Life plus 18 months").life_plus && !of("Life").life_plus);
}

#[test]
fn indeterminate_terms_have_a_shortest_and_sometimes_a_longest() {
    for (text, sentence) in [
        ("25 to life", range(300, None)),
        ("25 years to life", range(300, None)),
        ("25-life", range(300, None)),
        ("25 years-to-life", range(300, None)),
        ("25-to-life", range(300, None)),
        ("15 to 30 years without parole", range(180, Some(360))),
        ("twenty-five years to life", range(300, None)),
        ("180 months to life", range(180, None)),
        ("life with parole after 25 years", range(300, None)),
        ("15–30 years", range(180, Some(360))),
        ("15-30 years", range(180, Some(360))),
        ("15 to 30 years", range(180, Some(360))),
        ("15 years to 30 years", range(180, Some(360))),
        ("6 months to 1 year", range(6, Some(12))),
        ("7½ to 15 years", range(90, Some(180))),
        ("8 1/3 to 25 years", range(100, Some(300))),
        ("25 years to life plus 5 years", range(360, None)),
        ("5 years + 25 to life", range(360, None)),
    ] {
        assert_eq!(in_force(text), sentence, "{text}");
    }
}

#[test]
fn the_last_amendment_is_in_force() {
    for (text, in_force, original) in [
        (
            "Life (amended to 14 years)",
            Sentence::Months(168),
            Sentence::Life,
        ),
        (
            "14 years (reduced from life)",
            Sentence::Months(168),
            Sentence::Life,
        ),
        (
            "240 months reduced to 180 months",
            Sentence::Months(180),
            Sentence::Months(240),
        ),
        (
            "Life commuted to 20 years",
            Sentence::Months(240),
            Sentence::Life,
        ),
        (
            "14 years reduced from 20 years",
            Sentence::Months(168),
            Sentence::Months(240),
        ),
        (
            "14 years (originally life)",
            Sentence::Months(168),
            Sentence::Life,
        ),
        (
            "324 months' imprisonment; five years' supervised release; amended to 262 months' imprisonment (May 19, 2015)",
            Sentence::Months(262),
            Sentence::Months(324),
        ),
        (
            "90 months (as amended on May 1, 2001)",
            Sentence::Months(90),
            Sentence::Unknown,
        ),
    ] {
        let read = of(text);
        assert_eq!(
            (read.in_force, read.original),
            (in_force, original),
            "{text}"
        );
        assert!(read.amended, "{text}");
    }
}

#[test]
fn what_is_no_prison_term_says_why() {
    for (text, why) in [
        ("", Unstated::Empty),
        ("N/A", Unstated::Empty),
        ("NA", Unstated::Empty),
        ("-", Unstated::Empty),
        ("—", Unstated::Empty),
        ("not stated", Unstated::Empty),
        ("time served", Unstated::TimeServed),
        ("Time served; $2000 fine", Unstated::TimeServed),
        ("6 months home confinement", Unstated::NotPrison),
        ("2 years probation", Unstated::NotPrison),
        ("$500 fine", Unstated::NotPrison),
        ("two to four years' probation", Unstated::NotPrison),
        ("Pending", Unstated::Pending),
        ("Pending trial", Unstated::Pending),
        ("Pending sentencing", Unstated::Pending),
        ("No prison time", Unstated::NotPrison),
        ("Not yet sentenced", Unstated::Pending),
    ] {
        let read = of(text);
        assert_eq!(read.unstated, Some(why), "{text}");
        assert_eq!(read.in_force, Sentence::Unknown, "{text}");
    }
}

#[test]
fn numbers_alone_need_a_unit() {
    for (unit, months) in [(Unit::Months, 20), (Unit::Years, 240)] {
        let bare = Bare {
            unit: Some(unit),
            is_named: true,
        };
        for text in ["20", "20.0"] {
            let read = read(text, bare).unwrap();
            assert_eq!(read.in_force, Sentence::Months(months), "{text}");
        }
    }
    assert_eq!(read("240", Bare::default()), Err(SentenceFault::NoUnit));
    assert_eq!(
        read("240 to life", Bare::default()),
        Err(SentenceFault::NoUnit)
    );
}

#[test]
fn what_is_not_understood_is_a_fault() {
    for (text, fault) in [
        ("90 lashes", SentenceFault::Form),
        ("20 years +", SentenceFault::Form),
        ("about 20 years", SentenceFault::Form),
        ("1,5 years", SentenceFault::DecimalComma),
        ("17,5 years", SentenceFault::DecimalComma),
        ("17,25", SentenceFault::DecimalComma),
        ("15,5 to 30,5 years", SentenceFault::DecimalComma),
        ("20 years, half suspended", SentenceFault::Form),
        ("20 years 5 years probation", SentenceFault::Form),
        ("20 years parole eligible after 10", SentenceFault::Form),
        ("years", SentenceFault::Form),
        ("15 years (5 years suspended)", SentenceFault::Form),
        ("life (parole eligible after 25 years)", SentenceFault::Form),
        ("5/10 years", SentenceFault::Form),
        ("10 years and 10 years consecutive", SentenceFault::TwoTerms),
        ("10 years; 5 years", SentenceFault::TwoTerms),
        ("10 years (5 years)", SentenceFault::TwoTerms),
        ("5,462 years", SentenceFault::TooLong),
        ("65,536 months", SentenceFault::TooLong),
        ("99999999999999999999999 years", SentenceFault::TooLong),
        ("10 days", SentenceFault::UnderAMonth),
        ("0 months", SentenceFault::UnderAMonth),
        ("30 to 15 years", SentenceFault::Reversed),
    ] {
        assert_eq!(read(text, Bare::default()), Err(fault), "{text}");
    }
}

#[test]
fn two_terms_are_not_added_unless_the_second_goes_on_with_the_first() {
    for text in [
        "20 years, 240 months",
        "20 years 240 months",
        "10 years and 120 months",
        "10 years of imprisonment, 240 months",
        "10 years imprisonment 240 months",
        "2 years 18 months",
        "1 year and 365 days",
        "6 months, 180 days",
        "5 years consecutive to 10 years",
        "5 years concurrent to 10 years",
        "5 years concurrent with 10 years",
        "5 years, consecutive to 10 years",
        "5 years consecutively to 6 months",
        "10 years and 6 months consecutive",
        "10 years concurrent with 6 months",
        "10 years consecutive 6 months",
        "20 years consecutive to life",
        "60 consecutive to 120",
        "10 years prison to 5 years probation",
        "5 years probation to 10 years prison",
    ] {
        for unit in [None, Some(Unit::Months)] {
            let is_named = unit.is_some();
            let found = read(text, Bare { unit, is_named });
            assert_eq!(found, Err(SentenceFault::TwoTerms), "{text}");
        }
    }
    for (text, months) in [
        ("1 year and 6 months", 18),
        ("1 year and 11 months", 23),
        ("20 years, 0 months", 240),
        ("11 months and 29 days", 11),
        ("1 year and 364 days", 23),
        ("2 years plus 18 months", 42),
        ("10 years 6 months concurrent", 126),
    ] {
        assert_eq!(of(text).in_force, Sentence::Months(months), "{text}");
    }
}

#[test]
fn a_number_without_a_unit_is_not_joined_to_one_with_another() {
    for unit in [Unit::Months, Unit::Years] {
        let bare = Bare {
            unit: Some(unit),
            is_named: true,
        };
        for text in ["5+5 years", "5 years + 5", "5 + 6 months", "20 years, 6"] {
            let found = read(text, bare);
            assert!(
                matches!(found, Err(SentenceFault::NoUnit | SentenceFault::TwoTerms)),
                "{text}: {found:?}"
            );
        }
    }
    let months = Bare {
        unit: Some(Unit::Months),
        is_named: true,
    };
    let sum = read("60+60", months).unwrap();
    assert_eq!(sum.in_force, Sentence::Months(120));
    let same = read("20 years (240)", months).unwrap();
    assert_eq!(same.in_force, Sentence::Months(240));
    let own = read("5 years to 10", months);
    assert_eq!(own, Err(SentenceFault::NoUnit));
}

#[test]
fn what_the_number_leaves_out_is_told() {
    assert!(of("12 months and one day").days_left_out);
    assert!(!of("12 months").days_left_out);
    assert!(of("15.3 years").rounded && !of("19.33 years").rounded);
    assert!(of("46 months (served nearly half)").has_remark);
}
