//! The history in words.

mod act;

pub use act::act;
