//! What can be wrong with a story.

use thiserror::Error;

/// Why a story is not taken. The message names the step and the field.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StoryFault {
    /// The text is no JSON, or not of this kind.
    #[error("the story is not of the expected form: {0}")]
    Form(String),
    /// A field of the story itself.
    #[error("the story, field “{field}”: {why}")]
    Story {
        /// Where in the file: `source.published`.
        field: String,
        /// What is wrong with it.
        why: String,
    },
    /// A field of a step.
    #[error("step {step}, field “{field}”: {why}")]
    Step {
        /// The step by its id, `“one-day”`; by its place, `number 3`, where the id itself is at
        /// fault.
        step: String,
        /// Where in the step: `checks.2.comparison`, counted from 1.
        field: String,
        /// What is wrong with it.
        why: String,
    },
}

impl StoryFault {
    /// The fault of a field of the step `id`.
    #[must_use]
    pub fn of_step(id: &str, field: &str, why: String) -> Self {
        Self::Step {
            step: format!("“{id}”"),
            field: field.to_owned(),
            why,
        }
    }
}

/// A field that is not what it has to be, before it is known whose it is.
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

    /// The fault in the step that is called `step` in messages.
    pub(super) fn in_step(self, step: &str) -> StoryFault {
        StoryFault::Step {
            step: step.to_owned(),
            field: self.field,
            why: self.why,
        }
    }
}
