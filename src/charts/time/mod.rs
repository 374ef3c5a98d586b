//! People by date of grant.

mod annotation;
pub(super) mod axis;
mod dodge;
mod draw;
mod words;

pub use draw::{TimeChart, draw};
pub use words::time_takeaway;
