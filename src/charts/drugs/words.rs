//! The words of the chart of drugs.

use crate::charts::context::Context;
use crate::charts::control::{Choose, Switch};
use crate::charts::count_axis::Highest;
use crate::charts::drugs::pair::pair;
use crate::charts::phrases::{LEAST_FOR_SHARE, PEOPLE, of_whole, people};
use crate::charts::words::{Words, people_legend};
use crate::domain::{Drug, DrugSet, Tag};
use crate::query::{Dimension, Outcome};
use crate::state::{Action, Msg};
use crate::text;

/// The choices of the firearm switch, in order.
const FIREARM: [Option<bool>; 3] = [None, Some(true), Some(false)];

/// The words and controls around the chart.
pub(super) fn words(context: &Context<'_>) -> Words {
    let view = context.view;
    let is_on = |choice: &Option<bool>| *choice == view.filter.firearm;
    Words {
        title: "Which drugs".into(),
        subtitle: "People by drug; one person can count in several".into(),
        heading: "Drug",
        takeaway: takeaway(context.outcome, view.filter.drugs),
        help: "Select drugs, one or several, to see the people whose offenses name any of them. A \
               firearm offense is one with a firearm, another weapon or ammunition; of fewer than 20 \
               people, no share is given.",
        legend: people_legend(
            context,
            Dimension::Drug,
            !view.filter.drugs.is_empty(),
            Highest::default(),
        ),
        switches: vec![Switch {
            legend: "Firearm offenses",
            name: "firearm",
            words: &["All", "With a firearm", "Without"],
            on: FIREARM.iter().position(is_on).unwrap_or(0),
            choose: Choose::new(|on| {
                let firearm = FIREARM.get(*on).copied().flatten();
                Msg::Do(Action::SelectFirearm(firearm))
            }),
        }],
        controls: vec![pair(context)],
        ..Words::default()
    }
}

/// The takeaway beside the chart of drugs.
fn takeaway(outcome: &Outcome, selected: DrugSet) -> String {
    let sum = outcome.total.people;
    if sum == 0 {
        return "No one is in this view.".to_owned();
    }
    if !selected.is_empty() {
        let firearm = firearm_part(outcome, "");
        let convicted = were(&people(sum), sum);
        return format!("{convicted} convicted of {}{firearm}.", offenses(selected));
    }
    let named = Drug::all().filter(|drug| *drug != Drug::None);
    let top = named.max_by_key(|drug| outcome.by_drug[drug.index()].all.people);
    let top = top.map(|drug| (drug, outcome.by_drug[drug.index()]));
    let Some((drug, tally)) = top.filter(|(_, tally)| tally.all.people > 0) else {
        let convicted = were(&of_whole(sum, sum, PEOPLE), sum);
        return format!("{convicted} convicted of no drug offense.");
    };
    format!(
        "{} convicted of {}{}.",
        were(&of_whole(tally.all.people, sum, PEOPLE), tally.all.people),
        text::drug_offenses(&[drug]),
        firearm_part(outcome, &format!("of all {}, ", text::count(sum)))
    )
}

/// `1 person was`, `All 12 people were`.
fn were(who: &str, people: u32) -> String {
    format!("{who} {}", if people == 1 { "was" } else { "were" })
}

/// Names the selected drugs: `offenses involving crack cocaine or heroin`, `no drug offense`.
fn offenses(drugs: DrugSet) -> String {
    let named: Vec<Drug> = drugs.iter().filter(|drug| *drug != Drug::None).collect();
    let some = text::drug_offenses(&named);
    match (named.is_empty(), drugs.contains(Drug::None)) {
        (true, _) => "no drug offense".to_owned(),
        (false, false) => some,
        (false, true) => format!("{some}, or no drug offense"),
    }
}

/// The firearm clause: `; of all 1,716, 339 (20%) had a firearm offense`; empty if the view is filtered by
/// firearm.
fn firearm_part(outcome: &Outcome, of_all: &str) -> String {
    let [without, with] = outcome.by_firearm;
    let sum = outcome.total.people;
    match (with.people, sum) {
        (armed, sum) if without.people + armed != sum => String::new(),
        (0, 1) => ", and no firearm offense".to_owned(),
        (1, 1) => ", and a firearm offense".to_owned(),
        (0, _) => "; none had a firearm offense".to_owned(),
        (armed, sum) if sum < LEAST_FOR_SHARE => {
            format!("; {of_all}{} had a firearm offense", text::count(armed))
        }
        (armed, sum) => format!(
            "; {of_all}{} ({}) had a firearm offense",
            text::count(armed),
            text::share(armed, sum)
        ),
    }
}
