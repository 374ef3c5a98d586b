//! People by the sentence in force at the grant.

mod draw;
mod words;

pub use draw::{SentenceChart, draw};
pub use words::sentence_takeaway;
