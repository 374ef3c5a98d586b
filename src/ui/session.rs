//! Implements Yew's `Reducible` for the session.

use crate::state::{Msg, Session};
use std::rc::Rc;
use yew::Reducible;

impl Reducible for Session {
    type Action = Msg;

    fn reduce(self: Rc<Self>, msg: Msg) -> Rc<Self> {
        Rc::new(self.after(msg))
    }
}
