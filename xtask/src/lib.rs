//! The project's own commands, and what its end-to-end tests share with them.

pub mod build;
pub mod page;
pub mod program;
pub mod project;
pub mod setup;
