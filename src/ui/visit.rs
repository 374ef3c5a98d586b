//! The visit as Yew's reducer: how components ask for a change.

use crate::state::{Action, Session};
use std::rc::Rc;
use yew::Reducible;

/// A way for a change to come about.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
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
    Leap(Action),
    /// Back to the history.
    Return,
    /// The notices have been read.
    DismissNotices,
}

impl Change {
    /// A selection: finished, or still going on.
    pub(super) const fn of(action: Action, done: bool) -> Self {
        if done {
            Self::Do(action)
        } else {
            Self::Try(action)
        }
    }
}

/// A visit, and whether the page has come to life.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Visit {
    /// The visit.
    pub session: Session,
    /// False in the first paint, which has the default view and no controls.
    pub live: bool,
    /// How often the reader has come to the records from the history since going back there.
    pub leaps: u32,
}

impl Reducible for Visit {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let session = &self.session;
        let leaps = match change {
            Change::Leap(_) => self.leaps.saturating_add(1),
            Change::Return => 0,
            _ => self.leaps,
        };
        let next = match change {
            Change::Arrive(session) => *session,
            Change::Try(action) => session.trying(&action),
            Change::Revert => session.reverted(),
            Change::Type(action) => session.typed(&action),
            Change::Do(action) | Change::Leap(action) => session.done(&action),
            Change::Return => (*session).clone(),
            Change::DismissNotices => session.without_notices(),
        };
        Rc::new(Self {
            session: next,
            live: true,
            leaps,
        })
    }
}
