//! The visit as Yew's reducer: how components ask for a change.

use crate::state::Session;
use std::rc::Rc;
use yew::Reducible;

pub use crate::state::Msg as Change;

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
            Change::JumpToRecords(_) => self.leaps.saturating_add(1),
            Change::Return => 0,
            _ => self.leaps,
        };
        let next = match change {
            Change::Arrive(session) => *session,
            Change::Try(action) => session.trying(&action),
            Change::Revert => session.reverted(),
            Change::Type(action) => session.typed(&action),
            Change::Do(action) | Change::JumpToRecords(action) => session.done(&action),
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
