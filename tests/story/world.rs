//! The data that the story refers to, real or changed.

use commutations::data::story::Story;
use commutations::data::{Dataset, History};
use commutations::domain::Names;
use commutations::query::Columns;
use commutations::query::story::Facts;
use commutations::state::story::{CheckedStep, checked_steps};
use std::path::Path;
use std::sync::LazyLock;

/// Returns the text of a file in the folder `data`.
pub(super) fn text(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns a JSON file in the folder `data`.
pub(super) fn json_of(name: &str) -> serde_json::Value {
    serde_json::from_str(&text(name)).unwrap()
}

/// Returns the committed story.
pub(super) fn story() -> Story {
    Story::from_json(&text("story.json")).unwrap_or_else(|fault| panic!("{fault}"))
}

/// Data that a story can be checked against.
#[derive(Clone)]
pub(super) struct World {
    pub(super) dataset: Dataset,
    pub(super) history: History,
}

impl World {
    /// Returns the committed data.
    pub(super) fn real() -> Self {
        static REAL: LazyLock<World> = LazyLock::new(World::read);
        REAL.clone()
    }

    fn read() -> Self {
        let dataset = Dataset::from_json(&text("records.json")).unwrap();
        let history = History::from_json(&text("history.json")).unwrap();
        Self { dataset, history }
    }

    /// Returns the data without the grants in the rows for which `is_out` holds.
    pub(super) fn without(&self, is_out: impl Fn(usize) -> bool) -> Self {
        let mut world = self.clone();
        let mut row = 0..;
        world
            .dataset
            .grants
            .retain(|_| !is_out(row.next().unwrap()));
        world
    }

    /// Calls `tell` with the facts.
    pub(super) fn with_facts<T>(&self, tell: impl FnOnce(Facts<'_>) -> T) -> T {
        let columns = Columns::new(&self.dataset);
        tell(Facts {
            dataset: &self.dataset,
            columns: &columns,
            history: &self.history,
        })
    }

    /// Returns the steps of the committed story.
    pub(super) fn told(&self) -> Vec<CheckedStep> {
        self.with_facts(|facts| checked_steps(&story(), facts, Names::Show))
    }

    /// Returns one of these steps.
    pub(super) fn step(&self, id: &str) -> CheckedStep {
        let steps = self.told().into_iter();
        let mut own = steps.filter(|step| step.id == id);
        own.next().unwrap_or_else(|| panic!("no step {id}"))
    }
}
