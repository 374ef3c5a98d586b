//! Lookup of statements by id.

use super::ID;
use crate::charts::{charts, heading_id};
use crate::data::story::Story;
use crate::domain::{ContextKindSet, Names, Tag};
use crate::state::View;
use crate::state::story::{CheckedStep, Figure, figures};
use crate::text;
use crate::ui::Records;

/// Returns the story and its steps, with or without names; `None` if there is no story.
pub(in crate::ui) fn steps(records: &Records, names: Names) -> Option<(&Story, &[CheckedStep])> {
    let checked = records.story.as_ref().ok()?;
    Some((&checked.story, checked.steps(records.facts()?, names)))
}

/// Returns the figures of the story by name, if there is one, and the source lines of the charts of the history.
pub fn story_figures(records: &Records) -> Vec<Figure> {
    let checked = steps(records, Names::Hide).zip(records.facts());
    let story = checked.map_or_else(Vec::new, |((story, _), facts)| figures(story, facts));
    story.into_iter().chain(sources(records)).collect()
}

/// Returns the source line of each chart of the history without further choices, under names such as
/// `source.years`.
fn sources(records: &Records) -> impl Iterator<Item = Figure> {
    let charts = charts().filter(|chart| chart.is_of_history());
    charts.map(|chart| {
        let view = View::default();
        let bases = chart.bases(&records.context(&view, &records.all, None));
        let keys: Vec<&str> = bases.iter().map(Tag::key).collect();
        Figure {
            name: format!("source.{}", chart.name()),
            words: text::history::source(bases, ContextKindSet::default()),
            key: keys.join(","),
        }
    })
}

fn step<'a>(records: &'a Records, id: &str, names: Names) -> Option<&'a CheckedStep> {
    let (_, steps) = steps(records, names)?;
    steps.iter().find(|own| own.id == id)
}

/// Whether the report has the statement `id`.
pub(in crate::ui) fn has_step(records: &Records, id: &str) -> bool {
    step(records, id, Names::Show).is_some()
}

/// Returns the view of a statement for a reader who now sees `view`. `id` is that of the statement or of its
/// element.
pub(in crate::ui) fn view_of(records: &Records, id: &str, view: &View) -> Option<View> {
    let id = id.strip_prefix(ID).unwrap_or(id);
    Some(step(records, id, view.names)?.view_after(view))
}

/// Returns the title of the statement `id`, with or without names.
pub(in crate::ui) fn title_of(records: &Records, id: &str, names: Names) -> Option<String> {
    Some(step(records, id, names)?.title.clone())
}

/// Returns the kinds of facts from elsewhere on which the statements rest.
pub(in crate::ui) fn facts_of(steps: &[CheckedStep]) -> ContextKindSet {
    steps.iter().flat_map(|own| own.facts.iter()).collect()
}

/// Returns the id of the heading of the chart of the statement `id`.
pub(in crate::ui) fn chart_of(records: &Records, id: &str) -> Option<String> {
    let step = step(records, id, Names::Show)?;
    step.charts.first().map(|name| heading_id(name))
}
