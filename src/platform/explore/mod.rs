//! What the browser is asked for only after the first view.

mod dialog;
mod widths;

pub(super) use dialog::show;
pub use widths::note_widths;
