//! A reader's visit: the view, what the address said wrong, and what the history shall keep.

use super::{Action, View, decode};
use crate::domain::GrantId;

/// What a change means for the browser's history.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// It came from the address, or is not to be seen there.
    Leave,
    /// It goes on: the entry shows it for now.
    Replace,
    /// It is finished: the entry goes back to what was settled before, and a new one is made.
    Push,
}

/// A visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// What is shown.
    pub view: View,
    /// The view to which the browser's back button returns, and an abandoned selection.
    pub settled: View,
    /// The settled view before the last finished change, while the history has yet to learn of it.
    pub before: View,
    /// What the last change means for the history.
    pub history: History,
    /// What the address said that is no view.
    pub notices: Vec<String>,
}

impl Session {
    /// A visit that begins with the default view, before the address is read.
    #[must_use]
    pub fn new() -> Self {
        Self {
            view: View::default(),
            settled: View::default(),
            before: View::default(),
            history: History::Leave,
            notices: Vec::new(),
        }
    }

    /// The visit as an address has it. `is_listed` says whether there is a grant with an id, `pages`
    /// how many pages the table of a view has.
    #[must_use]
    pub fn arrived(
        query: &str,
        is_listed: impl FnOnce(GrantId) -> bool,
        pages: impl FnOnce(&View) -> u32,
    ) -> Self {
        let (mut view, mut notices) = decode(query);
        if let Some(id) = view.record
            && !is_listed(id)
        {
            notices.push(format!(
                "“id={id}” in the address is ignored: the list has no such grant."
            ));
            view.record = None;
        }
        // Counting pages filters the whole list, so not without need. The table shows its last page where
        // a page is asked for that it has not.
        let last = if view.page == 0 {
            view.page
        } else {
            pages(&view).saturating_sub(1)
        };
        if view.page > last {
            notices.push(format!(
                "“page={}” in the address is ignored: the table ends with page {}.",
                u64::from(view.page) + 1,
                u64::from(last) + 1
            ));
            view.page = last;
        }
        Self {
            settled: view.clone(),
            before: view.clone(),
            view,
            history: History::Leave,
            notices,
        }
    }

    /// A selection that goes on (a drag, keys held): shown, but not settled.
    #[must_use]
    pub fn trying(&self, action: &Action) -> Self {
        Self {
            view: self.settled.after(action),
            history: History::Replace,
            ..self.clone()
        }
    }

    /// A selection given up: back to what was settled.
    #[must_use]
    pub fn reverted(&self) -> Self {
        Self {
            view: self.settled.clone(),
            history: History::Replace,
            ..self.clone()
        }
    }

    /// Whether a selection is still going on.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.view != self.settled
    }

    /// A change that replaces the history entry: typing.
    #[must_use]
    pub fn typed(&self, action: &Action) -> Self {
        let view = self.settled.after(action);
        Self {
            settled: view.clone(),
            view,
            history: History::Replace,
            ..self.clone()
        }
    }

    /// A finished change, which makes a history entry where it changes anything.
    #[must_use]
    pub fn done(&self, action: &Action) -> Self {
        let view = self.settled.after(action);
        if view == self.settled {
            return self.reverted();
        }
        Self {
            before: self.settled.clone(),
            settled: view.clone(),
            view,
            history: History::Push,
            ..self.clone()
        }
    }

    /// The visit with the view that its address turns out to mean, and with further notices.
    #[must_use]
    pub fn amended(&self, view: View, notices: Vec<String>) -> Self {
        Self {
            settled: view.clone(),
            before: view.clone(),
            view,
            history: History::Leave,
            notices: self.notices.iter().cloned().chain(notices).collect(),
        }
    }

    /// The same visit without the notices.
    #[must_use]
    pub fn without_notices(&self) -> Self {
        Self {
            notices: Vec::new(),
            history: History::Leave,
            ..self.clone()
        }
    }
}

impl Default for Session {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Day;
    use crate::query::DateRange;

    fn dates(from: i32, to: i32) -> Action {
        Action::SelectDates(DateRange::between(
            Day::from_epoch_days(from),
            Day::from_epoch_days(to),
        ))
    }

    #[test]
    fn a_drag_shows_but_does_not_settle_and_its_end_makes_one_entry() {
        let start = Session::new();
        let drag = start.trying(&dates(10, 20)).trying(&dates(10, 30));
        assert_eq!(drag.history, History::Replace);
        assert_eq!(drag.settled, start.view);
        let end = drag.done(&dates(10, 30));
        assert_eq!(end.history, History::Push);
        assert_eq!(end.before, start.view);
        assert_eq!(end.settled, end.view);
    }

    #[test]
    fn a_drag_given_up_or_without_effect_leaves_the_view() {
        let start = Session::new();
        let drag = start.trying(&dates(10, 20));
        assert_eq!(drag.reverted().view, start.view);
        let none = drag.done(&Action::ShowAll);
        assert_eq!((none.view, none.history), (start.view, History::Replace));
    }

    #[test]
    fn a_page_past_the_end_is_the_last_and_named() {
        let session = Session::arrived("page=999", |_| true, |_| 69);
        assert_eq!(session.view.page, 68);
        assert!(
            session.notices[0].contains("page=999"),
            "{:?}",
            session.notices
        );
        assert!(
            Session::arrived("page=69", |_| true, |_| 69)
                .notices
                .is_empty()
        );
    }

    #[test]
    fn an_id_of_nobody_is_ignored_and_named() {
        let arrived = |listed| Session::arrived("id=2016-08-03-999", |_| listed, |_| 1);
        assert!(arrived(true).view.record.is_some() && arrived(true).notices.is_empty());
        assert_eq!(arrived(false).view.record, None);
        assert!(arrived(false).notices[0].contains("id=2016-08-03-999"));
    }

    #[test]
    fn an_address_brings_its_notices_and_a_press_removes_them() {
        let session = Session::arrived("page=x", |_| true, |_| 69);
        assert_eq!(session.notices.len(), 1);
        assert!(session.without_notices().notices.is_empty());
    }
}
