//! People by the time from the sentence to the grant.

mod draw;
mod words;

pub use draw::{ServedChart, draw};
pub use words::served_takeaway;
