//! The words of the chart of effects.

use crate::charts::context::Context;
use crate::charts::count_axis::Highest;
use crate::charts::phrases::{SENTENCES, of_whole};
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
        subtitle: "People, by what became of the sentence".into(),
        heading: "The sentence was",
        takeaway: takeaway(context.outcome, effects),
        help: "Press outcomes, one or several, to select them.",
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
        return "No grant is in this view.".to_owned();
    }
    if !selected.is_empty() {
        let chosen = selected.iter().map(count).sum();
        let kinds = selected
            .iter()
            .map(|kind| text::effect_kind(kind).to_owned());
        let kinds = text::list_or(&kinds.collect::<Vec<_>>());
        let verb = if sum == 1 { "was" } else { "were" };
        return format!("{} {verb} {kinds}.", of_whole(chosen, sum, SENTENCES));
    }
    let mut kinds: Vec<(u32, EffectKind)> = EffectKind::all()
        .map(|kind| (count(kind), kind))
        .filter(|(people, _)| *people > 0)
        .collect();
    // The sort is stable, so that kinds with the same count keep the order of the vocabulary.
    kinds.sort_by_key(|(people, _)| Reverse(*people));
    if let [(_, kind)] = kinds.as_slice() {
        let verb = effect_verb(*kind, sum);
        return format!("{} {verb}.", of_whole(sum, sum, SENTENCES));
    }
    let phrases: Vec<String> = kinds
        .iter()
        .take(2)
        .map(|(people, kind)| format!("{} {}", text::count(*people), effect_verb(*kind, *people)))
        .collect();
    let whole = text::counted(sum, SENTENCES.0, SENTENCES.1);
    format!("Of {whole}, {}.", phrases.join(", and "))
}

/// `were set to end on a date`.
fn effect_verb(kind: EffectKind, people: u32) -> String {
    let verb = if people == 1 { "was" } else { "were" };
    format!("{verb} {}", text::effect_kind(kind))
}
