//! Following a reader through the report.

use super::element_id;
use super::tale::{chart_of, view_of};
use crate::browser;
use crate::state::{Action, History, Session};
use crate::ui::Records;
use crate::ui::visit::Change;
use yew::prelude::*;

/// The heading of the list of statements.
const LIST_TITLE_ID: &str = "report-title";

/// Follows a reader through the report: the statement in the middle of the window is the one shown, a
/// statement that is shown comes into the window, and who leaves the report finds the chart.
#[hook]
pub(in crate::ui) fn use_walk(
    records: &Records,
    session: &Session,
    steps: &NodeRef,
    change: &Callback<Change>,
) {
    let view = &session.view;
    let is_by_address = session.history == History::Leave;
    let shown = view.story.clone();
    let reached = {
        let (records, view) = (records.clone(), view.clone());
        let change = change.clone();
        Callback::from(move |id: Option<String>| {
            let Some(id) = id else {
                // The reader has not scrolled: the statement stays.
                let current = view.story.as_deref().unwrap_or_default();
                browser::reveal(&element_id(current));
                return;
            };
            let next = view_of(&records, &id, &view);
            if let Some(next) = next.filter(|next| next.story != view.story) {
                change.emit(Change::Type(Action::Show(Box::new(next))));
            }
        })
    };
    browser::use_in_middle(steps.clone(), shown.is_some(), reached);
    let before = use_mut_ref(|| None);
    let records = records.clone();
    use_effect_with(shown, move |shown| {
        let before: Option<String> = before.replace(shown.clone());
        match (shown, before) {
            (Some(id), before) => {
                let id = element_id(id);
                if !browser::is_in_middle(&id) {
                    browser::reveal(&id);
                }
                // What had the focus has gone with the page that the report stands in place of.
                if before.is_none() {
                    browser::focus(&format!("{id}-title"));
                }
            }
            (None, Some(left)) => {
                // Going back from it by the browser's own button leads back to the list.
                let chart = if is_by_address {
                    None
                } else {
                    chart_of(&records, &left)
                };
                let chart = chart.unwrap_or_else(|| LIST_TITLE_ID.to_owned());
                browser::reveal(&chart);
                browser::focus(&chart);
            }
            (None, None) => {}
        }
    });
}
