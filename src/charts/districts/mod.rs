//! People by the district that sentenced.

mod draw;
mod words;

pub use draw::district_rows;
pub use words::district_takeaway;
