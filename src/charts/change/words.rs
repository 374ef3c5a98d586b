//! The words of the chart of changed sentences.

use crate::charts::change::data::{changes, is_listed};
use crate::charts::context::Context;
use crate::charts::control::Control;
use crate::charts::words::{FADED, Swatch, TableText, Words};
use crate::query::{After, Commuted, median};
use crate::text::chart::change::Typical;
use crate::text::{self, chart::NO_ONE, chart::change as words};
use yew::html;

/// The words around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let is_listed = is_listed(context.outcome.any_sentence.len());
    let about = &context.dataset.about;
    let note = html! { <p class="note">{ words::NOTE }</p> };
    Words {
        title: words::TITLE.into(),
        subtitle: if is_listed {
            words::subtitle_of_people(about)
        } else {
            words::subtitle_of_sentences(about)
        }
        .into(),
        heading: if is_listed {
            words::PERSON
        } else {
            words::SENTENCE
        },
        takeaway: takeaway(&changes(context, &context.outcome.rows)),
        help: if is_listed {
            words::HELP_ON_PEOPLE
        } else {
            words::HELP_ON_SENTENCES
        },
        legend: legend(
            is_listed,
            !is_listed && !context.view.filter.sentences.is_empty(),
        ),
        table: TableText::CountsAndWords,
        controls: vec![Control::Nodes(note)],
        ..Words::default()
    }
}

/// The legend on one line. A life sentence has a place on the axis only as that of a person.
fn legend(is_listed: bool, is_selected: bool) -> Vec<Swatch> {
    let meanings = if is_listed {
        words::LEGEND_OF_PEOPLE
    } else {
        words::LEGEND_OF_SENTENCES
    };
    let classes = ["key grant", "key life", "key after"];
    let swatches = classes.into_iter().zip(meanings);
    swatches
        .map(|(class, meaning)| Swatch::new(class, meaning))
        .chain(is_selected.then_some(FADED))
        .collect()
}

/// A number of years on the axis, rounded: `12`.
pub(super) fn in_years(months: u16) -> String {
    text::count(u32::from(months.saturating_add(6) / 12))
}

/// The takeaway beside the chart.
fn takeaway(changes: &[Commuted]) -> String {
    match changes {
        [] => NO_ONE.to_owned(),
        [only] => words::single(only),
        many => words::several(typical(many)),
    }
}

/// What the takeaway tells of several people.
fn typical(changes: &[Commuted]) -> Typical {
    let cuts = changes.iter().filter_map(Commuted::cut_months);
    let cuts: Vec<u16> = cuts.map(|(months, _)| months).collect();
    let life = changes.iter().filter(|own| own.before.is_life());
    let life = life.count();
    let others = changes.len().saturating_sub(cuts.len() + life);
    let ends: Vec<u16> = changes
        .iter()
        .filter_map(|own| own.after.months())
        .collect();
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Typical {
        end: median(&ends),
        is_estimate: changes
            .iter()
            .filter(|own| cuts.is_empty() || own.before.months().is_some())
            .any(|own| matches!(own.after, After::Estimate(_))),
        life: number(life),
        others: number(others),
        cut: median(&cuts),
    }
}
