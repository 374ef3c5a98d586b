//! The charts, records and downloads that load after the first view.
//!
//! The build moves what lies under a module of this name into a second file. Nothing of it may be
//! called before that is there: [`super::exploring`] sees to it.

mod amended;
mod clip;
mod detailed;
mod footer;
mod pager;
mod save;
mod search;
mod sheet;
mod still;
mod table;

use super::Records;
use super::embedding;
use super::exploring::{Below, Rest};
use super::history;
use super::rows;
use super::story;
use table::List;
use yew::prelude::*;

pub(super) use amended::amended;
pub(super) use clip::Clip;
pub use detailed::detailed;
pub(super) use sheet::{SHEET_ID, open_record};
pub use still::{Still, StillProps};

/// The further charts, the list, and the notes; nothing where `records` lack their details.
#[inline(never)]
pub(super) fn rest(records: &Records, rest: &Rest<'_>) -> Html {
    html! {
        <>
            { rows::record_rows(rest.view, rest.figure) }
            { history::century(records, rest) }
            { below(records, rest) }
            { embedding::dialog(rest) }
        </>
    }
}

/// What stands below the charts: made anew only where it changes, since it is most of the page and a
/// drag leaves it as it is.
fn below(records: &Records, rest: &Rest<'_>) -> Html {
    let mut kept = rest.below.borrow_mut();
    if let Some(kept) = kept.as_ref()
        && kept.sorted == *rest.sorted
        && kept.view == *rest.view
    {
        return kept.nodes.clone();
    }
    let Some(people) = records.people() else {
        return Html::default();
    };
    let list = List {
        people,
        view: rest.view,
        sorted: rest.sorted,
        live: rest.live,
        change: rest.change,
    };
    let nodes = html! {
        <>
            { story::teaser(records, rest) }
            { table::list(&list) }
            { save::save(records, rest) }
            { footer::footer(people, &records.columns, rest.view) }
            { sheet::sheet(records, rest) }
        </>
    };
    *kept = Some(Below {
        sorted: rest.sorted.clone(),
        view: rest.view.clone(),
        nodes: nodes.clone(),
    });
    nodes
}
