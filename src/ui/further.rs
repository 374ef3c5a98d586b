//! What lies below the first two charts.

use super::footer::footer;
use super::page::Page;
use super::rows::record_rows;
use super::save::save;
use super::sheet::sheet;
use super::table::{List, list};
use super::{embedding, history, story};
use yew::prelude::*;

/// The further charts, the history, the report, the list, and the notes.
pub(super) fn below(page: &Page<'_>) -> Html {
    let records = page.records;
    let people = List {
        dataset: &records.dataset,
        view: page.view,
        sorted: page.sorted,
        live: page.live,
        change: page.change,
    };
    html! {
        <>
            { record_rows(page.view, page.figure) }
            { history::century(page) }
            { story::teaser(page) }
            { list(&people) }
            { save(page) }
            { footer(&records.dataset, &records.columns, page.view) }
            { sheet(page) }
            { embedding::dialog(page) }
        </>
    }
}
