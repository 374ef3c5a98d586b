//! The words of the chart of drugs.

use crate::charts::context::Context;
use crate::charts::control::{Choose, Switch};
use crate::charts::drugs::draw::{has_share, rows};
use crate::charts::drugs::pair::pair;
use crate::charts::rows::highest;
use crate::charts::words::{Words, people_legend};
use crate::domain::{Drug, DrugSet, Tag};
use crate::query::{Dimension, Outcome};
use crate::state::{Action, Msg};
use crate::text::chart::{NO_ONE, drug as words};

/// The choices of the firearm switch, in order.
const FIREARM: [Option<bool>; 3] = [None, Some(true), Some(false)];

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let view = context.view;
    let is_on = |choice: &Option<bool>| *choice == view.filter.firearm;
    Words {
        title: words::LABELS.title.into(),
        subtitle: words::LABELS.subtitle.into(),
        heading: words::LABELS.heading,
        takeaway: takeaway(context.outcome, view.filter.drugs),
        help: words::LABELS.help,
        legend: people_legend(
            context,
            Dimension::Drug,
            !view.filter.drugs.is_empty(),
            highest(&rows(context)),
        ),
        switches: vec![Switch {
            legend: words::FIREARM_OFFENSES,
            name: "firearm",
            words: words::FIREARM_CHOICES,
            on: FIREARM.iter().position(is_on).unwrap_or(0),
            choose: Choose::new(|on| {
                let firearm = FIREARM.get(*on).copied().flatten();
                Msg::Do(Action::SelectFirearm(firearm))
            }),
        }],
        controls: pair(context).into_iter().collect(),
        proviso: proviso(context).into(),
        ..Words::default()
    }
}

/// Says what the dash means, if a drug has too few people for a share.
fn proviso(context: &Context<'_>) -> &'static str {
    let has_column = context.view.filter.firearm.is_none();
    let mut drugs = context.all.by_drug.iter().zip(&context.outcome.by_drug);
    if has_column && drugs.any(|(all, own)| all.all.people > 0 && !has_share(own.all.people)) {
        words::DASH
    } else {
        ""
    }
}

/// The takeaway beside the chart of drugs.
fn takeaway(outcome: &Outcome, selected: DrugSet) -> String {
    let sum = outcome.total.people;
    if sum == 0 {
        return NO_ONE.to_owned();
    }
    if !selected.is_empty() {
        return words::selected(sum, selected, armed(outcome));
    }
    let people = |drug: &Drug| outcome.by_drug[drug.index()].all.people;
    let named: Vec<Drug> = Drug::all().filter(|drug| *drug != Drug::None).collect();
    let most = named.iter().map(people).max().unwrap_or(0);
    if most == 0 {
        return words::no_drug(sum);
    }
    let leading: Vec<Drug> = named
        .into_iter()
        .filter(|own| people(own) == most)
        .collect();
    words::most(most, sum, &leading, armed(outcome))
}

/// The people with a firearm offense; `None` if the view is filtered by firearm.
fn armed(outcome: &Outcome) -> Option<u32> {
    let [without, with] = outcome.by_firearm;
    (without.people + with.people == outcome.total.people).then_some(with.people)
}
