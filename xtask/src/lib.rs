//! The project's own commands, and what its end-to-end tests share with them.

pub mod article;
pub mod bench;
pub mod build;
pub mod cards;
pub mod csp;
pub mod data;
pub mod look;
pub mod page;
pub mod paints;
mod pattern;
pub mod program;
pub mod project;
pub mod seam;
pub mod serve;
pub mod setup;
pub mod size;
pub mod split;
pub mod test;
