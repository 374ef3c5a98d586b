//! What screen readers are told after an act.

use super::page::PageProps;
use crate::browser;
use crate::charts::{charts, panels};
use yew::prelude::*;

/// How long the page must stay unchanged before the change is announced.
const ANNOUNCE_AFTER_MS: u32 = 600;

/// Returns those of `sentences` that have changed, as one text for a live region, once they have stopped
/// changing. What is there when `is_open` becomes true is read without being announced.
#[hook]
pub(super) fn use_announcement(sentences: &[String], is_open: bool) -> AttrValue {
    let now = sentences.join("\n");
    let memory = use_mut_ref(Memory::default);
    let settled = browser::use_settled(now.clone(), ANNOUNCE_AFTER_MS);
    let mut memory = memory.borrow_mut();
    if !is_open {
        memory.known.clear();
    } else if memory.known.is_empty() {
        memory.known = now;
    }
    if memory.settled != settled {
        let is_new = |own: &&str| !memory.known.lines().any(|known| known == *own);
        let changed: Vec<&str> = settled.lines().filter(is_new).collect();
        memory.changed = changed.join(" ").into();
        memory.known.clone_from(&settled);
        memory.settled = settled;
    }
    memory.changed.clone()
}

/// What has been said.
#[derive(Default)]
struct Memory {
    /// The sentences, one a line, when they last stopped changing.
    settled: String,
    /// Those that have been read or announced.
    known: String,
    /// Those that were new then.
    changed: AttrValue,
}

/// Returns the takeaways of the charts of the history, which the headline does not cover.
pub(super) fn takeaways(page: &PageProps) -> Vec<String> {
    let panels = charts().flat_map(|chart| panels(chart, &page.view));
    let words = panels
        .filter(|own| own.chart.is_of_history())
        .filter_map(|own| {
            let context = page.records.context(&page.view, &page.outcome, own.facet);
            own.chart.words(&context)
        });
    words.map(|own| own.takeaway.to_string()).collect()
}
