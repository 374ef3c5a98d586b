//! The words of the chart of effects.

use crate::charts::clause::{Clause, sentence};
use crate::charts::context::Context;
use crate::charts::phrases::{PEOPLE, of_whole, people};
use crate::charts::table::Table;
use crate::charts::words::{TableText, Words};
use crate::domain::{EffectKind, Tag};
use crate::query::{Outcome, Tally};
use crate::state::{Action, Msg};
use crate::text;

/// The words around the chart, and the sentence that stands in place of a picture.
pub(super) fn words(context: &Context<'_>) -> Words {
    let clauses = clauses(context);
    Words {
        title: "What the grant did".into(),
        subtitle: "People by what happened to their sentence".into(),
        takeaway: if clauses.is_empty() {
            "No one is in this view.".to_owned()
        } else {
            sentence(&clauses)
        },
        clauses,
        help: "Select the underlined counts, one or several.",
        table: TableText::Figures(table(context)),
        ..Words::default()
    }
}

/// A clause for each kind of effect that someone in the view has, or that is selected: `Of 214 people, 180 were
/// given an end date and 34 given a shorter sentence`.
fn clauses(context: &Context<'_>) -> Vec<Clause> {
    let selected = context.view.filter.effects;
    let sum: u32 = context.outcome.by_effect.iter().map(|own| own.people).sum();
    let is_told = |kind: &EffectKind| {
        sum > 0 && (of(context.outcome, *kind).people > 0 || selected.contains(*kind))
    };
    let kinds: Vec<EffectKind> = EffectKind::all().filter(is_told).collect();
    let last = kinds.len().saturating_sub(1);
    let clause = |(index, kind): (usize, &EffectKind)| {
        let view = of(context.outcome, *kind);
        let outcome = text::outcome(*kind);
        let were = if view.people == 1 { "was" } else { "were" };
        let told = format!("{} {outcome}", number(view.people));
        let (lead, words) = match index {
            0 if last == 0 => (
                String::new(),
                format!("{} {were} {outcome}", of_whole(sum, sum, PEOPLE)),
            ),
            0 => (
                format!("Of {}, ", people(sum)),
                format!("{} {were} {outcome}", number(view.people)),
            ),
            _ if index == last => (" and ".to_owned(), told),
            _ => (", ".to_owned(), told),
        };
        Clause {
            lead,
            key: kind.key(),
            words,
            view,
            all: of(context.all, *kind),
            is_selected: selected.contains(*kind),
            message: Msg::Do(Action::PressEffect(*kind)),
        }
    };
    kinds.iter().enumerate().map(clause).collect()
}

fn of(outcome: &Outcome, kind: EffectKind) -> Tally {
    outcome.by_effect[kind.index()]
}

/// `470`, `none`.
fn number(people: u32) -> String {
    match people {
        0 => "none".to_owned(),
        _ => text::count(people),
    }
}

fn table(context: &Context<'_>) -> Table {
    let row = |kind: EffectKind| {
        let view = of(context.outcome, kind);
        let counts = [view.people, view.life, of(context.all, kind).people];
        let name = text::sentence_case(text::outcome(kind));
        [name].into_iter().chain(counts.map(text::count)).collect()
    };
    Table {
        headings: vec!["Outcome", "People", "Life", "All grants"],
        rows: EffectKind::all()
            .filter(|kind| of(context.all, *kind).people > 0)
            .map(row)
            .collect(),
    }
}
