use super::*;

fn of(text: &str) -> Terms {
    read(text, Day::parse_iso("2016-08-03").unwrap()).unwrap()
}

fn expires(day: &str) -> Effect {
    Effect::Expires(Day::parse_iso(day).unwrap())
}

/// Trap 13.
#[test]
fn the_kinds_of_effect_are_told_apart() {
    for (text, effect) in [
        (
            "Prison sentence commuted to expire on May 1, 2017.",
            expires("2017-05-01"),
        ),
        (
            "Prison sentence to expire on May 1. 2017",
            expires("2017-05-01"),
        ),
        (
            "Prison sentence commuted to a term of May 1, 2017",
            expires("2017-05-01"),
        ),
        (
            "Prison sentence commuted to expire no sooner than May 1, 2017",
            expires("2017-05-01"),
        ),
        (
            "Prison sentence commuted to expire on (120 days).",
            expires("2016-12-01"),
        ),
        (
            "Prison sentence commuted to a term of 90 months' imprisonment",
            Effect::Term(90),
        ),
        ("Prison sentence commuted to 90 months", Effect::Term(90)),
        (
            "Prison sentence commuted to a term of 10 years' imprisonment",
            Effect::Term(120),
        ),
        (
            "Sentence of imprisonment commuted to time served",
            Effect::TimeServed,
        ),
        (
            "Sentence of imprisonment to expire immediately",
            Effect::AtOnce,
        ),
        (
            "Death sentence commuted to life imprisonment",
            Effect::ToLife,
        ),
    ] {
        assert_eq!(of(text).effect, effect, "{text}");
    }
}

#[test]
fn each_condition_is_a_tag() {
    for (text, condition) in [
        (
            ", conditioned upon enrollment in the residential drug abuse treatment",
            Condition::DrugTreatment,
        ),
        (
            " and unpaid balance of $5 fine remitted when her sentence expires",
            Condition::FineRemitted,
        ),
        (
            ", and the remaining balance of the fine remitted",
            Condition::FineRemitted,
        ),
        (
            " and unpaid balance of $5 restitution obligation remitted",
            Condition::OtherPaymentRemitted,
        ),
        (
            ", and obligation and payment of $5 forfeiture remitted",
            Condition::OtherPaymentRemitted,
        ),
        (
            ", and 10-year term of supervised release commuted to five years' supervised release, leaving intact and in effect the rest",
            Condition::SupervisionCut,
        ),
    ] {
        let text = format!("Prison sentence commuted to expire on May 1, 2017{text}.");
        let found: Vec<Condition> = of(&text).conditions.iter().collect();
        assert_eq!(found, [condition], "{text}");
    }
}

#[test]
fn what_is_odd_is_kept_apart() {
    let terms = of(
        "Prison sentence for conviction imposed in the District of Utah commuted to 90 months imprisonment",
    );
    assert_eq!(terms.only_of.as_deref(), Some("District of Utah"));
    let terms = of(
        "Prison sentence commuted to a term of 90 months' imprisonment, or 80 months' imprisonment",
    );
    assert_eq!((terms.effect, terms.or_term), (Effect::Term(90), Some(80)));
}

#[test]
fn an_unknown_text_is_refused() {
    let granted = Day::parse_iso("2016-08-03").unwrap();
    for text in [
        "Sentence halved",
        "Prison sentence commuted to expire soon",
        "Prison sentence commuted to expire on May 1, 2017 and a horse given",
    ] {
        assert_eq!(read(text, granted).unwrap_err().text, text);
    }
}
