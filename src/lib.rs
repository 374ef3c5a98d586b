//! Linked charts of U.S. presidential commutations, over time and by sentence length.
//!
//! The layers, each of which imports only those before it: [`domain`], [`data`], [`query`],
//! [`text`], [`chart`], [`view`], [`components`]; and [`platform`], which components and `main`
//! alone may name. `ARCHITECTURE.md` says why.

pub mod data;
pub mod domain;
pub mod query;
pub mod text;

#[cfg(feature = "app")]
pub mod chart;
#[cfg(feature = "app")]
pub mod components;
#[cfg(feature = "app")]
pub mod platform;
#[cfg(feature = "app")]
pub mod view;
