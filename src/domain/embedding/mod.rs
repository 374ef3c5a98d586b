//! The choices of the embed dialog.

mod kind;
mod preview_width;
mod theme;

pub use kind::{EmbedKind, EmbedKindSet};
pub use preview_width::{PreviewWidth, PreviewWidthSet};
pub use theme::{Theme, ThemeSet};
