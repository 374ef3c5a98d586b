//! What a press in the history does, what of an address it does not know, and what has to be known
//! to read it.

mod caveat;
mod press;
mod unknown;

pub use caveat::caveats;
pub use press::{Side, moved_president, pressed_president, pressed_year, with_years};
pub use unknown::without_unknown;
