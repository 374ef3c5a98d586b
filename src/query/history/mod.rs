//! What the charts of the history measure: counts and shares by fiscal year, by president and by side of a
//! comparison, each with its basis; and how a reader has asked to see them.

mod comparison;
mod listed;
mod measure;
mod measured;
mod office;
mod order;
mod span;
mod view;

pub use comparison::{ComparedSide, Member, compared_sides, outnumbered, usual_comparison};
pub use listed::Listed;
pub use measure::{measure, measure_president};
pub use measured::{Against, Measured};
pub use office::days_in_office;
pub use order::ordered;
pub use span::shown;
pub use view::{Comparison, CountScale, HistoryView, Order, Per};

#[cfg(test)]
mod fixture;
