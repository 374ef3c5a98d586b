//! What the browser is asked for only after the first view.

mod dialog;

pub(super) use dialog::show;
