//! The words of the chart of sentences.

use crate::charts::context::Context;
use crate::charts::count_axis::Highest;
use crate::charts::phrases::people;
use crate::charts::words::{MarkLayout, Words, people_legend};
use crate::domain::Tag;
use crate::query::{BinSet, Dimension, Outcome, SentenceBin, Tally};
use crate::text;

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let sentences = context.view.filter.sentences;
    Words {
        title: "How long".into(),
        subtitle: "People by sentence when commuted".into(),
        heading: "Sentence",
        takeaway: takeaway(context.outcome, sentences),
        help: "Select bars, one or several, or drag across them.",
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
        bin_facts(bin, view, all).join(", ")
    )
}

pub(super) fn bin_tip(bin: SentenceBin, view: Tally, all: Tally) -> Vec<String> {
    let mut lines = vec![text::sentence_case(&text::bin(bin))];
    lines.extend(bin_facts(bin, view, all));
    lines
}

fn bin_facts(bin: SentenceBin, view: Tally, all: Tally) -> Vec<String> {
    let mut facts = vec![people(view.people)];
    if view != all {
        facts.push(format!("of {} in all", text::count(all.people)));
    }
    facts.push(match bin.is_life() {
        true => "all serving life".to_owned(),
        false => "none serving life".to_owned(),
    });
    facts
}

/// The takeaway beside the chart of sentences, on the selected ones if there are any.
fn takeaway(outcome: &Outcome, selected: BinSet) -> String {
    let sum: u32 = outcome.by_bin.iter().map(|tally| tally.people).sum();
    if sum == 0 {
        return "No one is in this view.".to_owned();
    }
    let of = |holds: &dyn Fn(SentenceBin) -> bool| -> u32 {
        SentenceBin::all()
            .filter(|bin| holds(*bin))
            .map(|bin| outcome.by_bin[bin.index()].people)
            .sum()
    };
    if !selected.is_empty() {
        let chosen = of(&|bin| selected.contains(bin));
        if chosen == 0 {
            return format!("None of {} had the sentences selected.", people(sum));
        }
        return format!(
            "{} of {} ({}) had the sentences selected.",
            text::count(chosen),
            people(sum),
            text::share(chosen, sum)
        );
    }
    let one = SentenceBin::all().find(|bin| sum == 1 && of(&|own| own == *bin) == 1);
    if let Some(bin) = one {
        return format!("1 person, {}.", text::bin_plural(bin));
    }
    let life = of(&SentenceBin::is_life);
    let long = of(&|bin| bin.years().is_some_and(|(from, _)| from >= 20));
    text::long_sentences(life, long, sum)
}
