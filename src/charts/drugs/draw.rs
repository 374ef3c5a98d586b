//! People by drug.

use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::phrases::LEAST_FOR_SHARE;
use crate::charts::rows::{Row, RowChart, draw as draw_rows};
use crate::domain::{Drug, DrugSet, Tag};
use crate::query::Outcome;
use crate::text;

/// The heading of the column at the right, which also follows its figure in a sentence.
const FIREARM_HEADING: &str = "with a firearm";

/// The share with a firearm: `22%`, or `1 of 4` if there are few people.
fn part(firearm: u32, people: u32) -> Option<String> {
    match people {
        0 => None,
        1..LEAST_FOR_SHARE => Some(format!("{firearm} of {people}")),
        _ => Some(text::share(firearm, people)),
    }
}

/// Draws the chart at about `width_px`. Unless a firearm filter is set, a column shows the share of people
/// who have a firearm offense.
pub(super) fn draw(context: &Context<'_>, width_px: f64) -> Drawing {
    let rows = rows(context.outcome, context.all, context.view.filter.drugs);
    let aside = context
        .view
        .filter
        .firearm
        .is_none()
        .then_some(FIREARM_HEADING);
    let chart = RowChart { rows: &rows, aside };
    draw_rows(&chart, width_px)
}

/// One row per drug: people in `view` and in `all`, and the share of those in the view who have a firearm
/// offense. A person counts under each of their drugs.
fn rows(view: &Outcome, all: &Outcome, selected: DrugSet) -> Vec<Row> {
    Drug::all()
        .map(|drug| {
            let tally = view.by_drug[drug.index()];
            let people = tally.all.people;
            Row {
                key: drug.key().to_owned(),
                name: text::sentence_case(text::drug(drug)),
                view: tally.all,
                all: all.by_drug[drug.index()].all,
                admitted: selected.admits(drug),
                selected: selected.contains(drug),
                aside: part(tally.firearm, people),
                figures: vec![("data-firearm", tally.firearm)],
            }
        })
        .collect()
}
