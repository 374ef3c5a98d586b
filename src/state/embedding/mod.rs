//! Embedding a view in an article: the choices of the embed dialog, the address of the frame, and the
//! snippet to copy.

mod choices;
mod frame;
mod initial;
mod part;
mod snippet;

pub use choices::{Choices, MAX_FOLDER_CHARS};
pub use frame::{frame_title, frame_view, query};
pub use part::EmbedPart;
pub use snippet::{PAGE, Publication, SANDBOX, snippet};
