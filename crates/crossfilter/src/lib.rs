//! Linked filters over a table in memory.
//!
//! A [`Selection`] has *dimensions*, which filter the rows, and *groups*, which count the remaining rows. A
//! histogram that a reader brushes is a group that ignores the filter of its own dimension and applies all
//! others.
//!
//! A [`Column`] has one *code* per row: a small whole number. The meaning of a code is stored separately:
//! [`Numbers`] stores the number whose rank it is, [`Tags`] stores a set of tags, and otherwise the caller
//! knows it. So every filter is a set of codes ([`CodeSet`]) and every histogram is a count by code, whether
//! the column holds numbers, categories, sets of tags or flags.
//!
//! A selection has a bitmask for each row, with one bit for each filter that the row fails. A group counts
//! the rows whose mask has none of the bits that the group applies. When a filter changes, and the column has
//! an [index](Column::indexed), and few rows change, only those rows are counted again; otherwise the
//! selection makes one pass over all rows.
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
