//! People by drug.

use crate::charts::context::Context;
use crate::charts::drawing::Drawing;
use crate::charts::rows::{Row, RowChart, draw as draw_rows};
use crate::domain::{Drug, Tag};
use crate::query::{Outcome, sorted};
use crate::text;
use crate::text::LEAST_FOR_SHARE;
use crate::text::chart::drug::{FIREARM_HEADING, with_firearm};
use std::cmp::Reverse;

/// Whether there are enough people for a share.
pub(super) const fn has_share(people: u32) -> bool {
    people >= LEAST_FOR_SHARE
}

/// The share with a firearm: `22%`, or a dash if there are too few people for a share.
fn part(firearm: u32, people: u32) -> String {
    if has_share(people) {
        text::share(firearm, people)
    } else {
        "–".to_owned()
    }
}

/// Draws the chart at about `width_px`. Unless a firearm filter is set, a column shows the share of people
/// who have a firearm offense.
pub(super) fn draw(context: &Context<'_>, width_px: f64) -> Drawing {
    let rows = rows(context);
    let aside = has_column(context).then_some(FIREARM_HEADING);
    let chart = RowChart {
        rows: &rows,
        aside,
        is_empty: context.is_empty(),
    };
    draw_rows(&chart, width_px)
}

/// The drugs that anyone has, by the number of all people, most first, and last those that name no single drug. The
/// order does not depend on the view, so that no row moves from under a finger.
fn order(all: &Outcome) -> Vec<Drug> {
    let rank = |drug: Drug| match drug {
        Drug::None => 2,
        Drug::Other | Drug::Unnamed => 1,
        _ => 0,
    };
    let people = |drug: Drug| all.by_drug[drug.index()].all.people;
    let known = Drug::all().filter(|drug| people(*drug) > 0);
    let key = |drug: &Drug| (rank(*drug), Reverse(people(*drug)));
    sorted(known.collect(), |one, other| key(one).cmp(&key(other)))
}

/// Whether there is a column of firearm offenses.
fn has_column(context: &Context<'_>) -> bool {
    context.view.filter.firearm.is_none()
}

/// One row per drug: people in the view and in all, and those in the view who have a firearm offense. A person counts
/// under each of their drugs.
pub(super) fn rows(context: &Context<'_>) -> Vec<Row> {
    let (view, all) = (context.outcome, context.all);
    let selected = context.view.filter.drugs;
    let has_firearm = has_column(context);
    let row = |drug: Drug| {
        let tally = view.by_drug[drug.index()];
        let (firearm, people) = (tally.firearm, tally.all.people);
        Row {
            key: drug.key().to_owned(),
            name: text::sentence_case(text::drug(drug)),
            view: tally.all,
            all: all.by_drug[drug.index()].all,
            admitted: selected.admits(drug),
            selected: selected.contains(drug),
            aside: has_firearm.then(|| part(firearm, people)),
            fact: with_firearm(firearm, people).filter(|_| has_firearm),
            figures: vec![("data-firearm", firearm)],
        }
    };
    order(all).into_iter().map(row).collect()
}
