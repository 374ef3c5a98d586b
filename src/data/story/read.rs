//! The story file.

use super::fault::Fault;
use super::fields::Fields;
use super::{ContextFact, Step, StoryFault, step};
use crate::data::Cell;
use crate::data::parts::parse;
use crate::domain::Day;

/// The value of `schema` in a file of this shape.
pub const STORY_SCHEMA: &str = "commutations/story/1";

/// The source of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorySource {
    /// The publisher.
    pub publisher: String,
    /// The place in its date line, if it has one.
    pub place: Option<String>,
    /// The date of publication.
    pub published: Day,
}

/// The statements of a report, with what decides each of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    /// Its title.
    pub title: String,
    /// Its introduction, in one or two sentences.
    pub introduction: String,
    /// The source of the report.
    pub source: StorySource,
    /// Facts from elsewhere, each with its source.
    pub context: Vec<ContextFact>,
    /// The statements in order, each with a unique id.
    pub steps: Vec<Step>,
}

impl Story {
    /// Reads the text of a story.
    ///
    /// # Errors
    /// Names the first invalid step and field.
    pub fn from_json(text: &str) -> Result<Self, StoryFault> {
        let file = parse(text).map_err(StoryFault::Form)?;
        let mut fields = Fields::of("", file)
            .map_err(|_| StoryFault::Form("it has to be an object".to_owned()))?;
        match fields.take("schema") {
            Some(Cell::Text(schema)) if schema == STORY_SCHEMA => {}
            other => {
                let found = other.unwrap_or(Cell::Null);
                let why = format!("{found} is not “{STORY_SCHEMA}”, which this page reads");
                return Err(Fault::new("schema", why).in_story());
            }
        }
        let steps = fields.list("steps").map_err(Fault::in_story)?;
        let story = outer(fields).map_err(Fault::in_story)?;
        Ok(Self {
            steps: read_steps(steps, &story.context)?,
            ..story
        })
    }

    /// Returns the step with this id.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|own| own.id == id)
    }
}

/// Reads the story without its steps.
fn outer(mut fields: Fields) -> Result<Story, Fault> {
    // Only for editors, which find the JSON schema by it.
    fields.take("$schema");
    let context = fields.take("context");
    let story = Story {
        context: ContextFact::read_all(context, "context")?,
        title: fields.text("title")?,
        introduction: fields.text("introduction")?,
        source: source(fields.object("source")?)?,
        steps: Vec::new(),
    };
    fields.end()?;
    Ok(story)
}

fn source(mut fields: Fields) -> Result<StorySource, Fault> {
    let source = StorySource {
        publisher: fields.text("publisher")?,
        place: fields.optional_text("place")?,
        published: fields.day("published")?,
    };
    fields.end()?;
    Ok(source)
}

fn read_steps(
    cells: Vec<(String, Cell)>,
    context: &[ContextFact],
) -> Result<Vec<Step>, StoryFault> {
    let mut steps: Vec<Step> = Vec::new();
    for (_, cell) in cells {
        let number = format!("number {}", steps.len() + 1);
        let in_number = |fault: Fault| fault.in_step(&number);
        let mut fields = Fields::of("", cell).map_err(in_number)?;
        let id = step::id(&mut fields).map_err(in_number)?;
        if steps.iter().any(|own| own.id == id) {
            let why = format!("“{id}” is the id of an earlier step");
            return Err(in_number(Fault::new("id", why)));
        }
        let step = Step::read(id.clone(), fields, context);
        steps.push(step.map_err(|fault| fault.in_step(&format!("“{id}”")))?);
    }
    Ok(steps)
}
