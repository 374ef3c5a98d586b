//! Follows a reader through the report.

use super::element_id;
use super::lookup::{chart_of, view_of};
use crate::browser;
use crate::state::{Action, AddressUpdate, Msg, Session, View};
use crate::ui::Records;
use yew::prelude::*;

/// The heading of the list of statements.
const LIST_TITLE_ID: &str = "report-title";

/// Follows a reader through the report: shows the statement in the middle of the window, scrolls to a
/// statement when it is shown, and scrolls to its chart when the reader leaves the report.
#[hook]
pub(in crate::ui) fn use_walk(
    records: &Records,
    session: &Session,
    steps: &NodeRef,
    send: &Callback<Msg>,
) {
    let view = &session.view;
    let is_by_address = session.address == AddressUpdate::Keep;
    let is_pressed = matches!(session.address, AddressUpdate::Push { .. });
    let shown = view.overlay.statement().map(|own| own.id.clone());
    let reached = {
        let (records, view, shown) = (records.clone(), view.clone(), shown.clone());
        let send = send.clone();
        Callback::from(move |id: Option<String>| {
            let Some(id) = id else {
                // The window was resized, not scrolled: the statement stays.
                let current = shown.as_deref().unwrap_or_default();
                browser::reveal(&element_id(current));
                return;
            };
            let is_another = |next: &View| {
                let statement = next.overlay.statement();
                statement.map(|own| &own.id) != shown.as_ref()
            };
            if let Some(next) = view_of(&records, &id, &view).filter(is_another) {
                send.emit(Msg::Edit(Action::Show(Box::new(next))));
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
                // A press shows the beginning of a statement; scrolling shows what it has reached.
                if is_pressed || !browser::is_in_middle(&id) {
                    browser::reveal(&id);
                }
                // The element that had the focus is gone: the report has replaced the page.
                if before.is_none() {
                    browser::focus(&format!("{id}-title"));
                }
            }
            (None, Some(left)) => {
                // The browser's Back button leads to the list, not to the chart.
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
