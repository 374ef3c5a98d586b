//! The words of the chart of sentences.

use crate::charts::context::Context;
use crate::charts::count_axis::Highest;
use crate::charts::words::{MarkLayout, Words, people_legend};
use crate::domain::Tag;
use crate::query::{BinSet, Dimension, SentenceBin, Tally};
use crate::text::{self, Lengths, chart::NO_ONE, chart::sentence as words};

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let sentences = context.view.filter.sentences;
    Words {
        title: words::TITLE.into(),
        subtitle: words::subtitle(&context.dataset.about).into(),
        heading: words::HEADING,
        takeaway: takeaway(context, sentences),
        help: words::HELP,
        layout: MarkLayout::Horizontal,
        legend: people_legend(
            context,
            Dimension::Sentence,
            !sentences.is_empty(),
            Highest::of(&context.outcome.by_bin, &context.all.by_bin),
        ),
        ..Words::default()
    }
}

pub(super) fn bin_label(bin: SentenceBin, view: Tally, all: Tally) -> String {
    format!(
        "{}: {}",
        text::sentence_case(&text::bin(bin)),
        words::facts(bin, view, all).join(", ")
    )
}

pub(super) fn bin_tip(bin: SentenceBin, view: Tally, all: Tally) -> Vec<String> {
    let mut lines = vec![text::sentence_case(&text::bin(bin))];
    lines.extend(words::facts(bin, view, all));
    lines
}

/// The takeaway beside the chart of sentences, on the selected ones if there are any.
fn takeaway(context: &Context<'_>, selected: BinSet) -> String {
    let outcome = context.outcome;
    let sum: u32 = outcome.by_bin.iter().map(|tally| tally.people).sum();
    if sum == 0 {
        return NO_ONE.to_owned();
    }
    let of = |holds: &dyn Fn(SentenceBin) -> bool| -> u32 {
        SentenceBin::all()
            .filter(|bin| holds(*bin))
            .map(|bin| outcome.by_bin[bin.index()].people)
            .sum()
    };
    if !selected.is_empty() {
        let chosen = of(&|bin| selected.contains(bin));
        return words::selected(chosen, sum, context.all.total.people, selected);
    }
    let one = SentenceBin::all().find(|bin| sum == 1 && of(&|own| own == *bin) == 1);
    if let Some(bin) = one {
        return words::only(bin);
    }
    let term = |is_long| of(&|bin| bin.years().is_some_and(|(from, _)| (from >= 20) == is_long));
    text::long_sentences(Lengths {
        life: of(&SentenceBin::is_life),
        long: term(true),
        short: term(false),
        indeterminate: of(&|bin| bin == SentenceBin::TO_LIFE),
        death: of(&|bin| bin == SentenceBin::DEATH),
        unknown: of(&|bin| bin == SentenceBin::UNKNOWN),
    })
}
