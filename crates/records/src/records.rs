//! Converts people to records.

use super::person::{Person, PersonCase};
use commutations::data::{About, Annotation, CardPlan, Dataset, NamedView, Source};
use commutations::domain::{Case, Day, District, Grant, GrantId};

/// Returns the records of `people`, sorted by date and line, still without an edition.
pub(super) fn dataset(people: &mut [Person]) -> Dataset {
    people.sort_by_key(|person| (person.granted, person.line));
    let districts = districts(people);
    let grants = ids(people)
        .into_iter()
        .zip(people.iter())
        .map(|(id, person)| grant(id, person, &districts))
        .collect();
    Dataset {
        edition: String::new(),
        about: about(),
        source: Source {
            title: "Commutations granted by President Barack Obama".to_owned(),
            publisher: "U.S. Department of Justice, Office of the Pardon Attorney".to_owned(),
            page: "www.justice.gov/pardon/obama-commutations".to_owned(),
            copied: "2019-01".to_owned(),
        },
        districts,
        grants,
    }
}

/// What is particular to the list.
pub(super) fn about() -> About {
    About {
        granter: "Barack Obama".to_owned(),
        granter_in_short: "Obama".to_owned(),
        office: "President".to_owned(),
        from: Day::from_ymd(2009, 1, 20),
        to: Day::from_ymd(2017, 1, 20),
        possessive: Some("his".to_owned()),
        history: Some("obama".to_owned()),
        has_report: true,
        source_in_short: Some("Justice Department".to_owned()),
        // The last count that the White House published, on January 19, 2017 (statement of the Counsel to the
        // President).
        life_announced: Some(568),
        annotations: crack_law().into_iter().collect(),
        presets: Some(presets()),
        cards: cards(),
        ..About::default()
    }
}

/// The day from which crack cocaine counted 18 to 1 against powder, not 100 to 1 (Fair Sentencing Act, Pub. L. 111-220).
fn crack_law() -> Option<Annotation> {
    Some(Annotation {
        day: Day::from_ymd(2010, 8, 3)?,
        words: "Crack law changed".to_owned(),
    })
}

/// The views that are one press away: the day is that of the news report (`data/story.json`).
fn presets() -> Vec<NamedView> {
    [
        ("Life", "sentence=life"),
        ("Crack", "drug=crack"),
        ("Aug. 3, 2016", "from=2016-08-03&to=2016-08-03"),
        ("Final week", "from=2017-01-17&to=2017-01-19"),
    ]
    .map(|(words, view)| NamedView {
        words: words.to_owned(),
        view: view.to_owned(),
    })
    .into()
}

/// The cards: id, title, view and chart. The first has the day of the news report, and the comparison is the report’s.
fn cards() -> Vec<CardPlan> {
    let day = "from=2016-08-03&to=2016-08-03";
    let nine = "compare=obama~kennedy,johnson,nixon,ford,carter,reagan,ghw-bush,clinton,gw-bush";
    [
        ("time", "The day of 214 commutations", day, "time"),
        (
            "sentence",
            "Commuted from life in prison",
            "sentence=life",
            "sentence",
        ),
        ("drugs", "Commutations by drug", "drug=crack", "drug"),
        ("where", "Commutations by state", "", "state"),
        (
            "change",
            "Before and after the commutation",
            "effect=term",
            "change",
        ),
        ("years", "Commutations by year since 1900", "", "years"),
        (
            "presidents",
            "Commutations by president since 1900",
            "order=size",
            "presidents",
        ),
        (
            "nine-presidents",
            "Obama against the nine presidents before him",
            nine,
            "sides",
        ),
        ("story", "Checking the 2016 coverage", "story=one-day", ""),
    ]
    .map(|(id, title, view, chart)| CardPlan {
        id: id.to_owned(),
        title: title.to_owned(),
        view: view.to_owned(),
        chart: (!chart.is_empty()).then(|| chart.to_owned()),
    })
    .into()
}

/// Returns the distinct districts, sorted by name.
fn districts(people: &[Person]) -> Vec<District> {
    let cases = people.iter().flat_map(|person| &person.cases);
    let mut districts: Vec<District> = cases.filter_map(|case| case.district.clone()).collect();
    districts.sort_by_cached_key(ToString::to_string);
    districts.dedup();
    districts
}

fn ids(people: &[Person]) -> Vec<GrantId> {
    let mut last: Option<(Day, u16)> = None;
    people
        .iter()
        .map(|person| {
            let position = match last {
                Some((day, position)) if day == person.granted => position + 1,
                _ => 1,
            };
            last = Some((person.granted, position));
            GrantId {
                granted: person.granted,
                position,
            }
        })
        .collect()
}

fn grant(id: GrantId, person: &Person, districts: &[District]) -> Grant {
    Grant {
        id,
        name: person.name.clone(),
        original: person.original(),
        in_force: person.in_force(),
        effect: person.effect,
        effect_words: None,
        drugs: person.drugs,
        firearm: person.firearm,
        conditions: person.conditions,
        flags: person.notes.iter().filter_map(|note| note.flag).collect(),
        source_row: person.line,
        cases: person
            .cases
            .iter()
            .map(|case| self::case(case, districts))
            .collect(),
    }
}

fn case(case: &PersonCase, districts: &[District]) -> Case {
    Case {
        district: district(case, districts),
        offenses: case.offenses,
        offense_words: None,
        sentenced: case.sentenced(),
        original: case.sentence.original,
        in_force: case.sentence.in_force,
        relation: case.sentence.relation,
    }
}

fn district(case: &PersonCase, districts: &[District]) -> Option<u16> {
    let own = case.district.as_ref()?;
    let index = districts.iter().position(|listed| listed == own)?;
    u16::try_from(index).ok()
}
