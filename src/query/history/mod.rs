//! What the charts of the history measure: counts and shares by fiscal year, by president and by two
//! sides, each with how far it can be trusted.
//!
//! Loads after the first view.

mod measure;
mod measured;
mod office;
mod order;
mod side;
mod span;

pub use measure::{measure, measure_president};
pub use measured::{Against, Measured};
pub use office::days_in_office;
pub use order::ordered;
pub use side::{Member, SUBJECT, Side, sides, usual_sides};
pub use span::shown;

#[cfg(test)]
mod fixture;
