//! The statements of the report, found by their ids.

use super::ID;
use crate::charts::heading_id;
use crate::data::story::Story;
use crate::domain::Names;
use crate::state::View;
use crate::state::story::{CheckedStep, Figure, figures};
use crate::ui::Records;

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
    let step = step(records, id, Names::Show)?;
    step.charts.first().map(|name| heading_id(name))
}
