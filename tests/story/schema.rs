//! The story as others see it: its schema, its vocabularies, its example.

use super::damaged::refusal;
use super::world::{World, json_of, text};
use commutations::charts::{Chart, charts};
use commutations::data::story::Story;
use commutations::domain::{ContextField, ContextKind};
use commutations::domain::{Names, Operator, RecordField, Tag, Verdict};
use commutations::state::story::checked_steps;
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn no_figure_is_typed_into_the_words() {
    /// Everything allowed between `{=` and `}`: years that are part of a name.
    const CALLED: [&str; 7] = ["1900", "2009", "2013", "2014", "2016", "2017", "2018"];
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
        ("/context/0/kind", json!("rumor")),
        ("/context/0/label", json!("Law of 1986")),
        ("/context/0/source", json!("")),
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
    let names = &defs["step"]["properties"]["charts"]["items"]["enum"];
    let names = names.as_array().unwrap().iter();
    let names: BTreeSet<&str> = names.map(|own| own.as_str().unwrap()).collect();
    let of_page = charts().map(Chart::name).chain(["pair", "record"]);
    assert_eq!(names, of_page.collect());
    assert_eq!(
        defs["test"]["properties"]["comparison"]["enum"],
        words::<Operator>()
    );
    let of_fact = &defs["fact"]["properties"]["kind"]["enum"];
    assert_eq!(*of_fact, words::<ContextKind>());
    let kinds = defs["measure"]["oneOf"].as_array().unwrap();
    let context = &kinds.last().unwrap()["properties"]["context"];
    assert_eq!(
        context["properties"]["field"]["enum"],
        words::<ContextField>()
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
    let told = World::real().with_facts(|facts| checked_steps(&story, facts, Names::Show));
    assert_eq!(told[0].verdict, Verdict::HoldsWithCaveat);
    assert_eq!(
        told[0].paragraphs[0],
        "The list has 330 grants of Jan. 19, 2017. Before, the most in a day had been 214."
    );
    let typo = example.replace("\"against\": \"before\"", "\"against\": \"befor\"");
    assert_eq!(
        refusal(&typo),
        "step “last-day”, field “checks.2.against”: “befor” is not a measure of this step"
    );
}
