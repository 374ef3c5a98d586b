//! A summary of the history for printing.

use commutations::data::History;
use commutations::domain::{Figure, Tag};
use std::fmt::Write as _;

/// Returns a table of the presidents, each figure with its basis.
pub(super) fn report(history: &History) -> String {
    let mut text = format!(
        "{:15}  {:>15}  {:>15}  {:>15}\n",
        "president", "commutations", "pardons", "received"
    );
    for own in &history.presidents {
        let _ = writeln!(
            text,
            "{:15}  {}  {}  {}",
            own.key,
            cell(Some(own.commutations)),
            cell(Some(own.pardons)),
            cell(own.received)
        );
    }
    let years = history.years.len();
    let _ = writeln!(text, "fiscal years and parts of one: {years}");
    text
}

fn cell(figure: Option<Figure>) -> String {
    figure.map_or_else(
        || format!("{:>15}", "unknown"),
        |figure| format!("{:>6} {:8}", figure.count, figure.basis.key()),
    )
}
