//! The words of the chart of districts.

use crate::charts::context::Context;
use crate::charts::districts::draw::rows;
use crate::charts::rows::{Row, highest};
use crate::charts::words::{Words, people_legend};
use crate::domain::State;
use crate::query::Dimension;
use crate::text::chart::district as words;

/// The words around the chart of `state`.
pub(super) fn words(context: &Context<'_>, state: State) -> Words {
    let is_selected = !context.view.filter.places.districts.is_empty();
    let rows = rows(context, state);
    let grants = &context.dataset.grants;
    let several = grants.iter().any(|own| {
        let mut courts = own.courts();
        let first = courts.next();
        courts.any(|court| Some(court) != first)
    });
    Words {
        title: words::title(state).into(),
        subtitle: words::subtitle(several).into(),
        heading: words::HEADING,
        takeaway: takeaway(state, &rows),
        help: words::HELP,
        legend: people_legend(context, Dimension::Place, is_selected, highest(&rows)),
        ..Words::default()
    }
}

/// The takeaway beside the districts of `state`, from their `rows`.
fn takeaway(state: State, rows: &[Row]) -> String {
    let selected = rows.iter().filter(|row| row.selected);
    let selected: Vec<_> = selected
        .map(|row| (row.name.as_str(), row.view.people))
        .collect();
    if !selected.is_empty() {
        return words::selected(&selected);
    }
    let most = rows.iter().max_by_key(|row| row.view.people);
    match most.filter(|row| row.view.people > 0) {
        None => words::no_one(state),
        Some(row) => {
            let level = rows.iter().filter(|own| own.view.people == row.view.people);
            let level = level.count();
            if level > 1 {
                return words::level(row.view.people, level);
            }
            words::led(&row.name, row.view.people)
        }
    }
}
