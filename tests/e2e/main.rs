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
mod bars;
mod bins;
mod brush;
mod collisions;
mod contents;
mod counts;
#[path = "../damage/mod.rs"]
mod damage;
mod damaged;
mod darkreader;
mod downloads;
mod driven;
mod drugs;
mod early;
mod elements;
mod embed;
mod embed_stills;
mod embedding;
mod failure;
#[path = "../figures/mod.rs"]
mod figures;
mod filters;
mod first_paint;
mod first_screen;
mod fits;
mod foreign;
mod foreign_acts;
mod further_address;
mod further_charts;
mod harness;
mod heard;
mod heights;
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
mod own_list;
mod own_list_dialog;
mod own_list_hostile;
mod own_list_release;
mod own_list_saved;
mod own_list_words;
mod painted;
mod parts;
mod pictures;
mod policies;
mod presets;
mod preview;
mod print;
mod reader_mode;
mod record;
mod reload;
mod report_page;
mod search;
mod sides;
mod states;
mod story;
mod story_sources;
mod table;
mod tall;
mod text_sizes;
mod theme;
mod tooltip;
mod turned;
mod views;
