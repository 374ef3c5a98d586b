//! End-to-end tests: the built page in real Chromium, as readers use it.
//!
//! `cargo xtask test` sets up the browser, builds the page and runs this. To run it by hand on what is in
//! `dist/`: `COMMUTATIONS_NPM=…/node_modules cargo test --all-features --test e2e`.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test's helpers may stop at the first surprise, as its tests may"
)]

mod support;

mod access;
mod address;
mod article_page;
mod bins;
mod brush;
mod contents;
mod counts;
mod downloads;
mod driven;
mod drugs;
mod elements;
mod embed;
mod embed_stills;
mod embedding;
mod failure;
#[path = "../figures/mod.rs"]
mod figures;
mod filters;
mod first_paint;
mod fits;
mod foreign;
mod further_address;
mod further_charts;
mod harness;
mod heard;
mod history;
mod history_address;
mod hosts;
mod keyboard;
mod leap;
mod linking;
mod links;
mod load;
mod loads;
mod measures;
mod media;
mod parts;
mod policies;
mod preview;
mod record;
mod report_page;
mod search;
mod sides;
mod states;
mod story;
mod table;
mod tall;
mod theme;
mod tooltip;
mod views;
