//! People by drug.

mod draw;
mod words;

pub use draw::{FIREARM_HEADING, drug_rows};
pub use words::drug_takeaway;
