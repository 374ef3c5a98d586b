//! A story with its figures computed.

use super::ID;
use crate::data::story::Story;
use crate::domain::{Names, Tag};
use crate::query::story::Facts;
use crate::state::View;
use crate::state::story::{CheckedStep, Figure, checked_steps, figures, validate};
use crate::ui::Records;
use std::cell::OnceCell;

/// A story whose steps are told once, with names and without.
#[derive(Debug)]
pub struct Tale {
    /// The story.
    pub story: Story,
    named: OnceCell<Vec<CheckedStep>>,
    nameless: OnceCell<Vec<CheckedStep>>,
}

impl Tale {
    /// The story in the text of a data file.
    ///
    /// # Errors
    /// A sentence that names the step and the field that is not what it has to be.
    pub fn from_json(text: &str, facts: Facts<'_>) -> Result<Self, String> {
        let story = Story::from_json(text).and_then(|story| {
            validate(&story, facts)?;
            Ok(story)
        });
        let story = story.map_err(|fault| format!("The report could not be read: {fault}."))?;
        Ok(Self {
            story,
            named: OnceCell::new(),
            nameless: OnceCell::new(),
        })
    }

    /// The steps, told from `facts`.
    pub fn told(&self, facts: Facts<'_>, names: Names) -> &[CheckedStep] {
        let told_once = match names {
            Names::Show => &self.named,
            Names::Hide => &self.nameless,
        };
        told_once.get_or_init(|| checked_steps(&self.story, facts, names))
    }
}

/// The steps as they are told to somebody who sees people so named; none where there is no story.
pub(in crate::ui) fn steps(records: &Records, names: Names) -> Option<(&Story, &[CheckedStep])> {
    let tale = records.tale.as_ref().ok()?;
    Some((&tale.story, tale.told(records.facts()?, names)))
}

/// The figures of the story by name; none where there is no story.
pub fn story_figures(records: &Records) -> Vec<Figure> {
    let told = steps(records, Names::Hide).zip(records.facts());
    told.map_or_else(Vec::new, |((story, _), facts)| figures(story, facts))
}

fn step<'a>(records: &'a Records, id: &str, names: Names) -> Option<&'a CheckedStep> {
    let (_, told) = steps(records, names)?;
    told.iter().find(|own| own.id == id)
}

/// Whether the report has the statement `id`.
pub(in crate::ui) fn is_told(records: &Records, id: &str) -> bool {
    step(records, id, Names::Show).is_some()
}

/// The view of a statement, by its id or that of its element, for somebody who sees `view` now.
pub(in crate::ui) fn view_of(records: &Records, id: &str, view: &View) -> Option<View> {
    let id = id.strip_prefix(ID).unwrap_or(id);
    Some(step(records, id, view.names)?.view_after(view))
}

/// The title of the statement `id`.
pub(in crate::ui) fn title_of(records: &Records, id: &str) -> Option<String> {
    Some(step(records, id, Names::Show)?.title.clone())
}

/// The id of the heading of what shows the statement `id` on the page.
pub(in crate::ui) fn chart_of(records: &Records, id: &str) -> Option<String> {
    let chart = step(records, id, Names::Show)?.charts.first()?;
    Some(format!(
        "{}-title",
        super::exhibit::figure_name(*chart).unwrap_or_else(|| chart.key())
    ))
}
