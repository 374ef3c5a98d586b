//! The text of a mark of the history.

use crate::domain::Act;
use crate::query::history::Measured;
use crate::text::{self, history as words};

/// The text of a mark.
#[derive(Clone, Debug, Default)]
pub(super) struct MarkText {
    /// The name of the mark.
    pub(super) title: String,
    /// What the mark shows, one fact per sentence.
    pub(super) facts: Vec<String>,
    /// What readers need to know to interpret the figure; may be empty.
    pub(super) note: String,
    /// The lines of the tooltip, which are few and short, the title first.
    pub(super) tip: Vec<String>,
}

impl MarkText {
    /// The label for screen readers.
    pub(super) fn label(&self) -> String {
        let facts = self.facts.iter().map(|fact| text::sentence_case(fact));
        let facts = facts.collect::<Vec<_>>().join(". ");
        let note = if self.note.is_empty() { "" } else { ". " };
        format!("{}: {facts}{note}{}", self.title, self.note)
    }
}

/// The facts of a figure: its amount, and the reason if it is not firm.
pub(super) fn figure_facts(measured: Measured, act: Act) -> Vec<String> {
    let amount = words::amount(measured, act);
    let amount = format!("{amount}{}", words::so_far(measured.basis));
    let reason = words::basis_in_full(measured.basis).map(str::to_owned);
    [Some(amount), reason].into_iter().flatten().collect()
}
