//! A story with one thing wrong is refused, and the message names the step and the field.

use super::world::{World, story, text};
use commutations::data::story::{Group, Measure, Story, Template};
use commutations::domain::{Comparison, RecordField, StoryChart, Tag, Verdict};
use commutations::view::Names;
use commutations::view::story::{checked, told};
use proptest::prelude::*;
use serde_json::{Value, json};

fn json_of(name: &str) -> Value {
    serde_json::from_str(&text(name)).unwrap()
}

/// The refusal of a story, by its form or by the data; empty where there is none.
fn refusal(text: &str) -> String {
    match Story::from_json(text) {
        Err(fault) => fault.to_string(),
        Ok(story) => World::real()
            .with_facts(|facts| checked(&story, facts))
            .map_or_else(|fault| fault.to_string(), |()| String::new()),
    }
}

/// The refusal of the story in which `value` stands at `place` of the step `id`.
fn with(id: &str, place: &str, value: Value) -> String {
    let mut document = json_of("story.json");
    let steps = document["steps"].as_array_mut().unwrap();
    let step = steps.iter_mut().find(|step| step["id"] == id).unwrap();
    let (parent, name) = place.rsplit_once('/').unwrap();
    let parent = step.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(entries) => entries[name.parse::<usize>().unwrap()] = value,
        other => other[name] = value,
    }
    refusal(&document.to_string())
}

/// What is put where, and the field that the message has to name with what.
type Damage = (
    &'static str,
    &'static str,
    Value,
    &'static str,
    &'static str,
);

fn damages() -> Vec<Damage> {
    vec![
        ("life", "/title", json!("67 for life"), "title", "digit 6"),
        (
            "life",
            "/statement",
            json!("Of {that_day"),
            "statement",
            "without its “}”",
        ),
        (
            "life",
            "/statement",
            json!("Of that_day}"),
            "statement",
            "without its “{”",
        ),
        (
            "life",
            "/statement",
            json!("Of {nobody}"),
            "statement",
            "“{nobody}”",
        ),
        (
            "life",
            "/statement",
            json!("{share.reported}"),
            "statement",
            "“{share.reported}”",
        ),
        ("life", "/text", json!([]), "text", "empty list"),
        ("life", "/text", json!("words"), "text", "is not a list"),
        ("life", "/text/1", json!(" "), "text.2", "is empty"),
        ("life", "/text/0", json!("It was 67"), "text.1", "digit 6"),
        (
            "life",
            "/view",
            json!("from=2016-02-30"),
            "view",
            "from=2016-02-30",
        ),
        (
            "life",
            "/view",
            json!("sentense=life"),
            "view",
            "“sentense=life” is not known",
        ),
        (
            "life",
            "/view",
            json!("sentence=life&story=x"),
            "view",
            "the page’s own",
        ),
        (
            "life",
            "/view",
            json!("sentence=life&names=hide"),
            "view",
            "the page’s own",
        ),
        (
            "life",
            "/view",
            json!("from=2016-08-04&to=2016-08-05"),
            "view",
            "shows nobody",
        ),
        (
            "life",
            "/view",
            json!("id=2016-08-03-215"),
            "view",
            "no grant 2016-08-03-215",
        ),
        (
            "life",
            "/view",
            json!("compare=obama~washington"),
            "view",
            "“washington”",
        ),
        (
            "life",
            "/view",
            json!("year=1899"),
            "view",
            "no fiscal year “1899”",
        ),
        (
            "life",
            "/view",
            json!("years=1899-1950"),
            "view",
            "no fiscal year 1899",
        ),
        ("life", "/view", json!(""), "view", "is empty"),
        (
            "life",
            "/charts/0",
            json!("pie"),
            "charts.1",
            "“pie” is not a known chart",
        ),
        (
            "life",
            "/charts",
            json!(["time", "pair"]),
            "charts.2",
            "lacks “pair”",
        ),
        (
            "life",
            "/charts",
            json!(["sides"]),
            "charts.1",
            "lacks “compare”",
        ),
        (
            "life",
            "/charts",
            json!(["record"]),
            "charts.1",
            "lacks “id”",
        ),
        (
            "life",
            "/measures",
            json!([]),
            "measures",
            "is not an object",
        ),
        (
            "life",
            "/measures/Life",
            json!({"people": ""}),
            "measures.Life",
            "small letters",
        ),
        (
            "life",
            "/measures/life",
            json!({}),
            "measures.life",
            "one key",
        ),
        (
            "life",
            "/measures/life",
            json!({"people": "", "share": 1}),
            "measures.life",
            "one key",
        ),
        (
            "life",
            "/measures/life",
            json!({"persons": ""}),
            "measures.life",
            "“persons”",
        ),
        (
            "life",
            "/measures/life",
            json!({"people": 7}),
            "measures.life.people",
            "is not an object",
        ),
        (
            "life",
            "/measures/life",
            json!({"people": {"only": "tea"}}),
            "measures.life.people.only",
            "“tea”",
        ),
        (
            "life",
            "/measures/life",
            json!({"people": {"offence": "tea"}}),
            "measures.life.people.offence",
            "“tea”",
        ),
        (
            "life",
            "/measures/life",
            json!({"people": {"flag": "tea"}}),
            "measures.life.people.flag",
            "“tea”",
        ),
        (
            "life",
            "/measures/life",
            json!({"people": {"drug": "tea"}}),
            "measures.life.people.drug",
            "not known",
        ),
        (
            "life",
            "/measures/life",
            json!({"people": "drug=tea"}),
            "measures.life",
            "drug=tea",
        ),
        (
            "life",
            "/measures/life",
            json!({"people": "from=2016-08-04&to=2016-08-04"}),
            "measures.life",
            "nothing was granted on 2016-08-04",
        ),
        (
            "life",
            "/measures/share",
            json!({"share": {"of": ""}}),
            "measures.share.share.in",
            "is missing",
        ),
        (
            "life",
            "/measures/share",
            json!({"share": {"of": "", "in": "from=2018-01-01"}}),
            "measures.share",
            "no figure",
        ),
        (
            "life",
            "/measures/more",
            json!({"median_sentence": "from=2018-01-01"}),
            "measures.more",
            "no figure",
        ),
        (
            "life",
            "/measures/more",
            json!({"record": {"id": "214", "field": "name"}}),
            "measures.more.record.id",
            "“214”",
        ),
        (
            "life",
            "/measures/more",
            json!({"record": {"id": "2016-08-03-999", "field": "name"}}),
            "measures.more",
            "no grant",
        ),
        (
            "life",
            "/measures/more",
            json!({"record": {"id": "2016-08-03-214", "field": "shoes"}}),
            "measures.more.record.field",
            "“shoes”",
        ),
        (
            "life",
            "/measures/more",
            json!({"presidents": {"act": "rate", "keys": ["obama"]}}),
            "measures.more.presidents.act",
            "“rate”",
        ),
        (
            "life",
            "/measures/more",
            json!({"presidents": {"act": "pardons", "keys": []}}),
            "measures.more.presidents.keys",
            "empty list",
        ),
        (
            "life",
            "/measures/more",
            json!({"presidents": {"act": "pardons", "keys": ["obama", "obama"]}}),
            "measures.more.presidents.keys.2",
            "twice",
        ),
        (
            "life",
            "/measures/more",
            json!({"presidents": {"act": "pardons", "keys": ["lincoln"]}}),
            "measures.more",
            "no president “lincoln”",
        ),
        (
            "life",
            "/measures/more",
            json!({"last_day_in_office": "lincoln"}),
            "measures.more",
            "no president “lincoln”",
        ),
        (
            "life",
            "/measures/more",
            json!({"years": {"act": "pardons", "from": 2000, "to": 1999, "take": "sum"}}),
            "measures.more.years.to",
            "before the first",
        ),
        (
            "life",
            "/measures/more",
            json!({"years": {"act": "pardons", "from": 1899, "to": 1999, "take": "sum"}}),
            "measures.more",
            "no fiscal year 1899",
        ),
        (
            "life",
            "/measures/more",
            json!({"years": {"act": "pardons", "from": "1900", "to": 1999, "take": "sum"}}),
            "measures.more.years.from",
            "is not a year",
        ),
        (
            "life",
            "/measures/more",
            json!({"years": {"act": "pardons", "from": 1900.5, "to": 1999, "take": "sum"}}),
            "measures.more.years.from",
            "is not a year",
        ),
        (
            "life",
            "/measures/more",
            json!({"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "mean"}}),
            "measures.more.years.take",
            "“mean”",
        ),
        (
            "life",
            "/measures/more",
            json!({"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "sum", "under": "life"}}),
            "measures.more.years.under",
            "not known",
        ),
        (
            "life",
            "/measures/more",
            json!({"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "count", "under": "share"}}),
            "measures.more.years.under",
            "“share”",
        ),
        (
            "life",
            "/measures/more",
            json!({"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "count", "under": "more"}}),
            "measures.more.years.under",
            "“more”",
        ),
        (
            "life",
            "/measures/more",
            json!({"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "sum", "president": "lincoln"}}),
            "measures.more",
            "“lincoln”",
        ),
        (
            "life",
            "/measures/more",
            json!({"years": {"act": "received", "from": 2018, "to": 2019, "take": "sum"}}),
            "measures.more",
            "no figure",
        ),
        (
            "record-day",
            "/measures/years_under",
            json!({"years": {"act": "pardons", "from": 1900, "to": 1999, "take": "count", "under": "open_count"}}),
            "measures.years_under.years.under",
            "“open_count”",
        ),
        (
            "record-day",
            "/measures/years_under/years/at_least",
            json!("that_day"),
            "measures.years_under.years.under",
            "only one",
        ),
        ("life", "/checks", json!([]), "checks", "empty list"),
        (
            "life",
            "/checks/0/label",
            json!("67 for life"),
            "checks.1.label",
            "digit 6",
        ),
        (
            "life",
            "/checks/0/computed",
            json!("live"),
            "checks.1.computed",
            "“live” is not a measure",
        ),
        (
            "life",
            "/checks/0/comparison",
            json!("same"),
            "checks.1.comparison",
            "“same” is not a known comparison",
        ),
        (
            "life",
            "/checks/0/comparison",
            json!("includes"),
            "checks.1.comparison",
            "of this kind",
        ),
        (
            "life",
            "/checks/0/reported",
            json!("many"),
            "checks.1.reported",
            "is not a number",
        ),
        (
            "life",
            "/checks/0/reported",
            json!(-1),
            "checks.1.reported",
            "is not a number",
        ),
        (
            "life",
            "/checks/0/reported",
            json!(1e12),
            "checks.1.reported",
            "is not a number",
        ),
        (
            "life",
            "/checks/0/reported",
            Value::Null,
            "checks.1.comparison",
            "needs “reported” or “against”",
        ),
        (
            "life",
            "/checks/0/against",
            json!("share"),
            "checks.1.against",
            "only one",
        ),
        (
            "life",
            "/checks/1/against",
            json!("life"),
            "checks.2.against",
            "cannot be compared",
        ),
        (
            "life",
            "/checks/1/against",
            json!("lives"),
            "checks.2.against",
            "“lives” is not a measure",
        ),
        (
            "life",
            "/checks/1/reported",
            json!(101),
            "checks.2.reported",
            "per cents",
        ),
        (
            "life",
            "/checks/1/said",
            json!("a third"),
            "checks.2.said",
            "no “reported”",
        ),
        ("life", "/source", Value::Null, "source", "is missing"),
        ("life", "/colour", json!("red"), "colour", "not known"),
        (
            "life",
            "/caveat",
            json!({"name": "x"}),
            "caveat.text",
            "is missing",
        ),
        (
            "life",
            "/caveat",
            json!({"name": "x", "text": "{y}"}),
            "caveat.text",
            "“{y}”",
        ),
        (
            "life",
            "/caveat",
            json!({"name": "x", "text": "y", "if": {"computed": "life"}}),
            "caveat.if.comparison",
            "is missing",
        ),
        (
            "life",
            "/caveat",
            json!({"name": "x", "text": "y", "if": {"computed": "life", "comparison": "equals"}}),
            "caveat.if.comparison",
            "needs",
        ),
        (
            "life",
            "/caveat",
            json!({"name": "x", "text": "y", "if": {"computed": "z", "comparison": "equals", "reported": 1}}),
            "caveat.if.computed",
            "“z”",
        ),
        (
            "one-man",
            "/checks/1/reported",
            json!("tea"),
            "checks.2.reported",
            "drugs",
        ),
        (
            "one-man",
            "/checks/1/comparison",
            json!("more-than"),
            "checks.2.comparison",
            "of this kind",
        ),
        (
            "one-man",
            "/checks/2/reported",
            json!("May 2006"),
            "checks.3.reported",
            "YYYY",
        ),
        (
            "one-man",
            "/checks/3/reported",
            json!("2016-13"),
            "checks.4.reported",
            "YYYY",
        ),
        (
            "one-man",
            "/checks/0/reported",
            json!("forever"),
            "checks.1.reported",
            "“life”",
        ),
        (
            "one-man",
            "/checks/0/computed",
            json!("name"),
            "checks.1.reported",
            "words",
        ),
        ("so-far", "/id", json!("So far"), "", ""),
    ]
}

#[test]
fn each_damage_is_named_by_step_and_field() {
    for (id, place, value, field, why) in damages() {
        let message = with(id, place, value);
        if place == "/id" {
            assert!(
                message.starts_with("step number 3, field “id”: "),
                "{message}"
            );
            continue;
        }
        let expected = format!("step “{id}”, field “{field}”: ");
        assert!(message.starts_with(&expected), "{place}: {message}");
        assert!(message.contains(why), "{place}: {message}");
    }
}

#[test]
fn the_story_itself_is_named_too() {
    let outer = |change: fn(&mut Value)| {
        let mut document = json_of("story.json");
        change(&mut document);
        refusal(&document.to_string())
    };
    for (change, expected) in [
        (
            (|own| own["schema"] = json!("commutations/story/9")) as fn(&mut Value),
            "field “schema”",
        ),
        (|own| own["title"] = json!(7), "field “title”"),
        (|own| own["shoes"] = json!(7), "field “shoes”"),
        (|own| own["steps"] = json!({}), "field “steps”"),
        (
            |own| own["source"]["published"] = json!("3 August"),
            "field “source.published”",
        ),
        (
            |own| own["source"]["shoes"] = json!(1),
            "field “source.shoes”",
        ),
        (|own| own["steps"][1] = json!(7), "step number 2, field “”"),
        (
            |own| own["steps"][1]["id"] = json!("one-day"),
            "step number 2, field “id”",
        ),
        (
            |own| own["steps"][1]["id"] = Value::Null,
            "step number 2, field “id”",
        ),
    ] {
        let message = outer(change);
        assert!(message.contains(expected), "{expected}: {message}");
    }
    assert!(refusal("[]").contains("expected form"));
    assert!(refusal(&text("story.json")[..900]).contains("expected form"));
    assert_eq!(refusal(&text("story.json")), "");
}

/// Every place of the steps: the step, the place, and the field as messages name it.
fn places() -> Vec<(String, String, String)> {
    fn walk(
        own: &Value,
        place: &str,
        field: &str,
        id: &str,
        found: &mut Vec<(String, String, String)>,
    ) {
        if !place.is_empty() {
            found.push((id.to_owned(), place.to_owned(), field.to_owned()));
        }
        let join = |name: &str| {
            if field.is_empty() {
                name.to_owned()
            } else {
                format!("{field}.{name}")
            }
        };
        match own {
            Value::Object(parts) => {
                for (name, part) in parts
                    .iter()
                    .filter(|(name, _)| *name != "id" || !place.is_empty())
                {
                    walk(part, &format!("{place}/{name}"), &join(name), id, found);
                }
            }
            Value::Array(entries) => {
                for (index, entry) in entries.iter().enumerate() {
                    walk(
                        entry,
                        &format!("{place}/{index}"),
                        &join(&(index + 1).to_string()),
                        id,
                        found,
                    );
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for step in json_of("story.json")["steps"].as_array().unwrap() {
        walk(step, "", "", step["id"].as_str().unwrap(), &mut found);
    }
    found
}

#[test]
fn a_value_of_a_wrong_kind_is_named_wherever_it_stands() {
    let places = places();
    assert!(places.len() > 300);
    for (id, place, field) in places {
        let message = with(&id, &place, json!([[true]]));
        let step = format!("step “{id}”, field “{field}");
        assert!(message.starts_with(&step), "{place}: {message}");
    }
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!({})),
        Just(json!([])),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "[a-z{}=.0-9&-]{0,12}".prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn any_value_anywhere_is_refused_by_name_or_told(place in any::<prop::sample::Index>(), value in any_value()) {
        let places = places();
        let (id, place, _) = place.get(&places);
        let message = with(id, place, value);
        let step = format!("step “{id}”, field “");
        prop_assert!(message.is_empty() || message.starts_with(&step), "{}: {}", place, message);
    }

    #[test]
    fn any_text_is_refused_or_read(text in ".{0,40}") {
        prop_assert!(Story::from_json(&text).is_err());
    }
}

#[test]
fn no_figure_is_typed_into_the_words() {
    /// What may stand between `{=` and `}`: years and a day by which something is called.
    const CALLED: [&str; 8] = [
        "1900",
        "2009",
        "2013",
        "2014",
        "2016",
        "2017",
        "2018",
        "23 April 2014",
    ];
    fn check(own: &Value, name: &str) {
        match own {
            Value::String(words)
                if ["title", "statement", "label", "name", "text"].contains(&name) =>
            {
                let mut rest = words.as_str();
                while let Some((before, after)) = rest.split_once('{') {
                    assert!(!before.contains(|c: char| c.is_ascii_digit()), "{words}");
                    let (place, after) = after.split_once('}').unwrap();
                    if let Some(called) = place.strip_prefix('=') {
                        assert!(CALLED.contains(&called), "{words}");
                    }
                    rest = after;
                }
                assert!(!rest.contains(|c: char| c.is_ascii_digit()), "{words}");
            }
            Value::Object(parts) => parts
                .iter()
                .filter(|(key, _)| *key != "measures")
                .for_each(|(key, part)| check(part, key)),
            Value::Array(entries) => entries.iter().for_each(|entry| check(entry, name)),
            _ => {}
        }
    }
    check(&json_of("story.json")["steps"], "");
}

fn faults(document: &Value) -> Vec<String> {
    let schema = jsonschema::draft202012::new(&json_of("story.schema.json")).unwrap();
    schema
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn the_story_is_as_its_schema_says() {
    assert_eq!(faults(&json_of("story.json")), Vec::<String>::new());
    let mut document = json_of("story.json");
    for (place, value) in [
        ("/steps/0/charts/0", json!("pie")),
        ("/steps/0/checks/0/comparison", json!("same")),
        ("/steps/0/checks/0/reported", Value::Null),
        ("/steps/0/measures/that_day", json!({"persons": ""})),
        ("/steps/0/id", json!("One day")),
        ("/steps/0/text", json!([])),
        ("/schema", json!("commutations/story/9")),
    ] {
        let before = std::mem::replace(document.pointer_mut(place).unwrap(), value);
        assert!(!faults(&document).is_empty(), "{place}");
        *document.pointer_mut(place).unwrap() = before;
    }
}

#[test]
fn the_schema_knows_the_words_of_the_program() {
    fn words<T: Tag>() -> Value {
        T::ALL.iter().map(|tag| tag.key()).collect()
    }
    let defs = &json_of("story.schema.json")["$defs"];
    assert_eq!(
        defs["step"]["properties"]["charts"]["items"]["enum"],
        words::<StoryChart>()
    );
    assert_eq!(
        defs["test"]["properties"]["comparison"]["enum"],
        words::<Comparison>()
    );
    let record = &defs["measure"]["oneOf"][7]["properties"]["record"];
    assert_eq!(
        record["properties"]["field"]["enum"],
        words::<RecordField>()
    );
}

#[test]
fn the_example_for_newsrooms_is_read_and_told() {
    let readme = text("README.md");
    let (_, after) = readme.split_once("<!-- story -->\n```json\n").unwrap();
    let (example, _) = after.split_once("```").unwrap();
    assert_eq!(refusal(example), "");
    assert_eq!(
        faults(&serde_json::from_str(example).unwrap()),
        Vec::<String>::new()
    );
    let story = Story::from_json(example).unwrap();
    let told = World::real().with_facts(|facts| told(&story, facts, Names::Show));
    assert_eq!(told[0].verdict, Verdict::HoldsWithCaveat);
    assert_eq!(
        told[0].paragraphs[0],
        "The list has 330 grants of 19 January 2017. Before, the most in a day had been 214."
    );
    let typo = example.replace("\"against\": \"before\"", "\"against\": \"befor\"");
    assert_eq!(
        refusal(&typo),
        "step “last-day”, field “checks.2.against”: “befor” is not a measure of this step"
    );
}

#[test]
fn a_story_is_made_of_what_it_says() {
    let story = story();
    let step = story.step("offences").unwrap();
    let Measure::People(Group { view, offence, .. }) = &step.measures[1].1 else {
        panic!("a group of people");
    };
    assert!(view.contains("drug=crack") && offence.is_some());
    assert_ne!(step.title, Template::default());
    assert!(story.step("nobody").is_none());
}
