//! What happens in a session.

use super::{Action, View};

/// What a reader does, and what the address says.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The address asks for this view; and a sentence for each part of it that is ignored.
    Arrive(Box<View>, Vec<String>),
    /// A selection goes on.
    Preview(Action),
    /// A selection is canceled.
    Cancel,
    /// Something is being typed, or turned over: it replaces the entry in the browser's history.
    Edit(Action),
    /// Something was done.
    Do(Action),
    /// Something was done in the history that shows in the charts of the records.
    JumpToRecords(Action),
    /// Back to the history.
    ReturnToHistory,
    /// The notices have been read.
    DismissNotices,
}

impl Msg {
    /// A selection: finished, or still going on.
    #[must_use]
    pub const fn select(action: Action, done: bool) -> Self {
        if done {
            Self::Do(action)
        } else {
            Self::Preview(action)
        }
    }
}
