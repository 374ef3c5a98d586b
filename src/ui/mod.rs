//! The page, one part a file.
//!
//! Three parts are Yew components, because they hold state: [`App`], the figure, and the embed dialog.
//! (A fourth, [`Still`], is only drawn natively.) The others are plain functions from what they show to nodes:
//! every component costs about 6 KB of code.

mod address;
mod app;
mod card;
mod chart;
mod chart_table;
mod chips;
mod choice;
mod contents;
mod credit;
mod dates;
mod dock;
mod drawn;
mod embedding;
mod explore;
mod exploring;
mod figure;
mod gesture;
mod heights;
mod history;
mod keys;
mod masthead;
mod notices;
mod pointer;
mod records;
mod sentence_figure;
mod shared;
mod story;
mod switch;
mod time_figure;
mod tooltip;
mod visit;

pub use app::{App, AppProps};
pub use card::{Card, Plot, Room, card};
pub use explore::{Still, StillProps, detailed};
pub use heights::{Heights, heights};
pub use records::Records;
pub use shared::Shared;
pub use story::{Article, ArticleProps, story_figures};
