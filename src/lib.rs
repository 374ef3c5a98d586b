//! Linked charts of U.S. presidential commutations, over time and by sentence length.
//!
//! The layers, each of which imports only those before it: [`domain`], [`data`], [`query`], [`text`],
//! [`state`], [`charts`], [`export`], which needs no charts, [`picture`], [`ui`]; and [`browser`], which only `ui` and
//! `main` may name. `ARCHITECTURE.md` says why.

pub mod data;
pub mod domain;
pub mod query;
pub mod text;

#[cfg(feature = "app")]
pub mod browser;
#[cfg(feature = "app")]
pub mod charts;
#[cfg(feature = "app")]
pub mod export;
#[cfg(feature = "app")]
pub mod picture;
#[cfg(feature = "app")]
pub mod state;
#[cfg(feature = "app")]
pub mod ui;
