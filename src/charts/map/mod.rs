//! People by state.

mod draw;
mod shade;
mod words;

pub use draw::{PlaceChart, draw};
pub use words::place_takeaway;
