//! The words of the chart of effects.

use crate::charts::clause::{Clause, sentence};
use crate::charts::context::Context;
use crate::charts::table::Table;
use crate::charts::words::{TableText, Words};
use crate::domain::{EffectKind, Tag};
use crate::query::{Outcome, Tally};
use crate::state::{Action, Msg};
use crate::text::{self, chart::NO_ONE, chart::effect as words};

/// The words around the chart, and the sentence that stands in place of a picture.
pub(super) fn words(context: &Context<'_>) -> Words {
    let clauses = clauses(context);
    Words {
        title: words::LABELS.title.into(),
        subtitle: words::LABELS.subtitle.into(),
        takeaway: if clauses.is_empty() {
            NO_ONE.to_owned()
        } else {
            sentence(&clauses)
        },
        clauses,
        help: words::LABELS.help,
        table: TableText::Figures(table(context)),
        proviso: words::no_shorter(no_shorter(context)),
        ..Words::default()
    }
}

/// How many people of the view were given a term that is no shorter than their sentence, as the list states both.
fn no_shorter(context: &Context<'_>) -> u32 {
    let rows = context.outcome.rows.iter();
    let changes = rows.filter_map(|row| context.changes.get(*row as usize));
    let found = changes.filter(|own| own.is_no_shorter()).count();
    u32::try_from(found).unwrap_or(u32::MAX)
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
    let clause = |(index, kind): (usize, &EffectKind)| {
        let view = of(context.outcome, *kind);
        let (lead, words) = words::clause((index, kinds.len()), sum, view.people, *kind);
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

fn table(context: &Context<'_>) -> Table {
    let row = |kind: EffectKind| {
        let view = of(context.outcome, kind);
        let counts = [view.people, view.life, of(context.all, kind).people];
        let name = text::sentence_case(text::outcome(kind));
        [name].into_iter().chain(counts.map(text::count)).collect()
    };
    Table {
        headings: words::HEADINGS.to_vec(),
        rows: EffectKind::all()
            .filter(|kind| of(context.all, *kind).people > 0)
            .map(row)
            .collect(),
    }
}
