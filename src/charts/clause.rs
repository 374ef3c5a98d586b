//! A chart that is a sentence.

use crate::query::Tally;
use crate::state::Msg;

/// A part of a sentence that stands in place of a picture: words, then a count that is pressed like a mark.
#[derive(Clone, Debug)]
pub struct Clause {
    /// The words before the count.
    pub lead: String,
    /// The name of the count in addresses and scripts.
    pub key: &'static str,
    /// The count in words: `470 given a shorter sentence`.
    pub words: String,
    /// People in the view.
    pub view: Tally,
    /// People without any filter.
    pub all: Tally,
    /// Whether the count is selected.
    pub is_selected: bool,
    /// The message that a press sends.
    pub message: Msg,
}

/// The sentence that `clauses` make.
pub(super) fn sentence(clauses: &[Clause]) -> String {
    let parts = clauses.iter();
    let parts = parts.map(|own| format!("{}{}", own.lead, own.words));
    parts.chain([".".to_owned()]).collect()
}
