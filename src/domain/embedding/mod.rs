//! The choices of who puts charts into an article. Like `explore`, what lies under a module of this name
//! loads after the first view.

mod part;
mod room;
mod theme;
mod way;

pub use part::{EmbedPart, EmbedPartSet};
pub use room::{Room, RoomSet};
pub use theme::{Theme, ThemeSet};
pub use way::{Way, WaySet};
