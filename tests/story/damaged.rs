//! A story with one fault is rejected, and the message names the step and the field.

use super::damages::damages;
use super::world::{World, json_of, text};
use crate::damage::each_is_refused;
use commutations::charts::check_exhibit;
use commutations::data::story::Story;
use commutations::state::story::validate;
use proptest::prelude::*;
use serde_json::{Value, json};

/// Returns the message with which a story is rejected, by its shape or by the data; empty if it is accepted.
pub(super) fn refusal(text: &str) -> String {
    match Story::from_json(text) {
        Err(fault) => fault.to_string(),
        Ok(story) => World::real()
            .with_facts(|facts| validate(&story, facts, &check_exhibit))
            .map_or_else(|fault| fault.to_string(), |()| String::new()),
    }
}

/// Returns the message for the story with `value` at `place` of the step `id`.
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

#[test]
fn each_damage_is_named_by_step_and_field() {
    for [id, place, value, field, why] in damages() {
        let message = with(id, place, serde_json::from_str(value).unwrap());
        let expected = format!("step “{id}”, field “{field}”: ");
        assert!(message.starts_with(&expected), "{place}: {message}");
        assert!(message.contains(why), "{place}: {message}");
    }
}

#[test]
fn each_damage_of_the_file_is_named_by_its_place() {
    each_is_refused("story", refusal);
    assert_eq!(refusal(&text("story.json")), "");
}

/// Returns every place in the steps: the step, the place, and the field as messages name it.
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
        "[^\u{fffd}]{0,6}".prop_map(Value::from),
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
