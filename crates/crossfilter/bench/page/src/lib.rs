//! The library that `cargo xtask bench` measures in a browser: generated rows, and a selection over them for
//! scripts. See `BENCHMARKS.md`.

mod list;
mod rows;

pub use list::List;
pub use rows::{Row, Rows};
