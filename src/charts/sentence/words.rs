//! The words of the chart of sentences.

use crate::charts::context::Context;
use crate::charts::control::{Choose, Switch};
use crate::charts::count_axis::Highest;
use crate::charts::phrases::people;
use crate::charts::words::{MarkLayout, Swatch, Words, ghost, legend};
use crate::domain::Tag;
use crate::query::{BinSet, Dimension, Outcome, SentenceBin, Tally};
use crate::state::{Action, Msg};
use crate::text;

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let view = context.view;
    Words {
        title: "How long".into(),
        subtitle: if view.charts.after {
            "People given a new term, by sentence before and after"
        } else {
            "People by sentence when commuted"
        }
        .into(),
        heading: "Sentence",
        takeaway: takeaway(context.outcome, view.filter.sentences, view.charts.after),
        help: "Select bars, one or several, or drag across them.",
        layout: MarkLayout::Horizontal,
        legend: swatches(context),
        switches: vec![Switch {
            legend: "What the chart of sentences shows",
            name: "sentence-measure",
            words: &["Before", "Before and new term"],
            on: usize::from(view.charts.after),
            choose: Choose::new(|on| Msg::Do(Action::ShowAfter(*on == 1))),
        }],
        ..Words::default()
    }
}

fn swatches(context: &Context<'_>) -> Vec<Swatch> {
    let view = context.view;
    let before = [
        Swatch::new("key life", "life or death"),
        Swatch::new("key grant", "others"),
    ];
    let both = [
        Swatch::new("key life", "before: life"),
        Swatch::new("key grant", "before: a term"),
        Swatch::new("key after", "after: the new term"),
    ];
    let own: &[Swatch] = if view.charts.after { &both } else { &before };
    let has_ghost = view.charts.after || context.is_partial(Dimension::Sentence);
    let highest = highest(context.outcome, context.all, view.charts.after);
    legend(
        own,
        ghost(has_ghost, highest),
        !view.filter.sentences.is_empty(),
    )
}

/// The highest bars. New terms are compared with the sentences of everyone, to the same scale.
pub(super) fn highest(view: &Outcome, all: &Outcome, compare: bool) -> Highest {
    let view = if compare { all } else { view };
    Highest::of(&view.by_bin, &all.by_bin)
}

/// The numbers of people in one bin before and after the grant.
pub(super) type BeforeAfter = (u32, u32);

pub(super) fn bin_label(
    bin: SentenceBin,
    view: Tally,
    all: Tally,
    counts: Option<BeforeAfter>,
) -> String {
    format!(
        "{}: {}",
        text::sentence_case(&text::bin(bin)),
        bin_facts(bin, view, all, counts).join(", ")
    )
}

pub(super) fn bin_tip(
    bin: SentenceBin,
    view: Tally,
    all: Tally,
    counts: Option<BeforeAfter>,
) -> Vec<String> {
    let mut lines = vec![text::sentence_case(&text::bin(bin))];
    lines.extend(bin_facts(bin, view, all, counts));
    lines
}

fn bin_facts(
    bin: SentenceBin,
    view: Tally,
    all: Tally,
    counts: Option<BeforeAfter>,
) -> Vec<String> {
    let mut facts = vec![people(view.people)];
    if view != all {
        facts.push(format!("of {} in all", text::count(all.people)));
    }
    facts.push(match bin {
        SentenceBin::LIFE => "all serving life".to_owned(),
        _ => "none serving life".to_owned(),
    });
    if let Some((before, after)) = counts {
        facts.push(format!("new term, before: {}", text::count(before)));
        facts.push(format!("new term, after: {}", text::count(after)));
    }
    facts
}

/// The takeaway beside the chart of sentences, on the selected ones if there are any.
fn takeaway(outcome: &Outcome, selected: BinSet, compare: bool) -> String {
    let sum: u32 = outcome.by_bin.iter().map(|tally| tally.people).sum();
    if sum == 0 {
        return "No one is in this view.".to_owned();
    }
    if compare {
        return compare_takeaway(outcome, selected, sum);
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
    let life = of(&|bin| bin == SentenceBin::LIFE);
    let long = of(&|bin| bin.years().is_some_and(|(from, _)| from >= 20));
    format!(
        "{} of {} ({}) were serving life; {} more, 20 years or longer.",
        text::count(life),
        people(sum),
        text::share(life, sum),
        text::count(long),
    )
}

fn compare_takeaway(outcome: &Outcome, selected: BinSet, sum: u32) -> String {
    let held = SentenceBin::all().filter(|bin| selected.admits(*bin));
    let with_term: u32 = held.map(|bin| outcome.term_before[bin.index()]).sum();
    let life = if selected.admits(SentenceBin::LIFE) {
        outcome.term_before[SentenceBin::LIFE.index()]
    } else {
        0
    };
    let whole = if selected.is_empty() {
        people(sum)
    } else {
        format!("the {} selected", text::count(outcome.total.people))
    };
    let others = "The others were given a date, or another change that is no term.";
    match with_term {
        0 => format!("None of {whole} got a new term. {others}"),
        _ => format!(
            "{} of {whole} got a new term, {} of them in place of life. {others}",
            text::count(with_term),
            text::count(life),
        ),
    }
}
