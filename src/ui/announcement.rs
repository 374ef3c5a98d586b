//! What screen readers are told after an act.

use super::page::PageProps;
use crate::browser;
use crate::charts::{charts, panels};
use std::mem;
use yew::prelude::*;

/// How long the page must stay unchanged before the change is announced.
pub(super) const ANNOUNCE_AFTER_MS: u32 = 600;

/// Returns those of `sentences` that have changed, as one text for a live region, once they have stopped
/// changing. What is there when `is_open` becomes true is read without being announced.
#[hook]
pub(super) fn use_announcement(sentences: Vec<String>, is_open: bool) -> AttrValue {
    let known = use_mut_ref(Vec::new);
    if !is_open {
        known.borrow_mut().clear();
    } else if known.borrow().is_empty() {
        known.borrow_mut().clone_from(&sentences);
    }
    let settled = browser::use_settled(sentences, ANNOUNCE_AFTER_MS);
    let changed = use_memo(settled, |settled| {
        let before = mem::replace(&mut *known.borrow_mut(), settled.clone());
        let changed = settled.iter().filter(|own| !before.contains(own));
        AttrValue::from(changed.cloned().collect::<Vec<_>>().join(" "))
    });
    (*changed).clone()
}

/// Returns the takeaways of the charts of the history, which the headline does not cover.
#[hook]
pub(super) fn use_takeaways(page: &PageProps) -> Vec<String> {
    let asked = (page.records.clone(), page.view.history.clone());
    let takeaways = use_memo(asked, |_| {
        let panels = charts().flat_map(|chart| panels(chart, &page.view));
        let words = panels
            .filter(|own| own.chart.is_of_history())
            .filter_map(|own| {
                let context = page.records.context(&page.view, &page.outcome, own.facet);
                own.chart.words(&context)
            });
        words
            .map(|own| own.takeaway.to_string())
            .collect::<Vec<_>>()
    });
    (*takeaways).clone()
}
