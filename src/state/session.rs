//! A reader's session.

use super::{Action, Msg, View};

/// How the last message changes the address and the browser's history.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum AddressUpdate {
    /// No change: the view came from the address.
    #[default]
    Keep,
    /// The current entry shows the view.
    Replace,
    /// The current entry goes back to the view settled before, and a new entry shows this view.
    Push {
        /// The view settled before.
        before: Box<View>,
    },
}

/// A session: the view and what accompanies it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {
    /// The view that is shown.
    pub view: View,
    /// The view to which a canceled selection and the browser's Back button return.
    pub settled: View,
    /// How the last message changes the address.
    pub address: AddressUpdate,
    /// The notices to show.
    pub notices: Vec<String>,
    /// How often the reader has jumped between the history and the records.
    pub jumps: u32,
    /// Whether the last jump led to the records, and nothing has led elsewhere since.
    pub has_jumped: bool,
}

impl Session {
    /// Returns the session after `msg`.
    #[must_use]
    pub fn after(&self, msg: Msg) -> Self {
        let mut next = self.clone();
        match msg {
            Msg::Arrive(view, notices) => {
                next.has_jumped = false;
                next.settle(*view, AddressUpdate::Keep);
                next.notices = notices;
            }
            Msg::Preview(action) => next.show(self.settled.after(&action)),
            Msg::Cancel => next.show(self.settled.clone()),
            Msg::Edit(action) => {
                next.settle(self.settled.after(&action), AddressUpdate::Replace);
            }
            Msg::Do(action) => {
                next.finish(&action);
                // Without the people of a year, there is nothing to come back from.
                next.has_jumped &= next.settled.is_filtered();
            }
            Msg::JumpToRecords(action) => {
                next.finish(&action);
                next.jump(true);
            }
            Msg::ReturnToHistory => next.jump(false),
            Msg::DismissNotices => next.notices.clear(),
        }
        next
    }

    /// Whether a selection is in progress.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.view != self.settled
    }

    fn jump(&mut self, to_records: bool) {
        self.has_jumped = to_records;
        self.jumps = self.jumps.saturating_add(1);
    }

    fn show(&mut self, view: View) {
        self.view = view;
        self.address = AddressUpdate::Replace;
    }

    fn settle(&mut self, view: View, address: AddressUpdate) {
        self.settled.clone_from(&view);
        self.view = view;
        self.address = address;
    }

    /// Settles the view after `action`, with a new entry in the browser's history if it differs from the view
    /// before.
    fn finish(&mut self, action: &Action) {
        let view = self.settled.after(action);
        if view == self.settled {
            return self.show(view);
        }
        let before = Box::new(self.settled.clone());
        self.settle(view, AddressUpdate::Push { before });
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
        let start = Session::default();
        let drag = start.after(Msg::Preview(dates(10, 20)));
        let drag = drag.after(Msg::Preview(dates(10, 30)));
        assert_eq!(drag.address, AddressUpdate::Replace);
        assert_eq!(drag.settled, start.view);
        assert!(drag.goes_on());
        let end = drag.after(Msg::Do(dates(10, 30)));
        let before = Box::new(start.view);
        assert_eq!(end.address, AddressUpdate::Push { before });
        assert_eq!(end.settled, end.view);
    }

    #[test]
    fn a_drag_canceled_or_without_effect_leaves_the_view() {
        let start = Session::default();
        let drag = start.after(Msg::Preview(dates(10, 20)));
        assert_eq!(drag.after(Msg::Cancel).view, start.view);
        let none = drag.after(Msg::Do(Action::ShowAll));
        assert_eq!(none.view, start.view);
        assert_eq!(none.address, AddressUpdate::Replace);
    }

    #[test]
    fn typing_settles_without_a_new_entry() {
        let search = Action::Search("wright".to_owned());
        let typed = Session::default().after(Msg::Edit(search));
        assert_eq!(typed.settled.filter.search, "wright");
        assert_eq!(typed.address, AddressUpdate::Replace);
    }

    #[test]
    fn an_address_brings_its_notices_and_a_press_removes_them() {
        let notices = vec!["This page could not use “page=x” from the link.".to_owned()];
        let arrived = Session::default().after(Msg::Arrive(Box::default(), notices.clone()));
        assert_eq!(arrived.notices, notices);
        assert_eq!(arrived.address, AddressUpdate::Keep);
        let dismissed = arrived.after(Msg::DismissNotices);
        assert!(dismissed.notices.is_empty());
        assert_eq!(dismissed.address, arrived.address);
    }

    #[test]
    fn jumps_to_the_records_count_until_the_reader_goes_back() {
        let jump = || Msg::JumpToRecords(dates(10, 20));
        let jumped = Session::default().after(jump()).after(jump());
        assert_eq!((jumped.has_jumped, jumped.jumps), (true, 2));
        let back = jumped.after(Msg::ReturnToHistory);
        assert_eq!((back.has_jumped, back.view), (false, jumped.view.clone()));
        let cleared = jumped.after(Msg::Do(Action::ShowAll));
        assert_eq!((cleared.has_jumped, cleared.jumps), (false, jumped.jumps));
        // The browser's own way back leads elsewhere, so the page moves nothing.
        let arrived = jumped.after(Msg::Arrive(Box::default(), Vec::new()));
        assert_eq!((arrived.has_jumped, arrived.jumps), (false, jumped.jumps));
    }
}
