//! What the terms of grants become.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

mod reading;

use commutations::data::{About, Dataset, Source, encode};
use commutations::domain::{Condition, Effect};
use commutations_lists::{Choices, DateOrder, Question, Reading, Unit, Why, read};
use reading::of;

fn dataset(reading: &Reading) -> Dataset {
    let about = About {
        granter: "Gail Overton".to_owned(),
        granter_in_short: "Overton".to_owned(),
        office: "Governor".to_owned(),
        ..About::default()
    };
    let source = Source {
        title: "Commutations".to_owned(),
        publisher: "Office of the Governor".to_owned(),
        page: "example.org/clemency".to_owned(),
        copied: "2026-11".to_owned(),
    };
    let dataset = reading.dataset(&about, &source).unwrap();
    assert_eq!(Dataset::from_file(&encode(&dataset)), Ok(dataset.clone()));
    dataset
}

#[test]
fn terms_that_are_not_understood_stay_in_the_words_of_the_list() {
    for words in [
        "released to home confinement",
        "made eligible for parole",
        "reduced by 5 years",
        "released",
        "commuted to 10 years, eligible for parole",
        "commuted to 10 years and 120 months",
        "to expire soon",
    ] {
        let reading = of(&format!(
            "Name,Date,Sentence,Terms\nA,2016-08-20,20 years,\"{words}\"\n"
        ));
        assert_eq!(reading.counts.in_charts, 1, "{words}");
        let grant = &dataset(&reading).grants[0];
        assert_eq!(grant.effect, Effect::Other, "{words}");
        assert_eq!(grant.effect_words.as_deref(), Some(words));
        let faults: Vec<(u32, Why, &str)> = reading
            .faults
            .iter()
            .map(|fault| (fault.line, fault.why, fault.cell.as_str()))
            .collect();
        assert_eq!(faults, [(2, Why::Terms, words)]);
    }
}

#[test]
fn a_new_end_or_term_that_is_not_read_stays_in_the_words_of_the_list() {
    for (columns, cells, words) in [
        ("New end of the sentence", "next spring", "next spring"),
        ("New term", "forty lashes", "forty lashes"),
        ("Terms,New term", "released,", "released"),
    ] {
        let reading = of(&format!(
            "Name,Date,Sentence,{columns}\nA,2016-08-20,20 years,{cells}\n"
        ));
        let grant = &dataset(&reading).grants[0];
        assert_eq!(grant.effect_words.as_deref(), Some(words), "{columns}");
    }
    let choices = Choices {
        orders: vec![(3, DateOrder::DayFirst)],
        ..Choices::default()
    };
    let text = "Name,Date,Sentence,Terms\nA,2016-08-20,20 years,released on 8/20/2016\n";
    let other_order = read(text, &choices).unwrap();
    let grant = &dataset(&other_order).grants[0];
    assert_eq!(grant.effect_words.as_deref(), Some("released on 8/20/2016"));
    let stated = of("Name,Date,Sentence,Terms,New term\nA,2016-08-20,20 years,reduced,10 years\n");
    assert_eq!(stated.people[0].effect, Effect::Term(120));
}

#[test]
fn a_number_alone_waits_for_its_unit() {
    let text = "Name,Date,Sentence,Terms\nA,2016-08-20,20 years,180\nB,2016-08-20,20 years,commuted to 10 years\n";
    let reading = of(text);
    assert_eq!((reading.counts.waiting, reading.counts.in_charts), (1, 1));
    assert!(matches!(
        reading.questions.as_slice(),
        [Question::Unit { column: 3, .. }]
    ));
    let choices = Choices {
        units: vec![(3, Unit::Months)],
        ..Choices::default()
    };
    let answered = read(text, &choices).unwrap();
    assert_eq!(answered.people[0].effect, Effect::Term(180));
}

#[test]
fn nothing_in_the_terms_is_not_stated() {
    for words in ["", "N/A", "unknown", "not stated"] {
        let reading = of(&format!(
            "Name,Date,Sentence,Terms\nA,2016-08-20,20 years,commuted to 10 years\n\
             B,2016-08-20,20 years,{words}\n"
        ));
        assert_eq!(reading.people[1].effect, Effect::Unstated, "{words}");
        assert_eq!(reading.faults, [], "{words}");
    }
}

#[test]
fn a_death_sentence_changed_to_life_keeps_that_there_is_no_parole() {
    for (words, has_parole) in [
        ("commuted to life without parole", false),
        ("commuted to life without the possibility of parole", false),
        ("Death sentence commuted to life, no parole", false),
        ("commuted to LWOP", false),
        ("commuted to life imprisonment", true),
        ("commuted to life with the possibility of parole", true),
    ] {
        let reading = of(&format!(
            "Name,Date,Sentence,Terms\nA,2016-08-20,death,\"{words}\"\n"
        ));
        let grant = &dataset(&reading).grants[0];
        assert_eq!(grant.effect, Effect::ToLife, "{words}");
        let no_parole = grant.conditions.contains(Condition::NoParole);
        assert_eq!(no_parole, !has_parole, "{words}");
    }
    let column = |words: &str| {
        let reading = of(&format!(
            "Name,Date,Sentence,New term\nA,2016-08-20,death,{words}\n"
        ));
        let grant = &dataset(&reading).grants[0];
        (grant.effect, grant.effect_words.clone())
    };
    assert_eq!(column("Life"), (Effect::ToLife, None));
    assert_eq!(column("LWOP"), (Effect::Other, Some("LWOP".into())));
    let life = of("Name,Date,Sentence,Terms\nA,2016-08-20,Life,commuted to 10 years\n");
    assert!(life.people[0].conditions.is_empty());
}

#[test]
fn what_was_denied_is_not_in_the_charts() {
    for words in ["Denied", "not commuted", "Petition denied.", "was denied"] {
        let reading = of(&format!(
            "Name,Date,Sentence,Terms\nA,2016-08-20,20 years,commuted to 10 years\n\
             B,2016-08-20,20 years,{words}\n"
        ));
        assert_eq!((reading.counts.in_charts, reading.counts.not_read), (1, 1));
        let fault = &reading.faults[0];
        assert_eq!(
            (fault.line, fault.column, fault.why, fault.loses_row),
            (3, Some(3), Why::Denied, true),
            "{words}"
        );
    }
    let granted = of(
        "Name,Date,Sentence,Terms\nA,2016-08-20,20 years,remission of fine denied; commuted to 10 years\n",
    );
    assert_eq!(granted.counts.in_charts, 1);
}
