//! A view on its way into an article: the choices of the embed dialog, the address of the frame, and the
//! snippet to be copied.

mod choices;
mod frame;
mod snippet;

pub use choices::{Choices, LARGEST_PLACE};
pub use frame::{frame_title, query};
pub use snippet::{PAGE, Publication, SANDBOX, snippet};
