//! The sentence in force, and what the grant made of it.

mod axis;
mod bins;
mod draw;
mod legend;
mod rows;
mod words;

pub use draw::{ChangeChart, Named, draw, is_listed};
pub use words::{CHANGE_NOTE, change_takeaway};
