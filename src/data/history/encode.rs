//! Writes a validated history as a file; the inverse of reading one.

use super::decode::{PRESIDENTS, YEARS};
use super::figure::{COMMUTATIONS, PARDONS, RECEIVED};
use super::{History, HistoryFile};
use crate::data::Cell;
use crate::data::encode::table;
use crate::domain::{Figure, FiscalYear, President, Tag};

/// Returns the file that `history` would be read from.
#[must_use]
pub fn encode_history(history: &History) -> HistoryFile {
    HistoryFile {
        as_of: history.as_of.to_string(),
        source: history.source.clone(),
        presidents: table((&PRESIDENTS, &[]), &history.presidents, president_cell),
        years: table((&YEARS, &[]), &history.years, |year, column| {
            year_cell(year, column, &history.presidents)
        }),
    }
}

fn president_cell(own: &President, column: &str) -> Cell {
    let figures = [Some(own.commutations), Some(own.pardons), own.received];
    figure_cell(figures, column).unwrap_or_else(|| match column {
        "coverage" => Cell::from(own.coverage.as_str()),
        "from" => Cell::from(own.from.to_string()),
        "key" => Cell::from(own.key.as_str()),
        "label" => Cell::from(own.label.as_str()),
        "name" => Cell::from(own.name.as_str()),
        "note" => Cell::from(own.note.as_str()),
        "party" => Cell::from(own.party.key()),
        "to" => own.to.map_or(Cell::Null, |day| Cell::from(day.to_string())),
        _ => Cell::Null,
    })
}

fn year_cell(own: &FiscalYear, column: &str, presidents: &[President]) -> Cell {
    let figures = [Some(own.commutations), Some(own.pardons), own.received];
    figure_cell(figures, column).unwrap_or_else(|| match column {
        "note" => Cell::from(own.note.as_str()),
        "others" => Cell::from(own.others),
        "president" => presidents
            .get(own.president)
            .map_or(Cell::Null, |president| Cell::from(president.key.as_str())),
        "year" => Cell::from(own.year),
        _ => Cell::Null,
    })
}

/// Returns the cell in `column` if it belongs to commutations, pardons or petitions received.
fn figure_cell(figures: [Option<Figure>; 3], column: &str) -> Option<Cell> {
    [COMMUTATIONS, PARDONS, RECEIVED]
        .iter()
        .zip(figures)
        .find_map(|(columns, figure)| columns.cell(figure, column))
}
