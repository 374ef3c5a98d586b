//! The story of the report: its verdicts on the data, how they change with the data, and how an invalid story
//! is rejected.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test fails by panicking"
)]

#[path = "story/article.rs"]
mod article;
#[path = "story/changed.rs"]
mod changed;
#[path = "damage/mod.rs"]
mod damage;
#[path = "story/damaged.rs"]
mod damaged;
#[path = "story/damages.rs"]
mod damages;
#[path = "story/ledger.rs"]
mod ledger;
#[path = "story/schema.rs"]
mod schema;
#[path = "story/verdicts.rs"]
mod verdicts;
#[path = "story/world.rs"]
mod world;
