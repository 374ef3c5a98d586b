//! A story as it is told: its figures computed, its words filled, its verdicts drawn.

mod checked;
mod figures;
mod fill;
mod finding;
mod told;
mod words;

pub use checked::checked;
pub use figures::{Figure, figures};
pub use finding::Finding;
pub use told::{Said, Told, told};
