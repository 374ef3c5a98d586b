//! The words of the chart of effects.

use crate::charts::context::Context;
use crate::charts::count_axis::Highest;
use crate::charts::phrases::{PEOPLE, of_whole, people};
use crate::charts::words::{Words, people_legend};
use crate::domain::{EffectKind, EffectSet, Tag};
use crate::query::{Dimension, Outcome};
use crate::text;
use std::cmp::Reverse;

/// The words around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let effects = context.view.filter.effects;
    Words {
        title: "What the grant did".into(),
        subtitle: "People by what happened to their sentence".into(),
        heading: "Outcome",
        takeaway: takeaway(context.outcome, effects),
        help: "Select outcomes, one or several.",
        legend: people_legend(
            context,
            Dimension::Effect,
            !effects.is_empty(),
            Highest::default(),
        ),
        ..Words::default()
    }
}

/// The takeaway beside the chart of effects.
fn takeaway(outcome: &Outcome, selected: EffectSet) -> String {
    let count = |kind: EffectKind| outcome.by_effect[kind.index()].people;
    let sum: u32 = EffectKind::all().map(count).sum();
    if sum == 0 {
        return "No one is in this view.".to_owned();
    }
    if !selected.is_empty() {
        let chosen = selected.iter().map(count).sum();
        let kinds = selected.iter().map(|kind| text::outcome(kind).to_owned());
        let kinds = text::list_or(&kinds.collect::<Vec<_>>());
        let verb = if sum == 1 { "was" } else { "were" };
        return format!("{} {verb} {kinds}.", of_whole(chosen, sum, PEOPLE));
    }
    let mut kinds: Vec<(u32, EffectKind)> = EffectKind::all()
        .map(|kind| (count(kind), kind))
        .filter(|(people, _)| *people > 0)
        .collect();
    // The sort is stable, so that kinds with the same count keep the order of the vocabulary.
    kinds.sort_by_key(|(people, _)| Reverse(*people));
    if let [(_, kind)] = kinds.as_slice() {
        let verb = effect_verb(*kind, sum);
        return format!("{} {verb}.", of_whole(sum, sum, PEOPLE));
    }
    let phrases: Vec<String> = kinds
        .iter()
        .take(2)
        .map(|(count, kind)| format!("{} {}", text::count(*count), effect_verb(*kind, *count)))
        .collect();
    format!("Of {}, {}.", people(sum), phrases.join(", and "))
}

/// `were given an end date`.
fn effect_verb(kind: EffectKind, people: u32) -> String {
    let verb = if people == 1 { "was" } else { "were" };
    format!("{verb} {}", text::outcome(kind))
}
