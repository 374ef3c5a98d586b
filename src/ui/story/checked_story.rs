//! A story with its computed figures.

use crate::charts::check_exhibit;
use crate::data::story::Story;
use crate::domain::Names;
use crate::query::story::Facts;
use crate::state::story::{CheckedStep, checked_steps, validate};
use crate::text::load::report_unread;
use std::cell::OnceCell;

/// A story with its computed figures, once with names and once without.
#[derive(Debug)]
pub struct CheckedStory {
    /// The story.
    pub story: Story,
    named: OnceCell<Vec<CheckedStep>>,
    nameless: OnceCell<Vec<CheckedStep>>,
}

impl CheckedStory {
    /// Reads and validates the story in the text of a data file.
    ///
    /// # Errors
    /// A sentence that names the step and the field that is invalid.
    pub fn from_json(text: &str, facts: Facts<'_>) -> Result<Self, String> {
        let story = Story::from_json(text).and_then(|story| {
            validate(&story, facts, &check_exhibit)?;
            Ok(story)
        });
        let story = story.map_err(|fault| report_unread(&fault.to_string()))?;
        Ok(Self {
            story,
            named: OnceCell::new(),
            nameless: OnceCell::new(),
        })
    }

    /// Returns the steps, with figures computed from `facts`.
    pub fn steps(&self, facts: Facts<'_>, names: Names) -> &[CheckedStep] {
        let steps = match names {
            Names::Show => &self.named,
            Names::Hide => &self.nameless,
        };
        steps.get_or_init(|| checked_steps(&self.story, facts, names))
    }
}
