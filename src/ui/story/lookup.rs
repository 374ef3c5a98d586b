//! The statements of the report, found by their ids.

use super::ID;
use crate::charts::heading_id;
use crate::data::story::Story;
use crate::domain::Names;
use crate::state::View;
use crate::state::story::{CheckedStep, Figure, figures};
use crate::ui::Records;

/// The story and its steps, with or without names; `None` if there is no story.
pub(in crate::ui) fn steps(records: &Records, names: Names) -> Option<(&Story, &[CheckedStep])> {
    let checked = records.story.as_ref().ok()?;
    Some((&checked.story, checked.steps(records.facts()?, names)))
}

/// The figures of the story by name; none if there is no story.
pub fn story_figures(records: &Records) -> Vec<Figure> {
    let checked = steps(records, Names::Hide).zip(records.facts());
    checked.map_or_else(Vec::new, |((story, _), facts)| figures(story, facts))
}

fn step<'a>(records: &'a Records, id: &str, names: Names) -> Option<&'a CheckedStep> {
    let (_, steps) = steps(records, names)?;
    steps.iter().find(|own| own.id == id)
}

/// Whether the report has the statement `id`.
pub(in crate::ui) fn has_step(records: &Records, id: &str) -> bool {
    step(records, id, Names::Show).is_some()
}

/// The view of a statement, by its id or that of its element, for a reader who now sees `view`.
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
    let step = step(records, id, Names::Show)?;
    step.charts.first().map(|name| heading_id(name))
}
