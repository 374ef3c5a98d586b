//! What a reader does, and what the address says.

use super::{Action, Session};

/// A way in which a visit goes on.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The address says so.
    Arrive(Box<Session>),
    /// A selection goes on.
    Try(Action),
    /// A selection is given up.
    Revert,
    /// Something is being typed.
    Type(Action),
    /// Something was done.
    Do(Action),
    /// Something was done in the history that is seen in the charts of the records.
    JumpToRecords(Action),
    /// Back to the history.
    Return,
    /// The notices have been read.
    DismissNotices,
}

impl Msg {
    /// A selection: finished, or still going on.
    #[must_use]
    pub const fn of(action: Action, done: bool) -> Self {
        if done {
            Self::Do(action)
        } else {
            Self::Try(action)
        }
    }
}
