//! Linked filters over a table that is held in memory.
//!
//! A [`Selection`] has *dimensions*, by which rows are filtered, and *groups*, by which the rows left
//! are counted. A histogram that a reader brushes is a group that ignores the filter of its own
//! dimension and obeys all others.
//!
//! A [`Column`] holds one *code* a row: a small whole number. What a code stands for is kept beside
//! it: by [`Numbers`] the rank of a number, by [`Tags`] a set of tags, otherwise by the caller. So
//! every filter is a set of codes ([`CodeSet`]) and every histogram a count by code, whether the
//! column holds numbers, categories, sets of tags or flags.
//!
//! A selection keeps a bitmask for each row, with a bit for each filter that the row fails. A group
//! counts the rows whose mask has none of the bits that it obeys. When a filter changes, only the
//! rows whose codes come or go are counted again if the column has an [index](Column::indexed) and
//! they are few; otherwise one pass is made over all rows.
//!
//! ```
//! use crossfilter::{CodeSet, Column, GroupBy, Numbers, Selection};
//! use std::sync::Arc;
//!
//! // Four flights: minutes of delay, and the airport (0 or 1).
//! let delay = Numbers::new([5, 90, 30, 10].into_iter())?.indexed();
//! let airport = Arc::new(Column::new(2, vec![0, 0, 1, 1]));
//!
//! let dimensions = [Arc::clone(delay.column()), Arc::clone(&airport)];
//! let by_airport = GroupBy { keys: Arc::clone(&airport), ignores: Some(1) };
//! let mut flights = Selection::new(&dimensions, &[by_airport])?;
//! assert_eq!(flights.counts(0), [2, 2]);
//!
//! flights.set_filter(0, delay.within(&(..=30)));
//! assert_eq!(flights.counts(0), [1, 2]);
//!
//! // The histogram by airport ignores the filter by airport; the list of rows does not.
//! flights.set_filter(1, CodeSet::range(2, 0..1));
//! assert_eq!(flights.counts(0), [1, 2]);
//! assert_eq!(flights.rows().collect::<Vec<_>>(), [0]);
//! # Ok::<(), crossfilter::Error>(())
//! ```

mod code_set;
mod codes;
mod column;
mod error;
mod group;
mod index;
mod numbers;
mod rank;
mod selection;
mod tags;

pub use code_set::CodeSet;
pub use column::Column;
pub use error::Error;
pub use group::GroupBy;
pub use numbers::Numbers;
pub use selection::Selection;
pub use tags::Tags;
