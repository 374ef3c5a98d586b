//! Errors of a story.

use thiserror::Error;

/// Why a story is rejected. The message names the step and the field.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StoryFault {
    /// The text is not JSON, or not an object.
    #[error("the story is not of the expected form: {0}")]
    Form(String),
    /// A field of the story itself is invalid.
    #[error("the story, field “{field}”: {why}")]
    Story {
        /// The path of the field: `source.published`.
        field: String,
        /// What is wrong with it.
        why: String,
    },
    /// A field of a step is invalid.
    #[error("step {step}, field “{field}”: {why}")]
    Step {
        /// The step: its id, `“one-day”`, or `number 3` if the id itself is invalid.
        step: String,
        /// The path in the step: `checks.2.comparison`, counted from 1.
        field: String,
        /// What is wrong with it.
        why: String,
    },
}

impl StoryFault {
    /// Returns the fault of a field of the step `id`.
    #[must_use]
    pub fn of_step(id: &str, field: &str, why: String) -> Self {
        Self::Step {
            step: format!("“{id}”"),
            field: field.to_owned(),
            why,
        }
    }
}

/// An invalid field, before it is known which step it belongs to.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) field: String,
    pub(super) why: String,
}

impl Fault {
    pub(super) fn new(field: &str, why: impl Into<String>) -> Self {
        Self {
            field: field.to_owned(),
            why: why.into(),
        }
    }

    pub(super) fn in_story(self) -> StoryFault {
        StoryFault::Story {
            field: self.field,
            why: self.why,
        }
    }

    /// Returns the fault in the step that messages call `step`.
    pub(super) fn in_step(self, step: &str) -> StoryFault {
        StoryFault::Step {
            step: step.to_owned(),
            field: self.field,
            why: self.why,
        }
    }
}
