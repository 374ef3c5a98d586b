//! People by what the grant did.

mod draw;
mod words;

pub use draw::effect_rows;
pub use words::effect_takeaway;
