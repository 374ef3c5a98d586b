//! The details of the records, which are read when they are asked for.

mod decode;
mod details;
mod encode;
mod file;
mod people;

pub use details::Details;
pub use encode::encode_details;
pub use file::{DETAILS_SCHEMA, DetailsFile};
pub use people::People;
