//! Messages.

use super::{Action, View};

/// What a reader does, or what an address asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The address asks for this view; a notice for each part of it that is ignored.
    Arrive(Box<View>, Vec<String>),
    /// A selection is in progress.
    Preview(Action),
    /// A selection is canceled.
    Cancel,
    /// A step of typing or paging, which replaces the entry in the browser's history.
    Edit(Action),
    /// A finished change, which adds an entry to the browser's history.
    Do(Action),
    /// A finished change, made in the history but shown in the charts of the records.
    JumpToRecords(Action),
    /// The reader goes back to the history.
    ReturnToHistory,
    /// The notices are dismissed.
    DismissNotices,
}

impl Msg {
    /// Returns the message for a selection, which is finished if `done` and in progress otherwise.
    #[must_use]
    pub const fn select(action: Action, done: bool) -> Self {
        if done {
            Self::Do(action)
        } else {
            Self::Preview(action)
        }
    }
}
