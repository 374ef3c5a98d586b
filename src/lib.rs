//! Linked charts of U.S. presidential commutations, over time and by sentence length.
//!
//! The layers, each of which knows only those above it in this list, are drawn in `ARCHITECTURE.md`.

pub mod data;
pub mod domain;
