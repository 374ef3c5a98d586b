//! What an address means, as the history and the report tell.

use crate::components::Records;
use crate::view::View;
use crate::view::history::without_unknown;

/// The view that `view`, as read from an address, means, and a sentence for each thing that means
/// nothing; `None` where it is right as it is.
#[inline(never)]
pub(in crate::components) fn amended(
    records: &Records,
    view: &View,
) -> Option<(View, Vec<String>)> {
    let mut next = view.clone();
    let mut notices = Vec::new();
    if let Some(history) = records.history() {
        (next.century, notices) = without_unknown(&view.century, history);
    }
    (next != *view).then_some((next, notices))
}
