//! The page, one part a file.

mod address;
mod amended;
mod app;
mod arrival;
mod card;
mod chart;
mod chart_table;
mod chips;
mod choice;
mod clip;
mod contents;
mod controls;
mod credit;
mod dock;
mod embedding;
mod figure;
mod footer;
mod further;
mod gesture;
mod heights;
mod history;
mod keys;
mod masthead;
mod notices;
mod page;
mod pager;
mod pointer;
mod records;
mod rows;
mod save;
mod search;
mod session;
mod shared;
mod sheet;
mod story;
mod switch;
mod table;
mod tooltip;


pub use app::{App, AppProps};
pub use card::{Card, Plot, Room, card};
pub use heights::{Heights, heights};
pub use records::{Library, Records, Texts};
pub use shared::Shared;
pub use story::{Article, ArticleProps, story_figures};
