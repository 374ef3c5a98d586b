//! Presses on the charts of the history, validation of its part of an address, and its caveats.

mod caveat;
mod press;
mod unknown;

pub use caveat::caveats;
pub use press::{Side, moved_president, pressed_president, pressed_year, with_years};
pub use unknown::without_unknown;
