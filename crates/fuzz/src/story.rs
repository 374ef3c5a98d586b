//! The reader of stories.

use super::{Target, text_of};
use commutations::charts::check_exhibit;
use commutations::data::story::Story;
use commutations::data::{Dataset, History};
use commutations::domain::Names;
use commutations::query::Columns;
use commutations::query::story::Facts;
use commutations::state::story::{checked_steps, validate};
use serde_json::{Value, json};

pub(super) const TARGET: Target = Target {
    name: "story",
    seeds,
    check,
};

/// The bundled story, cut into stories of a single step.
fn seeds() -> Vec<String> {
    let story: Value = serde_json::from_str(&text_of("data/story.json")).expect("JSON");
    let steps = story["steps"].as_array().expect("a list of steps");
    let alone = |step: &Value| {
        let mut story = story.clone();
        story["steps"] = json!([step]);
        story.to_string()
    };
    steps.iter().map(alone).collect()
}

struct World {
    dataset: Dataset,
    columns: Columns,
    history: History,
}

impl World {
    fn read() -> Self {
        let dataset = Dataset::from_json(&text_of("data/records.json")).expect("the records");
        Self {
            columns: Columns::new(&dataset),
            dataset,
            history: History::from_json(&text_of("data/history.json")).expect("the history"),
        }
    }

    const fn facts(&self) -> Facts<'_> {
        Facts {
            dataset: &self.dataset,
            columns: &self.columns,
            history: &self.history,
        }
    }
}

thread_local! {
    static WORLD: World = World::read();
}

/// A story is told, or refused with the place of the fault.
fn check(text: &str) {
    let refused = match Story::from_json(text) {
        Err(fault) => Some(fault),
        Ok(story) => WORLD.with(|world| {
            let fault = validate(&story, world.facts(), &check_exhibit).err();
            if fault.is_none() {
                let told = checked_steps(&story, world.facts(), Names::Show);
                assert_eq!(told.len(), story.steps.len());
            }
            fault
        }),
    };
    if let Some(fault) = refused {
        let said = fault.to_string();
        let names_a_place =
            said.contains("field “") || said.starts_with("the story is not of the expected form: ");
        assert!(names_a_place, "{said}");
        assert!(said.len() <= 2 * text.len() + 300, "{said}");
    }
}
